/** How to cite the event: one style, without a day of retrieval, which no page that stays can know; the app has the rest. */
import type { ReactNode } from 'react';
import { toChicago } from '../../../exchange/cite/chicago.ts';
import { eventItem } from '../../../exchange/cite/items.ts';
import { plainText } from '../../../exchange/cite/prose.ts';
import type { EventRow } from '../../../record/record.ts';
import { addresses } from '../outward.ts';
import { appPath, Part, ROOT } from './parts.tsx';
import type { EntrySubject } from './subject.ts';

/** The citation, what the reader is to add to it, and the way to more. */
export function Cite({
  subject,
  event,
}: {
  readonly subject: EntrySubject;
  readonly event: EventRow;
}): ReactNode {
  const { say, site } = subject;
  return (
    <Part id="cite" name={say('entry.cite')}>
      <p className="citation">{citationOf(subject, event)}</p>
      <p className="more">{say('entry.cite.add', { site: site ? 'known' : 'other' })}</p>
      <p>
        <a href={`${ROOT}${appPath('event', event.id)}`}>{say('entry.cite.more')}</a>
      </p>
    </Part>
  );
}

/** The Chicago entry; its link, pinned where the data are a release, only where the site is known. */
function citationOf({ record, releases, site }: EntrySubject, event: EventRow): string {
  const isRelease = releases.some(({ version }) => version === record.version);
  const pin = isRelease ? `&v=${encodeURIComponent(record.version)}` : '';
  const url = addresses(site, ROOT)(`${appPath('event', event.id)}${pin}`);
  const { URL, ...item } = eventItem(record, event, { url, accessed: '', ids: [event.id], asOf: undefined });
  return plainText(toChicago(site && URL !== undefined ? { ...item, URL } : item));
}
