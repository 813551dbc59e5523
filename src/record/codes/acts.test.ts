import { describe, expect, it } from 'vitest';
import { ACTORS, actor, event } from '../../testing/builders.ts';
import type { EventFile } from '../schema.ts';
import { EVENT_TYPES, ROLES, STANCES } from '../vocabulary.ts';
import { type Act, actsOf } from './acts.ts';
import type { ActByHand } from './byHand.ts';
import { CAMEO } from './cameo.ts';
import { PLOVER, ploverOf } from './plover.ts';
import { ACT_RULES, actRule } from './rules.ts';

type Row = readonly [actor: string, role: (typeof ROLES)[number]];

const rows = (...of: readonly Row[]) => of.map(([actor, role]) => ({ actor, role }));

/** An event whose own account, by its first actor, has a stance. */
function said(id: string, stance: (typeof STANCES)[number], more: Partial<EventFile>): EventFile {
  const of = event(id, '2025-03-14', more);
  return { ...of, accounts: of.accounts.map((account) => ({ ...account, stance })) };
}

function coded(events: readonly EventFile[], actsByHand: readonly ActByHand[] = []): readonly Act[] {
  return actsOf({ actors: ACTORS, events, actsByHand });
}

/** Acts in short: who, to whom, by which rule. */
function inShort(acts: readonly Act[]): readonly string[] {
  return acts.map(({ source, target, rule, cameo }) => `${source} > ${target ?? '-'}: ${rule ?? cameo}`);
}

