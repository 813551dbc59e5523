/** The generated events as a file of rows, which anybody could have made with a spreadsheet. */
import { EVENT_TYPES } from '../src/record/vocabulary.ts';
import { generatedColumns } from '../src/testing/generated.ts';

/** The file in pieces of some ten thousand rows: time, or start and end, title, kind and the actor who is the lane. */
export function* csvOf(count: number): Generator<string> {
  const { start, end, lanes, kinds, isInterval, at } = generatedColumns(count);
  const timeOf = (time: number) => `${new Date(time).toISOString().slice(0, 16)}Z`;
  let piece = 'start,end,title,type,actors,topics,source\n';
  for (let i = 0; i < count; i++) {
    const last = isInterval(i) ? timeOf(end[i] ?? 0) : '';
    const kind = kinds[i] ?? 0;
    piece += `${timeOf(start[i] ?? 0)},${last},${at(i).title},${EVENT_TYPES[kind % EVENT_TYPES.length]},`;
    piece += `Actor ${(lanes[i] ?? 0) + 1},Topic ${kind + 1},https://example.org/${i}\n`;
    if (i % 10_000 === 9_999) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}
