/**
 * Compiled files of old releases, moved forward: they never change, and programs that read them do. A step for each time
 * that `CORE_SCHEMA` rose after a release, oldest first.
 */
import { CORE_SCHEMA } from './core.ts';

/** A compiled file whose shape is only known by its number. */
export type Shaped = Readonly<Record<string, unknown>> & { readonly schema: number };

/** Moves a core or text file of the schema `from` to the next one; `schema` itself is raised by `movedForward`. */
export interface ShapeMigration {
  readonly from: number;
  readonly core: (file: Shaped) => Shaped;
  readonly text: (file: Shaped) => Shaped;
}

/** All steps. None so far: no release was ever made of schema 1. */
const MIGRATIONS: readonly ShapeMigration[] = [];

/**
 * A fetched file in the shape `to`; as it is where it has that shape already, `undefined` where no steps lead there: a file of
 * a later program, or none of ours. What a step throws is thrown.
 */
export function movedForward(
  file: unknown,
  part: 'core' | 'text',
  steps: readonly ShapeMigration[] = MIGRATIONS,
  to: number = CORE_SCHEMA,
): unknown {
  if (!isShaped(file)) return undefined;
  let moved = file;
  while (moved.schema !== to) {
    const { schema } = moved;
    const step = steps.find(({ from }) => from === schema);
    if (!step || schema > to) return undefined;
    moved = { ...step[part](moved), schema: schema + 1 };
  }
  return moved;
}

function isShaped(file: unknown): file is Shaped {
  return typeof file === 'object' && file !== null && Number.isInteger((file as { schema?: unknown }).schema);
}
