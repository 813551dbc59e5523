/**
 * As much of the peers' types as is used. They stand here because the peers are installed by the benchmark alone, while
 * its code is checked with everything else.
 */
declare module 'echarts' {
  export interface ECharts {
    readonly setOption: (option: unknown) => void;
    readonly dispatchAction: (action: unknown) => void;
    readonly on: (event: 'finished', listener: () => void) => void;
    readonly off: (event: 'finished', listener: () => void) => void;
  }
  export function init(element: HTMLElement, theme: null, options: { renderer: 'canvas' }): ECharts;
}

declare module 'vis-timeline/standalone' {
  export class DataSet<T> {
    constructor(items: readonly T[]);
  }
  // biome-ignore lint/suspicious/noShadowRestrictedNames: the package calls it so
  export class DataView<T> {
    constructor(items: DataSet<T>, options: { filter: (item: T) => boolean });
    refresh(): void;
  }
  export class Timeline {
    constructor(element: HTMLElement, items: unknown, groups: unknown, options: unknown);
    on(event: 'changed', listener: () => void): void;
    off(event: 'changed', listener: () => void): void;
  }
}
