/** The data of an earlier release, fetched from the archive that stands beside the site. */
import { openRecord } from '../../record/openRecord.ts';
import { type DiplomaticRecord, isCoreFile, isTextFile } from '../../record/record.ts';
import { openTexts, type Texts } from '../../record/texts.ts';

export interface ReleaseData {
  readonly record: DiplomaticRecord;
  /** Its words, where they were asked for. */
  readonly texts: Texts | undefined;
}

/** The release of a version, with its words where `withTexts`; `undefined` where there is none or it does not come. */
export async function releaseData(
  dataset: string,
  version: string,
  withTexts: boolean,
): Promise<ReleaseData | undefined> {
  const file = async (name: string): Promise<unknown> => {
    const response = await fetch(`./data/${encodeURIComponent(dataset)}/${name}`);
    return response.ok ? response.json() : undefined;
  };
  try {
    // Asked first, so that no file is asked for that is not there.
    const releases = await file('releases.json');
    const isListed =
      Array.isArray(releases) &&
      releases.some((one: { version?: unknown } | null) => one?.version === version);
    if (!isListed) return undefined;
    const [core, text] = await Promise.all([
      file(`${version}/core.json`),
      withTexts ? file(`${version}/text.json`) : undefined,
    ]);
    if (!isCoreFile(core)) return undefined;
    return { record: openRecord(core), texts: isTextFile(text) ? openTexts(text) : undefined };
  } catch {
    return undefined;
  }
}
