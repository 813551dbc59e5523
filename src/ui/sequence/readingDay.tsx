/** The day of the Sequence that stands at the top of the page: watched in one place, read where it matters. */
import { createContext, type ReactNode, type RefObject, use, useEffect, useState } from 'react';

/** Above this height, px, a day counts as reached: the room of what stays at the top of the page. */
const TOP = 120;

const Day = createContext<number | undefined>(undefined);
const TellDay = createContext<(day: number | undefined) => void>(() => {});

/** Holds the day for what stands inside. */
export function ReadingDay({ children }: { readonly children: ReactNode }) {
  const [day, setDay] = useState<number>();
  return (
    <TellDay value={setDay}>
      <Day value={day}>{children}</Day>
    </TellDay>
  );
}

/** The civil day (−Infinity where open) being read; `undefined` before the first is reached, and without a Sequence. */
export function useReadingDay(): number | undefined {
  return use(Day);
}

/**
 * Watches the days of a Sequence for as long as the caller stands in the page. `events` is the list it shows: its days
 * are looked up anew when that changes.
 */
export function useDaysWatched(sequence: RefObject<HTMLElement | null>, events: unknown): void {
  const tell = use(TellDay);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other events stand under other days
  useEffect(() => {
    const days = [...(sequence.current?.querySelectorAll<HTMLElement>('li[data-day]') ?? [])];
    const before = sequence.current?.querySelector('ul');
    const inSight = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          if (isIntersecting) inSight.add(target);
          else inSight.delete(target);
        const first = before && inSight.has(before) ? undefined : days.find((day) => inSight.has(day));
        tell(first && Number(first.dataset.day));
      },
      { rootMargin: `-${TOP}px 0px 0px 0px` },
    );
    for (const element of [...days, ...(before ? [before] : [])]) observer.observe(element);
    return () => {
      observer.disconnect();
      tell(undefined);
    };
  }, [sequence, events, tell]);
}
