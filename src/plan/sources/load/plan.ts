import { UserError } from "../../../base/errors.ts";
import { graphCondition } from "../../../base/graph-condition.ts";
import type { Place } from "../../../base/place.ts";
import type { InventoryEntry, Manifest } from "../../../manifest/model.ts";
import { readBicepSnapshot } from "../bicep/snapshot.ts";
import { readGraphExport } from "../graph/read.ts";
import { asIsOf } from "../graph/rewrite.ts";
import type { Gap, Plan } from "../../plan.ts";
import { reconcile } from "../../merge/reconcile.ts";
import { planFiles } from "./files.ts";
import { proseOf } from "./scope.ts";
import type { EntryReading, PlanReaders, Reading } from "./reading.ts";

/** Faults of one file that are listed. */
const MOST_FAULTS = 20;

export type { PlanReaders } from "./reading.ts";

/**
 * All that the manifest and the files of its inventory plan. Files are read all at once; the sources take precedence in the
 * order of the manifest. What is wrong with one file is a gap where another can be read.
 * @throws UserError with the problems of all entries, where none can be read, or the manifest names a wrong file
 */
export async function plannedOf(manifest: Manifest, readers: PlanReaders): Promise<Plan> {
  const files = planFiles(readers.root);
  const entries = manifest.inventory ?? [];
  const readings = await Promise.all(
    entries.map(async (entry): Promise<EntryReading | UserError> => {
      const at = (key: string): Place => manifest.locate([...entry.pointer, key]);
      try {
        return await read(entry, { manifest, files, readers, at });
      } catch (error) {
        if (error instanceof UserError) return error;
        throw error;
      }
    }),
  );
  const failed = readings.filter((reading) => reading instanceof UserError);
  const problems = failed.flatMap((one) => one.problems);
  // A path that leads nowhere, or to another kind of file, is a mistake of the manifest.
  const own = problems.some(({ place }) => place === undefined || place.file === manifest.file);
  if (own || (failed.length > 0 && failed.length === readings.length)) throw new UserError(problems);
  const answers = readings.map((reading, index): EntryReading => {
    const entry = entries[index];
    if (!(reading instanceof UserError)) return reading;
    return { gaps: entry === undefined ? [] : faults(reading, entry, manifest) };
  });
  const described = answers.flatMap((reading) => reading.described ?? []);
  const deployments = answers.flatMap((reading) => reading.deployments ?? []);
  const rows = answers.flatMap((reading) => reading.rows ?? []);
  return {
    ...reconcile(manifest, described, asIsOf(manifest, rows)),
    gaps: answers.flatMap((reading) => reading.gaps ?? []),
    source: answers.flatMap((reading) => reading.listing ?? []),
    terraform: answers.flatMap((reading) => reading.terraform ?? []),
    ...(deployments.length === 0 ? {} : { deployments }),
  };
}

/** What is wrong with an entry, as something that could not be read. */
function faults({ problems }: UserError, { pointer }: InventoryEntry, manifest: Manifest): Gap[] {
  return problems.slice(0, MOST_FAULTS).map(({ message, place = manifest.locate(pointer) }) => ({
    subject: place.file,
    why: proseOf(message),
    elsewhere: false,
    place,
    entry: pointer,
  }));
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
  const { rows, cut } = readGraphExport(document);
  return {
    rows,
    listing: {
      ...listing,
      snapshot: {
        file: document.file,
        resources: rows.map(({ resource }) => resource),
        complete: cut === undefined,
      },
    },
    gaps: cut === undefined ? [] : [{ subject: document.file, ...cut, elsewhere: false, entry: pointer }],
  };
}
