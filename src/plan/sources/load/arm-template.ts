import { FileFault, UserError, type Problem } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import type { InventoryEntry, Manifest } from "../../../manifest/model.ts";
import { buildResourceId, resourceId, type ResourceId } from "../../../base/resource-id.ts";
import { deployedTo, expandTemplate } from "../arm/index.ts";
import { entry, mapAt, textAt, type JsonDocument } from "../arm/json/tree.ts";
import type { Expansion, TemplateContext, TemplateProblem } from "../arm/model.ts";
import type { Gap, TemplateDeployment } from "../../plan.ts";
import { unreadEntry, unreadParts } from "./faults.ts";
import { linkedTemplates, type LinkedTemplates } from "./linked.ts";
import type { EntryReading, Reading } from "./reading.ts";
import { proseOf } from "./scope.ts";
import { describedOf } from "./template.ts";

type TemplateEntry = Extract<InventoryEntry, { kind: "armTemplate" | "bicep" }>;

export async function readTemplateEntry(entry: TemplateEntry, reading: Reading): Promise<EntryReading> {
  const { files, at } = reading;
  const [template, parameters] = await bothOf(
    files.json(entry.file, at("file"), "template"),
    readParameters(entry.parameters, reading),
  );
  return expanded(entry, template, parameters, reading, await linkedTemplates(template, files));
}

/** Both files, read at the same time. @throws UserError with what is wrong with either, in the order of the entry */
async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === "fulfilled" && b.status === "fulfilled") return [a.value, b.value];
  const errors = [a, b].flatMap((one) => {
    if (one.status === "fulfilled") return [];
    const reason: unknown = one.reason;
    if (reason instanceof UserError) return [reason];
    throw reason;
  });
  const problems = errors.flatMap((error) => error.problems);
  throw errors.every((error) => error instanceof FileFault)
    ? new FileFault(problems)
    : new UserError(problems);
}

/** @throws UserError where the manifest names no file, or another kind of file */
export async function readParameters(
  path: string | undefined,
  { manifest, files, at }: Reading,
): Promise<GivenParameters> {
  if (path === undefined) return undefined;
  try {
    return await files.json(path, at("parameters"), "parameters");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const mistaken = error.problems.some(({ place }) => place?.file === manifest.file);
    if (mistaken && !(error instanceof FileFault)) throw error;
    return { unread: path, problems: error.problems };
  }
}

/** A file of parameters, or why it could not be read. */
export type GivenParameters =
  JsonDocument | { readonly unread: string; readonly problems: readonly Problem[] } | undefined;

/** What a template deploys. What is wrong with it, its parameters or what it links to is a gap each, and the rest is read. */
export function expanded(
  entry: TemplateEntry,
  template: JsonDocument,
  given: GivenParameters,
  { manifest, readers, work }: Reading,
  linked?: LinkedTemplates,
): EntryReading {
  const context = contextOf(entry, manifest, readers.now);
  const open = given !== undefined && "unread" in given ? given : undefined;
  const parameters = given === undefined || "unread" in given ? undefined : given;
  const expansion = expandTemplate({
    template,
    ...(linked === undefined ? {} : { linked: linked.found, unread: linked.unread }),
    parameters: parameters === undefined ? [] : [{ kind: "file", document: parameters }],
    ...(open === undefined ? {} : { parametersElsewhere: open.unread }),
    context,
    work,
  });
  const { described, gaps } = describedOf(expansion, {
    ...(entry.workload === undefined ? {} : { workload: entry.workload }),
    entry: entry.pointer,
    subscription: manifest.target.subscription.id,
  });
  const read = [template, parameters, ...(linked?.found.values() ?? [])];
  const invalid = expansion.problems.filter(({ kind }) => kind === "invalid");
  const where = { pointer: entry.pointer, place: manifest.locate(entry.pointer) };
  const problems = [...(open?.problems ?? []), ...(linked?.problems ?? []), ...invalid];
  return {
    described,
    gaps: [
      ...unreadEntry([...(open?.problems ?? []), ...(linked?.problems ?? [])], where),
      ...unreadParts(invalid, where),
      ...gaps,
      ...unread(expansion, entry),
      ...left(expansion, entry),
      ...read.flatMap((document) => odd(document, entry)),
    ],
    deployments: deploymentsOf(template, parameters, context, expansion),
    ...(problems.length === 0 ? {} : { problems, unsound: !isSound(expansion, invalid) }),
  };
}

/** True where a resource is free of faults, and nothing refuses the template as a whole. */
function isSound({ resources }: Expansion, problems: readonly TemplateProblem[]): boolean {
  if (problems.some(({ whole }) => whole === true)) return false;
  return resources.some(
    ({ origin }) => !problems.some(({ place }) => place !== undefined && isIn(place, origin)),
  );
}

function isIn(place: Place, outer: Place): boolean {
  return (
    place.file === outer.file &&
    (place.path === outer.path ||
      place.path.startsWith(`${outer.path}.`) ||
      place.path.startsWith(`${outer.path}[`))
  );
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

/** What is read and stays open, so that it is seen that it does. */
function left({ problems }: Expansion, { pointer }: TemplateEntry): Gap[] {
  return problems.flatMap(({ kind, message, help, place }): Gap[] => {
    if (kind !== "notice" || place === undefined) return [];
    const why = proseOf(message);
    const fix = help === undefined ? {} : { fix: proseOf(help) };
    return [{ subject: place.path, why, elsewhere: false, odd: true, ...fix, place, entry: pointer }];
  });
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
    ...(target.tenantId === undefined ? {} : { tenantId: target.tenantId }),
    subscriptionId: target.subscription.id,
    ...(entry.managementGroup === undefined ? {} : { managementGroup: entry.managementGroup }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    groupLocations: locations,
    deploymentName: stem,
    deploymentLocation: target.region,
  };
}
