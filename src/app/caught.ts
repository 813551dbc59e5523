/** What is told of an error that a fence of the page has caught. */
import type { RootOptions } from 'react-dom/client';
import { NotFetched } from '../ui/fetchedPanel.tsx';

/**
 * Options of every root. A panel whose code did not come is no fault of the code: it is told where it would stand, and
 * happens to whoever leaves the page while it is on its way.
 */
export const CAUGHT: RootOptions = {
  onCaughtError: (error, { componentStack }) => {
    if (error instanceof NotFetched) console.warn(error);
    else console.error(error, componentStack);
  },
};
