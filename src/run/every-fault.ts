import { problemText, type Problem, type UserError } from "../base/errors.ts";
import { region } from "../base/names.ts";
import { didYouMean, nearest } from "../base/nearest.ts";
import type { Locate } from "../base/place.ts";
import { say } from "../base/sentence.ts";
import { REGION_NAMES } from "../catalog/regions/names.ts";
import { mentionedRegions } from "../manifest/mentioned-regions.ts";
import type { Manifest } from "../manifest/model.ts";
import { readableManifest } from "../manifest/readable.ts";
import type { RefusedManifest } from "../manifest/refused.ts";
import { refusal } from "../manifest/refusal.ts";
import { inventoryProblems } from "../plan/sources/load/plan.ts";
import type { PlanReaders } from "../plan/sources/load/reading.ts";

/**
 * The refusal of a manifest, with all else that can be found to be wrong: its regions, and the files that it names as far as it can be read.
 * @param sees whether the files of a manifest may be opened
 */
export async function everyFault(
  refused: RefusedManifest,
  readers: PlanReaders,
  sees: (manifest: Manifest) => boolean,
): Promise<UserError> {
  const { document, file } = refused;
  const { manifest, targeted } = readableManifest(document, file);
  const inside = sees(manifest) ? await inventoryProblems(manifest, readers, { inside: targeted }) : [];
  return withRegions([...refused.problems, ...inside], document.value, manifest);
}

/** Why a run ends, with the regions that the manifest spells in a way that none has. */
export function withRegions(
  problems: readonly Problem[],
  document: unknown,
  { file, locate }: Pick<Manifest, "file" | "locate">,
): UserError {
  const told = new Set(problems.map(({ place }) => place?.path));
  const regions = regionProblems(document, locate).filter(({ place }) => !told.has(place?.path));
  // A file may be named twice.
  const each = [...new Map(problems.map((one) => [problemText(one), one])).values()];
  return refusal([...each.filter(isOwn), ...regions, ...each.filter((one) => !isOwn(one))]);

  function isOwn({ place }: Problem): boolean {
    return place === undefined || place.file === file;
  }
}

/** A region that this version does not know may be new; one that is a known one but for a letter is hardly ever. */
function regionProblems(document: unknown, locate: Locate): Problem[] {
  const known = REGION_NAMES.flatMap((name) => region(name) ?? []);
  return mentionedRegions(document).flatMap(({ name, pointer }) => {
    const near = known.includes(name) ? undefined : nearest(name, known);
    const help = didYouMean(near);
    return help === undefined
      ? []
      : [{ message: say`${name} is not a region that this version knows`, place: locate(pointer), help }];
  });
}
