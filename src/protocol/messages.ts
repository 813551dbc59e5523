/**
 * What a frame and the page around it tell each other with `postMessage`. Every message is `{ parley: 1, type, … }`; what
 * is anything else, or of another version, is no message and is passed over in silence. Whoever receives one knows the
 * sender by the event's `source`: the origin of a sandboxed frame is the text "null".
 */

/** The version of the messages. A field that is new keeps it; what changes the meaning of one raises it. */
const VERSION = 1;

/** The heights, px, that a frame may ask for. */
export const LEAST_HEIGHT = 100;
export const MOST_HEIGHT = 20_000;

/** Why a frame has nothing of its own to show; a link stands in it then. */
export type FrameFailure = 'offline' | 'missing' | 'broken' | 'stopped';

/** From the frame to its host: how high its content is, that it stands complete, what it shows, that it failed. */
export type FrameMessage =
  | { readonly parley: 1; readonly type: 'height'; readonly height: number }
  | { readonly parley: 1; readonly type: 'ready' }
  /** The query string of what the reader sees, `''` or beginning with `?`. */
  | { readonly parley: 1; readonly type: 'state'; readonly search: string }
  | { readonly parley: 1; readonly type: 'error'; readonly why: FrameFailure };

/** From the host to the frame. */
export type HostMessage =
  | { readonly parley: 1; readonly type: 'theme'; readonly theme: 'light' | 'dark' | 'auto' }
  /** A language tag; the frame keeps its own where it does not speak it. */
  | { readonly parley: 1; readonly type: 'lang'; readonly lang: string }
  /** Puts the focus to the beginning of the content. */
  | { readonly parley: 1; readonly type: 'focus' };

/** The messages that tell a height: ours, and the one that AMP's hosts understand. */
export function heightMessages(height: number): readonly object[] {
  const message: FrameMessage = { parley: VERSION, type: 'height', height };
  return [message, { sentinel: 'amp', type: 'embed-size', height }];
}

/** The height that a message tells, px; `undefined` where it is no such message, or no height that a frame may ask for. */
export function readHeight(message: unknown): number | undefined {
  const { parley, type, height } = (message ?? {}) as Readonly<Record<string, unknown>>;
  return parley === VERSION &&
    type === 'height' &&
    Number.isInteger(height) &&
    (height as number) >= LEAST_HEIGHT &&
    (height as number) <= MOST_HEIGHT
    ? (height as number)
    : undefined;
}

/** What a host says; `undefined` where it is none of the messages that a frame follows. */
export function readHostMessage(message: unknown): HostMessage | undefined {
  const { parley, type, theme, lang } = (message ?? {}) as Readonly<Record<string, unknown>>;
  if (parley !== VERSION) return undefined;
  if (type === 'focus') return { parley, type };
  if (type === 'theme' && (theme === 'light' || theme === 'dark' || theme === 'auto'))
    return { parley, type, theme };
  if (type === 'lang' && typeof lang === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(lang))
    return { parley, type, lang };
  return undefined;
}