describe('contacts', () => {
  const call = event('call', '2025-03-18', {
    type: 'call',
    channel: 'phone',
    actors: rows(['trump', 'participant'], ['leavitt', 'participant'], ['putin', 'participant']),
  });

  it('give an act in each direction, in the name of the first of each side', () => {
    const acts = coded([call]);
    expect(inShort(acts)).toEqual(['trump > putin: phone', 'putin > trump: phone']);
    expect(acts[0]).toMatchObject({
      id: 'call.1',
      sourceSide: 'us',
      sourceWith: ['leavitt'],
      targetSide: 'ru',
      targetWith: [],
      cameo: '041',
      plover: 'CONSULT',
      quad: 'verbal cooperation',
      mode: 'phone',
      reciprocal: true,
      by: 'rule',
    });
    expect(acts[1]).toMatchObject({ sourceSide: 'ru', targetWith: ['leavitt'] });
  });

  it('of one side are between its first member and the others', () => {
    const inner = {
      ...call,
      actors: rows(['trump', 'participant'], ['leavitt', 'participant'], ['white-house', 'participant']),
    };
    const acts = coded([inner]);
    expect(inShort(acts)).toEqual(['trump > leavitt: phone', 'leavitt > trump: phone']);
    expect(acts[0]?.targetWith).toEqual(['white-house']);
  });

  it('with one who took part go to nobody', () => {
    expect(
      inShort(coded([{ ...call, type: 'meeting', channel: 'press', actors: rows(['trump', 'host']) }])),
    ).toEqual(['trump > -: meets']);
  });

  const meeting = (more: Partial<EventFile>) =>
    event('meeting', '2025-03-18', {
      type: 'meeting',
      channel: 'in-person',
      actors: rows(['trump', 'participant'], ['putin', 'participant']),
      ...more,
    });
  const at = (country: string | null) => ({ name: null, country });

  it.each<[string, Partial<EventFile>, string, string]>([
    ['a host by role', { actors: rows(['trump', 'host'], ['putin', 'participant']) }, 'hosts', 'visits'],
    [
      'a host by role abroad',
      { actors: rows(['trump', 'host'], ['putin', 'participant']), place: at('FR') },
      'hosts',
      'visits',
    ],
    ['a host by place', { place: at('RU') }, 'visits', 'hosts'],
    ['a third country', { place: at('FR') }, 'third-place', 'third-place'],
    ['no place', {}, 'meets', 'meets'],
    ['two hosts', { actors: rows(['trump', 'host'], ['putin', 'host']), place: at('US') }, 'meets', 'meets'],
    ['a meeting by video', { channel: 'video' }, 'phone', 'phone'],
    ['talks', { title: 'Delegations hold talks', place: at('RU') }, 'talks', 'talks'],
    ['a round of talks', { title: 'Third round in Geneva' }, 'talks', 'talks'],
    [
      'talks that are only spoken of',
      { title: 'Trump meets Putin before talks', place: at('RU') },
      'visits',
      'hosts',
    ],
    [
      'talks to come',
      { title: 'Trump meets Putin; first talks announced', place: at('RU') },
      'visits',
      'hosts',
    ],
  ])('know %s', (_, more, there, back) => {
    expect(coded([meeting(more)]).map(({ rule }) => rule)).toEqual([there, back]);
  });

  it('let a third side host, and two negotiate', () => {
    const hosted = meeting({
      title: 'Delegations hold talks',
      actors: rows(['trump', 'participant'], ['putin', 'participant'], ['macron', 'host']),
    });
    expect(inShort(coded([hosted]))).toEqual([
      'trump > putin: talks',
      'putin > trump: talks',
      'trump > macron: visits',
      'macron > trump: hosts',
      'putin > macron: visits',
      'macron > putin: hosts',
    ]);
    expect(
      coded([{ ...hosted, title: 'A meeting' }])
        .map(({ rule }) => rule)
        .slice(0, 2),
    ).toEqual(['third-place', 'third-place']);
  });

  it('of one side are no visit, wherever they take place', () => {
    const inspection = meeting({
      actors: rows(['trump', 'host'], ['leavitt', 'participant']),
      place: at('US'),
    });
    expect(inShort(coded([inspection]))).toEqual(['trump > leavitt: meets', 'leavitt > trump: meets']);
  });

  it('are at home where any of a side is, not only its first', () => {
    const envoy = { ...actor('envoy', 'europe'), country: 'BE' };
    const files = {
      actors: [...ACTORS, envoy],
      events: [
        meeting({
          place: at('FR'),
          actors: rows(['envoy', 'participant'], ['france', 'participant'], ['zelensky', 'participant']),
        }),
      ],
      actsByHand: [],
    };
    expect(inShort(actsOf(files))).toEqual(['envoy > zelensky: hosts', 'zelensky > envoy: visits']);
  });

  it('do not join hosts of two sides with each other, unless a row by hand says that they met', () => {
    const tour = meeting({
      actors: rows(['zelensky', 'host'], ['putin', 'host'], ['macron', 'participant']),
    });
    expect(inShort(coded([tour]))).toEqual([
      'zelensky > macron: hosts',
      'macron > zelensky: visits',
      'putin > macron: hosts',
      'macron > putin: visits',
    ]);
    const met: ActByHand = {
      event: 'meeting',
      source: 'zelensky',
      target: 'putin',
      cameo: '040',
      plover: 'CONSULT',
      reason: 'They met.',
      coder: 'C1',
    };
    expect(inShort(coded([tour], [met]))[0]).toBe('zelensky > putin: 040');
  });

  it('do not join a body with one who belongs to it', () => {
    const delegation = meeting({ actors: rows(['white-house', 'participant'], ['trump', 'participant']) });
    expect(inShort(coded([delegation]))).toEqual(['white-house > -: meets']);
  });

  it('let no mediator mediate towards its own side', () => {
    const mediated = meeting({
      actors: rows(
        ['zelensky', 'participant'],
        ['putin', 'participant'],
        ['trump', 'participant'],
        ['leavitt', 'mediator'],
      ),
    });
    expect(inShort(coded([mediated])).filter((act) => act.endsWith('mediates'))).toEqual([
      'leavitt > zelensky: mediates',
      'leavitt > putin: mediates',
    ]);
    const within = meeting({
      actors: rows(['trump', 'participant'], ['leavitt', 'participant'], ['united-states', 'mediator']),
    });
    expect(inShort(coded([within])).filter((act) => act.endsWith('mediates'))).toEqual([
      'united-states > trump: mediates',
      'united-states > leavitt: mediates',
    ]);
  });

  it('let a mediator mediate towards each side', () => {
    const mediated = meeting({
      actors: rows(['zelensky', 'participant'], ['putin', 'participant'], ['trump', 'mediator']),
    });
    expect(inShort(coded([mediated])).slice(2)).toEqual([
      'trump > zelensky: mediates',
      'trump > putin: mediates',
    ]);
  });
});

