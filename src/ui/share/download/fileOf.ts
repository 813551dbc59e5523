/** Makes the files. */
import { sourceItems } from '../../../exchange/cite/items.ts';
import { CITE_FORMATS } from '../../../exchange/cite/styles.ts';
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
    case 'ris':
    case 'csl': {
      const { type, write } = CITE_FORMATS[format];
      return made(type, write(sources()));
    }
    case 'calendar': {
      const { text, leftOut } = icalOut(taken);
      return made('text/calendar', text, leftOut);
    }
    case 'chronology':
      return made('text/markdown', markdownOut(taken));
  }
}
