/** What is fetched when an event or the proposals are first opened: one chunk, since what they share would be scraps. */
import { exchangeNotes } from '../threads/exchangeNotes.ts';
import { Proposals } from '../threads/Proposals.tsx';
import { EventPanel } from './EventPanel.tsx';

/** By name. */
export const PANELS = { EventPanel, Proposals, exchangeNotes };
