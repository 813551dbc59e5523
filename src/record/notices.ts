/**
 * Notices: what readers of an old release have to be told. The file is read by every pinned link and every frozen embed,
 * stands beside the releases and is no part of any.
 */
import * as v from 'valibot';
import { readEdtf } from '../time/edtf.ts';
import { VERSION } from './version.ts';

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2026-11-25'),
  v.check((value) => readEdtf(value) !== undefined, 'no such day in the calendar'),
);
const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** One notice: an event was corrected, or withdrawn, in `version` or outside any (`null`). */
const NoticeSchema = v.strictObject({
  event: text,
  kind: v.picklist(['corrected', 'withdrawn']),
  date: day,
  version: v.nullable(v.pipe(v.string(), v.regex(VERSION, 'a version such as 1.0.1'))),
  /** One sentence; of a withdrawal, the reason. */
  text,
  /** True for a legal withdrawal: readers hide the event's words in old releases too, and show id, date and reason. */
  hide: v.optional(v.boolean()),
});

/** `notices.json`. */
export const NoticesSchema = v.strictObject({ schema: v.literal(1), notices: v.array(NoticeSchema) });
