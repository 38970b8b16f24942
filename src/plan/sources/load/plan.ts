import { FileFault, UserError, WrongKind, type Problem } from "../../../base/errors.ts";
import { graphCondition } from "../../../base/graph-condition.ts";
import type { Place } from "../../../base/place.ts";
import type { InventoryEntry, Manifest } from "../../../manifest/model.ts";
import { ValueBudget } from "../arm/json/budget.ts";
import { ExpansionWork } from "../arm/work.ts";
import type { BicepAnswer } from "../bicep/build.ts";
import { readBicepSnapshot } from "../bicep/snapshot.ts";
import { readGraphExport } from "../graph/read.ts";
import { asIsOf } from "../graph/rewrite.ts";
import type { Plan } from "../../plan.ts";
import { reconcile } from "../../merge/reconcile.ts";
import { PlanBudget } from "../terraform/budget.ts";
import { planFiles, type PlanFiles } from "./files.ts";
import { unreadEntry, unreadParts } from "./faults.ts";
import type { EntryReading, PlanReaders, Reading } from "./reading.ts";

export type { PlanReaders } from "./reading.ts";

/**
 * All that the manifest and the files of its inventory plan. The sources take precedence in the
 * order of the manifest. What is wrong with a file, or a part of it, is a gap, and the rest is read.
 * @throws UserError with the problems of all entries, where the manifest names a wrong file, or a fault leaves nothing to judge
 */
export async function plannedOf(manifest: Manifest, readers: PlanReaders): Promise<Plan> {
  const readings = await readingsOf(manifest, readers);
  const entries = manifest.inventory ?? [];
  const failed = readings.filter((reading) => reading instanceof UserError);
  // A path that leads nowhere, or to another kind of file, is a mistake of the manifest.
  const mistaken = failed.some(
    (one) => one instanceof WrongKind || (!(one instanceof FileFault) && ofManifest(one, manifest)),
  );
  if (mistaken) throw new UserError(failed.flatMap(({ problems }) => problems));
  const answers = readings.map((reading, index): EntryReading => {
    if (!(reading instanceof UserError)) return reading;
    const { problems } = reading;
    const pointer = entries[index]?.pointer ?? [];
    return {
      problems,
      unsound: true,
      gaps: unreadEntry(problems, { pointer, place: manifest.locate(pointer) }),
    };
  });
  const described = answers.flatMap((reading) => reading.described ?? []);
  const deployments = answers.flatMap((reading) => reading.deployments ?? []);
  const rows = answers.flatMap((reading) => reading.rows ?? []);
  const reconciled = reconcile(manifest, described, asIsOf(manifest, rows));
  const problems = answers.flatMap((reading) => reading.problems ?? []);
  if (problems.length > 0 && reconciled.resources.length === 0) throw new UserError(problems);
  const declared = manifest.workloads.some(({ resources }) => resources.length > 0);
  const refused = problems.length > 0 && !declared && answers.every(({ unsound = false }) => unsound);
  return {
    ...reconciled,
    gaps: answers.flatMap((reading) => reading.gaps ?? []),
    source: answers.flatMap((reading) => reading.listing ?? []),
    terraform: answers.flatMap((reading) => reading.terraform ?? []),
    ...(deployments.length === 0 ? {} : { deployments }),
    ...(refused ? { refused: problems } : {}),
  };
}

/**
 * What is wrong with the files of the inventory, in its order, for a manifest that is refused itself. @param inside whether what is wrong
 * inside a file that can be read is told, too: that hangs on where the manifest says that it is deployed
 */
export async function inventoryProblems(
  manifest: Manifest,
  readers: PlanReaders,
  { inside }: { readonly inside: boolean },
): Promise<readonly Problem[]> {
  const readings = await readingsOf(manifest, readers);
  return readings.flatMap((reading) => {
    if (reading instanceof UserError) return reading.problems;
    return inside ? [...(reading.problems ?? []), ...(reading.terraform?.plan.problems ?? [])] : [];
  });
}

