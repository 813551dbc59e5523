/** A report of an error, written as far as the page can: which entry, which version of the data, and where it is seen. */
import '../../words/panelWords.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';
import type { Words } from '../../words/words.ts';

/** What is sent: a subject, and a text that ends where the reader goes on. */
export interface ErrorReport {
  readonly subject: string;
  readonly body: string;
}

/** The report on an entry, or on the page as it stands; `page` is its address without a query, `search` the view's. */
export function reportOf(
  { dataset: { title }, version }: DiplomaticRecord,
  event: Pick<EventRow, 'id' | 'title'> | undefined,
  { page, search }: { readonly page: string; readonly search: string },
  words: Words,
): ErrorReport {
  const data = words.say('report.data', { title, version });
  const subject = words.say('report.subject', { of: event?.title ?? title, version });
  const body = event
    ? words.say('report.of-entry', {
        entry: event.title,
        id: event.id,
        data,
        link: `${page}?event=${encodeURIComponent(event.id)}`,
      })
    : words.say('report.of-page', { data, link: `${page}${search}` });
  return { subject, body: `${body}\n` };
}

/** The address, without a query, of the page that shows in full what is shown here; `home` is the way to it from a frame. */
export function pageHere(home = ''): string {
  const { origin, pathname } = new URL(home, location.href);
  return `${origin}${pathname}`;
}

/** The address at which errors are reported, with the report in `title` and `body`, as trackers of issues read them. */
export function prefilled(address: string, { subject, body }: ErrorReport): string {
  const url = new URL(address);
  url.searchParams.set('title', subject);
  url.searchParams.set('body', body);
  return url.href;
}
