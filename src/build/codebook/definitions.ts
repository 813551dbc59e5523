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
Code: \`src/record/order.ts\`.

## Known

An account is known on its \`knownAt\`, else on the last civil day of \`at\` as written. An event is known with its earliest
account, never through a source alone. A source shows from \`published\` on or, undated, with the earliest account that
cites it. An event that is known before its time is announced, not yet done. \`title\`, \`label\` and \`summary\` say only what was public on
the day the event became known. Code: \`src/record/record.ts\`.

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
changed plan is \`supersedes\`. Code: \`src/query/standing.ts\`.

## Threads and answers

A thread is a proposal with all that links to it, directly or through others, by any relation but \`follows-from\`. The
first recorded answer comes only from a side to which the proposal was put, and its delay is a range: days, not hours, where
only days are known. Others' words are reactions. Where none was found, \`searched\` says until when it was looked for.

## Prominence

In files and links \`significance\`. It follows the rule in its values below, blind of side; at most a quarter of the events
are high, at least a quarter low, and \`npm run data:report\` shows the shares by side and type.
`;

export const ALWAYS = `Before the rules, every file is held to the fields above and to what the files say to each other. These are errors:

- a file that is no JSON, a field that is not listed, a value that does not fit, an event's file not named by its id;
- an id that stands twice, an actor with the id of a side, a side, actor, topic, event, account or source that does not exist, a
  circle of \`memberOf\`;
- an actor twice in one role, one relation twice between two events, an account that answers itself;
- a link to a later event (but \`part-of\`), an \`effect\` that ends before the act, an interval that ends before it starts;
- links, clock times and \`order\` of a day that cannot be put in one order.
`;

export const ACTS = `Codes belong to directed acts, not to events: one row of \`acts.csv\` an act, with source, target, CAMEO code, PLOVER type
and mode, context, and by whom it was coded. A call has two acts, one in each direction. Acts are coded by the rules below,
which see what a curator has coded (type, channel, roles, the stance of the own account, links) and never the text of a
summary; what they cannot see is coded by hand, with a reason, in \`acts-by-hand.json\`. PLOVER has no type for plain
statements and comments: such an act has \`none\`, with the reason. The sources of both schemes are named in
\`src/record/codes/\`; \`npm run data:acts\` tells how each act is coded.

The first rule that fits is taken.
`;

export const TABLES_OF_A_RELEASE = `A release holds the record as CSV files too (UTF-8 with a byte order mark, commas, quotation marks doubled).
\`datapackage.json\` describes them for programs. In a list the entries are parted by \`|\`; \`edtf\` is a date as above.
`;
