import { describe, expect, it } from 'vitest';
import type { EventFile } from '../../record/schema.ts';
import { event } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import { type Archive, archiveOf, contentsOf } from './archive.ts';
import { changelogOf } from './changelog.ts';
import { changesOf } from './changes.ts';

const WAS = event('one', '2025-03-11', {
  order: 1,
  effect: '2025-03-12',
  topics: ['truce'],
  links: [],
  $schema: '../event.schema.json',
});
const [ACCOUNT] = WAS.accounts;
const [SOURCE] = WAS.sources;
if (!ACCOUNT || !SOURCE) throw new Error('no account or source');

function archive(of: EventFile, version: string): Archive {
  return archiveOf(contentsOf(recordFiles([of]), [of.id], []), {
    version,
    date: '2026-11-25',
    hash: '',
  });
}

function kindsAfter(more: Partial<EventFile>): readonly string[] | undefined {
  return changesOf(archive(WAS, '1.0.0'), archive({ ...WAS, ...more }, '1.1.0')).events[0]?.kinds;
}

describe('how an event changed', () => {
  it.each<[string, Partial<EventFile>, readonly string[] | undefined]>([
    ['nothing', {}, undefined],
    ['the schema it names', { $schema: 'elsewhere' }, undefined],
    [
      'a note about a change',
      { changes: [{ version: '1.1.0', date: '2026-12-01', kind: 'corrected', what: 'a', why: 'b' }] },
      ['extended'],
    ],
    ['its time', { time: '2025-03-10' }, ['re-dated']],
    ['its effect', { effect: '2025-03-13' }, ['re-dated']],
    ['its place in the day', { order: 2 }, ['re-dated']],
    ['when an account was given', { accounts: [{ ...ACCOUNT, at: '2025-03-12' }] }, ['re-dated']],
    ['when an account became known', { accounts: [{ ...ACCOUNT, knownAt: '2025-03-12' }] }, ['re-dated']],
    ['a source', { sources: [{ ...SOURCE, title: 'Another page' }] }, ['re-sourced']],
    ['a source more', { sources: [SOURCE, { ...SOURCE, id: 's2' }] }, ['extended']],
    ['a source less', { sources: [] }, ['re-sourced']],
    [
      'an archived copy',
      { sources: [{ ...SOURCE, archived: { url: 'https://a.example/', date: '2026-12-01' } }] },
      ['extended'],
    ],
    ['a source more for an account', { accounts: [{ ...ACCOUNT, sources: ['s1', 's2'] }] }, ['extended']],
    ['what an account rests on', { accounts: [{ ...ACCOUNT, sources: [] }] }, ['re-sourced']],
    ['an account more', { accounts: [ACCOUNT, { ...ACCOUNT, id: 'a2' }] }, ['extended']],
    ['a topic more', { topics: ['prisoners', 'truce'] }, ['extended']],
    ['an aftermath', { aftermath: [{ at: '2025-04-01', text: 'More.', sources: [] }] }, ['extended']],
    ['a topic less', { topics: [] }, ['corrected']],
    ['an account less', { accounts: [] }, ['corrected']],
    ['what an account says', { accounts: [{ ...ACCOUNT, says: 'Other words.' }] }, ['corrected']],
    ['a role', { actors: [{ actor: 'putin', role: 'speaker' }] }, ['corrected']],
    ['its title', { title: 'Another title' }, ['corrected']],
    [
      'several things',
      { title: 'Another title', time: '2025-03-10', sources: [] },
      ['re-dated', 're-sourced', 'corrected'],
    ],
  ])('%s', (_, more, kinds) => {
    expect(kindsAfter(more)).toEqual(kinds);
  });
});

describe('how the registries and the data set changed', () => {
  it('by ids, and by fields but the version', () => {
    const before = archive(WAS, '1.0.0');
    const after: Archive = {
      ...archive(WAS, '1.1.0'),
      dataset: { ...before.dataset, version: '1.1.0', title: 'Another' },
      actors: [
        ...before.actors
          .slice(1)
          .map((actor) => (actor.id === 'trump' ? { ...actor, aliases: ['DJT'] } : actor)),
        { id: 'new', name: 'New', kind: 'person', side: 'us', aliases: [] },
      ],
    };
    const { actors, topics, dataset, from } = changesOf(before, after);
    expect(actors).toEqual({ added: ['new'], changed: ['trump'], withdrawn: ['france'] });
    expect(topics).toEqual({ added: [], changed: [], withdrawn: [] });
    expect(dataset).toEqual(['title']);
    expect(from).toBe('1.0.0');
  });
});

describe('what else changed', () => {
  const before = archive(WAS, '1.0.0');
  const next = archive(WAS, '1.1.0');
  const act = {
    event: 'one',
    source: 'trump',
    target: 'putin',
    cameo: '040',
    plover: 'CONSULT',
    reason: 'By word.',
    coder: 'C1',
  } as const;
  const log = (from: Archive, to: Archive) => changelogOf(changesOf(from, to), to, from);

  it('tells acts by hand that came, went and differ', () => {
    const coded = { ...next, actsByHand: [act] };
    expect(changesOf(before, coded).actsByHand).toEqual({
      added: ['one: trump → putin, 040, CONSULT, By word., C1'],
      removed: [],
    });
    const recoded = { ...next, actsByHand: [{ ...act, cameo: '041' as const }] };
    expect(changesOf(coded, recoded).actsByHand).toEqual({
      added: ['one: trump → putin, 041, CONSULT, By word., C1'],
      removed: ['one: trump → putin, 040, CONSULT, By word., C1'],
    });
    expect(log(before, coded)).toContain(
      '## Acts coded by hand\n\n- added:\n  - one: trump → putin, 040, CONSULT, By word., C1\n',
    );
    expect(log(before, coded)).not.toContain('Nothing changed');
  });

  it('tells exceptions', () => {
    const excepted = { ...next, exceptions: [{ check: 'unlinked', event: 'one', why: 'Alone.' }] };
    expect(changesOf(before, excepted).exceptions).toEqual({
      added: ['unlinked for one: Alone.'],
      removed: [],
    });
    expect(log(before, excepted)).not.toContain('Nothing changed');
  });

  it.each(['actor', 'topic', 'side', 'account', 'source'] as const)(
    'tells a new tombstone of kind %s, with its reason',
    (what) => {
      const grave = {
        what,
        id: 'x',
        kind: 'withdrawn',
        date: '2026-12-01',
        reason: 'It was wrong.',
      } as const;
      const gone = { ...next, tombstones: [grave] };
      expect(changesOf(before, gone).tombstones).toEqual([grave]);
      expect(log(before, gone)).toContain(`- ${what} \`x\`, withdrawn on 2026-12-01: It was wrong.\n`);
      expect(log(before, gone)).not.toContain('Nothing changed');
      expect(changesOf(gone, gone).tombstones).toEqual([]);
    },
  );

  it('is nothing only when the data are the same', () => {
    expect(log(before, next)).toMatch(/Nothing changed in the record\.\n$/);
    const noted = archive(
      {
        ...WAS,
        changes: [{ version: '1.1.0', date: '2026-12-01', kind: 'corrected', what: 'a', why: 'b' }],
      },
      '1.1.0',
    );
    expect(log(before, noted)).not.toContain('Nothing changed');
  });
});
