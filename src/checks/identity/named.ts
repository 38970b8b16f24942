import { sameText, subscriptionId, type SubscriptionId } from "../../base/names.ts";
import {
  idKey,
  isOfType,
  lastSegment,
  levelsOf,
  resourceId,
  sameId,
  subscriptionScope,
} from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { resourceGroupIn, subscriptionIn } from "../../base/scope.ts";
import { say } from "../../base/sentence.ts";
import { mayRead } from "../../derive/context.ts";
import { mentionsOf } from "../../derive/dependencies/references.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { idOf, isMadeInTime } from "../../derive/made.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { UserAssignedIdentity } from "../../facts/kinds/identities.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { mayBeWritten } from "../../plan/write.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import { isPairOf, USER_ASSIGNED, type IdentityPair } from "./pairs.ts";

/** A user-assigned identity that requests name by its id. */
interface NamedIdentity {
  readonly id: string;
  readonly name: string;
  readonly subscription: SubscriptionId;
  readonly users: readonly PlannedResource[];
}

/** One case for each identity that a request names and no pair of the manifest judges already. */
export function namedCases(context: Context, pairs: readonly IdentityPair[]): Case[] {
  const { target } = context.manifest;
  const isJudged = ({ id, subscription, users }: NamedIdentity): boolean =>
    subscription === target.subscription.id &&
    pairs.some((pair) => isPairOf(pair, id) && users.every((user) => movesWith(user, pair)));
  return namedIdentities(context)
    .filter((named) => !isJudged(named))
    .map((named) => caseFor(named, context));
}

/** True where a finding on the pair blocks every wave of the resource, too. */
function movesWith({ waves }: PlannedResource, { planned }: IdentityPair): boolean {
  return waves.every((wave) => planned.some((one) => one.waves.includes(wave)));
}

/** What a deployment would look up: an id by itself, or what a value waits for; not what stands in tags and scripts. */
function namedIdentities({ planned }: Context): NamedIdentity[] {
  const found = new Map<string, Omit<NamedIdentity, "users"> & { readonly users: Set<PlannedResource> }>();
  for (const user of planned.filter(mayBeWritten))
    for (const { keys, ids, isReference } of mentionsOf(user)) {
      if (!isReference || keys[0] === "tags") continue;
      for (const one of ids) {
        const id = levelsOf(one).find((level) => isOfType(level, USER_ASSIGNED));
        const subscription = subscriptionId(subscriptionIn(id ?? "") ?? "");
        if (id === undefined || subscription === undefined) continue;
        const known = found.get(idKey(id)) ?? { id, name: lastSegment(id), subscription, users: new Set() };
        found.set(idKey(id), known);
        known.users.add(user);
      }
    }
  return [...found.values()].map(({ users, ...rest }) => ({ ...rest, users: [...users] }));
}

function caseFor(named: NamedIdentity, context: Context): Case {
  const { manifest } = context;
  const { id, name, subscription, users } = named;
  const about: About = {
    subject: scopeText(id, manifest),
    place: placeOf(users, manifest),
    facets: { identity: name },
    resources: users,
    ...ofThisVersion(context, "identities"),
  };
  const made = madeFor(named, context);
  const inTime = made.find((one) => isMadeFor(one, users) && isMadeInTime(one, users, manifest));
  if (inTime !== undefined)
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`The deployment makes the identity ${name}.`,
      evidence: [{ label: "made by the deployment", value: inTime.key }],
    });
  const isOwn = [manifest.source, manifest.target].some((end) => end.subscription.id === subscription);
  if (!isOwn && !mayRead(context, subscription))
    return caseWithoutFacts(about, {
      outcome: "unknown",
      why: say`${users.map(({ key }) => key)} is to have the identity ${name}, whose subscription may not be read by this run.`,
      fix: { text: say`List its subscription in the input ${"subscriptions"} of the workflow.` },
    });
  const scope = subscriptionScope(subscription);
  const needs = { identities: partOf(factRef("identities", scope), "fail") };
  return caseOf(about, needs, ({ identities }) => [
    { ...about, scope: resourceId(id) ?? scope, ...judge(named, identities, made) },
  ]);
}

/** What the plan, or that of a manifest judged together with it, makes under the id. */
function madeFor({ id, name, subscription }: NamedIdentity, context: Context): PlannedResource[] {
  const { manifest, planned, alongside = [] } = context;
  const home = manifest.target.subscription.id;
  return [...planned, ...alongside].filter((one) => {
    const { type, resourceGroup, plannedBy } = one;
    if (!sameType(type, USER_ASSIGNED) || (plannedBy?.subscription ?? home) !== subscription) return false;
    if (plannedBy === undefined && sameId(idOf(one, manifest) ?? "", id)) return true;
    const group = resourceGroup ?? resourceGroupIn(id) ?? "";
    return sameText(one.name, name) && sameText(group, resourceGroupIn(id) ?? "");
  });
}

/** What is made on a condition is there for what is made on the same. */
function isMadeFor({ condition }: PlannedResource, users: readonly PlannedResource[]): boolean {
  return condition === undefined || users.every((user) => user.condition === condition);
}

function judge(
  { id, name, users }: NamedIdentity,
  identities: readonly UserAssignedIdentity[],
  made: readonly PlannedResource[],
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const match = identities.find((one) => sameId(one.id, id));
  if (match !== undefined)
    return { outcome: "pass", why: say`The identity ${name} exists in ${match.location}.` };
  const keys = users.map(({ key }) => key);
  const open = made.find((one) => !isMadeFor(one, users))?.condition;
  if (open !== undefined)
    return {
      outcome: "unknown",
      why: say`The request of ${keys} names the identity ${name}, which does not exist. Only the deployment shows whether the deployment makes it: ${open}.`,
    };
  const [late] = made;
  return {
    outcome: "fail",
    why:
      late === undefined
        ? say`The request of ${keys} names the identity ${name}, which does not exist and which the deployment does not make. Azure refuses the request.`
        : say`The request of ${keys} names the identity ${name}, which does not exist and which the deployment makes in a later wave only.`,
    evidence: identities
      .filter((one) => sameText(one.name, name))
      .slice(0, 5)
      .map((one) => ({ label: "of that name", value: `${resourceGroupIn(one.id) ?? ""}, ${one.location}` })),
    fix: {
      text:
        late === undefined
          ? say`Create the identity before the wave, add it to the template, or name one that exists at the target.`
          : say`Make the identity in the wave of ${keys} or before.`,
    },
  };
}
