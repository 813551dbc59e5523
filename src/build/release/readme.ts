/**
 * `README.md` of a release: what it is, how to load, read and cite it, and what its limits are. What goes in is told in the words
 * of the record's own introduction; every number is computed.
 */

import { CREATOR } from '../../record/creator.ts';
import type { Archive } from './archive.ts';
import type { ReleaseFile } from './dataPackage.ts';
import { BrokenFile } from './shelf.ts';
import { voicesApart } from './voicesApart.ts';
import { wrapped } from './wrap.ts';

/** The parts of `data/README.md` that a release tells too, each with its heading. */
export type AboutTheRecord = readonly string[];

const PARTS = ['What goes in', 'The unit: one principal act', 'Sides', 'Held against chronologies'] as const;

/** Those parts of the text of `data/README.md`. Throws when one of them is not there. */
export function aboutTheRecord(readme: string): AboutTheRecord {
  const sections = readme.split(/^(?=## )/m);
  return PARTS.map((heading) => {
    const found = sections.find((section) => section.startsWith(`## ${heading}\n`));
    if (found === undefined)
      throw new BrokenFile(
        `data/README.md has no part “${heading}”: the introduction of a release holds it.`,
      );
    return found.trim();
  });
}

/** The file; `files` are the others of the release. */
export function readmeOf(
  archive: Archive,
  files: readonly Omit<ReleaseFile, 'text'>[],
  [goesIn = '', unit = '', sides = '', chronologies = '']: AboutTheRecord,
): ReleaseFile {
  const { dataset, release } = archive;
  const parts = [
    `# ${dataset.title}`,
    `Release ${release.version} of ${release.date}. ${dataset.description}`,
    countsOf(archive),
    'A release never changes. What is found wrong is mended in the next one, whose `CHANGELOG.md` tells it.',
    '## Files',
    fileTable([
      ...files.map(({ name, title, says, table }) => ({ name, what: table ? says : `${title}.` })),
      {
        name: 'datapackage.json',
        what: 'Every file, column, key and hash, for programs (Data Package 2.0).',
      },
    ]),
    'Begin with `events.csv` and `roles.csv`, or with `record.json`, which holds everything in one file. `CODEBOOK.md` says what\n' +
      'every field, value, rule and column means; `datapackage.json` says the same of the columns to programs, with keys. `core.json`\n' +
      'and `text.json` are compiled for the app that shows the record and follow it: do not build on them. The JSON Schemas\n' +
      'describe the parts of `record.json`: `event.schema.json` each of its `events`, the others the part they are named after.',
    LOADING,
    citing(archive),
    goesIn,
    unit,
    sides,
    voices(archive),
    coverage(archive),
    limits(archive),
    chronologies,
  ];
  return {
    name: 'README.md',
    title: 'About this release',
    says: 'What it is, how to load, read and cite it, and what its limits are.',
    text: `${wrapped(parts.join('\n\n'))}\n`,
  };
}

const LOADING = `## Loading

The tables are CSV: UTF-8 with a byte order mark, commas, CRLF, quotation marks doubled; an empty cell is a missing value. Read
every column as text first. Otherwise a program turns the CAMEO code \`041\` into 41, and the country code \`NA\` (Namibia) into a
missing value.

\`\`\`python
import pandas as pd

def table(name):
    return pd.read_csv(f"{name}.csv", encoding="utf-8-sig", dtype=str, keep_default_na=False)

events, roles = table("events"), table("roles")
who = roles.merge(events, left_on="event", right_on="id")
on_its_day = events[events["start"] == "2025-03-18"]
\`\`\`

\`\`\`r
read_table <- function(name)
  read.csv(paste0(name, ".csv"), colClasses = "character", na.strings = "", fileEncoding = "UTF-8-BOM")
# or: readr::read_csv(paste0(name, ".csv"), col_types = readr::cols(.default = "c"), na = "")
events <- read_table("events")
\`\`\`

- **Dates** are written in EDTF and are as precise as their sources: \`2025-03\` is a month, \`2025-03-14~\` about that day. The columns
  \`start\`, \`end\` and \`known\` are plain days to sort and filter by. Days are those of the calendar, in no time zone.
- **Lists** stand in one cell with \`|\` between the entries. Topics, the sources of accounts and offices also have tables of
  their own, one row each.
- **Apostrophes.** A text that a spreadsheet would take for a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab, a line
  break or NUL, or a full-width form, also after spaces or quotation marks) has one apostrophe in front. To read it back, take
  one apostrophe off where the rest begins so. Numbers, dates and \`record.json\` are not touched.
- **Ids** join the tables: \`event\` is an id of \`events.csv\`; accounts and sources are known by \`event\` and \`id\` together. Ids are
  permanent and say nothing: the date in the id of an event may be another than the event’s, and is never to be read. Rows of \`acts.csv\`
  have no permanent id; \`position\` changes with every release.
- **release**, the last column of every table, is the version: keep it when rows leave the file.`;

function countsOf({ events, actors, topics, release }: Archive): string {
  const rows = events.flatMap(({ sources }) => sources);
  const counts = [
    [events.length, 'events'],
    [actors.length, 'actors'],
    [topics.length, 'topics'],
    [events.reduce((sum, { accounts }) => sum + accounts.length, 0), 'accounts'],
    [events.reduce((sum, { links }) => sum + links.length, 0), 'links'],
    [rows.length, 'sources'],
  ].map(([count, what]) => `${count} ${what}`);
  return `It holds ${counts.join(', ')} on ${pagesOf(rows)} pages. Content hash: sha256 \`${release.hash}\`, taken of \`record.json\` as JSON\nwithout spaces, the keys of every object sorted by code unit, \`release\` and \`dataset.version\` left out.`;
}

function fileTable(files: readonly { readonly name: string; readonly what: string }[]): string {
  return [
    '| file | what it is |',
    '| --- | --- |',
    ...files.map(({ name, what }) => `| [${name}](${name}) | ${what} |`),
  ].join('\n');
}

function citing({ dataset, release }: Archive): string {
  return `## Citing

${CREATOR} (${release.date.slice(0, 4)}). *${dataset.title}*, version ${release.version} [data set]. ${dataset.licence}. Content hash sha256:${release.hash}.

Cite the release that was used, and say what was changed. \`CITATION.cff\` holds the same for programs. There is no DOI.
\`LICENSE.txt\` says what the licence covers: selection, coding and our own words, not quotations, headlines and names.`;
}

/** Who speaks in the record and is no party. */
function voices(archive: Archive): string {
  const { anonymous, outlets } = voicesApart(archive);
  const named = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ') || 'none';
  return `### Outlets and unnamed sources

News media and unnamed sources that speak for themselves are actors too, under the side that \`actors.csv\` gives them: the
organisations, the side of the officials who are not named, or the state that owns the outlet. They are no party, and no state or body
speaks with them. To set them apart, name them in a query: the actors whose \`kind\` is \`anonymous\` (here ${named(anonymous)}),
and the outlets (here ${named(outlets)}).`;
}

function coverage({ dataset, events }: Archive): string {
  const { length } = dataset.coverage;
  const of = (density: string) => dataset.coverage.filter((row) => row.density === density).length;
  const reviewed = dataset.coverage
    .map(({ lastReviewed }) => lastReviewed)
    .sort()
    .at(-1);
  const last = events.at(-1)?.time ?? '';
  const told =
    length === 0
      ? 'How closely each period was researched is not stated.'
      : `\`coverage.csv\` states, for each period and side, how closely it was researched: ${of('dense')} of ${length} are dense, ${of('thin')} thin, ${of('none')} not researched; last reviewed on ${reviewed}.`;
  return `## Coverage, and how to read gaps

${told} The last event is of ${last}.

A gap in the record is a gap in the record, not a silence of the parties. Do not count events over time, or between sides, without
\`coverage.csv\`: where it changes, counts change with it. Where it says dense, what is missing is missing by oversight; where it says
thin, main events only were looked for; where it says none, an event may stand there all the same. A proposal without an
answer means that none was found in this record; \`searched\` says until when one was looked for.`;
}

function limits({ events, actsByHand }: Archive): string {
  const rows = events.flatMap(({ sources }) => sources);
  const share = (of: number) => `${of} of ${rows.length} (${percent(of / rows.length)})`;
  const count = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length;
  const archived = count((row) => row.archived !== undefined);
  const second = actsByHand.filter(({ secondCoder }) => secondCoder !== undefined).length;
  return `## Limits

- **How pages were read.** In whole or, mostly, as stored excerpts. \`SOURCES-ADDED.md\` says it of each page that was added while the record was
  curated; of the others it is not noted page by page. What stands further down on a page than its excerpt may be missing here.
- **Archived copies.** ${archived === 0 ? 'There are none yet: a page that is gone cannot be looked up here.' : `${share(archived)} of the sources have one.`}
- **Languages and kinds.** Of the sources, ${share(count(({ lang }) => lang === 'en'))} are in English, ${share(count(({ kind }) => kind === 'primary'))} are primary, ${share(count(({ weak }) => weak === true))} are weak, ${share(
    count(({ published }) => published === null),
  )} show no date. What was said in other languages is mostly known here through English pages: \`quoteLang\`, \`printedLang\` and \`translation\`
  say so of each quotation.
- **Titles of sources** that begin with “Report on” (${count(({ title }) => title.startsWith('Report on'))}) are descriptions; the page showed no headline.
- **Coding.** ${second === 0 ? 'There was one coder and no second one' : `${second} of ${actsByHand.length} acts coded by hand have a second coder`}; there is no figure of reliability. Act codes are written by rules that see
  what was coded, not the text; \`codedBy\` tells rule from hand.
- **Prominence** (\`significance\`) follows a rule, as its coder applied it. It is no measure of effect.
- **Standing** says who disputes or revises whose claim, as of the release. It is never a verdict.
- **Selection.** Only what a readable page bore out went in. Before 2025 the record is a selection.`;
}

function pagesOf(rows: readonly { readonly url: string }[]): number {
  return new Set(rows.map(({ url }) => url)).size;
}

function percent(share: number): string {
  if (!Number.isFinite(share)) return '0 %';
  const whole = Math.round(share * 100);
  return share > 0 && whole === 0 ? 'under 1 %' : `${whole} %`;
}
