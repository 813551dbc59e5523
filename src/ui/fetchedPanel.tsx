/** Panels whose code is fetched when they are first shown, so that no reader waits for what stays closed. */
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

const nothing = () => undefined;

/** The code of a panel did not come. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

/** A panel to be drawn as any other, and a way to fetch it ahead of its showing. */
export interface FetchedPanel<Props> {
  readonly Panel: (props: Props) => ReactNode;
  /** Resolves when the code has come, or not: a failure shows when the panel is asked for. `undefined` where it is here. */
  readonly fetchAhead: () => Promise<void> | undefined;
}

/**
 * Makes a panel of what `load` will give. Where it cannot be had the panel throws `NotFetched`; a panel that is put
 * into the page anew asks again. `meanwhile` keeps its place.
 */
export function fetchedPanel<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): FetchedPanel<Props> {
  let here: ComponentType<Props> | undefined;
  const get = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      here ??= await load();
    } catch (cause) {
      throw new NotFetched(String(cause), { cause });
    }
    return { default: here };
  };
  function Panel(props: Props): ReactNode {
    const [Part] = useState<ComponentType<Props>>(() => here ?? lazy(get));
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    );
  }
  return { Panel, fetchAhead: () => (here ? undefined : get().then(nothing, nothing)) };
}
