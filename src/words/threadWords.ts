/** The words of threads and of the overview of proposals, which are fetched with them. */
import threads from './threads-en.json';
import { addMessages } from './words.ts';

addMessages(threads);
