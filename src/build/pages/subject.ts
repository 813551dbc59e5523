/** What a page about the record is made from. */
import type { RecordFiles } from '../../record/files.ts';
import { pageWordsFor, type SayOnPage } from '../../words/pageWords.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import { type Subject, subjectOf } from '../report/subject.ts';

/** The record as the report tells of it, and the words to tell it to readers. */
export interface PageSubject extends Subject {
  readonly say: SayOnPage;
  /** Names of dates, countries and languages, and the app's own words. */
  readonly words: Words;
}

/** The subject of sound files. */
export function pageSubjectOf(files: RecordFiles): PageSubject {
  return { ...subjectOf(files, [], '..'), say: pageWordsFor(), words: wordsFor() };
}
