/**
 * Tells the host how high the content is, now and whenever it changes: also in a tab that nobody looks at and in a frame
 * out of sight, where a browser neither draws nor tells of sizes.
 */
import { heightMessages } from '../../protocol/messages.ts';
import { heightGate } from './heightGate.ts';

/** Where no frame is drawn a change is told after so long, ms. */
const UNDRAWN = 60;

/** Watches the content, whose height must not follow from that of the frame, for as long as the page stands. */
export function tellHeight(content: HTMLElement, post: (message: object) => void): void {
  const gate = heightGate();
  let isAsked = false;
  const measure = () => {
    if (!isAsked) return;
    isAsked = false;
    const { tell, again } = gate(content.getBoundingClientRect().height, performance.now());
    if (tell !== undefined) for (const message of heightMessages(tell)) post(message);
    if (again !== undefined) setTimeout(ask, again);
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(measure);
    setTimeout(measure, UNDRAWN);
  };
  new ResizeObserver(ask).observe(content);
  new MutationObserver(ask).observe(content, { childList: true, characterData: true, subtree: true });
  document.fonts.addEventListener('loadingdone', ask);
  addEventListener('resize', ask);
  document.addEventListener('visibilitychange', ask);
  isAsked = true;
  measure();
}
