/** The words of taking events away as files, which are fetched with that part of the dialog. */
import download from './download-en.json';
import './panelWords.ts';
import './readingWords.ts';
import { addMessages } from './words.ts';

addMessages(download);
