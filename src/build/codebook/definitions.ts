/** The codebook's own words: what a reader has to know that no schema says. */

export const DEFINITIONS = `## Dates

A date is written in EDTF (ISO 8601-2), Levels 0 and 1, and only as precisely as a source gives it. A civil date is a day
in itself, never an instant; it does not move with the reader's time zone.

| written | means |
| --- | --- |
| \`2025-03-14\` | that day |
| \`2025-03\`, \`2025\` | some time in that month or year |
| \`2025-03-14~\` | about then |
| \`2025-03-14?\` | perhaps then: the date is uncertain |
| \`2025-03-14%\` | perhaps about then |
| \`2025-03-15/2025-03-18\` | from the one to the other, both included |
| \`2025-03-15/..\` | from then on, without an end |
| \`2025-03-14T17:00+02:00\` | that minute; as the end of an interval it is the first moment outside |

\`~ ? %\` widen only *possibly inside* a span, by one unit of the value's precision on each side; such a value is never
*certainly inside*.

## Order

Events stand in one order: by start day as written; within a day the linked-to event before the one that links to it, then
by clock times, then by \`order\`, then by id. Links, clock times and \`order\` that contradict each other are an error.

## Known

An account is known on its \`knownAt\`, else on the last civil day of \`at\` as written. An event is known with its earliest
account, never through a source alone. A source shows from \`published\` on or, undated, with the earliest account that
cites it. An event that is known before its time is announced, not yet done. \`title\`, \`label\` and \`summary\` say only what was public on
the day the event became known.

## Standing

Standing is about a claim, by whom; it is computed from accounts and links known at the day asked for, and is never a
verdict. It is a set:

| standing | shown as | when |
| --- | --- | --- |
| corrected | Revised by its own side | an account of the event's own side \`corrects\` another account of that side, or an event of the same side \`clarifies\` it |
| contested | Disputed | an account of another side \`denies\` or \`corrects\` an account of it, or an event \`contradicts\` it |
| uncontested | No dispute recorded | neither |

An event's own sides are those of its authors and speakers; for a call or meeting, of those who took part. An event that *is* a denial is not contested
by itself; what it denies is. \`rejects\`, \`conditions\` and \`comments\` are about proposals and change no standing; a
changed plan is \`supersedes\`.

## Threads and answers

A thread is a proposal with all that links to it, directly or through others, by any relation but \`follows-from\`. The
first recorded answer comes only from a side to which the proposal was put, and its delay is a range: days, not hours, where
only days are known. Others' words are reactions. Where none was found, \`searched\` says until when it was looked for.

## Prominence

In files and links \`significance\`. It follows the rule in its values below, blind of side; at most a quarter of the events
are high, at least a quarter low. Exceptions from the rules stand in \`exceptions\`, each with its reason.

## Actors that are no party

Outlets and unnamed sources are actors only where they speak for themselves: where nobody else is named as the one whose version
an account is. An *outlet* is an organisation; it stands under the organisations or, when a state owns it, under that
state's side. An *unnamed source* has the kind \`anonymous\`; it stands under the side of the officials it is said to be of and,
where no side is told, under the organisations, with the outlet that quotes it. Neither is a party, and what they say is
nobody's position but their own: a query for what a side said leaves them out by \`kind\` and by name.

## Ids, merges and old links

Ids are opaque and permanent from release 1.0.0: an id is never given to another thing, and the date that stands in the id of
an event may be another than the event's. An actor or topic that was merged keeps its row, with \`mergedInto\`; no event
names it any more, and a link of the app that names the old id leads to what has taken its place. An event, account or
source that was merged or withdrawn has a row in \`tombstones\`; a link of the app to such an event is told to name nothing
in the current data, and the releases that had the event keep it.
`;

