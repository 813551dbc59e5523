/** Makes the files. */
import { toBibTeX } from '../../../exchange/cite/bibtex.ts';
import { toCslJson } from '../../../exchange/cite/cslJson.ts';
import { sourceItems } from '../../../exchange/cite/items.ts';
import { toRis } from '../../../exchange/cite/ris.ts';
import { icalOut } from '../../../exchange/out/icalOut.ts';
import { jsonOut } from '../../../exchange/out/jsonOut.ts';
import { markdownOut } from '../../../exchange/out/markdownOut.ts';
import { tableOut } from '../../../exchange/out/tablesOut.ts';
import { type TakenEvents, takenEvents } from '../../../exchange/out/taken.ts';
import type { Format, MadeFile } from './formats.ts';

/** The file of a format. Throws where the words of the events are not those of their record. */
export function fileOf(format: Format, taken: TakenEvents): MadeFile {
  const sources = () => sourceItems(takenEvents(taken).map(({ text }) => text));
  const made = (type: string, text: string, leftOut: readonly string[] = []): MadeFile => ({
    file: new Blob([text], { type: `${type};charset=utf-8` }),
    leftOut,
  });
  switch (format) {
    case 'events':
    case 'accounts':
    case 'sources':
      return made('text/csv', tableOut(taken, format));
    case 'json':
      return made('application/json', jsonOut(taken));
    case 'bibtex':
      return made('application/x-bibtex', toBibTeX(sources()));
    case 'ris':
      return made('application/x-research-info-systems', toRis(sources()));
    case 'csl':
      return made('application/vnd.citationstyles.csl+json', toCslJson(sources()));
    case 'calendar': {
      const { text, leftOut } = icalOut(taken);
      return made('text/calendar', text, leftOut);
    }
    case 'chronology':
      return made('text/markdown', markdownOut(taken));
  }
}
