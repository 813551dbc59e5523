/** The words of what is opened: panels import this, and are fetched when they are first shown. */
import panels from './panels-en.json';
import { addMessages } from './words.ts';

addMessages(panels);
