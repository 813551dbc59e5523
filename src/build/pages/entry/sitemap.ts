/** The pages for search engines (sitemaps.org), with the day of the last change where the data know one. */
import { addresses } from '../outward.ts';
import { EVENTS, eventPath, indexPath, listPath } from './parts.tsx';
import { daysOf } from './schemaOrg.ts';
import type { EntrySubject } from './subject.ts';

/** The sitemap's text. Its addresses have to be absolute: without `SITE_URL` nobody can use it. */
export function sitemapOf(subject: EntrySubject): string {
  const { record, eventsOf, releases } = subject;
  const to = addresses(subject.site, './');
  const latest = releases.at(-1)?.date;
  const pages: readonly (readonly [path: string, day: string | undefined])[] = [
    ['', latest],
    ['about/', latest],
    [EVENTS, latest],
    [indexPath('topic'), latest],
    [indexPath('actor'), latest],
    ...record.events.map((event) => [eventPath(event.id), daysOf(subject, event).modified] as const),
    ...[...eventsOf.topic.keys()].map((id) => [listPath('topic', id), undefined] as const),
    ...[...eventsOf.actor.keys()].map((id) => [listPath('actor', id), undefined] as const),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(
      ([path, day]) =>
        `<url><loc>${to(path).replace(/&/g, '&amp;')}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
}

/** `robots.txt`: everything may be read. It counts only at the root of a host. */
export function robotsOf({ site }: Pick<EntrySubject, 'site'>): string {
  const sitemap = site ? `\nSitemap: ${addresses(site, '')('sitemap.xml')}\n` : '';
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
