import { firstDay, lastDay } from '../../time/edtf.ts';
import { edtf } from '../edtfOf.ts';
import type { EventFile, SourceFile } from '../schema.ts';
import type { EventCheck } from './check.ts';

/** Days between saying and the first publication that need no explanation. */
const PROMPT = 2;

/** What sources have to bear. */
export const sources: readonly EventCheck[] = [
  {
    id: 'sourced',
    level: 'error',
    says: 'Every account, and everything that came after, names the sources that carry it.',
    *run({ events }) {
      for (const event of events)
        for (const [path, cited] of told(event))
          if (cited.length === 0)
            yield {
              event,
              path,
              found: 'no source',
              fix: 'name a source of the event (s1, …), or take it out',
            };
    },
  },
  {
    id: 'two-origins',
    level: 'error',
    says: 'An event of high prominence has two sources of two origins.',
    *run({ events }) {
      for (const event of events) {
        if (event.significance !== 3) continue;
        const origins = originsOf(event);
        if (origins.size < 2)
          yield {
            event,
            path: '$.sources',
            found: `one origin: ${[...origins].join(', ')}`,
            fix: 'add a source that does not go back to the same one, lower the prominence, or state the exception',
          };
      }
    },
  },
  {
    id: 'origin',
    level: 'warning',
    says: 'Every source says who first published it, and of what country and kind its outlet is.',
    *run({ events }) {
      for (const event of events)
        for (const [i, source] of event.sources.entries()) {
          const missing = (['origin', 'outletCountry', 'outletKind'] as const).filter(
            (field) => source[field] === undefined,
          );
          if (missing.length > 0)
            yield {
              event,
              path: `$.sources[${i}]`,
              found: `no ${missing.join(', ')}`,
              fix: 'add what can be found out',
            };
        }
    },
  },
  {
    id: 'late-publication',
    level: 'warning',
    says: 'An account that was first published more than two days after it was given says when it became known.',
    *run({ events }) {
      for (const event of events)
        for (const [i, account] of event.accounts.entries()) {
          if (account.knownAt !== undefined) continue;
          const days = account.sources
            .flatMap((id) => event.sources.find((source) => source.id === id) ?? [])
            .flatMap(dayPublished);
          if (days.length === 0) continue;
          const wait = Math.min(...days) - lastDay(edtf(account.at));
          if (wait > PROMPT)
            yield {
              event,
              path: `$.accounts[${i}].knownAt`,
              found: `given ${account.at}, first published ${wait} days later`,
              fix: 'write the day on which it became known, or mend a date',
            };
        }
    },
  },
  {
    id: 'known-after-given',
    level: 'error',
    says: 'An account is known when it is given or later.',
    *run({ events }) {
      for (const event of events)
        for (const [i, account] of event.accounts.entries()) {
          if (account.knownAt === undefined) continue;
          if (firstDay(edtf(account.knownAt)) < firstDay(edtf(account.at)))
            yield {
              event,
              path: `$.accounts[${i}].knownAt`,
              found: `${account.knownAt}, before it was given (${account.at})`,
              fix: 'mend one of the two days',
            };
        }
    },
  },
];

/** The accounts and the aftermath of an event, with their paths and what they rest on. */
function told(event: EventFile): readonly (readonly [path: string, sources: readonly string[]])[] {
  return [
    ...event.accounts.map(({ sources }, i) => [`$.accounts[${i}].sources`, sources] as const),
    ...(event.aftermath ?? []).map(({ sources }, i) => [`$.aftermath[${i}].sources`, sources] as const),
  ];
}

/** Who first published what an event rests on, each once. */
export function originsOf(event: EventFile): ReadonlySet<string> {
  return new Set(event.sources.map((source) => source.origin ?? source.publisher));
}

function dayPublished(source: SourceFile): readonly number[] {
  if (source.published === null) return [];
  const published = edtf(source.published);
  return published.kind === 'date' && published.first === published.last ? [published.first] : [];
}
