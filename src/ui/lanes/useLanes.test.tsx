// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel } from '../../testing/testScreen.tsx';
import { fetchLanes, useLanes } from './useLanes.ts';
import { useSideLanes } from './useSideLanes.ts';

function Kind() {
  const { kind, lanes } = useLanes();
  return (
    <p>{`${kind}: ${lanes.lanes.map(({ id }) => id).join()}; ${useSideLanes()?.lanes[0]?.id ?? 'as usual'}`}</p>
  );
}

it('draws other lanes once what knows them has come, and at once from then on', async () => {
  const record = recordOf([event('a', '2025-03-11', { topics: ['truce'] })]);
  const { store, texts, leave } = showPanel(record, <Kind />);
  const last = record.sides.at(-1)?.id ?? '';
  expect(texts('p')[0]).toMatch(/^side: .+; as usual$/);
  act(() => store.actions.setLanes('topic'));
  expect(texts('p')[0]).toMatch(/^side: /);
  await act(async () => {
    await import('../../chart/lanes.ts');
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(texts('p')[0]).toBe('topic: truce; as usual');
  act(() => store.actions.setLanes('type'));
  expect(texts('p')[0]).toMatch(/^type: /);
  act(() => store.actions.setLanes('side'));
  act(() => store.actions.setOrder([last]));
  expect(texts('p')[0]).toMatch(new RegExp(`^side: ${last},.*; ${last}$`));
  expect(fetchLanes()).toBeUndefined();
  leave();
});
