// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { createCsvTable } from '../../exchange/in/csvTable.ts';
import { openColumns } from '../../exchange/in/openedRecord.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { openWordsFor } from '../../words/openWords.ts';
import { FileEventsContext } from './fileEvents.ts';
import { OpenedPanel } from './OpenedPanel.tsx';

let screen: TestScreen | undefined;
afterEach(() => screen?.leave());

function showFirst(row: string): HTMLElement {
  const bytes = new TextEncoder().encode(`date,title,topics,source\n2025-03-14,A letter,${row}\n`);
  const table = createCsvTable(bytes.length);
  table.push(bytes);
  const record = openColumns(table.end().columns, 'mine.csv', { name: 'Others', alone: 'All events' });
  const [event] = record.events;
  if (!event) throw new Error('no event');
  const { lineOf, sourceOf } = record;
  screen = showPanel(
    record,
    <FileEventsContext value={{ say: openWordsFor(), lineOf, sourceOf, counts: 'lines' }}>
      <OpenedPanel event={event} />
    </FileEventsContext>,
  );
  return screen.element;
}

it('shows the address that a link of the file really leads to', () => {
  const link = showFirst('truce,https://аpple.example').querySelector('a');
  expect(link?.textContent).toBe(link?.href);
  expect(link?.textContent).toBe('https://xn--pple-43d.example/');
});

it('keeps what the file says from turning the words around it', () => {
  const element = showFirst('הפסקת אש,ספר');
  expect([...element.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['הפסקת אש', 'ספר']),
  );
});
