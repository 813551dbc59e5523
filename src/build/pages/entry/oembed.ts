/** What oEmbed says of a page: a frame of the app, for editors who paste a link (oembed.com, version 1.0, type rich). */
import { frameSnippet } from '../../../exchange/snippets.ts';
import { addresses, CARD } from '../outward.ts';
import type { EntrySubject } from './subject.ts';

/** The size of the frame, px: consumers want numbers. */
const FRAME = { width: 640, height: 520 };

/** The answer, as JSON text; `root` is the way from the file to the root of the site, `page` and `card` are paths from there. */
export function oembedOf(
  { site, words, record }: EntrySubject,
  of: {
    readonly title: string;
    readonly page: string;
    readonly card: string;
    readonly query: string;
    readonly root: string;
  },
): string {
  const to = addresses(site, of.root);
  const { width, height } = FRAME;
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
