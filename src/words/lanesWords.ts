/** The words in which lanes are arranged; what says them imports this. */
import lanes from './lanes-en.json';
import { addMessages } from './words.ts';

addMessages(lanes);
