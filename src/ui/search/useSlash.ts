import { useEffect } from 'react';
import { focusSearch } from './focusSearch.ts';

/** The key `/` leads to the search box, unless something is being written or a dialog is open. */
export function useSlash(): void {
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      const isWriting =
        press.target instanceof Element && press.target.closest('input, textarea, select, :modal');
      const isOther = press.key !== '/' || press.ctrlKey || press.metaKey || press.altKey;
      if (isOther || isWriting || press.defaultPrevented) return;
      press.preventDefault();
      focusSearch();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
