/** Which day of the Sequence stands at the top of the page. */
import { useEffect, useState } from 'react';

/** Above this height, px, a day counts as reached: the room of what stays at the top of the page. */
const TOP = 120;

/** The civil day (−Infinity where open) at the top; `undefined` before the first is reached, and without a Sequence. */
export function useDayInSight(isShown: boolean): number | undefined {
  const [day, setDay] = useState<number>();
  useEffect(() => {
    if (!isShown) {
      setDay(undefined);
      return;
    }
    let frame = 0;
    const look = () => {
      frame = 0;
      setDay(dayAt(TOP));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    later();
    addEventListener('scroll', later, { passive: true });
    return () => {
      removeEventListener('scroll', later);
      cancelAnimationFrame(frame);
    };
  }, [isShown]);
  return day;
}

function dayAt(top: number): number | undefined {
  const days = document.querySelectorAll<HTMLElement>('li[data-day]');
  let low = 0;
  let high = days.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  if ((days[0]?.getBoundingClientRect().top ?? 0) > top) return undefined;
  const text = days[low]?.dataset.day;
  return text === undefined ? undefined : Number(text);
}
