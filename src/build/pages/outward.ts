/** What a page tells those who read it from outside: search engines, cards of other sites, readers of feeds. */
import { absolute } from '../site.ts';

/** The pictures of cards, px. */
export const CARD = { width: 1200, height: 630 } as const;

/** The feed, from the root of the site. */
export const FEED = 'feed.atom';

/** A thing of schema.org, as JSON-LD. */
export type Thing = Readonly<{ '@type': string; [property: string]: unknown }>;

/** What stands in the head of a page besides what its own readers need. */
export interface Outward {
  /** The page, from the root of the site: `event/x/`. */
  readonly path: string;
  /** What `og:type` says. */
  readonly kind: 'website' | 'article' | 'profile';
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** The name of the feed. */
  readonly feedName: string;
  /** The picture, from the root of the site, and what it shows. */
  readonly card?: { readonly path: string; readonly alt: string };
  /** Its oEmbed answer, from the root of the site. */
  readonly oembed?: string;
  readonly data?: Thing;
}

/** One element of a head; `text` is JSON. */
export interface HeadTag {
  readonly tag: 'meta' | 'link' | 'script';
  readonly attrs: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** Gives the address of a path from the site's root: absolute where the site is known, else from a page by its way to the root. */
export function addresses(site: URL | undefined, root: string): (path: string) => string {
  return (path) => (site ? absolute(path, site) : `${root}${path}` || './');
}

/** The elements; `to` gives addresses. A canonical link has to be absolute, so there is none where the site is not known. */
export function headTags(of: Outward, site: URL | undefined, root: string): readonly HeadTag[] {
  const to = addresses(site, root);
  const { title, description, card, oembed, data } = of;
  const meta = (property: string, content: string): HeadTag => ({
    tag: 'meta',
    attrs: { property, content },
  });
  const named = (name: string, content: string): HeadTag => ({ tag: 'meta', attrs: { name, content } });
  const alternate = (type: string, name: string, path: string): HeadTag => ({
    tag: 'link',
    attrs: { rel: 'alternate', type, title: name, href: to(path) },
  });
  return [
    ...(site ? [{ tag: 'link', attrs: { rel: 'canonical', href: to(of.path) } } as const] : []),
    alternate('application/atom+xml', of.feedName, FEED),
    ...(oembed === undefined ? [] : [alternate('application/json+oembed', title, oembed)]),
    meta('og:type', of.kind),
    meta('og:site_name', of.siteName),
    meta('og:locale', 'en_GB'),
    meta('og:title', title),
    meta('og:description', description),
    ...(site ? [meta('og:url', to(of.path))] : []),
    ...(card
      ? [
          meta('og:image', to(card.path)),
          meta('og:image:type', 'image/png'),
          meta('og:image:width', String(CARD.width)),
          meta('og:image:height', String(CARD.height)),
          meta('og:image:alt', card.alt),
        ]
      : []),
    named('twitter:card', card ? 'summary_large_image' : 'summary'),
    ...(data
      ? [
          {
            tag: 'script',
            attrs: { type: 'application/ld+json' },
            text: jsonInHtml({ '@context': 'https://schema.org', ...data }),
          } as const,
        ]
      : []),
  ];
}

/** JSON that cannot end the element it stands in. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
