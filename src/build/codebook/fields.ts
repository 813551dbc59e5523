/** What each field of the record's files means. A test holds this table to the schema, both ways. */
export const FIELDS: Readonly<Record<string, string>> = {
  'event.$schema': 'Where editors find the JSON Schema: `../event.schema.json`.',
  'event.id':
    'Opaque and permanent from release 1.0.0: by habit a date and a few words, but nothing is read out of it. The file is named by it.',
  'event.type': 'The kind of act.',
  'event.channel': 'How the act was done or put.',
  'event.title': 'One sentence without a full stop, as public on the day the event became known.',
  'event.label': 'One voice and what it says, for the picture: “Putin: truce yes, but conditions”.',
  'event.summary':
    'What happened and what was said, in neutral words of our own, as public on the day the event became known.',
  'event.time': 'When the act was done, no more precise than its sources.',
  'event.effect':
    'The period the act was to hold, such as the days of a truce. A timed end is the first moment outside.',
  'event.order':
    'Its place among the events of its day, where sources tell it. Only the sequence of the numbers counts.',
  'event.timeNote': 'What there is to say about the date: reports that differ, an hour that is told.',
  'event.place': 'Where, or null when it is not told.',
  'event.place.name': 'The town or place, spelled one way throughout.',
  'event.place.country': 'ISO 3166-1 alpha-2.',
  'event.joint': 'True where authors of several sides did one act together.',
  'event.initiator': 'The actor who called or invited, where a source says so.',
  'event.searched': 'The day until which an answer to this proposal was searched for and not found.',
  'event.actors': 'Who did what in the event. One row for an actor in a role.',
  'event.actors[].actor': 'An id of `actors.json`, never a side.',
  'event.actors[].role': 'What the actor did.',
  'event.actors[].officeAsStated': 'The office as the event’s sources give it.',
  'event.topics': 'Ids of `topics.json`.',
  'event.accounts': 'The parties’ versions of the event, each with its date and its sources.',
  'event.accounts[].id': 'a1, a2, … within the event.',
  'event.accounts[].by': 'The actor whose version it is.',
  'event.accounts[].stance': 'How the version stands to the event, or to the account it answers.',
  'event.accounts[].at': 'When it was given.',
  'event.accounts[].knownAt':
    'The day on which the public could first know it. Set by hand, and only where that is not the last day of `at`: a leak, a late readout.',
  'event.accounts[].says': 'What the party says, in neutral words of our own.',
  'event.accounts[].quote': 'Its words verbatim, as printed in one of its sources; … for what is left out.',
  'event.accounts[].quoteLang': 'The language that was spoken or written, where it is known.',
  'event.accounts[].printedLang': 'The language in which the quotation is printed here.',
  'event.accounts[].translation': 'Who translated the quotation, where it is printed in another language.',
  'event.accounts[].answers':
    'The account of this event that it answers. Without it an account answers the first, unless it is by the event’s own author or speaker.',
  'event.accounts[].about':
    'What of the other account it is about, or of the event that this one links to: of a denial what is denied, of a condition what it concerns. Said where an account denies, corrects or answers, or where its event is about another; absent elsewhere.',
  'event.accounts[].sources': 'Local ids of the sources that carry it.',
  'event.links': 'Relations to earlier events; a link runs from the later event to the earlier.',
  'event.links[].rel': 'What this event is to that one.',
  'event.links[].to': 'The id of the earlier event.',
  'event.significance':
    'Prominence, by rule, blind of side; exceptions from the rules stand with their reasons in `exceptions`.',
  'event.sources':
    'Pages that somebody opened, in whole or as a stored excerpt, for the event and its accounts.',
  'event.sources[].id': 's1, s2, … within the event.',
  'event.sources[].url': 'The page that was read, in whole or as a stored excerpt.',
  'event.sources[].publisher': 'The outlet or institution, spelled one way throughout.',
  'event.sources[].title':
    'The headline; a neutral description where none was shown, such as one that begins “Report on”.',
  'event.sources[].published':
    'When it was published, no more precise than shown; null when no date is shown.',
  'event.sources[].lang': 'The language of the page.',
  'event.sources[].kind': 'What kind of source it is for this event.',
  'event.sources[].supports': 'What of the event it was read for.',
  'event.sources[].origin':
    'Who first published it: the agency whose copy is carried, the institution whose text it is. Independent origins are counted, not links.',
  'event.sources[].outletCountry':
    'The country of the outlet’s seat, ISO 3166-1 alpha-2; absent where it could not be told.',
  'event.sources[].outletKind': 'What kind of outlet it is.',
  'event.sources[].archived': 'A copy in an archive.',
  'event.sources[].archived.url': 'The address of the copy.',
  'event.sources[].archived.date': 'The day of the copy.',
  'event.sources[].weak': 'True for a copy, or a small site, for which nothing better was found.',
  'event.aftermath':
    'What came after and belongs here, dated, so that a reader as of an earlier day does not see it.',
  'event.aftermath[].at': 'When it became known.',
  'event.aftermath[].text': 'What it was, in neutral words of our own.',
  'event.aftermath[].sources': 'Local ids of the sources.',
  'event.changes':
    'Our own corrections of a released entry; only added to, never edited. Not the parties’ corrections.',
  'event.changes[].version':
    'The release in which the change first stands. An event that was corrected, re-dated or re-sourced since the last release has such a row.',
  'event.changes[].date': 'The day of the change.',
  'event.changes[].kind': 'What kind of change it is.',
  'event.changes[].what': 'What was changed, from what to what.',
  'event.changes[].why': 'Why, and at whose hint if they wish to be named.',

  'actor.id': 'Opaque and permanent; never also the id of a side.',
  'actor.name': 'The name shown.',
  'actor.kind': 'What kind of actor it is.',
  'actor.side': 'The side on whose lane the actor stands: an id of `dataset.json`.',
  'actor.country': 'The state the actor belongs to, ISO 3166-1 alpha-2.',
  'actor.body':
    'The body the actor belongs to, where that is no state; “News media” for an outlet and for its unnamed sources.',
  'actor.offices': 'The offices a person held in the time of the record.',
  'actor.offices[].title': 'The office.',
  'actor.offices[].from': 'Since when, where it is known.',
  'actor.offices[].to': 'Until when, where it is known.',
  'actor.memberOf': 'The actor it belongs to: a person to an institution, an institution to a state or body.',
  'actor.aliases':
    'Other names and spellings, those of the person’s own script among them; without a bar, which parts them in tables.',
  'actor.wikidata': 'The actor’s item in Wikidata.',
  'actor.mergedInto':
    'The id into which this one was merged. The row stays, no event names it any more, and old links lead to that id.',

  'topic.id': 'Opaque and permanent.',
  'topic.name': 'The name shown.',
  'topic.definition': 'What belongs to it, in one sentence.',
  'topic.mergedInto':
    'The id into which this one was merged. The row stays, no event names it any more, and old links lead to that id.',

  'dataset.$schema': 'Where editors find the JSON Schema.',
  'dataset.id': 'Opaque and permanent; the name of the folder.',
  'dataset.title': 'The title shown and cited.',
  'dataset.description': 'What the record holds and where it ends.',
  'dataset.version':
    'The version of the data: the first number rises when columns, fields or meanings change or events are withdrawn, the second when something comes, the third for corrections alone. It is no part of the content hash.',
  'dataset.licence':
    'An SPDX identifier. It covers selection, coding and summaries, not quotations, headlines and names.',
  'dataset.zone': 'The time zone in which clock times are shown when the reader asks for no other.',
  'dataset.sides': 'The sides, each with a lane.',
  'dataset.sides[].id': 'Opaque and permanent; never also the id of an actor.',
  'dataset.sides[].name': 'The name shown.',
  'dataset.sides[].code': 'Two letters that stand where the colour does.',
  'dataset.sides[].order': 'The place of the lane, 0 first. Order is not rank.',
  'dataset.sides[].colour': 'The name of the colour, which the program’s palette defines.',
  'dataset.chapters': 'Spans to open the record at; the first is shown first.',
  'dataset.chapters[].id': 'Opaque and permanent.',
  'dataset.chapters[].name': 'The name shown.',
  'dataset.chapters[].span': 'Its first and last day.',
  'dataset.chapters[].sentence': 'What happens in it, in one sentence.',
  'dataset.coverage': 'How closely each period was researched for each side.',
  'dataset.coverage[].period': 'A year, a month, or a span of months.',
  'dataset.coverage[].side': 'The id of a side.',
  'dataset.coverage[].density': 'How closely.',
  'dataset.coverage[].lastReviewed': 'The day of the last review.',
  'dataset.correctionsUrl': 'Where readers report an error; null while there is no such page.',
  'dataset.doi':
    'The DOI under which an archive keeps all releases, bare or as https://doi.org/10.…; absent while there is none.',

  'act.event': 'The id of the event.',
  'act.source': 'The actor who acts.',
  'act.target': 'The actor towards whom; null for nobody, or nobody in particular.',
  'act.cancels':
    'True where the rules give an act that was not done: none is published. What somebody denies is `negated` instead.',
  'act.cameo': 'The code of CAMEO; null where none fits.',
  'act.plover': 'The type of PLOVER.',
  'act.mode': 'PLOVER’s mode of that type: how it was done.',
  'act.context': 'Absent for an act that was done when the event is dated.',
  'act.reason': 'Why the code is what it is, where the rules cannot tell.',
  'act.coder': 'The sign of the coder.',
  'act.secondCoder': 'The sign of a second coder who came to the same code.',

  'exception.check': 'The name of the rule.',
  'exception.event': 'The id of the event that may break it.',
  'exception.why': 'Why it may.',

  'tombstone.what': 'What the id was of.',
  'tombstone.id': 'The id that is gone; of an account or source, its event’s id, # and its own.',
  'tombstone.kind': 'What became of it.',
  'tombstone.date': 'The day on which it went.',
  'tombstone.into': 'What has taken its place, by an id of the same kind.',
  'tombstone.reason': 'Why it went, in a sentence for readers.',

  'notices.schema': 'The number of this shape.',
  'notices.notices': 'What readers of an old release have to be told. The file stands beside the releases.',
  'notices.notices[].event': 'The id of the event.',
  'notices.notices[].kind': 'What happened to it.',
  'notices.notices[].date': 'The day of the notice.',
  'notices.notices[].version': 'The release in which the change first stands; null for one outside any.',
  'notices.notices[].text': 'One sentence for readers; of a withdrawal, the reason.',
  'notices.notices[].hide': 'True for a legal withdrawal: its words are hidden in old releases too.',
};
