/** What a sheet of paper says about itself. */
import { useApp, useSelectors, useWords } from './context.tsx';

/** The record, its version and the address of the view; on paper only. */
export function PrintFoot() {
  const words = useWords();
  const { title, version } = useApp((state) => state.index.record.dataset);
  const search = useApp(useSelectors().link);
  const link = `${location.origin}${location.pathname}${search}`;
  return <p className="printed">{words.say('print.foot', { title, version, link })}</p>;
}
