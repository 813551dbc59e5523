/**
 * The script for other people's pages: `<parley-timeline src="…">` becomes a sandboxed frame as high as its content. What
 * stands in the element stays until the frame is there, and where it does not come. A plain frame with `data-parley` is
 * kept at its height too. Everything works under a host's strict policy: styles are set as properties, no markup is read.
 */
import { readHeight } from '../protocol/messages.ts';
import { startHeight } from '../protocol/startHeight.ts';

const NAME = 'parley-timeline';
/** A frame that has loaded and says nothing for so long, ms, has not come. */
const PATIENCE = 10_000;

/** The frames of this script, each with what is to be done at its first height. */
const frames = new Map<HTMLIFrameElement, () => void>();

class ParleyTimeline extends HTMLElement {
  static readonly observedAttributes = ['src', 'title'];
  readonly #box = document.createElement('div');
  readonly #instead = document.createElement('slot');
  #frame: HTMLIFrameElement | undefined;

  constructor() {
    super();
    this.#box.append(this.#instead);
    this.attachShadow({ mode: 'open' }).append(this.#box);
  }

  connectedCallback(): void {
    this.#leave();
    const link = document.createElement('a');
    link.href = this.getAttribute('src') ?? '';
    // A host that writes this attribute from what others sent must not run it.
    if (!this.hasAttribute('src') || !/^https?:$/.test(link.protocol)) return;
    const frame = document.createElement('iframe');
    frame.title = this.title || 'Parley';
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'clipboard-write; web-share; fullscreen';
    frame.setAttribute(
      'sandbox',
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    this.style.display = 'block';
    this.#box.style.display = 'grid';
    const start = Number(this.getAttribute('height')) || startHeight(this.clientWidth);
    const theme = /[?&]theme=(light|dark)\b/.exec(link.search)?.[1] ?? 'light dark';
    // Not hidden before it is there: a browser may leave out the drawing of what is.
    frame.style.cssText = `border:0;width:100%;height:${start}px;grid-area:1/1;opacity:0;pointer-events:none;color-scheme:${theme}`;
    this.#instead.style.cssText = 'display:block;grid-area:1/1';
    let timer = 0;
    frames.set(frame, () => {
      clearTimeout(timer);
      frame.style.opacity = frame.style.pointerEvents = '';
      this.#instead.style.display = 'none';
    });
    frame.onload = () => {
      timer = window.setTimeout(() => {
        frame.style.height = '0';
      }, PATIENCE);
    };
    frame.src = link.href;
    this.#frame = frame;
    this.#box.append(frame);
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#frame || before === after) return;
    if (name === 'src') this.connectedCallback();
    else this.#frame.title = after ?? '';
  }

  #leave(): void {
    if (this.#frame) frames.delete(this.#frame);
    this.#frame?.remove();
    this.#frame = undefined;
    this.#instead.style.display = '';
  }
}

if (!customElements.get(NAME)) {
  customElements.define(NAME, ParleyTimeline);
  addEventListener('message', ({ source, data }) => {
    const height = readHeight(data);
    if (height === undefined || !source) return;
    const plain = document.querySelectorAll<HTMLIFrameElement>('iframe[data-parley]');
    for (const frame of [...frames.keys(), ...plain]) {
      if (frame.contentWindow !== source) continue;
      frame.style.height = `${height}px`;
      frames.get(frame)?.();
    }
  });
}
