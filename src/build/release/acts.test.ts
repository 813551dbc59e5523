import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { event, filesOf } from '../../testing/builders.ts';
import { reportActs } from './acts.ts';
import { placesOf } from './shelf.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'acts-'));
  const { dir } = placesOf(root, 'test');
  const call = event('call', '2025-03-18', {
    type: 'call',
    actors: [
      { actor: 'trump', role: 'participant' },
      { actor: 'putin', role: 'participant' },
    ],
  });
  const pause = event('pause', '2025-03-03', {
    type: 'measure',
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: 'ukraine', role: 'addressee' },
    ],
  });
  const hand = {
    event: 'pause',
    source: 'trump',
    target: 'ukraine',
    cameo: '1622',
    plover: 'SANCTION',
    reason: 'Stops military assistance.',
    coder: 'C1',
  };
  const texts = [...filesOf([call, pause]), { file: 'acts-by-hand.json', text: JSON.stringify([hand]) }];
  for (const { file, text } of texts) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

it('counts the acts of a record by rule and type', async () => {
  const { ok, report } = await reportActs(placesOf(root, 'test'), undefined);
  expect(ok).toBe(true);
  expect(report.split('\n')).toEqual(
    expect.arrayContaining([
      'test: 3 acts of 2 events, 1 coded by hand.',
      '  rule phone: 2',
      '  rule says: 0',
      '  PLOVER CONSULT: 2',
      '  PLOVER SANCTION: 1',
    ]),
  );
});

it('tells the acts of one event', async () => {
  const places = placesOf(root, 'test');
  expect((await reportActs(places, 'call')).report).toBe(
    'call.1  trump → putin  041 CONSULT (phone)  by rule: phone\ncall.2  putin → trump  041 CONSULT (phone)  by rule: phone',
  );
  expect((await reportActs(places, 'pause')).report).toBe(
    'pause.1  trump → ukraine  1622 SANCTION  by hand: Stops military assistance.',
  );
  expect(await reportActs(places, 'none')).toEqual({ ok: false, report: 'There is no event none.' });
});
