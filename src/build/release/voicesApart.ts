/** Which actors of a record are no party: unnamed sources, and outlets that speak for themselves. */
import type { Archive } from './archive.ts';

/**
 * Their ids, sorted. An outlet is an organisation that belongs to a body of outlets, or that publishes pages and belongs to a
 * state, as a state's agency does.
 */
export function voicesApart({ actors, events }: Pick<Archive, 'actors' | 'events'>): {
  readonly anonymous: readonly string[];
  readonly outlets: readonly string[];
} {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const publishers = new Set(events.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)));
  const standing = actors.filter(({ mergedInto }) => mergedInto === undefined);
  return {
    anonymous: standing
      .filter(({ kind }) => kind === 'anonymous')
      .map(({ id }) => id)
      .sort(),
    outlets: standing
      .filter(
        ({ kind, body, name, memberOf }) =>
          kind === 'organisation' &&
          (body === MEDIA || (publishers.has(name) && byId.get(memberOf ?? '')?.kind === 'state')),
      )
      .map(({ id }) => id)
      .sort(),
  };
}

/** The body under which the registry puts outlets. */
const MEDIA = 'News media';
