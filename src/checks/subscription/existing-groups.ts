import { sameText } from "../../base/names.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isMade, isMadeInTime } from "../../derive/made.ts";
import { insideGroup, type Group } from "../../derive/policies/groups.ts";
import { isResourceGroup } from "../../derive/planned.ts";
import { isKnown, isObject } from "../../expression/value.ts";
import type { ResourceGroup } from "../../facts/kinds/resource-groups.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Context, Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { isBegun, isCreated } from "./existing-resources.ts";

/** What is wrong with a resource group that manifest or plan needs; undefined where nothing is. */
export function groupFinding(
  group: Group,
  groups: readonly ResourceGroup[],
  context: Context,
): Judgement | undefined {
  const there = groups.find(({ name }) => sameText(name, group.name));
  const inside = insideGroup(group.name, context.planned);
  const made = inside.filter((one) => isResourceGroup(one) && isMade(one));
  return there === undefined
    ? missing(group, groups, inside, made, context)
    : judgeGroup(group, there, inside, made, context);
}

function judgeGroup(
  group: Group,
  there: ResourceGroup,
  inside: readonly PlannedResource[],
  made: readonly PlannedResource[],
  context: Context,
): Judgement | undefined {
  const { name, location } = group;
  const { source, target } = context.manifest;
  const about = aboutOf(group, inside, there);
  if (sameText(there.provisioningState ?? "", "Deleting")) {
    const why = say`The resource group ${name} is being deleted: nothing can be deployed into it.`;
    const fix = { text: say`Wait until it is gone, then create it again, or choose another name.` };
    const severity = inside.length > 0 ? "blocker" : "warning";
    return { ...about("deleting"), outcome: "fail", severity, why, fix };
  }
  if (typeof location === "string" && location !== there.location) {
    if (made.length > 0) {
      const why = say`The deployment makes the resource group ${name} in ${location}, and it exists in ${there.location}: Azure refuses the request.`;
      const fix = { text: say`Choose another name, or plan it in ${there.location}.` };
      return { ...about("elsewhere"), resources: made, outcome: "fail", severity: "blocker", why, fix };
    }
    return elsewhere(
      about("elsewhere"),
      say`The resource group ${name} is to be in ${location} and exists in ${there.location}.`,
    );
  }
  const created = made.find(isCreated);
  if (created !== undefined && !isBegun(created, context)) {
    const why = say`The Terraform plan creates the resource group ${name}, which exists already: the provider refuses to, and wants it imported.`;
    const fix = { text: say`Import it into the state, and write the Terraform plan again.` };
    return { ...about("exists"), resources: [created], outcome: "fail", severity: "blocker", why, fix };
  }
  if (there.location === source.region && source.region !== target.region)
    return elsewhere(
      about("elsewhere"),
      say`The resource group ${name} exists in the source region ${there.location}.`,
    );
  return made.length > 0 ? undefined : untagged(group, there, about("untagged"));
}

function elsewhere(about: Omit<Judgement, "outcome" | "why">, why: Sentence): Judgement {
  return {
    ...about,
    outcome: "fail",
    severity: "warning",
    why: say`${raw(why)} Its metadata stay there, and are not writable while that region is down.`,
    fix: { text: say`Use a resource group in the target region, or declare where this one is.` },
  };
}

/** Declared tags that an existing group, which nothing writes, does not have as declared. */
function untagged(
  { name, tags }: Group,
  there: ResourceGroup,
  about: Omit<Judgement, "outcome" | "why">,
): Judgement | undefined {
  if (tags === undefined || !isObject(tags) || !isKnown(tags)) return undefined;
  const wrong = Object.entries(tags).flatMap(([key, value]) => {
    const [, held] = Object.entries(there.tags).find(([one]) => sameText(one, key)) ?? [];
    if (held === value) return [];
    return [{ label: `tag ${key}`, value: held ?? "missing" }];
  });
  if (wrong.length === 0) return undefined;
  return {
    ...about,
    outcome: "fail",
    severity: "warning",
    why: say`The resource group ${name} exists without ${wrong.map(({ label }) => label)} as declared.`,
    evidence: wrong,
    fix: { text: say`Have its owner set the tags, or declare those that it has.` },
  };
}

function missing(
  group: Group,
  groups: readonly ResourceGroup[],
  inside: readonly PlannedResource[],
  made: readonly PlannedResource[],
  context: Context,
): Judgement | undefined {
  const { name, location, declared } = group;
  const about = aboutOf(group, inside);
  const users = inside.filter((one) => !isResourceGroup(one));
  if (made.some((one) => isMadeInTime(one, users, context.manifest))) return undefined;
  if (made.length > 0) {
    const why = say`The deployment makes the resource group ${name} in a later wave than what is deployed into it.`;
    const fix = { text: say`Make it in the first wave that needs it, or before.` };
    return { ...about("late"), outcome: "fail", severity: "blocker", why, fix };
  }
  const isNeeded = !declared && users.some(({ body }) => body !== undefined);
  const severity = isNeeded ? "blocker" : "warning";
  if (inside.some(isResourceGroup)) {
    const why = say`The resource group ${name} does not exist, and whether the deployment makes it could not be determined.`;
    return { ...about("missing"), outcome: "unknown", severity, why };
  }
  return {
    ...about("missing"),
    outcome: "fail",
    severity,
    why: isNeeded
      ? say`Something is deployed into the resource group ${name}, which does not exist. No plan makes it, and the manifest does not declare it.`
      : say`The resource group ${name} does not exist, and no plan makes it.`,
    fix: {
      text: say`${raw(meant(declared ? undefined : nearGroup(name, groups, context)))}Create it before the wave, with the tags that policies ask for.`,
      command: azCommand([
        "group",
        "create",
        ["--name", name],
        ["--location", typeof location === "string" ? location : context.manifest.target.region],
        ["--subscription", targetSubscription],
      ]),
    },
  };
}

function aboutOf({ name, place }: Group, inside: readonly PlannedResource[], there?: ResourceGroup) {
  return (state: string) => ({
    subject: name,
    place,
    facets: { group: name, state },
    resources: inside,
    ...(there === undefined
      ? {}
      : { scope: there.id, evidence: [{ label: "exists in", value: there.location }] }),
  });
}

/** A group that exists, or that the manifest declares, with nearly that name. */
function nearGroup(
  name: string,
  groups: readonly ResourceGroup[],
  { manifest }: Context,
): string | undefined {
  const declared = manifest.target.resourceGroups.map((one) => one.name);
  return nearest(
    name,
    [...declared, ...groups.map((one) => one.name)].filter((one) => !sameText(one, name)),
  );
}
