/** A source of the event, asked field by field. */
import { EventSchema, type SourceFile } from '../../record/schema.ts';
import { SOURCE_KINDS } from '../../record/vocabulary.ts';
import { meaningsOf } from '../codebook/values.ts';
import { readDate, readField, readYes, refuse } from './answers.ts';
import { nextId } from './draft.ts';
import { type FormField, fillIn, helpOf } from './form.ts';
import { outletLike, pageRead, publisherCandidates } from './registry.ts';
import { suggest } from './suggest.ts';
import type { Talk } from './talk.ts';

const SOURCE = EventSchema.entries.sources.item.entries;

/** Another source of the event. A page that the record has read before brings its description along. */
export async function askSource(talk: Talk): Promise<SourceFile> {
  const id = nextId('s', talk.draft.event.sources ?? []);
  const preset = (key: keyof SourceFile, row: Partial<SourceFile>) => {
    const read = row.url === undefined ? undefined : pageRead(row.url, talk.files);
    const value = read?.[key] ?? (key === 'origin' ? row.publisher : outletLike(row, talk.files)[key]);
    return typeof value === 'string' ? { preset: value } : {};
  };
  const text = (key: keyof typeof SOURCE & keyof SourceFile, words: string): FormField<SourceFile> => ({
    key,
    ask: (_, row) =>
      talk.ask({ text: `  ${words}`, ...helpOf(`event.sources[].${key}`), ...preset(key, row) }, (line) =>
        readField(line, TEXT[key as keyof typeof TEXT]),
      ),
  });
  return fillIn<SourceFile>(talk, 'sources', { id }, [
    {
      key: 'url',
      ask: async () => {
        const url = await talk.ask(
          { text: `${id}: address of the page`, ...helpOf('event.sources[].url') },
          (line) =>
            talk.draft.event.sources?.some((source) => source.url === line)
              ? refuse('a page this event has already', 'give another page, or cite that one')
              : readField(line, SOURCE.url),
        );
        if (pageRead(url, talk.files))
          talk.say('  The record has read this page: Enter takes what it says of it.');
        return url;
      },
    },
    {
      key: 'publisher',
      ask: async (_, row) => {
        const publisher = await talk.ask(
          { text: '  publisher', ...helpOf('event.sources[].publisher'), ...preset('publisher', row) },
          (line) => readField(line, SOURCE.publisher),
        );
        return spelled(talk, publisher);
      },
    },
    text('title', 'headline'),
    {
      key: 'published',
      ask: async (_, row) =>
        (await talk.askMaybe(
          {
            text: '  published (a date; "-" if none is shown)',
            ...helpOf('event.sources[].published'),
            ...preset('published', row),
          },
          readDate,
        )) ?? null,
    },
    text('lang', 'language of the page (en, uk, ru, …)'),
    {
      key: 'kind',
      ask: (_, row) =>
        talk.choose('  kind', SOURCE_KINDS, {
          meanings: meaningsOf('event.sources[].kind'),
          preset: pageRead(row.url ?? '', talk.files)?.kind ?? 'reporting',
        }),
    },
    text('supports', 'what you read it for'),
    text('origin', 'who first published it'),
    {
      key: 'outletCountry',
      ask: (_, row) =>
        talk.askMaybe(
          {
            text: '  country of the outlet (two letters; "-" if not known)',
            ...helpOf('event.sources[].outletCountry'),
            ...preset('outletCountry', row),
          },
          (line) => readField(line.toUpperCase(), SOURCE.outletCountry.wrapped),
        ),
    },
    {
      key: 'outletKind',
      ask: (_, row) => {
        const known = outletLike(row, talk.files).outletKind;
        return talk.choose('  kind of outlet', SOURCE.outletKind.wrapped.options, {
          meanings: meaningsOf('event.sources[].outletKind'),
          ...(known === undefined ? {} : { preset: known }),
        });
      },
    },
  ]);
}

const TEXT = {
  title: SOURCE.title,
  lang: SOURCE.lang,
  supports: SOURCE.supports,
  origin: SOURCE.origin.wrapped,
};

/** The publisher as the record spells it, when it is close to one that is there. */
async function spelled(talk: Talk, publisher: string): Promise<string> {
  const known = publisherCandidates(talk.files);
  if (known.some(({ id }) => id === publisher)) return publisher;
  const [near] = suggest(publisher, known, 1);
  if (near === undefined) return publisher;
  const takes = await talk.ask(
    { text: `  new spelling; the record has "${near.id}": take that`, preset: 'y' },
    readYes,
  );
  return takes ? near.id : publisher;
}