describe('words and deeds', () => {
  const proposal = event('proposal', '2025-03-11', {
    type: 'proposal',
    actors: rows(
      ['trump', 'author'],
      ['putin', 'addressee'],
      ['russia', 'addressee'],
      ['zelensky', 'addressee'],
    ),
  });

  it('go to the first addressee of each side', () => {
    const acts = coded([proposal]);
    expect(inShort(acts)).toEqual(['trump > putin: proposes', 'trump > zelensky: proposes']);
    expect(acts[0]?.targetWith).toEqual(['russia']);
  });

  it('are an intent when a party to the conflict proposes', () => {
    const own = event('own', '2025-03-11', { type: 'proposal', actors: rows(['putin', 'author']) });
    expect(coded([own])[0]).toMatchObject({ rule: 'offers', target: undefined, plover: 'AGREE' });
  });

  it.each<[(typeof STANCES)[number], string, string]>([
    ['accepts', 'putin', 'accepts'],
    ['accepts', 'macron', 'endorses'],
    ['rejects', 'putin', 'rejects-proposal'],
    ['conditions', 'putin', 'conditions'],
    ['denies', 'putin', 'denies'],
    ['asserts', 'putin', 'says'],
    ['confirms', 'putin', 'says'],
    ['corrects', 'putin', 'says'],
    ['comments', 'putin', 'says'],
  ])('that %s, by %s, are coded "%s" and go to whom they answer', (stance, actor, rule) => {
    const answer = said('answer', stance, {
      type: 'response',
      actors: rows([actor, 'speaker']),
      links: [{ rel: 'responds-to', to: 'proposal' }],
    });
    expect(inShort(coded([proposal, answer])).at(-1)).toBe(`${actor} > trump: ${rule}`);
  });

  it('that reject something else reject no plan', () => {
    const other = said('other', 'rejects', { actors: rows(['putin', 'speaker'], ['trump', 'addressee']) });
    expect(inShort(coded([other]))).toEqual(['putin > trump: rejects']);
  });

  it('take the stance of the own account, not that of another', () => {
    const of = said('of', 'comments', { actors: rows(['putin', 'speaker']) });
    const [first] = of.accounts;
    if (!first) throw new Error('no account');
    const denied = {
      ...of,
      accounts: [
        { ...first, id: 'a1', by: 'trump', stance: 'denies' as const },
        { ...first, id: 'a2' },
      ],
    };
    expect(coded([denied])[0]?.rule).toBe('says');
  });

  it('deny a responsibility only where that is what they deny', () => {
    const of = said('of', 'denies', { actors: rows(['putin', 'speaker']) });
    const about = (what: 'occurrence' | 'responsibility') => ({
      ...of,
      accounts: of.accounts.map((account) => ({ ...account, about: what })),
    });
    expect(coded([about('responsibility')])).toMatchObject([{ rule: 'denies-responsibility', cameo: '016' }]);
    expect(coded([about('occurrence')])).toMatchObject([{ rule: 'denies', cameo: '010' }]);
  });

  it('of a joint act take for each side the stance of that side', () => {
    const joint = event('joint', '2025-03-12', {
      joint: true,
      actors: rows(['trump', 'author'], ['zelensky', 'author'], ['macron', 'author'], ['putin', 'addressee']),
    });
    const [first] = joint.accounts;
    if (!first) throw new Error('no account');
    const accounts = [
      { ...first, id: 'a1', by: 'trump', stance: 'conditions' as const },
      { ...first, id: 'a2', by: 'ukraine', stance: 'rejects' as const },
      { ...first, id: 'a3', by: 'zelensky', stance: 'accepts' as const },
    ];
    expect(inShort(coded([{ ...joint, accounts }]))).toEqual([
      'trump > putin: conditions',
      'zelensky > putin: accepts',
      'macron > putin: conditions',
    ]);
    expect(inShort(coded([{ ...joint, accounts: accounts.slice(0, 2) }]))[1]).toBe(
      'zelensky > putin: rejects',
    );
  });

  it('do not answer their own side', () => {
    const own = event('own', '2025-03-12', { links: [{ rel: 'clarifies', to: 'proposal' }] });
    expect(inShort(coded([proposal, own])).at(-1)).toBe('trump > -: says');
  });

  it('of several sides are acts of each', () => {
    const joint = event('joint', '2025-03-12', {
      joint: true,
      actors: rows(['trump', 'author'], ['zelensky', 'author'], ['putin', 'addressee']),
    });
    expect(inShort(coded([joint]))).toEqual(['trump > putin: says', 'zelensky > putin: says']);
  });

  it('concluded between sides run both ways, whoever wrote them', () => {
    const agreement = event('agreement', '2025-03-12', {
      type: 'agreement',
      joint: true,
      actors: rows(['trump', 'author'], ['zelensky', 'author'], ['putin', 'addressee']),
    });
    expect(inShort(coded([agreement]))).toEqual([
      'trump > zelensky: concludes',
      'zelensky > trump: concludes',
    ]);
    const unsigned = {
      ...agreement,
      joint: false,
      actors: rows(['trump', 'participant'], ['zelensky', 'host']),
    };
    expect(inShort(coded([unsigned]))).toEqual([
      'trump > zelensky: concludes',
      'zelensky > trump: concludes',
    ]);
    const inner = { ...agreement, joint: false, actors: rows(['macron', 'author']) };
    expect(inShort(coded([inner]))).toEqual(['macron > -: declares']);
  });

  it('that are measures wait for a hand, with the reason', () => {
    const measure = event('measure', '2025-03-12', {
      type: 'measure',
      actors: rows(['russia', 'participant'], ['ukraine', 'participant']),
    });
    expect(coded([measure])).toMatchObject([
      {
        source: 'russia',
        target: 'ukraine',
        cameo: undefined,
        plover: 'none',
        reason: expect.stringMatching(/\w/),
      },
      { source: 'ukraine', target: 'russia' },
    ]);
  });
});

