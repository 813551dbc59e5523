/** Tombstones: ids that a release had and the record no longer has, each with its reason. */
import * as v from 'valibot';
import { PERMANENT } from '../../record/vocabulary.ts';
import { readEdtf } from '../../time/edtf.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:#[as][1-9]\d*)?$/, 'an id, or <event>#a1'),
);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2026-11-25'),
  v.check((value) => readEdtf(value) !== undefined, 'no such day in the calendar'),
);
const what = v.picklist(PERMANENT);

/**
 * One row of `tombstones.json`. `what` is the kind of thing; an account's or source's `id` is `<event>#a2` or
 * `<event>#s3`. A merged thing names what has taken its place, by an id of the same kind.
 */
export const TombstoneSchema = v.pipe(
  v.variant('kind', [
    v.strictObject({ what, id, kind: v.literal('withdrawn'), date: day, reason: text }),
    v.strictObject({ what, id, kind: v.literal('merged'), date: day, into: id, reason: text }),
  ]),
  v.check(
    (row) => fits(row.what, row.id) && (row.kind !== 'merged' || fits(row.what, row.into)),
    'an account is named <event>#a1, a source <event>#s1, and no other kind has a #',
  ),
);

export const TombstonesSchema = v.array(TombstoneSchema);

export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

/** Whether an id is one of this kind: accounts and sources are named with their event, all else without a `#`. */
function fits(kind: (typeof PERMANENT)[number], name: string): boolean {
  const local = /#([as])/.exec(name)?.[1];
  return local === (kind === 'account' ? 'a' : kind === 'source' ? 's' : undefined);
}
