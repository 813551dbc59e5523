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

/** The civil day (−Infinity where open) being read; `undefined` before any is seen, and without a Sequence. */
export function useReadingDay(): number | undefined {
  return use(Day);
}

/**
 * Watches the days of a Sequence for as long as the caller stands in the page. They are looked up anew when its events
 * or the day at which it opens change; what is folded is not watched.
 */
export function useDaysWatched(
  sequence: RefObject<HTMLElement | null>,
  events: unknown,
  opensAt: number | undefined,
): void {
  const tell = use(TellDay);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other events stand under other days
  useEffect(() => {
    const days = [...(sequence.current?.querySelectorAll<HTMLElement>('li[data-day]:not(.qf)') ?? [])];
    const inSight = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          if (isIntersecting) inSight.add(target);
          else inSight.delete(target);
        const first = days.find((day) => inSight.has(day));
        if (first) tell(Number(first.dataset.day));
      },
      { rootMargin: `-${TOP}px 0px 0px 0px` },
    );
    for (const day of days) observer.observe(day);
    return () => {
      observer.disconnect();
      tell(undefined);
    };
  }, [sequence, events, opensAt, tell]);
}
