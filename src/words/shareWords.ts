/** The words of sharing, embedding, citing and taking away, which are fetched with their dialog. */
import share from './share-en.json';
import { addMessages } from './words.ts';

addMessages(share);
