import type { SourceFile } from '../schema.ts';
import type { EventCheck } from './check.ts';

/** What addresses carry to count readers, or to be shown another way; none of it names the page. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|yclid|amp)$/i;

/** What holds for the addresses of sources, and for what is said of one page in several events. */
export const addresses: readonly EventCheck[] = [
  {
    id: 'plain-address',
    level: 'warning',
    says: 'An address names its page and nothing else: no dot at the end of its host, and nothing added to count readers.',
    *run({ events }) {
      for (const event of events)
        for (const [i, { url }] of event.sources.entries()) {
          const extra = extraOf(url);
          if (extra !== undefined)
            yield {
              event,
              path: `$.sources[${i}].url`,
              found: extra,
              fix: 'open the page without it, and write that address if it is the same page',
            };
        }
    },
  },
  {
    id: 'one-page',
    level: 'error',
    says: 'What a page is, and who first published it, is the same wherever it is cited.',
    *run({ events }) {
      const first = new Map<string, { readonly source: SourceFile; readonly of: string }>();
      for (const event of events)
        for (const [i, source] of event.sources.entries()) {
          const known = first.get(source.url);
          if (!known) first.set(source.url, { source, of: event.id });
          for (const field of known ? (['origin', 'kind'] as const) : [])
            if (known && known.source[field] !== source[field])
              yield {
                event,
                path: `$.sources[${i}].${field}`,
                found: `${source[field] ?? 'nothing'}, but ${known.source[field] ?? 'nothing'} in ${known.of}`,
                fix: 'say the same of one page in both',
              };
        }
    },
  },
];

/** What an address has that it needs not: the dot, or the names of parameters. */
function extraOf(url: string): string | undefined {
  const [, host = '', query = ''] = /^https?:\/\/([^/?#]*)[^?#]*(?:\?([^#]*))?/i.exec(url) ?? [];
  if (/\.(?::\d+)?$/.test(host)) return `the host ${host}`;
  const names = query.split('&').map((part) => part.split('=')[0] ?? '');
  const tracking = names.filter((name) => TRACKING.test(name));
  return tracking.length > 0 ? `the parameter ${tracking.join(', ')}` : undefined;
}
