/** The lanes of the view. Those of the sides are there at once; what knows any others is fetched when they are asked for. */
import { useMemo } from 'react';
import { collapsed, type Lanes, sideLanes } from '../../chart/sideLanes.ts';
import { type LaneKind, NO_CHOICE } from '../../query/view.ts';
import { useApp, useRecord, useWords } from '../context.tsx';

type Other = typeof import('../../chart/lanes.ts');

let other: Other | undefined;

/** Fetches what makes lanes of other kinds and in other orders. Never fails: without it the sides are drawn as they are. */
export async function fetchLanes(): Promise<void> {
  try {
    other ??= await import('../../chart/lanes.ts');
  } catch (cause) {
    console.warn(cause);
  }
}

/** The lanes asked for, and what they stand for. They keep their identity while what is collapsed changes. */
export function useLanes(): { readonly lanes: Lanes; readonly kind: LaneKind } {
  const words = useWords();
  const record = useRecord();
  const asked = useApp(({ view }) => (view.lanes === 'actor' ? view.facets.actor.ids : NO_CHOICE.ids));
  const order = useApp(({ view }) => view.order);
  const wanted = useApp(({ view }) => view.lanes);
  const make = wanted === 'side' && order.length === 0 ? undefined : other;
  return useMemo(
    () =>
      make
        ? { lanes: make.reordered(make.lanesOf(record, wanted, asked, words), order), kind: wanted }
        : { lanes: sideLanes(record), kind: 'side' },
    [make, record, wanted, asked, order, words],
  );
}

/** The lanes of the sides as the view arranges them; `undefined` where it arranges none, or lanes of another kind. */
export function useSideLanes(): Lanes | undefined {
  const record = useRecord();
  const { lanes: kind, order, collapse } = useApp(({ view }) => view);
  return useMemo(() => {
    if (kind !== 'side' || order.length + collapse.length === 0) return undefined;
    const own = sideLanes(record);
    const lanes = other?.reordered(own, order) ?? own;
    return { ...lanes, lanes: collapsed(lanes.lanes, collapse) };
  }, [record, kind, order, collapse]);
}