describe('coded by hand', () => {
  const tariff = event('tariff', '2025-03-12', { type: 'measure', actors: rows(['trump', 'author']) });
  const row: ActByHand = {
    event: 'tariff',
    source: 'trump',
    target: 'russia',
    cameo: '163',
    plover: 'SANCTION',
    mode: 'discontinue',
    reason: 'A tariff.',
    coder: 'C1',
  };

  it('an act takes the place of the rule’s, and names whom the rule does not', () => {
    const acts = coded([tariff], [row]);
    expect(acts).toMatchObject([
      {
        id: 'tariff.1',
        source: 'trump',
        target: 'russia',
        targetSide: 'ru',
        cameo: '163',
        quad: 'material conflict',
        by: 'hand',
        rule: undefined,
        coder: 'C1',
        secondCoder: undefined,
      },
    ]);
  });

  it('one act may be two', () => {
    const threat: ActByHand = { ...row, cameo: '1312', plover: 'THREATEN', mode: 'restrict' };
    expect(coded([tariff], [row, threat]).map(({ id, cameo }) => [id, cameo])).toEqual([
      ['tariff.1', '163'],
      ['tariff.2', '1312'],
    ]);
  });

  it('leaves the acts of others and towards others alone', () => {
    const two = event('two', '2025-03-12', {
      actors: rows(['trump', 'speaker'], ['putin', 'addressee'], ['zelensky', 'addressee']),
    });
    const hand: ActByHand = { ...row, event: 'two', target: 'putin', context: 'negated', secondCoder: 'C2' };
    expect(coded([two], [hand])).toMatchObject([
      { target: 'putin', by: 'hand', context: 'negated', secondCoder: 'C2' },
      { target: 'zelensky', by: 'rule', rule: 'says' },
    ]);
  });
});

