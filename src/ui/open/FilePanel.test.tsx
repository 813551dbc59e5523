// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import '../../testing/testScreen.tsx';
import { openWordsFor } from '../../words/openWords.ts';
import { FilePanel } from './FilePanel.tsx';
import type { FileState } from './fileState.ts';

vi.mock('./ReportPart.tsx', () => {
  throw new Error('not fetched');
});
vi.mock('./FailurePart.tsx', () => {
  throw new Error('not fetched');
});
afterEach(() => vi.restoreAllMocks());

const REPORT = { rows: 1, events: 1, skipped: 0, blank: 0, first: [], notes: [], counts: 'lines' } as const;

async function textOf(file: FileState): Promise<string> {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const element = document.createElement('div');
  const root = createRoot(element);
  await act(async () => root.render(<FilePanel file={file} say={openWordsFor()} onCancel={() => {}} />));
  await vi.waitFor(() => expect(element.querySelector('[role=alert]')).not.toBeNull());
  const text = element.textContent ?? '';
  act(() => root.unmount());
  return text;
}

it('keeps the label of a reader’s own file where the report does not come', async () => {
  const text = await textOf({ state: 'opened', name: 'mine.csv', report: REPORT });
  expect(text).toContain('Your file: mine.csv');
  expect(text).toContain('what was skipped did not come');
});

it('says that a file was not opened where the reason does not come', async () => {
  const text = await textOf({ state: 'failed', name: 'mine.csv', failure: { kind: 'empty' } });
  expect(text).toContain('mine.csv could not be opened');
});
