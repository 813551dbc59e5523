/** A fence around one panel: what breaks inside it leaves the others standing. */
import { Component, type ReactNode } from 'react';
import type { Words } from '../words/words.ts';
import styles from './Boundary.module.css';

interface BoundaryProps {
  readonly words: Words;
  readonly children: ReactNode;
  /** Told once a failure is shown. */
  readonly onStop?: () => void;
}

export class Boundary extends Component<
  BoundaryProps,
  { readonly failure: unknown; readonly hasStopped: boolean }
> {
  override state = { failure: undefined, hasStopped: false };

  static getDerivedStateFromError(failure: unknown) {
    return { failure, hasStopped: true };
  }

  override componentDidCatch(): void {
    this.props.onStop?.();
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { failure, hasStopped } = this.state;
    if (!hasStopped) return children;
    return (
      <div className={styles.stopped} role="alert">
        <p>{words.say('panel.stopped')}</p>
        <button
          type="button"
          className="button"
          onClick={() => this.setState({ failure: undefined, hasStopped: false })}
        >
          {words.say('panel.again')}
        </button>
        <details>
          <summary>{words.say('panel.details')}</summary>
          <pre>{String(failure)}</pre>
        </details>
      </div>
    );
  }
}
