/** The words of the part of the dialog that gives a link, and of copying. */
import link from './link-en.json';
import { addMessages } from './words.ts';

addMessages(link);
