/** What a sheet of paper says about itself. */
import { useApp, useRecord, useSelectors, useWords } from './context.tsx';

/** The record, its version and the address of the view; on paper only. */
export function PrintFoot() {
  const words = useWords();
  const { dataset, version } = useRecord();
  const search = useApp(useSelectors().link);
  const link = `${location.origin}${location.pathname}${search}`;
  return <p className="printed">{words.say('print.foot', { title: dataset.title, version, link })}</p>;
}
