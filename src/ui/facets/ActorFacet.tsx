/** The facet of actors: sides in sight, their states, bodies and people below, and a box to find somebody. */
import { memo, useId, useMemo } from 'react';
import type { Counted } from '../../store/selectors.ts';
import type { AppState } from '../../store/store.ts';
import { folded } from '../../words/fold.ts';
import { useApp, useIndex, useSelectors, useWords } from '../context.tsx';
import styles from './ActorFacet.module.css';
import { type ActorNode, actorTree, foundIn, idsBelow, isFound } from './actorTree.ts';
import { FacetFrame } from './FacetFrame.tsx';
import { frequent } from './frequent.ts';
import { useFacetMemory } from './memory.tsx';
import { Option } from './Option.tsx';

/**
 * The tree with its boxes. What is chosen is always in sight, unless it was folded away by hand. The counts are of
 * `counted`, which may be behind what is ticked.
 */
export const ActorFacet = memo(function ActorFacet({ counted }: { readonly counted: Counted }) {
  const words = useWords();
  const counts = useSelectors().counts(counted, 'actor');
  const index = useIndex();
  const choice = useApp((state) => state.view.facets.actor);
  const { text, setText, folds, setFold } = useFacetMemory();
  const kept = useMemo(() => new Set([...choice.ids, ...choice.not]), [choice]);
  const aliases = useApp(aliasesOf);
  const tree = useMemo(() => actorTree(index, kept, aliases, words.locale), [index, kept, aliases, words]);
  const found = useMemo(() => foundIn(tree, text), [tree, text]);
  const wanted = folded(text);
  // What was folded by hand stays so until another text is looked for or another choice is made below it.
  const keyOf = (node: ActorNode) => [node.id, wanted, ...idsBelow(node, kept)].join(' ');
  const isUnfolded = (node: ActorNode) =>
    folds.get(keyOf(node)) ?? (idsBelow(node, kept).length > 0 || !isFound(node, text));
  const find = useId();
  return (
    <FacetFrame facet="actor">
      <label className="vh" htmlFor={find}>
        {words.say('facet.find-actor')}
      </label>
      <input
        id={find}
        type="search"
        className={styles.find}
        placeholder={words.say('facet.find-actor')}
        autoComplete="off"
        value={text}
        onChange={(change) => setText(change.target.value)}
      />
      {found.length === 0 && <p className={styles.nobody}>{words.say('facet.nobody')}</p>}
      <Nodes
        nodes={found}
        counts={counts}
        isUnfolded={isUnfolded}
        onFold={(node) => setFold(keyOf(node), !isUnfolded(node))}
      />
    </FacetFrame>
  );
});

interface NodesProps {
  readonly nodes: readonly ActorNode[];
  readonly counts: ReadonlyMap<string, number>;
  readonly isUnfolded: (node: ActorNode) => boolean;
  readonly onFold: (node: ActorNode) => void;
}

function Nodes({ nodes, counts, isUnfolded, onFold }: NodesProps) {
  const words = useWords();
  const choice = useApp((state) => state.view.facets.actor);
  const some = frequent(nodes, counts, choice);
  return (
    <ul className={styles.nodes}>
      {some.map((node) => {
        const isOpen = node.children.length > 0 && isUnfolded(node);
        return (
          <li key={node.id}>
            <Option
              facet="actor"
              id={node.id}
              colour={node.colour}
              name={node.name}
              count={counts.get(node.id) ?? 0}
              choice={choice}
              code={node.code}
            >
              {node.children.length > 0 ? (
                <button
                  type="button"
                  className={styles.fold}
                  aria-expanded={isOpen}
                  aria-label={words.say('facet.members', { name: node.name })}
                  onClick={() => onFold(node)}
                />
              ) : (
                <span className={styles.fold} />
              )}
            </Option>
            {isOpen && (
              <Nodes nodes={node.children} counts={counts} isUnfolded={isUnfolded} onFold={onFold} />
            )}
          </li>
        );
      })}
      {some.length < nodes.length && (
        <li className={styles.nobody}>{words.say('facet.more', { count: nodes.length - some.length })}</li>
      )}
    </ul>
  );
}

const NO_ALIASES: readonly (readonly string[])[] = [];

/** Other names of the actors, once the words of the record have come. */
function aliasesOf({ session }: AppState): readonly (readonly string[])[] {
  return session.texts.state === 'here' ? session.texts.words.aliases : NO_ALIASES;
}
