/** A facet whose options are a plain list: topics, kinds of event, standing and the like. */
import { memo, useState } from 'react';
import type { FacetKey } from '../../query/view.ts';
import type { Counted } from '../../store/selectors.ts';
import { folded } from '../../words/fold.ts';
import { useApp, useIndex, useSelectors, useWords } from '../context.tsx';
import { optionName } from '../optionNames.ts';
import actor from './ActorFacet.module.css';
import { FacetFrame } from './FacetFrame.tsx';
import { frequent, MOST_LISTED } from './frequent.ts';
import { Option } from './Option.tsx';

interface ListFacetProps {
  readonly facet: Exclude<FacetKey, 'actor'>;
  /** What its counts are of: it may be behind what is ticked. */
  readonly counted: Counted;
}

/** Absent where the whole record has no event with any of its options. */
export const ListFacet = memo(function ListFacet({ facet, counted }: ListFacetProps) {
  const words = useWords();
  const selectors = useSelectors();
  const { record, options } = useIndex();
  const choice = useApp((state) => state.view.facets[facet]);
  const [text, setText] = useState('');
  const all = options[facet].ids
    .filter((id) => options[facet].total(id) > 0)
    .map((id) => ({ id, name: optionName(record, facet, id, words) }));
  if (all.length === 0) return null;
  const counts = selectors.counts(counted, facet);
  const wanted = folded(text);
  const found = wanted === '' ? all : all.filter(({ name }) => folded(name).includes(wanted));
  const ids = frequent(found, counts, choice);
  return (
    <FacetFrame facet={facet}>
      {all.length > MOST_LISTED && (
        <input
          type="search"
          className={actor.find}
          aria-label={words.say('facet.find')}
          placeholder={words.say('facet.find')}
          autoComplete="off"
          value={text}
          onChange={(change) => setText(change.target.value)}
        />
      )}
      <ul>
        {ids.map(({ id, name }) => (
          <li key={id}>
            <Option facet={facet} id={id} name={name} count={counts.get(id) ?? 0} choice={choice} />
          </li>
        ))}
        {ids.length < found.length && (
          <li className={actor.nobody}>{words.say('facet.more', { count: found.length - ids.length })}</li>
        )}
      </ul>
    </FacetFrame>
  );
});
