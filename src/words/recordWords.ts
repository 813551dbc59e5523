/** The words that only the pages of our own record say; what says them imports this. */
import record from './record-en.json';
import { addMessages } from './words.ts';

addMessages(record);
