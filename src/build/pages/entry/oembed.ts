/** What oEmbed says of a page: a frame of the app, for editors who paste a link (oembed.com, version 1.0, type rich). */
import { frameSnippet } from '../../../exchange/snippets.ts';
import { startHeight } from '../../../protocol/startHeight.ts';
import type { EventRow } from '../../../record/record.ts';
import { addresses, CARD } from '../outward.ts';
import { FRAME_WIDTH, frameHeight, toldOf } from './frameHeight.ts';
import { type EntrySubject, textOf } from './subject.ts';

/**
 * The answer, as JSON text; `root` is the way from the file to the root of the site, `page` and `card` are paths from there.
 * Consumers want numbers for the size: a frame as high as the event that is in it, else as high as frames start.
 */
export function oembedOf(
  subject: EntrySubject,
  of: {
    readonly title: string;
    readonly page: string;
    readonly card: string;
    readonly query: string;
    readonly root: string;
    readonly event?: EventRow;
  },
): string {
  const { site, words, record } = subject;
  const to = addresses(site, of.root);
  const width = FRAME_WIDTH;
  const height = of.event
    ? frameHeight(toldOf(record, of.event, textOf(subject, of.event)))
    : startHeight(width);
  return `${JSON.stringify({
    type: 'rich',
    version: '1.0',
    title: of.title,
    author_name: record.dataset.title,
    provider_name: words.say('app.name'),
    provider_url: to(''),
    width,
    height,
    html: frameSnippet({
      src: to(`embed/${of.query}`),
      link: to(of.page),
      title: of.title,
      linkText: of.title,
      width,
      height,
    }),
    thumbnail_url: to(of.card),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  })}\n`;
}
