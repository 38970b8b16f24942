import { writeFile } from "node:fs/promises";
import { UserError, userError } from "../base/errors.ts";
import { graphCondition } from "../base/graph-condition.ts";
import { locateNewFile } from "../base/path.ts";
import { subscriptionScope } from "../base/resource-id.ts";
import { isResourceGroupType } from "../base/resource-type.ts";
import { say } from "../base/sentence.ts";
import { DAY_MS } from "../base/time.ts";
import { factRef } from "../facts/facts.ts";
import { lookupOf } from "../facts/table.ts";
import { readDocument } from "../manifest/document/document.ts";
import type { Manifest } from "../manifest/model.ts";
import { refusalOf } from "../manifest/problems.ts";
import { MANIFEST_SCHEMA } from "../manifest/sections/manifest.ts";
import { soundManifest } from "../manifest/sound.ts";
import { idParts } from "../plan/merge/identity.ts";
import { plannedOf } from "../plan/sources/load/plan.ts";
import { bundledAliases } from "./aliases.ts";
import type { FoundResource, InitRequest } from "./init/model.ts";
import { manifestText } from "./init/text.ts";
import { wavesFor, workloadsFor } from "./init/workloads.ts";
import { runLimit } from "./limit.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";

/** The first wave, and the time between two, for whoever has not set a date yet. */
const FIRST_WAVE_DAYS = 28;
const BETWEEN_DAYS = 7;
/** A manifest with more declared resources is no help to anyone. */
const MOST_RESOURCES = 2_000;

export interface Initialized {
  readonly resources: number;
  readonly workloads: number;
  readonly waves: number;
}

/**
 * Writes a manifest of what a plan, a template, an export or a query holds. `options.manifest` is the file; one that exists is never
 * overwritten.
 * @throws UserError for a source that cannot be read, and for a file that exists
 */
export async function initialize(request: InitRequest, options: RunOptions): Promise<Initialized> {
  const file = options.manifest;
  const located = await locateNewFile(file, options.root);
  if (located === undefined) throw userError(say`${file} lies outside of the repository, or is a link`);
  if (request.source.kind === "query") conditionOf(request.source.condition);
  const now = judgedAsOf(options);
  const startOf = (index: number): string =>
    new Date(now + (FIRST_WAVE_DAYS + index * BETWEEN_DAYS) * DAY_MS).toISOString().slice(0, 10);
  const text = (found: readonly FoundResource[]): { text: string } & Initialized => {
    const side = request.source.kind === "export" || request.source.kind === "query" ? "source" : "target";
    const workloads = workloadsFor(found, side, request);
    const waves = wavesFor(workloads);
    const name = `${request.from.region}-to-${request.to.region}`;
    return {
      text: manifestText(name, request, workloads, waves, startOf, MANIFEST_SCHEMA),
      resources: workloads.reduce((sum, { resources }) => sum + resources.length, 0),
      workloads: workloads.length,
      waves: waves.length,
    };
  };
  // The readers of an inventory take what they need to know from a manifest; this one holds what the caller said.
  const first = text([{ key: "", type: "Microsoft.Resources/resourceGroups", name: "all", dependsOn: [] }]);
  const manifest = soundOf(first.text, file);
  const found = await foundBy(request, manifest, options);
  if (found.length === 0) {
    throw userError(say`there are no resources with a known name to write a manifest of`, {
      help: say`check the subscription and what selects the resources`,
    });
  }
  if (found.length > MOST_RESOURCES) {
    throw userError(
      say`there are ${found.length} resources, and a manifest declares at most ${MOST_RESOURCES}`,
      {
        help: say`write one manifest for each application`,
      },
    );
  }
  const { text: whole, ...counts } = text(found);
  soundOf(whole, file);
  await writeFile(located.real, whole, { flag: "wx" }).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw userError(
      code === "EEXIST" ? say`${file} exists, and is left as it is` : say`cannot write ${file} (${code})`,
      {
        help: say`name another file with ${"--output"}`,
      },
    );
  });
  return counts;
}

/** @throws UserError for a value of the caller that no manifest can have */
function soundOf(text: string, file: string): Manifest {
  const document = readDocument(text, file);
  const manifest = soundManifest(document, file);
  if (manifest === undefined) throw refusalOf(document);
  return manifest;
}

async function foundBy(
  { source, from }: InitRequest,
  manifest: Manifest,
  options: RunOptions,
): Promise<FoundResource[]> {
  if (source.kind === "query")
    return liveResources(conditionOf(source.condition), from.subscription, manifest, options);
  const plan = await plannedOf(manifest, { root: options.root, now: judgedAsOf(options) });
  if (plan.refused !== undefined) throw new UserError(plan.refused);
  if (source.kind === "export") {
    return plan.source.flatMap(({ snapshot }) =>
      (snapshot?.resources ?? [])
        .filter(({ managedBy }) => managedBy === undefined)
        .map(({ id, type, name, resourceGroup }) => ({
          key: id.toLowerCase(),
          type,
          name,
          ...(resourceGroup === undefined ? {} : { resourceGroup }),
          dependsOn: [],
        })),
    );
  }
  // What only a declaration of the manifest above names is none of theirs.
  return plan.resources
    .filter(({ origin, type }) => origin.file !== options.manifest && !isResourceGroupType(type))
    .map(({ key, id, type, name, resourceGroup, dependsOn = [] }) => ({
      key,
      type,
      name,
      ...(resourceGroup === undefined ? {} : { resourceGroup }),
      dependsOn: dependsOn.filter((other) => other !== key && other !== id),
    }));
}

function conditionOf(condition: string): string {
  const asked = graphCondition(condition);
  if (asked === undefined) {
    throw userError(say`${condition} is not a condition that selects resources`, {
      expected: say`clauses of Resource Graph such as ${"where tags.application =~ 'shop'"}`,
    });
  }
  return asked;
}

async function liveResources(
  asked: string,
  subscription: InitRequest["from"]["subscription"],
  manifest: Manifest,
  options: RunOptions,
): Promise<FoundResource[]> {
  const { observer } = await import("./observe.ts");
  const limit = runLimit(options.timeoutMs, options.stop);
  const observe = observer(manifest, bundledAliases(), options, limit.signal, limit);
  const ref = factRef("sourceResources", subscriptionScope(subscription), asked);
  const fact = lookupOf(await observe([ref]))(ref);
  if (!fact.known)
    throw userError(fact.detail, { help: say`${"relocation doctor"} says what stands in the way` });
  return fact.value.flatMap(({ id, managedBy }) => {
    const parts = idParts(id);
    if (parts === undefined || managedBy !== undefined) return [];
    const { type, name, resourceGroup } = parts;
    return [
      {
        key: id.toLowerCase(),
        type,
        name,
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
        dependsOn: [],
      },
    ];
  });
}
