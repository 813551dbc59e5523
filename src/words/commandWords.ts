/** The words of commands, menu, palette and list of keys: what says them imports this, and comes after the first picture. */
import commands from './commands-en.json';
import { addMessages } from './words.ts';

addMessages(commands);