/** Every entry of the inventory as it was read, or what is wrong with it as a whole. */
async function readingsOf(manifest: Manifest, readers: PlanReaders): Promise<(EntryReading | UserError)[]> {
  const [work, values, plans] = [new ExpansionWork(), new ValueBudget(), new PlanBudget()];
  const files = planFiles(readers.root, values, readers.noted);
  const entries = manifest.inventory ?? [];
  const built = buildAhead(entries, files, readers);
  const readings: (EntryReading | UserError)[] = [];
  // One after the other: which of them meets a bound of the run must not hang on which file comes first from the disk.
  for (const entry of entries) {
    const at = (key: string): Place => manifest.locate([...entry.pointer, key]);
    try {
      readings.push(await read(entry, { manifest, files, readers: built, at, work, values, plans }));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      readings.push(error);
    }
  }
  return readings;
}

/** Starts all builds of Bicep at once; the entry that asks for one waits for it, and says what is wrong with it. */
function buildAhead(entries: readonly InventoryEntry[], files: PlanFiles, readers: PlanReaders): PlanReaders {
  const { buildBicep } = readers;
  if (buildBicep === undefined) return readers;
  const builds = new Map<string, Promise<BicepAnswer>>();
  const build = (file: string): Promise<BicepAnswer> => {
    const known = builds.get(file) ?? buildBicep(file);
    builds.set(file, known);
    return known;
  };
  for (const entry of entries) {
    if (entry.kind !== "bicep") continue;
    const { file, parameters = "" } = entry;
    const path = /\.bicepparam$/i.test(parameters) ? parameters : file;
    if (!/\.json$/i.test(file))
      files
        .text(path, { file: "", line: 1, column: 1, path: "" })
        .then(
          ({ real }) => build(real),
          () => undefined,
        )
        .catch(() => undefined);
  }
  return { ...readers, buildBicep: build };
}

/** True where a problem stands in the manifest, or nowhere. */
function ofManifest({ problems }: UserError, { file }: Manifest): boolean {
  return problems.some(({ place }) => place === undefined || place.file === file);
}

async function read(entry: InventoryEntry, reading: Reading): Promise<EntryReading> {
  switch (entry.kind) {
    case "armTemplate":
      return (await import("./arm-template.ts")).readTemplateEntry(entry, reading);
    case "bicep":
      return (await import("./bicep.ts")).readBicepEntry(entry, reading);
    case "bicepSnapshot": {
      const { file, resourceGroup, workload, pointer } = entry;
      return readBicepSnapshot(await reading.files.json(file, reading.at("file"), "bicepSnapshot"), {
        entry: pointer,
        subscription: reading.manifest.target.subscription.id,
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
        ...(workload === undefined ? {} : { workload }),
      });
    }
    case "terraformPlan":
      return (await import("./terraform.ts")).readTerraformEntry(entry, reading);
    case "resourceGraph":
      return readGraphEntry(entry, reading);
  }
}

async function readGraphEntry(
  { query, snapshot, pointer }: Extract<InventoryEntry, { kind: "resourceGraph" }>,
  { files, at }: Reading,
): Promise<EntryReading> {
  const condition = query === undefined ? undefined : graphCondition(query);
  const listing = { entry: pointer, ...(condition === undefined ? {} : { condition }) };
  if (snapshot === undefined) return { listing };
  const document = await files.json(snapshot, at("snapshot"), "resourceGraph");
  const { rows, problems, lost, cut } = readGraphExport(document);
  const cutGap =
    cut === undefined ? [] : [{ subject: document.file, ...cut, elsewhere: false, entry: pointer }];
  return {
    rows,
    listing: {
      ...listing,
      snapshot: {
        file: document.file,
        resources: rows.map(({ resource }) => resource),
        complete: cut === undefined && !lost,
      },
    },
    gaps: [...cutGap, ...unreadParts(problems, { pointer, place: at("snapshot") })],
    ...(problems.length === 0 ? {} : { problems, unsound: rows.length === 0 }),
  };
}
