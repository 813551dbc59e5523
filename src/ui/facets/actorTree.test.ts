import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../query/facets.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { type ActorNode, actorTree, foundIn, idsBelow } from './actorTree.ts';

const index = indexRecord(
  recordOf([
    event('post', '2025-03-14', { actors: [{ actor: 'leavitt', role: 'speaker' }] }),
    event('statement', '2025-03-14', { actors: [{ actor: 'white-house', role: 'speaker' }] }),
    event('call', '2025-03-15', {
      type: 'call',
      actors: [
        { actor: 'macron', role: 'participant' },
        { actor: 'zelensky', role: 'participant' },
        { actor: 'putin', role: 'mentioned' },
      ],
    }),
  ]),
);
const NONE = new Set<string>();
type Outline = readonly [string, ...Outline[]];
const outlineOf = ({ name, children }: ActorNode): Outline => [name, ...children.map(outlineOf)];

describe('the tree of actors', () => {
  it('leads from side to country to person, without a state that is called like its side', () => {
    expect(actorTree(index, NONE, [], 'en-GB').map(outlineOf)).toEqual([
      ['Europe', ['France', ['Emmanuel Macron']]],
      ['Ukraine', ['Volodymyr Zelensky']],
      ['United States', ['White House', ['Karoline Leavitt']]],
    ]);
  });

  it('shows that state when a link has chosen it', () => {
    const [, ukraine] = actorTree(index, new Set(['ukraine']), [], 'en-GB');
    expect(ukraine && outlineOf(ukraine)).toEqual(['Ukraine', ['Ukraine', ['Volodymyr Zelensky']]]);
  });

  it('moves people up where their institution has no event of its own', () => {
    const post = indexRecord(
      recordOf([event('post', '2025-03-14', { actors: [{ actor: 'leavitt', role: 'speaker' }] })]),
    );
    expect(actorTree(post, NONE, [], 'en-GB').map(outlineOf)).toEqual([
      ['United States', ['Karoline Leavitt']],
    ]);
  });

  it('leaves out who takes part in no event', () => {
    const ids = JSON.stringify(actorTree(index, NONE, [], 'en-GB'));
    expect(ids).not.toContain('putin');
    expect(ids).not.toContain('trump');
  });

  it('is searched by name and alias without regard to accents and case', () => {
    const nodes = [
      { ...node('a', 'António Costa', ['Antonio da Costa']), children: [node('b', 'Staff')] },
      node('c', 'X'),
    ];
    expect(foundIn(nodes, 'ANTONIO').map(outlineOf)).toEqual([['António Costa', ['Staff']]]);
    expect(foundIn(nodes, 'da costa').map(({ id }) => id)).toEqual(['a']);
    expect(foundIn(nodes, 'staff').map(outlineOf)).toEqual([['António Costa', ['Staff']]]);
    expect(foundIn(nodes, ' ')).toBe(nodes);
    expect(foundIn(nodes, 'nobody')).toEqual([]);
  });

  it('tells which of the chosen stand below a side or an actor', () => {
    const [, , us] = actorTree(index, NONE, [], 'en-GB');
    if (!us) throw new Error('no such side');
    expect(idsBelow(us, new Set(['us', 'leavitt', 'white-house', 'macron']))).toEqual([
      'white-house',
      'leavitt',
    ]);
    expect(idsBelow(us, new Set(['us']))).toEqual([]);
  });
});

function node(id: string, name: string, aliases: readonly string[] = []): ActorNode {
  return { id, name, aliases, colour: 'us', code: undefined, children: [] };
}
