/** The words of the contacts: what shows them imports this, and is fetched when it is first shown. */
import contacts from './contacts-en.json';
import { addMessages } from './words.ts';

addMessages(contacts);
