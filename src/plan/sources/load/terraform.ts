import { UserError } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import { oncePer } from "../../../base/once.ts";
import { raw, say, tame } from "../../../base/sentence.ts";
import type { InventoryEntry, Manifest } from "../../../manifest/model.ts";
import type { Described } from "../../described.ts";
import type { Gap } from "../../plan.ts";
import { parentOf, type Identity } from "../../merge/identity.ts";
import { MOST_PLAN_BYTES, TerraformPlanReader } from "../terraform/index.ts";
import type { Tally, TerraformPlan, TerraformResource } from "../terraform/model.ts";
import { explained } from "./kinds.ts";
import type { EntryReading, Reading } from "./reading.ts";
import { templateInPlan } from "./terraform-template.ts";
import { elsewhere, groupOf, nameText, proseOf } from "./scope.ts";

type TerraformEntry = Extract<InventoryEntry, { kind: "terraformPlan" }>;

export async function readTerraformEntry(entry: TerraformEntry, reading: Reading): Promise<EntryReading> {
  const { manifest, files, plans, at } = reading;
  const { file, chunks } = await files.chunks(entry.file, at("file"), MOST_PLAN_BYTES);
  // A plan that names no subscription is taken to be for the one that the manifest aims at.
  const context = { file, subscriptionId: manifest.target.subscription.id };
  const reader = new TerraformPlanReader(context, plans);
  const plan = await readThrough(reader, chunks).catch((error: unknown) => {
    throw explained(error, file, at("file"));
  });
  const staysBehind = sourceFinder(manifest, plan.resources);
  const described: Described[] = [];
  const gaps: Gap[] = gapsOf(plan, entry);
  // Addresses are unique in one plan only.
  const aliasOf = oncePer((address: string) => `${plan.file} ${address}`);
  for (const resource of plan.resources) {
    if (staysBehind(resource)) continue;
    const why = elsewhere(resource.scope, manifest.target.subscription.id);
    if (why === undefined) described.push(describedOf(placed(resource, at("file")), aliasOf, entry));
    else {
      const { address, origin: place } = resource;
      gaps.push({ subject: tame(address, 200), why, elsewhere: true, place, entry: entry.pointer });
    }
  }
  const inside = plan.templates.map((template) => templateInPlan(template, entry, reading));
  return {
    described: [...described, ...inside.flatMap((one) => one.described ?? [])],
    gaps: [...gaps, ...inside.flatMap((one) => one.gaps ?? [])],
    terraform: { entry: entry.pointer, forbidDestroyOfStateful: entry.forbidDestroyOfStateful, plan },
  };
}

/** A plan is often written by the step before, and no file of the repository: people know the resource by its address. */
function placed(resource: TerraformResource, { file, line, column }: Place): TerraformResource {
  const origin = { ...resource.origin, address: tame(resource.address, 200), listed: { file, line, column } };
  return { ...resource, origin };
}

/** @throws UserError where nothing of the plan can be read */
async function readThrough(
  reader: TerraformPlanReader,
  chunks: AsyncIterable<Uint8Array>,
): Promise<TerraformPlan> {
  try {
    for await (const chunk of chunks) reader.push(chunk);
    return reader.end();
  } catch (error) {
    if (error instanceof UserError) return reader.endAt(error);
    throw error;
  }
}

/**
 * Whether a resource is one of the source that the configuration keeps as it is, beside those of the target: it exists
 * already and lies in the source region, or in a resource that does. Making one there is planned all the same.
 */
function sourceFinder(
  { source, target }: Manifest,
  resources: readonly TerraformResource[],
): (resource: TerraformResource) => boolean {
  if (source.region === target.region) return () => false;
  const remaining = new Set(
    resources.filter(({ write }) => write.known && (write.value === "none" || write.value === "update")),
  );
  const keyOf = (type: string, name: string): string => `${type} ${name}`.toLowerCase();
  const there = new Set(
    [...remaining].flatMap(({ type, name, location }) =>
      name.known && location?.known === true && location.value === source.region
        ? [keyOf(type, name.value)]
        : [],
    ),
  );
  return (resource) => {
    if (!remaining.has(resource) || !resource.name.known) return false;
    const { type, name } = resource;
    let one: Identity | undefined = { type, name: name.value };
    for (; one !== undefined; one = parentOf(one)) if (there.has(keyOf(one.type, one.name))) return true;
    return false;
  };
}

function describedOf(
  resource: TerraformResource,
  aliasOf: (address: string) => string,
  { workload }: TerraformEntry,
): Described {
  const { type, id, location, sku, count, zones, tags, body, partial, apiVersion, condition, origin } =
    resource;
  const dependsOn = resource.dependsOn.map(aliasOf);
  return {
    alias: aliasOf(resource.address),
    ...(workload === undefined ? {} : { workload }),
    ...(resource.terraformType === "azapi_update_resource" ? { amends: true } : {}),
    type,
    name: nameText(resource.name),
    ...(id === undefined ? {} : { id }),
    ...groupOf(resource.scope),
    // What has a region and does not tell it takes that of what it stands in, or the target's.
    ...(location === undefined ? {} : { location }),
    ...(sku === undefined ? {} : { sku }),
    count,
    ...(zones === undefined ? {} : { zones }),
    ...(tags === undefined ? {} : { tags }),
    body: hasNoRegion(resource) ? { ...body, location: null } : body,
    ...(partial ? { partial, whole: resource.whole } : {}),
    ...(resource.attributes === undefined ? {} : { attributes: resource.attributes }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
    ...(condition === "planned" ? {} : { condition: condition.waits }),
    write: resource.write,
    ...(resource.before === undefined ? {} : { before: resource.before }),
    ...(resource.imported ? { imported: true } : {}),
    ...(resource.previousAddress === undefined ? {} : { movedFrom: resource.previousAddress }),
    ...(resource.drifted ? { drifted: true } : {}),
    origin,
  };
}

/** What the plan holds and nobody could read. Resources of other providers are none of Azure's and so no gap. */
function gapsOf(plan: TerraformPlan, { pointer }: TerraformEntry): Gap[] {
  const { file, place } = plan;
  const common = { elsewhere: false, place, entry: pointer };
  const { brokenOff } = plan;
  const incomplete: Gap[] =
    brokenOff === undefined
      ? []
      : [
          {
            ...common,
            subject: file,
            why: say`${raw(brokenOff)}, so that changes may be missing from the plan.`,
          },
        ];
  return [
    ...incomplete,
    ...plan.notUnderstood.map(({ name, count, place: first }: Tally): Gap => ({
      ...common,
      place: first,
      subject: tame(name, 200),
      unmapped: count,
      why: say`This version does not understand the type. The plan holds ${count} of it.`,
    })),
    ...plan.problems.map((problem): Gap => ({
      ...common,
      subject: file,
      why: proseOf(problem.message),
      place: problem.place ?? place,
    })),
  ];
}

/** The table of types says where each has its region from; one without any is known to send none. */
function hasNoRegion({ terraformType, location }: TerraformResource): boolean {
  return location === undefined && terraformType.startsWith("azurerm_");
}
