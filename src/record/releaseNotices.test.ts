import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, compiledOf, event, source } from '../testing/builders.ts';
import { openRecord } from './openRecord.ts';
import { noticesOf, noticesSince, type ReleaseNotice, withheldCore, withheldText } from './releaseNotices.ts';
import { openTexts } from './texts.ts';

const notice = (of: string, more: Partial<ReleaseNotice> = {}): ReleaseNotice => ({
  event: of,
  kind: 'corrected',
  date: '2026-12-01',
  version: null,
  text: 'The time was a day off.',
  ...more,
});
const hidden = (of: string) => notice(of, { kind: 'withdrawn', text: 'By order of a court.', hide: true });
const say = ({ event: id, text }: ReleaseNotice) => ({ title: `Withdrawn ${id}`, summary: `Gone: ${text}` });

describe('notices.json', () => {
  it('is read as it is written', () => {
    const notices = [notice('a'), hidden('b'), notice('c', { version: '1.0.1' })];
    expect(noticesOf(JSON.parse(JSON.stringify({ schema: 1, notices })))).toEqual(notices);
    expect(noticesOf({ schema: 1, notices: [] })).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['another schema', { schema: 2, notices: [] }],
    ['no list', { schema: 1, notices: {} }],
    ['an unknown kind', { schema: 1, notices: [{ ...notice('a'), kind: 'praised' }] }],
    ['no version', { schema: 1, notices: [{ ...notice('a'), version: 'next' }] }],
    ['a wish to hide that is no yes or no', { schema: 1, notices: [{ ...notice('a'), hide: 'no' }] }],
    ['no row', { schema: 1, notices: [null] }],
  ])('is refused with %s', (_, file) => {
    expect(noticesOf(file)).toBeUndefined();
  });

  it('concerns a release with what is of a later version, or of none and not from before its day', () => {
    const [old, own, later, before, after] = [
      notice('a', { version: '1.0.0' }),
      notice('a', { version: '1.0.1' }),
      notice('a', { version: '1.10.0' }),
      notice('a', { date: '2026-11-24' }),
      notice('a', { date: '2026-11-26' }),
    ];
    expect(noticesSince([old, own, later, before, after], { version: '1.0.1', date: '2026-11-25' })).toEqual([
      later,
      after,
    ]);
    expect(noticesSince([before, after], { version: '1.0.1' })).toEqual([before, after]);
  });
});

describe('the words of a legal withdrawal', () => {
  const SECRET = 'Zyzzyva';
  const secret = event('2025-03-12-b', '2025-03-12', {
    title: `${SECRET} title`,
    label: `${SECRET} label`,
    summary: `${SECRET} summary.`,
    timeNote: `${SECRET} note`,
    place: { name: `${SECRET} place`, country: 'RU' },
    accounts: [
      account('a1', 'trump', ['s1'], {
        says: `${SECRET} says`,
        quote: `${SECRET} quote`,
        quoteLang: 'en',
        knownAt: '2025-03-20',
      }),
      account('a3', 'putin', ['s1'], { says: `${SECRET} says too`, stance: 'denies', knownAt: '2025-03-21' }),
    ],
    sources: [
      source('s1', {
        title: `${SECRET} page`,
        url: `https://example.org/${SECRET}`,
        publisher: `${SECRET} Daily`,
      }),
    ],
    aftermath: [{ at: '2025-04-01', text: `${SECRET} after`, sources: ['s1'] }],
    changes: [
      {
        date: '2025-05-01',
        version: '0.2.0',
        kind: 'corrected',
        what: `${SECRET} what`,
        why: `${SECRET} why`,
      },
    ],
    actors: [
      { actor: 'trump', role: 'speaker', officeAsStated: `${SECRET} office` },
      { actor: 'putin', role: 'addressee' },
    ],
  });
  const events = [event('2025-03-11-a', '2025-03-11'), secret, event('2025-03-13-c', '2025-03-13')];
  const { core, text } = compiledOf(events);

  it('are nowhere in what is read of an old release, which keeps id, dates, kind, roles and topics', () => {
    const notices = [hidden(secret.id)];
    const record = openRecord(withheldCore(core, notices, say));
    const texts = openTexts(withheldText(text, core, notices, say));
    expect(JSON.stringify([record.events, texts.events])).not.toContain(SECRET);
    const [whole] = openRecord(core).events.slice(1);
    const [, row] = record.events;
    expect(row).toMatchObject({
      id: secret.id,
      title: `Withdrawn ${secret.id}`,
      type: 'statement',
      accounts: [],
      sourceKinds: [],
    });
    expect(row?.known).toBe(whole?.known);
    for (const same of [
      'time',
      'first',
      'last',
      'roles',
      'topics',
      'links',
      'inbound',
      'significance',
    ] as const)
      expect(row?.[same]).toEqual(whole?.[same]);
    expect(texts.events[1]).toEqual({
      summary: 'Gone: By order of a court.',
      offices: ['', ''],
      accounts: [],
      sources: [],
    });
  });

  it('leave every other event as it is, whichever events they are of', () => {
    const ids = events.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (gone, corrected) => {
        const notices = [...corrected.map((id) => notice(id)), ...gone.map(hidden), hidden('no-such-event')];
        const [before, after] = [core, withheldCore(core, notices, say)].map(
          (file) => openRecord(file).events,
        );
        const [was, is] = [text, withheldText(text, core, notices, say)].map((file) => openTexts(file));
        for (const [i, id] of ids.entries()) {
          const isGone = gone.includes(id);
          expect(after?.[i]?.title === `Withdrawn ${id}`).toBe(isGone);
          if (isGone) continue;
          expect(after?.[i]).toEqual(before?.[i]);
          expect(is?.events[i]).toEqual(was?.events[i]);
        }
        expect(is?.aliases).toEqual(was?.aliases);
      }),
    );
  });

  it('touch no file where nothing is hidden', () => {
    expect(withheldCore(core, [notice(secret.id)], say)).toBe(core);
    expect(withheldText(text, core, [hidden('no-such-event')], say)).toBe(text);
  });
});
