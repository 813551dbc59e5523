/** The words of the reading help and of accounts side by side: what says them imports this, and comes when it is asked for. */
import reading from './reading-en.json';
import { addMessages } from './words.ts';

addMessages(reading);
