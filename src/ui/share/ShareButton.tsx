/** The way to everything that takes a view along: its link, an embed, a citation, files. */
import { useActions, useWords } from '../context.tsx';

/** The button; `isInert` where no script listens yet. */
export function ShareButton({ isInert = false }: { readonly isInert?: boolean }) {
  const words = useWords();
  const { show } = useActions();
  return (
    <button
      type="button"
      className="button share"
      aria-haspopup="dialog"
      inert={isInert}
      onClick={() => show('share')}
    >
      {words.say('share.open')}
    </button>
  );
}
