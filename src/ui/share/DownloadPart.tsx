/** What is shown, as files: each kind with what will be in it. */
import '../../words/downloadWords.ts';
import { useMemo, useState } from 'react';
import { fileName } from '../../exchange/out/fileName.ts';
import { countTaken, releaseOf, type TakenEvents } from '../../exchange/out/taken.ts';
import type { CivilDay } from '../../time/civil.ts';
import { licenceName } from '../../words/codes.ts';
import { dayInWords } from '../../words/dates.ts';
import { useApp, useAppContext, useSelectors, useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import { print } from '../print/printing.ts';
import { useSentence } from '../sequence/useSentence.ts';
import styles from './download/Download.module.css';
import { FormatRow } from './download/FormatRow.tsx';
import { ENDINGS, FORMATS, type Format, type FormatGroup } from './download/formats.ts';
import { saveFile } from './saveFile.ts';
import { eventPageAddress } from './site.ts';
import type { Taken } from './useTaken.ts';

const { Panel: PictureRows } = fetchedPanel(
  async () => (await import('./download/PictureRows.tsx')).PictureRows,
);

/** Makes a file; what makes it is fetched. */
async function makeFile(format: Format, taken: TakenEvents) {
  const { fileOf } = await import('./download/fileOf.ts');
  return fileOf(format, taken);
}

const GROUPS = Object.keys(FORMATS) as FormatGroup[];

export function DownloadPart({ taken }: { readonly taken: Taken }) {
  const words = useWords();
  const { retryTexts } = useAppContext();
  const hasFailed = useApp(({ session }) => session.texts.state === 'failed');
  const isTimeline = useApp(useSelectors().viewName) === 'timeline';
  const { record, view, of, events } = taken;
  const whole = useTakenEvents(taken);
  const counts = useMemo(() => whole && countTaken(whole), [whole]);
  const [outcome, setOutcome] = useState('');
  const [event] = of === 'event' ? events : [];

  const take = async (ending: string, make: () => Promise<{ file: Blob; leftOut?: readonly string[] }>) => {
    setOutcome('');
    try {
      const { file, leftOut = [] } = await make();
      const name = fileName(record, view, event?.id, ending);
      saveFile(name, file);
      setOutcome(
        leftOut.length === 0
          ? words.say('download.saved', { name })
          : words.say('download.left-out', { name, titles: words.list(leftOut, 'and') }),
      );
    } catch (error) {
      console.warn(error);
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome(words.say('download.failed', { reason }));
    }
  };

  if (events.length === 0) return <p>{words.say('download.empty')}</p>;
  return (
    <div className={styles.download}>
      <p className={styles.sentence}>{taken.sentence}</p>
      <p>
        {counts && words.say('download.what', { ...counts })}{' '}
        {words.say('download.known', {
          asof: record.knownOn === undefined ? 'now' : dayInWords(record.knownOn as CivilDay, words),
        })}{' '}
        {words.say('download.data', {
          version: record.version,
          licence: licenceName(record.dataset.licence),
        })}
      </p>
      {!whole && (
        <p>
          {words.say(hasFailed ? 'download.failed-texts' : 'download.waiting')}{' '}
          {hasFailed && (
            <button type="button" className="button" onClick={retryTexts}>
              {words.say('download.retry')}
            </button>
          )}
        </p>
      )}
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <Group key={group} name={group}>
            {FORMATS[group].map((format: Format) => (
              <FormatRow
                key={format}
                name={words.say(`download.name.${format}`)}
                says={counts && words.say(`download.says.${format}`, { ...counts })}
                isDisabled={!whole}
                onPress={() => whole && void take(ENDINGS[format], () => makeFile(format, whole))}
              />
            ))}
          </Group>
        ))}
        <Group
          name="picture"
          lead={
            of === 'event'
              ? words.say('download.says.event-picture')
              : words.say('download.says.picture', { of: isTimeline ? 'timeline' : 'other' })
          }
        >
          <PictureRows
            taken={taken}
            onTake={(ending, make) => void take(ending, async () => ({ file: await make() }))}
          />
        </Group>
        <Group name="print">
          <FormatRow
            name={words.say('download.name.print')}
            says={words.say('download.says.print', { events: events.length })}
            isDisabled={false}
            onPress={() => print(of)}
          />
        </Group>
      </div>
      <p className={styles.outcome} aria-live="polite">
        {outcome}
      </p>
    </div>
  );
}

function Group({
  name,
  lead,
  children,
}: {
  readonly name: FormatGroup | 'picture' | 'print';
  readonly lead?: string;
  readonly children: React.ReactNode;
}) {
  const words = useWords();
  return (
    <section className={styles.group}>
      <h3>{words.say('download.group', { group: name })}</h3>
      {lead !== undefined && <p>{lead}</p>}
      <ul>{children}</ul>
    </section>
  );
}

/** What is taken, with all that files say of it; `undefined` while its words are not here. */
function useTakenEvents({ record, texts, events, sentence, linkTo }: Taken): TakenEvents | undefined {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  const spoken = useSentence();
  const link = linkTo(releaseOf(record));
  return useMemo(
    () =>
      texts && {
        record,
        texts,
        events,
        sentence,
        link,
        pageOf: eventPageAddress,
        spoken,
        words,
        zone,
      },
    [record, texts, events, sentence, link, spoken, words, zone],
  );
}
