/** The way to the record as known on a day; what it opens is fetched then. */

import { useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';

/** The control of the day and what that day changed. */
export const { Panel: AsKnown, fetchAhead: fetchAsKnown } = fetchedPanel(
  async () => (await import('./AsKnown.tsx')).AsKnown,
);

/** A button that shows the control and puts it away; `isInert` where no script listens yet. */
export function AsKnownButton({
  isOpen = false,
  onPress,
}: {
  readonly isOpen?: boolean;
  readonly onPress?: () => void;
}) {
  const words = useWords();
  return (
    <button type="button" className="button" aria-expanded={isOpen} inert={!onPress} onClick={onPress}>
      {words.say('asof.open')}
    </button>
  );
}
