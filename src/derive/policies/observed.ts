import { oncePer } from "../../base/once.ts";
import { isWithin, resourceIdIn, sameId } from "../../base/resource-id.ts";
import { resourceGroupIn } from "../../base/scope.ts";
import { openObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { UnknownFact } from "../../facts/fact.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { RelatedCandidate, Inventory } from "../../policy/effects/related.ts";
import { factRef, type AnyFactRef } from "../../facts/facts.ts";
import type { Budget } from "../../facts/kinds/budgets.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
import { targetScope } from "../planned.ts";
import { homeOf, timesOf, type Subject } from "./subject.ts";

const BUDGETS = "Microsoft.Consumption/budgets";
const EXEMPTIONS = "Microsoft.Authorization/policyExemptions";
const ROLES = "Microsoft.Authorization/roleAssignments";
const SUBSCRIPTION = "Microsoft.Resources/subscriptions";

/** Facts of which the policies that come with the tool speak. */
export function observedWants(manifest: Manifest): AnyFactRef[] {
  const scope = targetScope(manifest);
  return [factRef("budgets", scope), factRef("policyExemptions", scope), factRef("roleAssignments", scope)];
}

/** What the target holds of one type, where its list could not be read. */
export interface Unobserved {
  readonly type: string;
  readonly fact: UnknownFact;
}

/** The lists that are missing from what {@link observedSubjects} answers. */
export function unobserved({ manifest }: Context, lookup: Read): Unobserved[] {
  const scope = targetScope(manifest);
  const lists: readonly (readonly [string, AnyFactRef])[] = [
    [BUDGETS, factRef("budgets", scope)],
    [EXEMPTIONS, factRef("policyExemptions", scope)],
    [ROLES, factRef("roleAssignments", scope)],
  ];
  return lists.flatMap(([type, ref]) => {
    const fact = lookup(ref);
    return fact.known ? [] : [{ type, fact }];
  });
}

/** What was observed at the target and is a resource to policies: the subscription, budgets, exemptions, role assignments. */
export function observedSubjects(context: Context, lookup: Read): Subject[] {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const subject = subjectsOf(context);
  const budgets = lookup(factRef("budgets", scope));
  const exemptions = lookup(factRef("policyExemptions", scope));
  const roles = lookup(factRef("roleAssignments", scope));
  const within = ({ id }: { readonly id: string }): boolean => isWithin(id, scope) && !sameId(id, scope);
  // A subscription has thousands of assignments of some dozens of roles.
  const definitionOf = oncePer((guid: string) =>
    resourceIdIn(scope, "Microsoft.Authorization/roleDefinitions", guid),
  );
  return [
    subject(scope, SUBSCRIPTION, manifest.target.subscription.alias ?? "target subscription", {}),
    ...(budgets.known ? budgets.value : []).map((budget) =>
      subject(budget.id, BUDGETS, budget.name, { properties: budgetOf(budget) }),
    ),
    ...(exemptions.known ? exemptions.value : []).filter(within).map(({ id, name, properties }) => {
      const { expiresOn, exemptionCategory } = properties;
      const known = { exemptionCategory, ...(expiresOn === undefined ? {} : { expiresOn }) };
      return subject(id, EXEMPTIONS, name, { properties: known });
    }),
    ...(roles.known ? roles.value : []).filter(within).map((role) => {
      const { id, roleGuid, principalId, principalType } = role;
      const known = {
        principalId,
        roleDefinitionId: definitionOf(roleGuid),
        ...(principalType === undefined ? {} : { principalType }),
      };
      return subject(id, ROLES, `${principalType ?? "principal"} ${principalId}`, {
        properties: principalType === undefined ? openObject(known, ["the type of the principal"]) : known,
      });
    }),
  ];
}

function budgetOf({ amount, startDate, endDate, notifications }: Budget): ValueObject {
  const timePeriod = {
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
  };
  const known = notifications.map(({ key, ...notification }): [string, Value] => [key, notification]);
  return {
    amount,
    timePeriod,
    ...(known.length === 0 ? {} : { notifications: Object.fromEntries(known) }),
  };
}

type ToSubject = (id: string, type: string, text: string, body: ValueObject) => Subject;

/** All of them are in the same subscription at the same time, so that what they have in common is made once. */
function subjectsOf({ manifest, now }: Context): ToSubject {
  const home = homeOf(manifest, []);
  const times = timesOf([], manifest, now);
  const place = manifest.locate(["target", "subscription"]);
  return (id, type, text, body) => ({
    kind: "observed",
    text,
    resource: { body: { ...body, id, type, name: text } },
    target: {
      place: { ...home, id, resourceGroup: resourceGroupIn(id) ?? "" },
      type,
      location: "global",
      capabilities: [],
    },
    ...times,
    planned: [],
    place,
  });
}

/** Looks among what was observed; of budgets, exemptions and role assignments that is all there is. */
export function observedInventory(
  subjects: readonly Subject[],
  context: Context,
  lookup: Read,
): Inventory["observed"] {
  const scope = targetScope(context.manifest);
  const listed = new Map<string, boolean>([
    [BUDGETS.toLowerCase(), lookup(factRef("budgets", scope)).known],
    [EXEMPTIONS.toLowerCase(), lookup(factRef("policyExemptions", scope)).known],
    [ROLES.toLowerCase(), lookup(factRef("roleAssignments", scope)).known],
  ]);
  return (type) => {
    const resources = subjects
      .filter((one) => one.target.type.toLowerCase() === type.toLowerCase())
      .map(({ resource, target: { place } }): RelatedCandidate => ({ resource, place }));
    return listed.get(type.toLowerCase()) === true
      ? { resources }
      : { resources, gap: "which related resources exist at the target" };
  };
}
