/** What oEmbed says of a page: a frame of the app, for editors who paste a link (oembed.com, version 1.0, type rich). */
import { addresses, CARD } from '../outward.ts';
import type { EntrySubject } from './subject.ts';

/** The size of the frame, px: consumers want numbers. */
const FRAME = { width: 640, height: 520 };

/** What a frame may do: no origin of its own, so nothing is stored and nothing of the host can be touched. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

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
    html: frame(to(`embed/${of.query}`), to(of.page), of.title),
    thumbnail_url: to(of.card),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  })}\n`;
}

function frame(src: string, page: string, title: string): string {
  const { width, height } = FRAME;
  const attributes = Object.entries({
    src,
    title,
    width,
    height,
    loading: 'lazy',
    sandbox: SANDBOX,
    referrerpolicy: 'no-referrer',
    allow: 'clipboard-write; web-share; fullscreen',
  });
  const written = attributes.map(([name, value]) => `${name}="${escaped(String(value))}"`).join(' ');
  return `<iframe ${written}></iframe><p><a href="${escaped(page)}">${escaped(title)}</a></p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
