// @ts-check
/** A reader's hand, as input events that the browser takes for real ones, and what each frame costs meanwhile. */

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ intervals: number[], task: number }} Gesture frame intervals; main-thread time a frame with input; ms */

/** An event of the pointer this often, ms: more often than frames, so that no frame is without one. */
const EVERY = 8;
/** Steps of a whole gesture, there and back. */
const STEPS = 64;
/** A gesture lasts until so many frames had input to answer, and at most so long, ms. */
const LEAST_FRAMES = 12;
const LONGEST = 6_000;
const CONTROL = 2;

/**
 * Drags from a point to the right and back, 2 px an event.
 *
 * @param {import('playwright-core').CDPSession} cdp
 * @param {Point} from
 * @returns {Promise<Gesture>}
 */
export async function pan(cdp, from) {
  const button = /** @type {const} */ ('left');
  const mouse = { button, buttons: 1, clickCount: 1, y: from.y };
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from });
  await cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed', x: from.x });
  let x = from.x;
  const seen = await during(cdp, (step) => {
    x += there(step) ? 2 : -2;
    return cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseMoved', x });
  });
  await cdp.send('Input.dispatchMouseEvent', { ...mouse, buttons: 0, type: 'mouseReleased', x });
  return seen;
}

/**
 * Turns the wheel over a point with the control key held, closer or further.
 *
 * @param {import('playwright-core').CDPSession} cdp
 * @param {Point} at
 * @param {'in' | 'out'} way
 * @param {number} px how far in all
 * @returns {Promise<Gesture>}
 */
export function zoom(cdp, at, way, px) {
  const deltaY = ((way === 'in' ? -1 : 1) * px) / STEPS;
  return during(
    cdp,
    () =>
      cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...at,
        deltaX: 0,
        deltaY,
        modifiers: CONTROL,
      }),
    { once: true },
  );
}

/** @param {number} step */
function there(step) {
  return step % STEPS < STEPS / 2;
}

/**
 * Sends events at a fixed pace, whether or not the page keeps up, as a hand does: the browser gathers those that come
 * between two frames.
 *
 * @param {import('playwright-core').CDPSession} cdp
 * @param {(step: number) => Promise<unknown>} send
 * @param {{ once?: boolean }} [how] `once`: no more than the steps of one gesture, however few frames they make
 * @returns {Promise<Gesture>}
 */
async function during(cdp, send, { once = false } = {}) {
  await evaluate(cdp, START);
  const before = await taskTime(cdp);
  const began = performance.now();
  /** @type {Promise<unknown>[]} */
  const sent = [];
  for (let step = 0; ; step++) {
    if (step >= STEPS && step % (STEPS / 2) === 0) {
      const frames = once ? LEAST_FRAMES : await evaluate(cdp, 'window.__seen.steps');
      if (frames >= LEAST_FRAMES || performance.now() - began > LONGEST) break;
    }
    sent.push(send(step).catch(() => undefined));
    const wait = began + (step + 1) * EVERY - performance.now();
    if (wait > 0 || step % 8 === 0) await sleep(Math.max(0, wait));
  }
  await Promise.all(sent);
  const after = await taskTime(cdp);
  /** @type {{ frames: number[], steps: number }} */
  const { frames, steps } = await evaluate(cdp, STOP);
  const intervals = frames.slice(1).map((time, i) => time - (frames[i] ?? time));
  return { intervals, task: (after - before) / Math.max(1, steps) };
}

/** Notes the time of every frame that the page is given, and counts those that had input to answer. */
const START = `{
  const seen = window.__seen = { frames: [], steps: 0 };
  let isFresh = false;
  const note = () => { isFresh = true; };
  for (const type of ['pointermove', 'wheel']) addEventListener(type, note, { capture: true, passive: true });
  const tick = (now) => {
    if (window.__seen !== seen) return;
    seen.frames.push(now);
    if (isFresh) seen.steps++;
    isFresh = false;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}`;
const STOP = '{ const seen = window.__seen; window.__seen = undefined; seen; }';

/**
 * The time the page's main thread has spent in tasks, ms of processor time.
 *
 * @param {import('playwright-core').CDPSession} cdp
 */
async function taskTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/**
 * @param {import('playwright-core').CDPSession} cdp
 * @param {string} expression
 */
async function evaluate(cdp, expression) {
  const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

/** @param {number} ms */
function sleep(ms) {
  return new Promise((done) => setTimeout(done, ms));
}