describe('cancelled by hand', () => {
  const gathering = event('gathering', '2025-03-12', {
    type: 'meeting',
    channel: 'in-person',
    actors: rows(['trump', 'participant'], ['putin', 'participant'], ['zelensky', 'participant']),
  });
  const none: ActByHand = {
    event: 'gathering',
    source: 'putin',
    target: 'zelensky',
    cancels: true,
    cameo: null,
    plover: 'none',
    reason: 'Each met a third side apart.',
    coder: 'C1',
  };

  it('the rule’s act is gone, and nothing stands in its place', () => {
    const acts = coded([gathering], [none, { ...none, source: 'zelensky', target: 'putin' }]);
    expect(inShort(acts)).toEqual([
      'trump > putin: meets',
      'putin > trump: meets',
      'trump > zelensky: meets',
      'zelensky > trump: meets',
    ]);
    expect(acts.every(({ reciprocal }) => reciprocal)).toBe(true);
  });

  it('in one direction leaves the other, which then has none that runs back', () => {
    const left = coded([gathering], [none]).find(
      ({ source, target }) => source === 'zelensky' && target === 'putin',
    );
    expect(left?.reciprocal).toBe(false);
  });
});

describe('whatever an event is', () => {
  const roles = ROLES.filter((role) => role !== 'mentioned');
  const events = EVENT_TYPES.flatMap((type) =>
    roles.flatMap((role) =>
      STANCES.map((stance) =>
        said(`${type}-${role}-${stance}`, stance, {
          type,
          actors: rows(['putin', role], ['trump', 'mentioned']),
        }),
      ),
    ),
  );
  const acts = coded(events);

  it('has an act, and every act has codes or says why not', () => {
    expect(new Set(acts.map((act) => act.event)).size).toBe(events.length);
    for (const { cameo, plover, reason } of acts) {
      if (cameo === undefined || plover === 'none') expect(reason).toMatch(/\w/);
      if (cameo !== undefined) expect(ploverOf(cameo)).toContain(plover);
    }
  });

  it('never acts upon itself', () => {
    for (const { source, target } of acts) expect(target).not.toBe(source);
  });
});

describe('the rules', () => {
  it('have codes that exist and go together, or say why they have none', () => {
    expect(new Set(ACT_RULES.map(({ id }) => id)).size).toBe(ACT_RULES.length);
    for (const { id } of ACT_RULES) {
      const { cameo, plover, mode, reason, says } = actRule(id);
      expect(says).toMatch(/^[A-Z].*\.$/);
      if (cameo === undefined || plover === 'none') expect(reason).toMatch(/\.$/);
      if (cameo !== undefined) expect(CAMEO[cameo]).toMatch(/\w/);
      if (cameo !== undefined) expect(ploverOf(cameo)).toContain(plover);
      if (mode !== undefined && plover !== 'none') expect(PLOVER[plover].modes).toContain(mode);
      if (plover !== 'none') expect(PLOVER[plover].needsTarget).toBe(false);
    }
  });

  it('turn every code into a type, but statements', () => {
    for (const code of Object.keys(CAMEO) as (keyof typeof CAMEO)[])
      expect(ploverOf(code)[0] === 'none').toBe(code.startsWith('01'));
  });
});
