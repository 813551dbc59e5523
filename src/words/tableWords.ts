/** The words of the Table: it imports this, and is fetched when it is first shown. */
import './panelWords.ts';
import table from './table-en.json';
import { addMessages } from './words.ts';

addMessages(table);
