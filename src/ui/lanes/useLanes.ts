/** The lanes of the view. Those of the sides are there at once; what knows any others is fetched when they are asked for. */
import { useEffect, useMemo, useState } from 'react';
import { type Lanes, sideLanes } from '../../chart/sideLanes.ts';
import { type LaneKind, NO_CHOICE, type View } from '../../query/view.ts';
import { useApp, useRecord, useWords } from '../context.tsx';

type Other = typeof import('../../chart/lanes.ts');

let other: Other | undefined;

/**
 * Fetches what makes lanes of other kinds and in other orders; `undefined` where it is here. Never fails: without it the
 * sides are drawn as they are.
 */
export function fetchLanes(): Promise<void> | undefined {
  if (other) return undefined;
  return import('../../chart/lanes.ts').then((module) => {
    other = module;
  }, console.warn);
}

/** Whether a view has other lanes than those of the sides in their own order. */
export function hasOtherLanes({ lanes, order }: Pick<View, 'lanes' | 'order'>): boolean {
  return lanes !== 'side' || order.length > 0;
}

/** What makes the lanes of a view, once it is here; `undefined` where they are those of the sides. */
export function useLaneMaker(view: Pick<View, 'lanes' | 'order'>): Other | undefined {
  const isAsked = hasOtherLanes(view);
  const [, redraw] = useState(other);
  useEffect(() => {
    if (isAsked) void fetchLanes()?.then(() => redraw(other));
  }, [isAsked]);
  return isAsked ? other : undefined;
}

/** The lanes asked for, and what they stand for. They keep their identity while what is collapsed changes. */
export function useLanes(): { readonly lanes: Lanes; readonly kind: LaneKind } {
  const words = useWords();
  const record = useRecord();
  const asked = useApp(({ view }) => (view.lanes === 'actor' ? view.facets.actor.ids : NO_CHOICE.ids));
  const order = useApp(({ view }) => view.order);
  const wanted = useApp(({ view }) => view.lanes);
  const make = useLaneMaker({ lanes: wanted, order });
  return useMemo(
    () =>
      make
        ? { lanes: make.reordered(make.lanesOf(record, wanted, asked, words), order), kind: wanted }
        : { lanes: sideLanes(record), kind: 'side' },
    [make, record, wanted, asked, order, words],
  );
}
