/** The changelog of a release, in words for people, from its computed changes. */
import type { ChangeKind, EventChange } from '../../record/changes.ts';
import type { Archive } from './archive.ts';
import { type Changes, isUnchanged, type RegistryChange, type RowChange } from './changes.ts';
import type { Tombstone } from './tombstones.ts';

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  're-dated': 'Re-dated',
  're-sourced': 'Re-sourced',
  extended: 'Extended',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  merged: 'Merged',
};

/** More events than this are not listed one by one under “Added”; `changes.json` has them all. */
const MOST_LISTED = 60;

/** The Markdown of `CHANGELOG.md`. `before` names events that are gone. */
export function changelogOf(changes: Changes, after: Archive, before: Archive | undefined): string {
  const titles = new Map(
    [...(before?.events ?? []), ...after.events].map(({ id, title, time }) => [id, `${title} (${time})`]),
  );
  const { version, date, hash } = changes.release;
  const lines = [
    `# ${after.dataset.title}: changes in ${version}`,
    '',
    `Released on ${date}. ${after.events.length} events. Content hash: sha256 ${hash}.`,
    '',
    changes.from === null ? 'This is the first release.' : `Compared with release ${changes.from}.`,
    '',
  ];
  for (const kind of Object.keys(HEADINGS) as ChangeKind[]) {
    const of = changes.events.filter(({ kinds }) => kinds.includes(kind));
    if (of.length === 0) continue;
    lines.push(`## ${HEADINGS[kind]} (${of.length})`, '');
    if (kind === 'added' && of.length > MOST_LISTED)
      lines.push(`${of.length} events; \`changes.json\` lists them.`, '');
    else lines.push(...of.flatMap((change) => entry(change, kind, titles)), '');
  }
  for (const [name, change] of [
    ['Actors', changes.actors],
    ['Topics', changes.topics],
  ] as const)
    lines.push(...registry(name, change));
  if (changes.dataset.length > 0)
    lines.push('## The data set itself', '', `Changed: ${changes.dataset.join(', ')}.`, '');
  lines.push(
    ...rows('Acts coded by hand', changes.actsByHand),
    ...rows('Exceptions from rules', changes.exceptions),
    ...graves(changes.tombstones),
  );
  if (isUnchanged(before, after)) lines.push('Nothing changed in the record.', '');
  return lines.join('\n');
}

function entry(
  change: EventChange,
  kind: ChangeKind,
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  const { event, fields, into, reason, notes = [] } = change;
  const what = kind !== 'added' && fields ? `: ${fields.join(', ')}` : '';
  const why = into === undefined ? '' : `, into \`${into}\``;
  return [
    `- \`${event}\` ${titles.get(event) ?? ''}${what}${why}${reason === undefined ? '' : `. ${reason}`}`.trimEnd(),
    ...notes.filter((note) => note.kind === kind).map((note) => `  - ${note.what}: ${note.why}`),
  ];
}

function registry(name: string, { added, changed, withdrawn }: RegistryChange): readonly string[] {
  const asCode = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');
  return section(name, [
    ['added', added, asCode],
    ['changed', changed, asCode],
    ['withdrawn', withdrawn, asCode],
  ]);
}

function rows(name: string, { added, removed }: RowChange): readonly string[] {
  const inLines = (texts: readonly string[]) => texts.map((text) => `\n  - ${text}`).join('');
  return section(name, [
    ['added', added, inLines],
    ['removed', removed, inLines],
  ]);
}

function section(
  name: string,
  parts: readonly (readonly [what: string, of: readonly string[], list: (of: readonly string[]) => string])[],
): readonly string[] {
  const told = parts.filter(([, of]) => of.length > 0);
  if (told.length === 0) return [];
  return [
    `## ${name}`,
    '',
    ...told.map(([what, of, list]) =>
      of.length > MOST_LISTED ? `- ${what}: ${of.length}` : `- ${what}: ${list(of)}`.replace(': \n', ':\n'),
    ),
    '',
  ];
}

/** Ids that went, those of events apart, which stand above with their titles. */
function graves(tombstones: readonly Tombstone[]): readonly string[] {
  const others = tombstones.filter(({ what }) => what !== 'event');
  if (others.length === 0) return [];
  return [
    `## Gone, with a tombstone (${others.length})`,
    '',
    ...others.map((grave) => {
      const fate = grave.kind === 'merged' ? `merged into \`${grave.into}\`` : 'withdrawn';
      return `- ${grave.what} \`${grave.id}\`, ${fate} on ${grave.date}: ${grave.reason}`;
    }),
    '',
  ];
}
