import { idKey } from "../../base/resource-id.ts";
import { region } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { idOf } from "../../derive/made.ts";
import { whereabouts } from "../../derive/planned.ts";
import type { ExistingResource } from "../../facts/kinds/existing-resources.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { isOfTemplate } from "../../plan/write.ts";
import type { Context, Judgement } from "../check.ts";

/** True where a Terraform plan makes it anew, so that its state does not have it. */
export function isCreated({ write }: PlannedResource): boolean {
  return write?.known === true && write.value === "create";
}

/** True once a wave that moves it has begun: its plan may have been applied in part. */
export function isBegun({ waves }: PlannedResource, { manifest, now }: Context): boolean {
  return manifest.waves.some(({ name, start }) => start <= now && waves.includes(name));
}

/** What stands under the id of a planned resource so that its request is refused; undefined where nothing does. */
export function inTheWay(
  resource: PlannedResource,
  existing: ReadonlyMap<string, ExistingResource>,
  context: Context,
): Judgement | undefined {
  const id = idOf(resource, context.manifest);
  const row = id === undefined ? undefined : existing.get(idKey(id));
  if (row === undefined) return undefined;
  const { key, origin } = resource;
  const about = {
    subject: key,
    place: origin,
    resources: [resource],
    scope: row.id,
    evidence: [{ label: "exists in", value: row.location ?? "no region" }],
  };
  const where = whereabouts(resource, context.manifest);
  const there = row.location === undefined ? undefined : region(row.location);
  const isSure = isOfTemplate(resource) || resource.location !== undefined;
  if (isSure && where.kind === "region" && there !== undefined && there !== where.region && there !== GLOBAL)
    return {
      ...about,
      facets: { resource: key, state: "elsewhere" },
      outcome: "fail",
      severity: "blocker",
      why: say`${key} is planned in ${where.region}, and a resource of its name exists in ${there}: Azure refuses to move it.`,
      fix: { text: say`Choose another name or resource group, or remove what exists once nobody needs it.` },
    };
  if (!isCreated(resource) || isBegun(resource, context)) return undefined;
  return {
    ...about,
    facets: { resource: key, state: "exists" },
    outcome: "fail",
    severity: "blocker",
    why: say`The Terraform plan creates ${key}, which exists already: the provider refuses to, and wants it imported.`,
    fix: { text: say`Import it into the state and write the Terraform plan again, or remove what exists.` },
  };
}

const GLOBAL = region("global");
