/**
 * Which modules stand together in the file that every reading starts with: many small files compress worse than one. What
 * is fetched later must not be named here.
 */
const FIRST = [
  /\/node_modules\/(react|react-dom|scheduler|zustand|date-fns|@date-fns)\//,
  /\/src\/time\/(civil|edtf|span|window|zone)\.ts$/,
  /\/src\/store\//,
  /\/src\/query\/(bitset|days|link|options|search\/found|select|standing|tableColumns|threads|view|window)\.ts$/,
  /\/src\/record\/(core|parts|record|version|vocabulary)\.ts$/,
  /\/src\/words\/(codes|dates|describe|fold|message|sentence|ticks|words|en\.json)/,
  /\/src\/chart\/(events|palette|sideLanes|shapes|paint\/lettering)\.ts$/,
  // With its styles: whatever else held them would need this file, and this file it.
  /\/src\/ui\/Boundary\.module\.css/,
  /\/src\/ui\/(Boundary|context|fetchedPanel|names|optionNames|standing|useHref|lanes\/useLanes|sequence\/(spoken|useSentence))\.tsx?$/,
];

/** And what the record's own page starts with. */
const RECORD = [/\/src\/record\/(known|openRecord)\.ts$/, /\/src\/query\/facets\.ts$/];

/** And what that of readers' files starts with. */
const FILES = [
  /\/src\/words\/opened(Words\.ts|-en\.json)/,
  /\/src\/record\/url\.ts$/,
  /\/src\/exchange\/in\/(marks|openedTime|openedColumns)\.ts$/,
];

/** The split, for the bundler; `isRecord` for the record's own page, else for that of readers' files. */
export function codeSplitting(isRecord: boolean) {
  const first = [...FIRST, ...(isRecord ? RECORD : FILES)];
  const test = (path: string) => first.some((part) => part.test(path.replaceAll('\\', '/')));
  return { includeDependenciesRecursively: false, groups: [{ name: 'first', test }] };
}

/**
 * What is asked for together with a file that is fetched later: all it needs where the first picture waits for it, else its
 * styles only, since every name of a file that is told ahead stands in the code that all wait for.
 */
export function resolveDependencies(file: string, needs: string[]): string[] {
  const isWaitedFor = /\b(main|show|TimelineView|SequenceView)-/.test(file);
  return isWaitedFor ? needs : needs.filter((need) => need.endsWith('.css'));
}
