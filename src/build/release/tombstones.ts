/** Tombstones: ids that a release had and the record no longer has, each with its reason. */
import * as v from 'valibot';

/**
 * One row of `tombstones.json`. `what` is the kind of thing; an account's or source's `id` is `<event>#a2` or
 * `<event>#s3`. A merged thing names what has taken its place, by an id of the same kind.
 */
export const TombstoneSchema = v.variant('kind', [
  v.strictObject({ what: what(), id: id(), kind: v.literal('withdrawn'), date: day(), reason: text() }),
  v.strictObject({
    what: what(),
    id: id(),
    kind: v.literal('merged'),
    date: day(),
    into: id(),
    reason: text(),
  }),
]);

export const TombstonesSchema = v.array(TombstoneSchema);

export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

function what() {
  return v.picklist(['event', 'actor', 'topic', 'side', 'account', 'source']);
}

function text() {
  return v.pipe(v.string(), v.trim(), v.minLength(1));
}

function id() {
  return v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:#[as][1-9]\d*)?$/, 'an id, or <event>#a1'));
}

function day() {
  return v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2026-11-25'));
}
