/** Elements of the page, made without markup. */

/** An element with text or other elements in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** The `svg` element that a text is. Throws where the text is no well-formed SVG. */
export function svgElement(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(trusted(text), 'image/svg+xml').documentElement;
  const made = document.importNode(parsed, true);
  if (!(made instanceof SVGSVGElement)) throw new Error(`no SVG: ${parsed.textContent}`);
  return made;
}

/** Lets the painter's text be parsed where the page's policy asks for trust in it; it is never parsed as HTML. */
function trusted(text: string): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= factory?.createPolicy('gallery', { createHTML: (svg) => svg });
  return policy ? (policy.createHTML(text) as string) : text;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}
interface Policy {
  /** Gives an object that stands for the text. */
  createHTML(text: string): unknown;
}

let policy: Policy | undefined;
