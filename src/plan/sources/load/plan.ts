import { UserError, type Problem } from "../../../base/errors.ts";
import { graphCondition } from "../../../base/graph-condition.ts";
import type { Place } from "../../../base/place.ts";
import type { InventoryEntry, Manifest } from "../../../manifest/model.ts";
import { readBicepSnapshot } from "../bicep/snapshot.ts";
import { readGraphExport } from "../graph/read.ts";
import { asIsOf } from "../graph/rewrite.ts";
import type { Plan } from "../../plan.ts";
import { reconcile } from "../../merge/reconcile.ts";
import { planFiles } from "./files.ts";
import type { EntryReading, PlanReaders, Reading } from "./reading.ts";

export type { PlanReaders } from "./reading.ts";

/**
 * All that the manifest and the files of its inventory plan. Files are read all at once; the sources take precedence in the
 * order of the manifest.
 * @throws UserError with the problems of all entries
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
  const problems: Problem[] = [];
  const answers: EntryReading[] = [];
  for (const reading of readings) {
    if (reading instanceof UserError) problems.push(...reading.problems);
    else answers.push(reading);
  }
  if (problems.length > 0) throw new UserError(problems);
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

async function read(entry: InventoryEntry, reading: Reading): Promise<EntryReading> {
  switch (entry.kind) {
    case "armTemplate":
      return (await import("./arm-template.ts")).readTemplateEntry(entry, reading);
    case "bicep":
      return (await import("./bicep.ts")).readBicepEntry(entry, reading);
    case "bicepSnapshot": {
      const { file, resourceGroup, workload, pointer } = entry;
      return readBicepSnapshot(await reading.files.json(file, reading.at("file")), {
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
  const document = await files.json(snapshot, at("snapshot"));
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
