/** The words of the record as known on a day; what says them imports this. */
import asof from './asof-en.json';
import { addMessages } from './words.ts';

addMessages(asof);
