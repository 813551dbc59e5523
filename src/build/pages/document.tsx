/** A static page around its content: policy, icon, style sheet, and what it tells outsiders. No script that runs. */
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contentSecurityPolicy } from '../policy.ts';
import { headTags, type Outward } from './outward.ts';

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The way from the page to the root of the site, with slashes: `../`. */
  readonly root: string;
  /** The style sheet, from the root of the site. */
  readonly stylesheet: string;
  /** The faces, from the root of the site: fetched ahead, or a page may be set in one of them and not in the other. */
  readonly fonts: readonly string[];
  /** Absent on pages that nobody should be led to from outside. */
  readonly outward?: Outward;
  /** Where the site stands, if the build was told. */
  readonly site?: URL | undefined;
}

/** Stands for a text that React would escape as if it were no script's. */
const DATA = '%parley-data%';

/** The page's text. React escapes every text of the record. */
export function pageDocument(
  { title, description, root, stylesheet, fonts, outward, site }: PageHead,
  body: ReactNode,
): string {
  const tags = outward ? headTags(outward, site, root) : [];
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy()} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {!outward && <meta name="robots" content="noindex" />}
        <link rel="icon" type="image/svg+xml" href={`${root}icon.svg`} />
        {fonts.map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            href={`${root}${font}`}
          />
        ))}
        <link rel="stylesheet" href={`${root}${stylesheet}`} />
        {tags.map(({ tag, attrs, text }) =>
          createElement(tag, { key: JSON.stringify(attrs), ...attrs }, text === undefined ? undefined : DATA),
        )}
      </head>
      <body>{body}</body>
    </html>
  );
  const data = tags.find(({ text }) => text !== undefined)?.text ?? '';
  return `<!doctype html>\n${renderToStaticMarkup(page).replace(DATA, () => data)}\n`;
}
