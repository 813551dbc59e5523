/** What fixes a citation, told apart: version and hash of the data, the events and their hash, the day, the DOI. */
import '../../words/citeWords.ts';
import type { CslItem, Fixity } from '../../exchange/cite/cslItem.ts';
import { doiAddress } from '../../record/doi.ts';
import type { CivilDay } from '../../time/civil.ts';
import { firstDay, readEdtf } from '../../time/edtf.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { useApp, useWords } from '../context.tsx';
import styles from './CitePart.module.css';
import { pinOf } from './pinOf.ts';
import { today } from './today.ts';

/** The list. */
export function Fixed({ fixity, item }: { readonly fixity: Fixity; readonly item: CslItem }) {
  const words = useWords();
  const release = useApp((state) => state.whole.record.release);
  const pin = pinOf({ release });
  const version = fixity['data-version'];
  const day = fixity['as-known-on'];
  return (
    <section className={styles.fixed}>
      <h3>{words.say('cite.fixed')}</h3>
      <dl>
        <dt>{words.say('cite.version')}</dt>
        <dd>
          {release?.date !== undefined
            ? words.say('cite.version-released', { version, date: inWords(release.date, words) })
            : pin && !pin.isShown
              ? words.say('cite.version-unreleased', { version, last: pin.version })
              : version}
        </dd>
        {fixity['data-sha256'] !== undefined && (
          <>
            <dt>{words.say('cite.data')}</dt>
            <dd>
              <code>sha256:{fixity['data-sha256']}</code>
            </dd>
          </>
        )}
        {day !== undefined && (
          <>
            <dt>{words.say('cite.asof')}</dt>
            <dd>{inWords(day, words)}</dd>
          </>
        )}
        <dt>{words.say('cite.events')}</dt>
        <dd>{fixity.events}</dd>
        <dt>{words.say('cite.ids')}</dt>
        <dd>
          <code>sha256:{fixity['ids-sha256']}</code>
        </dd>
        <dt>{words.say('cite.retrieved')}</dt>
        <dd>{today()}</dd>
        <dt>{words.say('cite.doi')}</dt>
        <dd>
          {item.DOI === undefined ? (
            words.say('cite.doi-none')
          ) : (
            <a href={doiAddress(item.DOI)} target="_blank" rel="noopener noreferrer">
              {doiAddress(item.DOI)}
            </a>
          )}
        </dd>
      </dl>
    </section>
  );
}

function inWords(day: string, words: Words): string {
  const edtf = readEdtf(day);
  return edtf ? dayInWords(firstDay(edtf) as CivilDay, words) : day;
}
