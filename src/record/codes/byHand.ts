/** The acts that a coder has coded, against the rules: `acts-by-hand.json`. */
import * as v from 'valibot';
import { type CameoCode, isCameoCode } from './cameo.ts';
import { CONTEXTS, PLOVER_TYPES } from './plover.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const cameo = v.custom<CameoCode>(
  (value) => typeof value === 'string' && isCameoCode(value),
  'a code of src/record/codes/cameo.ts, such as 037',
);
const coder = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}\d{0,2}$/, 'a coder’s sign, such as C1'));

/**
 * One row. It takes the place of what the rules say of `source` towards `target` in `event`; where they name no target,
 * it names one. Two rows of one act with different codes are two acts. A row that cancels has no codes: the two did no act
 * with each other, and none is published. An act that somebody says did not happen is `negated`, not cancelled.
 */
export const ActByHandSchema = v.strictObject({
  event: text,
  source: text,
  /** Null: nobody, or nobody in particular. */
  target: v.nullable(text),
  /** What the rules say of the two was not done. */
  cancels: v.optional(v.boolean()),
  /** Null: no code of CAMEO fits. */
  cameo: v.nullable(cameo),
  plover: v.picklist([...PLOVER_TYPES, 'none']),
  mode: v.optional(text),
  context: v.optional(v.picklist(CONTEXTS)),
  reason: text,
  coder,
  secondCoder: v.optional(coder),
});

export type ActByHand = v.InferOutput<typeof ActByHandSchema>;