export const ALWAYS = `Before the rules, every file is held to the fields above and to what the files say to each other. These are errors:

- a file that is no JSON, a field that is not listed, a value that does not fit, an event's file not named by its id;
- an id that stands twice, an actor with the id of a side, a side, actor, topic, event, account or source that does not exist, a
  circle of \`memberOf\`;
- an actor or topic merged into itself, in a circle or into none; one that was merged and is still named by an event, or as
  what another belongs to;
- an actor twice in one role, one relation twice between two events, an account that answers itself;
- a link to a later event, an \`effect\` that ends before the act, an interval that ends before it starts;
- links, clock times and \`order\` of a day that cannot be put in one order.
`;

export const ACTS = `Codes belong to directed acts, not to events: one row of \`acts.csv\` an act, with source, target, CAMEO code, PLOVER type
and mode, context, and by whom it was coded. A call has two acts, one in each direction. Acts are coded by the rules below,
which see what a curator has coded (type, channel, roles, the stance of the own account, links, and for talks the title)
and never the text of a summary; what they cannot see is coded by hand, with a reason, in \`acts-by-hand.json\`. PLOVER has no type for plain
statements and comments: such an act has \`none\`, with the reason.

The schemes are

- CAMEO 1.1b3: P. A. Schrodt, *CAMEO: Conflict and Mediation Event Observations, Event and Actor Codebook*, version
  1.1b3, Event Data Project, Pennsylvania State University, March 2012, chapter 2;
- PLOVER 2.0 draft: Open Event Data Alliance, *PLOVER: Political Language Ontology for Verifiable Event Records*, draft
  version 2.0 (\`PLOVER_MANUAL.tex\` of <https://github.com/openeventdata/PLOVER>, as of December 2023), chapters 2 and 3; the
  road from CAMEO's codes to its types is that of \`CAMEO2PLOVER-2021.txt\` there, and where the two differ, the manual, which
  is newer, is followed.

The first rule that fits is taken.
`;

export const A_RELEASE = `A release holds the record whole (\`record.json\`) and as tables (CSV). The tables stand below; the other files are

| file | what stands in it |
| --- | --- |
ARCHIVE_ROW
| \`changes.json\` | what came, changed and went since the release before: \`schema\`, \`release\`, \`from\` (the version before, or null), \`counts\` by kind of change, \`events\` (\`event\`, \`kinds\`, the \`fields\` that differ, as \`notes\` what its \`changes\` say; of one that went \`into\` and \`reason\`), \`actors\` and \`topics\` (ids \`added\`, \`changed\`, \`withdrawn\`), \`dataset\` (fields that differ), \`actsByHand\` and \`exceptions\` (rows \`added\`, \`removed\`), \`tombstones\` (new ones) |
| \`core.json\`, \`text.json\` | the record compiled for the app that shows it, with indexes for ids. Their shape follows the app and may change with any release: nothing else should be built on them |
| \`*.schema.json\` | JSON Schemas of the parts of \`record.json\`. What they cannot say (that a day is in the calendar, that an id exists) stands under Rules |
| \`datapackage.json\` | every file with its size and hash, every column, key and closed list (Data Package 2.0) |

\`notices.json\` stands beside the releases and is part of none: from it readers of an old release learn what was corrected
or withdrawn since.

The **content hash** is SHA-256 over \`record.json\` as JSON without spaces, the keys of every object sorted by code unit,
\`release\` and \`dataset.version\` left out. The same data have the same hash under whatever version.

From one release to the next an event is *re-dated* when its dates, its place in a day, or when an account was given or known
differ; *re-sourced* when a source went or reads otherwise, or an account no longer rests on what it rested on; *extended*
when something came to it and nothing of what was there differs; *corrected* in any other case. An event that was corrected,
re-dated or re-sourced has a row in its \`changes\` that says what and why.

**CSV**: UTF-8 with a byte order mark, commas, CRLF, quotation marks doubled. An empty cell is a missing value. In a list the
entries are parted by \`|\`; \`edtf\` is a date as above. A text that a spreadsheet would take for a formula (it begins with
\`=\`, \`+\`, \`-\`, \`@\`, a tab, a line break or NUL, or a full-width form, also after spaces or quotation marks) has one
apostrophe in front; to read it back, take one apostrophe off where the rest begins so. Numbers and dates are left alone,
and \`record.json\` has no such change.
`;
