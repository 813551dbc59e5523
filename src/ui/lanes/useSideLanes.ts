/** The lanes of the sides, for what is told by sides in any case. */
import { useMemo } from 'react';
import { collapsed, type Lanes, sideLanes } from '../../chart/sideLanes.ts';
import { useApp, useRecord } from '../context.tsx';
import { useLaneMaker } from './useLanes.ts';

/** The lanes of the sides as the view arranges them; `undefined` where it arranges none, or lanes of another kind. */
export function useSideLanes(): Lanes | undefined {
  const record = useRecord();
  const view = useApp((state) => state.view);
  const { lanes: kind, order, collapse } = view;
  const make = useLaneMaker(view);
  return useMemo(() => {
    if (kind !== 'side' || order.length + collapse.length === 0) return undefined;
    const own = sideLanes(record);
    const lanes = make?.reordered(own, order) ?? own;
    return { ...lanes, lanes: collapsed(lanes.lanes, collapse) };
  }, [make, record, kind, order, collapse]);
}
