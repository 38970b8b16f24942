import { problemText, UserError, type Problem } from "../base/errors.ts";
import { region } from "../base/names.ts";
import { didYouMean, distance, nearest } from "../base/nearest.ts";
import type { Locate } from "../base/place.ts";
import { say } from "../base/sentence.ts";
import { nearType } from "../catalog/near-type.ts";
import { REGION_NAMES } from "../catalog/regions/names.ts";
import { mentionedRegions } from "../manifest/mentioned-regions.ts";
import { mentionedTypes } from "../manifest/mentioned-types.ts";
import type { Manifest } from "../manifest/model.ts";
import { readableManifest } from "../manifest/readable.ts";
import type { RefusedManifest } from "../manifest/refused.ts";
import { refusal } from "../manifest/refusal.ts";
import { inventoryProblems } from "../plan/sources/load/plan.ts";
import type { PlanReaders } from "../plan/sources/load/reading.ts";
import type { RunOptions } from "./options.ts";

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
  const { ownPackProblems } = await import("./packs.ts");
  return withNames([...refused.problems, ...ownPackProblems(manifest), ...inside], document.value, manifest);
}

/** Why a run ends, with the regions and resource types that the manifest spells in a way that none has. */
export function withNames(
  problems: readonly Problem[],
  document: unknown,
  { file, locate }: Pick<Manifest, "file" | "locate">,
): UserError {
  const told = new Set(problems.map(({ place }) => place?.path));
  const names = [...regionProblems(document, locate), ...typeProblems(document, locate)];
  const misspelt = names.filter(({ place }) => !told.has(place?.path));
  // A file may be named twice.
  const each = [...new Map(problems.map((one) => [problemText(one), one])).values()];
  return refusal([...each.filter(isOwn), ...misspelt, ...each.filter((one) => !isOwn(one))]);

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

/** Edits in which a type that this version does not know may differ from one that it knows, to be taken for it. */
const MOST_EDITS = 2;

/** A type that this version does not know may be new, as a region may. */
function typeProblems(document: unknown, locate: Locate): Problem[] {
  return mentionedTypes(document).flatMap(({ name, pointer }) => {
    const near = nearType(name);
    const help =
      near !== undefined && distance(name.toLowerCase(), near.toLowerCase(), MOST_EDITS) !== undefined
        ? didYouMean(near)
        : undefined;
    return help === undefined
      ? []
      : [
          {
            message: say`${name} is not a resource type that this version knows`,
            place: locate(pointer),
            help,
          },
        ];
  });
}

/**
 * A refusal with what is wrong, whatever the manifest says, with the files that the call names: the snapshots and the policy packs. The
 * same refusal where that is nothing, or is in it.
 */
export async function withCallFiles(
  refused: UserError,
  {
    snapshot,
    moreSnapshots = [],
    policies = [],
    root,
  }: Pick<RunOptions, "snapshot" | "moreSnapshots" | "policies" | "root">,
): Promise<UserError> {
  const [{ readSnapshotFile }, { readPacks }] = await Promise.all([
    import("../facts/snapshot-file.ts"),
    import("./packs.ts"),
  ]);
  const read = await Promise.allSettled([
    ...[snapshot, ...moreSnapshots].flatMap((file) =>
      file === undefined ? [] : [readSnapshotFile(file, root)],
    ),
    readPacks(policies, root),
  ]);
  const told = new Set(refused.problems.map(problemText));
  const others = read.flatMap((one): readonly Problem[] => {
    if (one.status === "fulfilled") return [];
    const reason: unknown = one.reason;
    if (!(reason instanceof UserError)) throw reason;
    return reason.problems.filter((problem) => !told.has(problemText(problem)));
  });
  return others.length === 0 ? refused : refusal([...refused.problems, ...others]);
}
