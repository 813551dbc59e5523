/** A fence around one panel: what breaks inside it leaves the others standing. */
import { Component, type ReactNode } from 'react';
import type { Words } from '../words/words.ts';
import styles from './Boundary.module.css';
import { NotFetched } from './fetchedPanel.tsx';

type BoundaryProps = {
  readonly children: ReactNode;
  /** A failure is forgotten, and the panel tried again, when this changes. */
  readonly resetOn?: unknown;
  /** Told once a failure is shown. */
  readonly onStop?: () => void;
} & (
  | {
      readonly words: Words;
      /** What stands in place of the panel; by default a line with a way to try again, in these words. */
      readonly instead?: ReactNode;
    }
  | { readonly words?: undefined; readonly instead: NonNullable<ReactNode> }
);

interface BoundaryState {
  readonly failure: unknown;
  readonly hasStopped: boolean;
}

const WHOLE: BoundaryState = { failure: undefined, hasStopped: false };

/** Shows its children until one of them throws while it is drawn. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state = WHOLE;

  static getDerivedStateFromError(failure: unknown): BoundaryState {
    return { failure, hasStopped: true };
  }

  override componentDidCatch(): void {
    this.props.onStop?.();
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.hasStopped && before.resetOn !== this.props.resetOn) this.setState(WHOLE);
  }

  override render(): ReactNode {
    const { words, children, instead } = this.props;
    const { failure, hasStopped } = this.state;
    if (!hasStopped) return children;
    if (instead !== undefined || !words) return instead;
    const isFetch = failure instanceof NotFetched;
    return (
      <div className={styles.stopped} role="alert">
        <p>{words.say(isFetch ? 'panel.not-fetched' : 'panel.stopped')}</p>
        <div className={styles.ways}>
          <button type="button" className="button" onClick={() => this.setState(WHOLE)}>
            {words.say('panel.again')}
          </button>
          {isFetch && (
            // Browsers may remember that a module did not come, and after a new version its name is another.
            <button type="button" className="button" onClick={() => location.reload()}>
              {words.say('panel.reload')}
            </button>
          )}
        </div>
        <details>
          <summary>{words.say('panel.details')}</summary>
          <pre>{String(failure)}</pre>
        </details>
      </div>
    );
  }
}
