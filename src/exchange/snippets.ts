/**
 * What editors copy into their own pages: HTML as text. Every value is escaped; no form needs a style or a script of its
 * own, so that it stands under a host's strict policy, and each has a link that stands where frames are stripped.
 */

/** A frame of a view. */
export interface FrameOf {
  /** The address of the frame, and that of the same view in full. */
  readonly src: string;
  readonly link: string;
  /** What it shows, in a sentence: the frame's title. */
  readonly title: string;
  /** What the link beside it says. */
  readonly linkText: string;
  /** The height, px, at which it starts. */
  readonly height: number;
  /** The width, px; absent: that of the place it stands in. */
  readonly width?: number;
  /** The colour scheme that a transparent frame needs of the page around it. */
  readonly scheme?: 'light' | 'dark' | 'light dark' | undefined;
}

/** The script for other people's pages. */
export interface HostScriptOf {
  readonly src: string;
  readonly integrity: string;
}

/** One line of the list. */
interface FigureEvent {
  readonly title: string;
  readonly date: string;
  readonly link: string;
  /** Who disputes or revises it, to stand behind the title. */
  readonly standing?: string | undefined;
}

/** A picture of a view, with what it shows as a list. */
export interface FigureOf {
  readonly picture: string;
  readonly alt: string;
  readonly caption: string;
  readonly link: string;
  readonly linkText: string;
  readonly events: readonly FigureEvent[];
  /** What says that there are more events than the list has; it leads to all of them. */
  readonly rest?: string | undefined;
}

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
const ALLOW = 'clipboard-write; web-share; fullscreen';

/** A sandboxed frame, and a plain link beside it. */
export function frameSnippet(of: FrameOf): string {
  const frame = tag('iframe', {
    src: of.src,
    title: of.title,
    width: of.width ?? '100%',
    height: of.height,
    // Not in a style, which a host's policy may forbid.
    frameborder: 0,
    loading: 'lazy',
    sandbox: SANDBOX,
    referrerpolicy: 'no-referrer',
    allow: ALLOW,
    ...(of.scheme ? { style: `color-scheme: ${of.scheme}` } : {}),
    'data-parley': '',
  });
  return `${frame}</iframe>\n<p>${linkTo(of.link, of.linkText)}</p>\n`;
}

/** The element of the host script, which is as high as its content; in it a link that stands until it comes. */
export function scriptSnippet(of: FrameOf, { src, integrity }: HostScriptOf): string {
  const script = tag('script', { src, integrity, crossorigin: 'anonymous', defer: '' });
  const element = tag('parley-timeline', { src: of.src, title: of.title, height: of.height });
  return `${script}</script>\n${element}<p>${linkTo(of.link, of.linkText)}</p></parley-timeline>\n`;
}

/** A linked picture with its caption, and the events as a list: for systems that strip frames. */
export function figureSnippet(of: FigureOf): string {
  const picture = tag('img', { src: of.picture, alt: of.alt, width: '100%', loading: 'lazy' });
  const rows = of.events.map(
    ({ title, date, link, standing }) =>
      `    <li>${escaped(date)}: ${linkTo(link, title)}${standing === undefined ? '' : ` ${escaped(standing)}`}</li>\n`,
  );
  if (of.rest !== undefined) rows.push(`    <li>${linkTo(of.link, of.rest)}</li>\n`);
  return [
    '<figure>\n',
    `  ${tag('a', { href: of.link })}${picture}</a>\n`,
    `  <figcaption>${escaped(of.caption)} ${linkTo(of.link, of.linkText)}</figcaption>\n`,
    ...(rows.length > 0 ? ['  <ul>\n', ...rows, '  </ul>\n'] : []),
    '</figure>\n',
  ].join('');
}

function linkTo(href: string, text: string): string {
  return `${tag('a', { href })}${escaped(text)}</a>`;
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** A text as it stands in markup, also within quotation marks of either kind. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
