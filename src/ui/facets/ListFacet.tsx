/** A facet whose options are a plain list: topics, kinds of event, standing and the like. */
import type { FacetKey } from '../../query/view.ts';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import { optionName } from '../optionNames.ts';
import { toggled } from './choice.ts';
import { FacetFrame } from './FacetFrame.tsx';
import { Option } from './Option.tsx';

/** Absent where the whole record has no event with any of its options. */
export function ListFacet({ facet }: { readonly facet: Exclude<FacetKey, 'actor'> }) {
  const words = useWords();
  const actions = useActions();
  const selectors = useSelectors();
  const { record, options } = useApp((state) => state.index);
  const choice = useApp((state) => state.view.facets[facet]);
  const counts = useApp(selectors.counts)[facet];
  const ids = options[facet].ids.filter((id) => options[facet].total(id) > 0);
  if (ids.length === 0) return null;
  const most = Math.max(...ids.map((id) => counts.get(id) ?? 0));
  return (
    <FacetFrame facet={facet}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Option
              name={optionName(record, facet, id, words)}
              count={counts.get(id) ?? 0}
              most={most}
              checked={choice.ids.includes(id)}
              ruledOut={choice.not.includes(id)}
              onToggle={() => actions.setFacet(facet, toggled(choice, id, options[facet].ids))}
            />
          </li>
        ))}
      </ul>
    </FacetFrame>
  );
}
