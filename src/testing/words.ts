/** Tests speak of the record as its own pages do. */
import '../words/recordWords.ts';
