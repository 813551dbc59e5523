/** The way to the record as known on a day. */

import { useWords } from '../context.tsx';

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
