/** An actor of the registry, or a new one, asked field by field. */
import { type ActorFile, ActorSchema } from '../../record/schema.ts';
import { ACTOR_KINDS } from '../../record/vocabulary.ts';
import { meaningsOf } from '../codebook/values.ts';
import { accept, readField, refuse } from './answers.ts';
import { slug } from './draft.ts';
import { fillIn, helpOf } from './form.ts';
import { actorCandidates } from './registry.ts';
import type { Talk } from './talk.ts';

const NEW_ACTOR = 'new actor';

/**
 * An actor's id, by anything it goes by; "+ Name" adds one to the registry. Undefined for an empty answer without a
 * preset; a text that fits `command` is handed back as it is.
 */
export async function askActor(
  talk: Talk,
  text: string,
  preset?: string,
  command?: RegExp,
): Promise<string | { readonly command: string } | undefined> {
  if (talk.draft.open?.list === NEW_ACTOR) return addActor(talk, '');
  const found = await talk.lookUp(
    {
      text,
      help: '  An id, a name or a part of it, in any script. “+ Name” adds somebody to actors.json.',
      ...(preset === undefined ? {} : { preset }),
    },
    actorCandidates(talk.files, talk.draft.newActors),
    { nameOf: (id) => actorName(talk, id), ...(command === undefined ? {} : { command }) },
  );
  if (found === undefined || 'command' in found) return found;
  return 'id' in found ? found.id : addActor(talk, found.added);
}

/** The name of an actor of the registry, or of one that is being added. */
export function actorName(talk: Talk, id: string): string {
  return [...talk.files.actors, ...talk.draft.newActors].find((actor) => actor.id === id)?.name ?? id;
}

/** A new row of `actors.json`; gives its id. */
async function addActor(talk: Talk, name: string): Promise<string> {
  const { dataset, actors } = talk.files;
  const taken = new Set([...actors, ...talk.draft.newActors, ...dataset.sides].map(({ id }) => id));
  const entries = ActorSchema.entries;
  const row = await fillIn<ActorFile>(talk, NEW_ACTOR, {}, [
    {
      key: 'name',
      ask: () =>
        talk.ask(
          { text: '  new actor: name', ...helpOf('actor.name'), ...(name === '' ? {} : { preset: name }) },
          (line) => readField(line, entries.name),
        ),
    },
    {
      key: 'id',
      ask: (_, so) => {
        const made = slug(so.name ?? '');
        return talk.ask(
          { text: '  its id, for good', ...helpOf('actor.id'), ...(made === '' ? {} : { preset: made }) },
          (line) => {
            const id = readField(line, entries.id);
            return id.ok && taken.has(id.value) ? refuse(`${line}, which is taken`, 'choose another id') : id;
          },
        );
      },
    },
    { key: 'kind', ask: () => talk.choose('  kind', ACTOR_KINDS, { meanings: meaningsOf('actor.kind') }) },
    {
      key: 'side',
      ask: () =>
        talk.choose(
          '  side',
          dataset.sides.map(({ id }) => id),
          { meanings: Object.fromEntries(dataset.sides.map((side) => [side.id, side.name])) },
        ),
    },
    {
      key: 'country',
      ask: () =>
        talk.askMaybe(
          { text: '  country (two letters; Enter for none)', ...helpOf('actor.country') },
          (line) => readField(line.toUpperCase(), entries.country.wrapped),
        ),
    },
    {
      key: 'body',
      ask: async (_, so) =>
        so.country === undefined
          ? talk.askMaybe({ text: '  body (Enter for none)', ...helpOf('actor.body') }, (line) =>
              readField(line, entries.body.wrapped),
            )
          : undefined,
    },
    {
      key: 'memberOf',
      ask: async (_, so) => {
        const state = actors.find(({ kind, country }) => kind === 'state' && country === so.country);
        const found = await talk.lookUp(
          {
            text: '  belongs to (“-” for nobody)',
            ...helpOf('actor.memberOf'),
            ...(state === undefined || so.country === undefined ? {} : { preset: state.id }),
          },
          actorCandidates(talk.files, talk.draft.newActors),
          { nameOf: (id) => actorName(talk, id), command: /^-$/ },
        );
        return found !== undefined && 'id' in found ? found.id : undefined;
      },
    },
    {
      key: 'aliases',
      ask: () =>
        talk.ask(
          {
            text: '  other names and spellings, with commas between (Enter for none)',
            ...helpOf('actor.aliases'),
          },
          (line) =>
            accept(
              line
                .split(',')
                .map((alias) => alias.trim())
                .filter((alias) => alias !== ''),
            ),
        ),
    },
  ]);
  talk.draft.newActors.push(row);
  await talk.keep();
  return row.id;
}
