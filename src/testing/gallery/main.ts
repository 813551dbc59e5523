/** The gallery: a list of the scene cases, and a page of each, chosen by the address. A page for those who draw. */
import { themeCss } from '../../chart/themeCss.ts';
import { CASES } from '../cases/all.ts';
import { type Asked, readAsked, WIDTHS, writeAsked } from './asked.ts';
import { showCase } from './casePage.ts';
import { element } from './elements.ts';

const FACES = ['400 13px "Parley Drawing"', '600 13px "Parley Drawing"'];
const prefers = (what: string) => matchMedia(`(prefers-${what})`).matches;

const asked = readAsked(location.search, {
  dark: prefers('color-scheme: dark'),
  still: prefers('reduced-motion: reduce'),
});
const page = document.getElementById('gallery');
if (page) void show(page);

async function show(main: HTMLElement): Promise<void> {
  const theme = new CSSStyleSheet();
  theme.replaceSync(themeCss());
  document.adoptedStyleSheets.push(theme);
  document.documentElement.dataset.theme = asked.theme;
  main.append(switches());
  // Text on the canvas is drawn once: it must have its face by then.
  await Promise.all(FACES.map((face) => document.fonts.load(face)));
  if (asked.of) showCase(main, asked.of, asked);
  else main.append(list());
}

function list(): HTMLElement {
  return element(
    'dl',
    {},
    ...CASES.flatMap((of) => [
      element('dt', {}, linkTo(of.name, { ...asked, of })),
      element('dd', {}, of.shows),
    ]),
  );
}

/** Links to the same page in another theme, at another width, with or without motion. */
function switches(): HTMLElement {
  const { of, width: _, ...rest } = asked;
  const theme = asked.theme === 'dark' ? 'light' : 'dark';
  return element(
    'nav',
    {},
    linkTo('All cases', rest),
    linkTo(theme, { ...asked, theme }),
    linkTo(asked.still ? 'with motion' : 'reduced motion', { ...asked, still: !asked.still }),
    ...(of
      ? [
          linkTo('own width', { ...rest, of }),
          ...WIDTHS.map((width) => linkTo(`${width} px`, { ...asked, width })),
        ]
      : []),
  );
}

function linkTo(text: string, to: Asked): HTMLElement {
  return element('a', { href: writeAsked(to) }, text);
}
