/** Table. */
import { useCompleteAtOnce } from '../context.tsx';

/** The view. */
export function TableView() {
  useCompleteAtOnce();
  return null;
}
