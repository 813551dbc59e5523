/** A static page around its content: policy, icon, style sheet, and the way back to the app. No script. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contentSecurityPolicy } from '../policy.ts';

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The way from the page to the root of the site, with slashes: `../`. */
  readonly root: string;
  /** The style sheet, from the root of the site. */
  readonly stylesheet: string;
  /** The faces, from the root of the site: fetched ahead, or a page may be set in one of them and not in the other. */
  readonly fonts: readonly string[];
}

/** The page's text. React escapes every text of the record. */
export function pageDocument(
  { title, description, root, stylesheet, fonts }: PageHead,
  body: ReactNode,
): string {
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy()} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
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
      </head>
      <body>{body}</body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
