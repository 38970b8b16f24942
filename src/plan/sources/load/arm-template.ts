import { UserError } from "../../../base/errors.ts";
import type { InventoryEntry, Manifest } from "../../../manifest/model.ts";
import { buildResourceId, resourceId, type ResourceId } from "../../../base/resource-id.ts";
import { deployedTo, expandTemplate } from "../arm/index.ts";
import { entry, mapAt, textAt, type JsonDocument } from "../arm/json/tree.ts";
import type { Expansion, TemplateContext } from "../arm/model.ts";
import type { Gap, TemplateDeployment } from "../../plan.ts";
import { linkedTemplates } from "./linked.ts";
import type { EntryReading, Reading } from "./reading.ts";
import { proseOf } from "./scope.ts";
import { describedOf } from "./template.ts";

type TemplateEntry = Extract<InventoryEntry, { kind: "armTemplate" | "bicep" }>;

export async function readTemplateEntry(entry: TemplateEntry, reading: Reading): Promise<EntryReading> {
  const { files, at } = reading;
  const [template, parameters] = await bothOf(
    files.json(entry.file, at("file"), "template"),
    entry.parameters === undefined
      ? Promise.resolve(undefined)
      : files.json(entry.parameters, at("parameters"), "parameters"),
  );
  return expanded(entry, template, parameters, reading, await linkedTemplates(template, files));
}

/** Both files, read at the same time. @throws UserError with what is wrong with either, in the order of the entry */
async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === "fulfilled" && b.status === "fulfilled") return [a.value, b.value];
  const problems = [a, b].flatMap((one) => {
    if (one.status === "fulfilled") return [];
    const reason: unknown = one.reason;
    if (reason instanceof UserError) return reason.problems;
    throw reason;
  });
  throw new UserError(problems);
}

/** @throws UserError with all that is wrong with the template and its parameters */
export function expanded(
  entry: TemplateEntry,
  template: JsonDocument,
  parameters: JsonDocument | undefined,
  { manifest, readers }: Reading,
  linked?: ReadonlyMap<string, JsonDocument>,
): EntryReading {
  const context = contextOf(entry, manifest, readers.now);
  const expansion = expandTemplate({
    template,
    ...(linked === undefined ? {} : { linked }),
    parameters: parameters === undefined ? [] : [{ kind: "file", document: parameters }],
    context,
  });
  const wrong = expansion.problems.filter(({ kind }) => kind === "invalid");
  if (wrong.length > 0) throw new UserError(wrong);
  const { described, gaps } = describedOf(expansion, {
    ...(entry.workload === undefined ? {} : { workload: entry.workload }),
    entry: entry.pointer,
    subscription: manifest.target.subscription.id,
  });
  const read = [template, parameters, ...(linked?.values() ?? [])];
  return {
    described,
    gaps: [...gaps, ...unread(expansion, entry), ...read.flatMap((document) => odd(document, entry))],
    deployments: deploymentsOf(template, parameters, context, expansion),
  };
}

/** The deployment of the template itself, and those that are nested in it. */
function deploymentsOf(
  template: JsonDocument,
  parameters: JsonDocument | undefined,
  context: TemplateContext,
  { deployments }: Expansion,
): TemplateDeployment[] {
  const scope = deployedTo(template, context);
  const id =
    scope && buildResourceId(scope, "Microsoft.Resources/deployments", context.deploymentName ?? "main");
  const own = id === undefined ? [] : [{ id, vaults: parameters === undefined ? [] : vaultsOf(parameters) }];
  const nested = deployments.flatMap((one): TemplateDeployment[] => {
    const at = one.id === undefined ? undefined : resourceId(one.id);
    return at === undefined ? [] : [{ id: at, vaults: [] }];
  });
  return [...own, ...nested];
}

/** Key vaults that a parameter file refers to. */
function vaultsOf({ root }: JsonDocument): ResourceId[] {
  const parameters = mapAt(root, "parameters");
  if (parameters?.kind !== "map") return [];
  return [...parameters.entries.values()].flatMap((tree) => {
    const vault = entry(entry(tree, "reference"), "keyVault");
    const id = vault?.kind === "map" ? textAt(vault, "id") : undefined;
    return (id === undefined ? undefined : resourceId(id)) ?? [];
  });
}

/** Parts that stand elsewhere and so are not in the list. */
function unread({ problems }: Expansion, { file, pointer }: TemplateEntry): Gap[] {
  return problems
    .filter(({ kind }) => kind === "not-readable")
    .map(({ message, place = { file, line: 1, column: 1, path: "(document)" } }) => ({
      subject: place.path,
      why: proseOf(message),
      elsewhere: false,
      place,
      entry: pointer,
    }));
}

/** What the files hold and the service takes in its own way. */
function odd(document: JsonDocument | undefined, { pointer }: TemplateEntry): Gap[] {
  return (document?.notices ?? []).flatMap(({ message, place }): Gap[] =>
    place === undefined
      ? []
      : [{ subject: place.path, why: proseOf(message), elsewhere: false, odd: true, place, entry: pointer }],
  );
}

function contextOf(entry: TemplateEntry, manifest: Manifest, now: TemplateContext["now"]): TemplateContext {
  const { target, workloads } = manifest;
  const own = workloads.find(({ name }) => name === entry.workload)?.resourceGroup;
  const resourceGroup = entry.resourceGroup ?? own;
  // A group that the manifest names without a region is made in the target region.
  const groups = [
    ...workloads.flatMap((workload) => [
      workload.resourceGroup,
      ...workload.resources.map((resource) => resource.resourceGroup),
    ]),
    resourceGroup,
  ].map((name) => ({ name, location: target.region }));
  const locations = new Map(
    [...groups, ...target.resourceGroups].flatMap(({ name, location }) =>
      name === undefined ? [] : [[`${target.subscription.id}/${name}`.toLowerCase(), location] as const],
    ),
  );
  const stem = entry.file.slice(entry.file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return {
    cloud: manifest.cloud,
    now,
    subscriptionId: target.subscription.id,
    ...(entry.managementGroup === undefined ? {} : { managementGroup: entry.managementGroup }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    groupLocations: locations,
    deploymentName: stem,
    deploymentLocation: target.region,
  };
}
