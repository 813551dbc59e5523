/** The desk of the app around a panel. */
import { useCallback, useMemo, useState } from 'react';
import { useAppContext } from '../context.tsx';
import { recall, remember } from '../remembered.ts';
import type { Desk } from './command.ts';

/** What commands work with; `tell` shows what came of one. */
export function useDesk(tell: (text: string) => void): Desk {
  const { store, selectors, words, isOwnFile = false } = useAppContext();
  const [hasSingleKeys, setOn] = useState(() => recall('single-keys') !== 'off');
  const setSingleKeys = useCallback((on: boolean) => {
    remember('single-keys', on ? undefined : 'off');
    setOn(on);
  }, []);
  return useMemo(
    () => ({ store, selectors, words, isOwnFile, hasSingleKeys, setSingleKeys, tell }),
    [store, selectors, words, isOwnFile, hasSingleKeys, setSingleKeys, tell],
  );
}
