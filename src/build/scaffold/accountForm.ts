/** An account of the event, asked field by field. */
import { edtf } from '../../record/edtfOf.ts';
import { type AccountFile, EventSchema } from '../../record/schema.ts';
import { ABOUT, STANCES } from '../../record/vocabulary.ts';
import { firstDay } from '../../time/edtf.ts';
import { meaningsOf } from '../codebook/values.ts';
import { askActor } from './actorForm.ts';
import { readChoice, readDate, readField, readSome, refuse } from './answers.ts';
import { nextId } from './draft.ts';
import { fillIn, helpOf } from './form.ts';
import type { Talk } from './talk.ts';

const ACCOUNT = EventSchema.entries.accounts.item.entries;

/** Another account of the event. */
export async function askAccount(talk: Talk): Promise<AccountFile> {
  const { event } = talk.draft;
  const others = event.accounts ?? [];
  const id = nextId('a', others);
  const sources = event.sources ?? [];
  const answering = ({ stance }: Partial<AccountFile>) =>
    stance !== undefined && stance !== 'asserts' && stance !== 'comments' && others.length > 0;
  return fillIn<AccountFile>(talk, 'accounts', { id }, [
    {
      key: 'by',
      ask: async () => {
        const first = event.actors?.find(({ role }) => role === 'author' || role === 'speaker')?.actor;
        for (;;) {
          const found = await askActor(talk, `${id}: by whom`, others.length === 0 ? first : undefined);
          if (typeof found === 'string') return found;
          talk.say('  An account is somebody’s: name who gives it.');
        }
      },
    },
    {
      key: 'stance',
      ask: () =>
        talk.choose('  stance', STANCES, {
          meanings: meaningsOf('event.accounts[].stance'),
          preset: 'asserts',
        }),
    },
    {
      key: 'at',
      ask: () =>
        talk.ask(
          {
            text: '  given when',
            ...helpOf('event.accounts[].at'),
            ...(event.time === undefined ? {} : { preset: event.time }),
          },
          readDate,
        ),
    },
    {
      key: 'knownAt',
      ask: (_, row) =>
        talk.askMaybe(
          { text: '  first public on another day (Enter if not)', ...helpOf('event.accounts[].knownAt') },
          (line) => {
            const day = readField(line, ACCOUNT.knownAt.wrapped);
            return day.ok && row.at !== undefined && firstDay(edtf(day.value)) < firstDay(edtf(row.at))
              ? refuse(`${line}, before it was given (${row.at})`, 'mend one of the two, or press Enter')
              : day;
          },
        ),
    },
    {
      key: 'says',
      ask: () =>
        talk.ask({ text: '  says, in our own neutral words', ...helpOf('event.accounts[].says') }, (line) =>
          readField(line, ACCOUNT.says),
        ),
    },
    {
      key: 'quote',
      ask: () =>
        talk.askMaybe(
          { text: '  words verbatim, at most 30 (Enter for none)', ...helpOf('event.accounts[].quote') },
          (line) => readField(line, ACCOUNT.quote.wrapped),
        ),
    },
    {
      key: 'quoteLang',
      ask: async (_, row) =>
        row.quote === undefined
          ? undefined
          : talk.askMaybe(
              {
                text: '  language they were said in (Enter if not known)',
                ...helpOf('event.accounts[].quoteLang'),
              },
              (line) => readField(line, ACCOUNT.quoteLang.wrapped),
            ),
    },
    {
      key: 'printedLang',
      ask: async (_, row) =>
        row.quote === undefined
          ? undefined
          : talk.ask(
              {
                text: '  language they are printed in here',
                ...helpOf('event.accounts[].printedLang'),
                preset: sources[0]?.lang ?? 'en',
              },
              (line) => readField(line, ACCOUNT.printedLang.wrapped),
            ),
    },
    {
      key: 'translation',
      ask: async (_, row) =>
        row.quote === undefined || row.quoteLang === row.printedLang
          ? undefined
          : talk.choose('  translated by', ACCOUNT.translation.wrapped.options, {
              meanings: meaningsOf('event.accounts[].translation'),
              preset: 'unknown',
            }),
    },
    {
      key: 'answers',
      ask: async (_, row) => {
        if (!answering(row)) return undefined;
        for (const { id: other, by, says } of others) talk.say(`  ${other} ${by}: ${says}`);
        return talk.askMaybe(
          {
            text: '  answers which account (Enter if it answers none of these)',
            ...helpOf('event.accounts[].answers'),
          },
          (line) =>
            readChoice(
              line,
              others.map((other) => other.id),
            ),
        );
      },
    },
    {
      key: 'about',
      ask: async (_, row) =>
        row.stance === 'denies' || row.stance === 'corrects'
          ? talk.choose('  about what of it', ABOUT, { meanings: meaningsOf('event.accounts[].about') })
          : row.answers === undefined
            ? undefined
            : talk.chooseMaybe(
                '  about what of it (Enter for none)',
                ABOUT,
                meaningsOf('event.accounts[].about'),
              ),
    },
    {
      key: 'sources',
      ask: () => {
        const ids = sources.map((source) => source.id);
        talk.say(sources.map((source) => `  ${source.id} ${source.publisher}: ${source.title}`).join('\n'));
        return talk.ask(
          {
            text: '  carried by which sources',
            ...helpOf('event.accounts[].sources'),
            ...(ids.length === 1 ? { preset: ids[0] ?? '' } : {}),
          },
          (line) => {
            const some = readSome(line, ids);
            return some.ok && some.value.length === 0
              ? refuse('none', `write some of: ${ids.join(', ')}`)
              : some;
          },
        );
      },
    },
  ]);
}
