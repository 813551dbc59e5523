/** The words of the part that gives a view to editors. */
import embed from './embed-en.json';
import { addMessages } from './words.ts';

addMessages(embed);
