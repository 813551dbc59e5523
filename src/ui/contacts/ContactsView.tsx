/** Contacts. */
import { useCompleteAtOnce } from '../context.tsx';

/** The view. */
export function ContactsView() {
  useCompleteAtOnce();
  return null;
}
