/** The words of links that are pinned to a release, and of entries that are gone; what says them imports this. */
import pin from './pin-en.json';
import { addMessages } from './words.ts';

addMessages(pin);
