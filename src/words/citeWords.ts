/** The words of the part of the dialog that cites. */
import cite from './cite-en.json';
import { addMessages } from './words.ts';

addMessages(cite);
