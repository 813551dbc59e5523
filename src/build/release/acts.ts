/** `npm run data:acts`: how the acts of a record are coded, for its coders. */
import { basename } from 'node:path';
import { type Act, actsOf } from '../../record/codes/acts.ts';
import { ACT_RULES } from '../../record/codes/rules.ts';
import { validateRecord } from '../../record/validate.ts';
import { readRecordDir } from '../readDir.ts';
import type { Outcome } from './release.ts';
import type { Places } from './shelf.ts';

/** Counts of acts by rule and by type; with `event`, each act of that event. */
export async function reportActs({ dir }: Places, event: string | undefined): Promise<Outcome> {
  const { files } = validateRecord(await readRecordDir(dir));
  if (!files) return { ok: false, report: 'The record has errors: npm run data:check tells them.' };
  const acts = actsOf(files);
  if (event !== undefined) {
    const own = acts.filter((act) => act.event === event);
    return own.length === 0
      ? { ok: false, report: `There is no event ${event}.` }
      : { ok: true, report: own.map(inOneLine).join('\n') };
  }
  const byHand = acts.filter(({ by }) => by === 'hand').length;
  return {
    ok: true,
    report: [
      `${basename(dir)}: ${acts.length} acts of ${files.events.length} events, ${byHand} coded by hand.`,
      ...ACT_RULES.map(({ id }) => [id, acts.filter(({ rule }) => rule === id).length] as const).map(
        ([id, count]) => `  rule ${id}: ${count}`,
      ),
      ...[...countBy(acts, ({ plover }) => plover)].map(([plover, count]) => `  PLOVER ${plover}: ${count}`),
    ].join('\n'),
  };
}

function inOneLine({ id, source, target, cameo, plover, mode, context, by, rule, reason }: Act): string {
  const how = [mode, context].filter((word) => word !== undefined).join(', ');
  const why = rule ?? reason ?? '';
  return `${id}  ${source} → ${target ?? 'nobody'}  ${cameo ?? 'no code'} ${plover}${how && ` (${how})`}  by ${by}: ${why}`;
}

function countBy<T>(items: readonly T[], of: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
