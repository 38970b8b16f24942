import { partOf } from "../../derive/part.ts";
import type { UserAssignedIdentity } from "../../facts/kinds/identities.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { counted, raw, say } from "../../base/sentence.ts";
import type { Guid } from "../../base/names.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { assignCommand, locatedText, roleName } from "../rbac/assign.ts";
import { byCommand } from "../support/command.ts";
import { movedScopes } from "../../derive/moved-scopes.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { isFor, isMadeInTime, madeAssignments } from "../../derive/made.ts";
import { targetScope } from "../../derive/planned.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { atLeast } from "../rbac/broader.ts";
import { principalText } from "../../derive/principals.ts";
import { covers, plannedUnder, scopeText } from "../../derive/located-scope.ts";
import { notApplicable } from "../support/without-facts.ts";
import {
  aboutPair,
  type IdentityPair,
  identityPairs,
  madeOne,
  mappedIdentities,
  newOnes,
  oldOnes,
} from "./pairs.ts";
import { rightsOf, type Right, type RightsInput } from "./rights.ts";

/** Source: the rights of a managed identity hang on its principal, and a new identity is a new principal. */
export const idn02: Check = {
  meta: {
    id: "IDN-02",
    title: "Rights of old identities are given to the new ones",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The role assignments of each identity that is replaced: the declared user-assigned ones with a name at the source, and those that expect.rbac.principalMap names with identity:, such as the system-assigned identity of an app. Each role assignment that names the old principal, in the source and in the target subscription, is compared with those of the new principal. Where the scope is a resource or resource group that is relocated, the right is wanted at its new place. Where it is not, for example a registry that both sides share, the new principal needs it at the same scope. A role with all permissions of the old one counts as well. Rights in other subscriptions, data planes with permissions of their own (see IDN-04) and rights through groups (see IDN-03) are not seen. Rights that the manifest lists under expect.rbac.ignore are left out.",
    ready: "The new identity has every right of the old one, at the new place of what it was given for.",
    howToFix:
      "Create the missing role assignments. The report has a command for each. List with a reason what the new identity no longer needs.",
    failsWhen: [
      "A role of the old identity is missing for the new one at the mapped scope or above.",
      "The new identity has the role only under a condition that the old one does not have.",
      "The new identity does not exist, and the old one has rights.",
    ],
    waive: "When the deployment of the wave itself makes the role assignments.",
    folds: "scope",
    facets: {
      identity: "name of the new identity",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope in words, for example resource group rg-shop",
    },
    facts: ["identities", "roleAssignments", "roleDefinitions"],
    sources: [
      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-managed-identity-regional-move",
      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    const declared = pairs.map((pair): Case => {
      const about: About = {
        ...aboutPair(pair, manifest),
        // The rights that the new identity may lack are on any of what is planned.
        reach: context.planned,
      };
      return caseOf(about, needsOf(context), (facts) => {
        const [old, another] = oldOnes(pair, facts.oldIdentities);
        if (old === undefined || another !== undefined || old.principalId === undefined) {
          return [{ ...about, outcome: "unknown", why: unclear(pair.from, pair.sourceRegion, old, another) }];
        }
        const [fresh] = newOnes(pair, facts.newIdentities);
        const input = { manifest, ...facts };
        const made = madeOne(pair);
        return judge(
          {
            about,
            name: pair.to,
            old: old.principalId,
            fresh: fresh?.principalId,
            ...(made === undefined ? {} : { made }),
          },
          input,
          context,
        );
      });
    });
    const mapped = mappedIdentities(manifest).map((entry): Case => {
      const about: About = {
        subject: `${entry.from.name} to ${entry.to.name}`,
        place: manifest.locate(entry.pointer),
        facets: { identity: entry.to.name },
      };
      const { from, to } = entry;
      if (from.id === undefined || to.id === undefined) {
        const name = from.id === undefined ? from.name : to.name;
        const names = context.manifest.expect.access.names.map((one) => one.name);
        return caseOf(about, {}, () => [
          {
            ...about,
            outcome: "unknown",
            why: say`No object id is known for ${name}. Names of principals cannot be looked up here.`,
            fix: {
              text: say`${raw(meant(nearest(name, names)))}Add ${name} with its object id under ${"principals"} of the manifest.`,
            },
          },
        ]);
      }
      const ids = { old: from.id, fresh: to.id };
      return caseOf(about, needsOf(context), (facts) => {
        const same = pairs.find((pair) => replaces(pair, ids, facts));
        if (same !== undefined) {
          const why = say`The manifest declares these two as ${same.key} too, and they are judged there.`;
          return [{ ...about, outcome: "not-applicable", why }];
        }
        const input = { manifest, ...facts };
        return judge({ about, name: to.name, ...ids }, input, context);
      });
    });
    const all = [...declared, ...mapped];
    if (all.length > 0) return all;
    const about = { subject: "managed identities", place: manifest.locate(["workloads"]) };
    return [notApplicable(about, say`The manifest declares no identity that is replaced.`)];
  },
};

function needsOf(context: Context) {
  const { manifest } = context;
  const [source, target] = [sourceScope(manifest), targetScope(manifest)];
  return {
    oldIdentities: partOf(factRef("identities", source), "not-applicable"),
    newIdentities: partOf(factRef("identities", target), "fail", "not-applicable"),
    source: partOf(factRef("roleAssignments", source), "pass"),
    target: partOf(factRef("roleAssignments", target), "fail"),
    roles: partOf(factRef("roleDefinitions", target), "fail"),
    scopes: movedScopes(context),
  };
}

/** True when a declared identity is the very pair of principals; only then is it judged once. */
function replaces(
  pair: IdentityPair,
  { old, fresh }: { readonly old: Guid; readonly fresh: Guid },
  facts: Identities,
): boolean {
  const before = oldOnes(pair, facts.oldIdentities);
  const after = newOnes(pair, facts.newIdentities);
  return (
    before.length === 1 &&
    before[0]?.principalId === old &&
    after.length === 1 &&
    after[0]?.principalId === fresh
  );
}

interface Identities {
  readonly oldIdentities: readonly UserAssignedIdentity[];
  readonly newIdentities: readonly UserAssignedIdentity[];
}

function unclear(name: string, region: string, old: unknown, another: unknown) {
  if (old === undefined)
    return say`The source subscription shows no identity ${name} in ${region}, so what rights it had is not known.`;
  return another === undefined
    ? say`The identity ${name} shows no object id, so its rights cannot be looked up.`
    : say`More than one identity in ${region} is called ${name}. The manifest does not say which of them is meant.`;
}

interface Replaced {
  readonly about: About;
  /** The identity as the plan makes it. */
  readonly made?: PlannedResource;
  readonly name: string;
  readonly old: Guid;
  readonly fresh: Guid | undefined;
}

function judge(replaced: Replaced, input: RightsInput, context: Context): Judgement[] {
  const { about, name, old, fresh } = replaced;
  const { rights, ignored } = rightsOf(old, fresh, input);
  const lacking = rights.filter(({ state }) => state !== "granted");
  const planned = lacking.map((right) => ({ right, given: givenByPlan(right, replaced, input, context) }));
  const open = planned.filter(({ given }) => given !== "yes").map(({ right }) => right);
  if (open.length === 0) {
    return [
      {
        ...about,
        outcome: "pass",
        why:
          rights.length === 0
            ? say`No role assignment names the old identity.`
            : lacking.length > 0
              ? say`The new identity has all ${rights.length} rights of the old one. The deployment gives ${lacking.length} of them.`
              : say`The new identity has all ${rights.length} rights of the old one.`,
        evidence: ignored.slice(0, 10).map((value) => ({ label: "given up", value })),
      },
    ];
  }
  if (fresh === undefined && planned.some(({ given }) => given === "maybe")) {
    return [
      {
        ...about,
        outcome: "unknown",
        why: say`The deployment makes ${name} and role assignments for a principal that is known only after deployment, so whether they give it the ${open.length} rights of the old one is not known.`,
        evidence: open.slice(0, 20).map((one) => ({ label: "right", value: rightText(one, input) })),
      },
    ];
  }
  if (fresh === undefined && replaced.made !== undefined) {
    return [
      {
        ...about,
        outcome: "fail",
        why: say`The deployment makes the identity ${name}, and does not give it ${counted(open.length, "right")} of the old one.`,
        evidence: open.slice(0, 20).map((one) => ({ label: "right", value: rightText(one, input) })),
        fix: {
          text: say`Add the role assignments to the template, or create them once the identity exists.`,
        },
      },
    ];
  }
  if (fresh === undefined) {
    return [
      {
        ...about,
        outcome: "fail",
        why: say`The identity ${name} is not seen at the target, and the old one has ${open.length} rights that it needs.`,
        evidence: open.slice(0, 20).map((one) => ({ label: "right", value: rightText(one, input) })),
        fix: { text: say`Create the identity first. The next run lists a command for each right.` },
      },
    ];
  }
  return open.map((one) => missing(one, { ...replaced, fresh }, input, context));
}

/** Whether the plan gives the new identity a right of the old one, in time for what uses it. */
function givenByPlan(
  { assignment, scope }: Right,
  { about, fresh, made }: Replaced,
  { manifest, roles }: RightsInput,
  context: Context,
): "yes" | "no" | "maybe" {
  const wanted = roles.find(({ guid }) => guid === assignment.roleGuid);
  const alike = madeAssignments(context).filter(
    (one) =>
      !one.conditional &&
      (one.roleGuid === assignment.roleGuid ||
        atLeast(
          roles.find(({ guid }) => guid === one.roleGuid),
          wanted,
        )) &&
      covers(one.scope, scope, manifest) === "yes" &&
      isMadeInTime(one.resource, about.resources ?? [], manifest),
  );
  const answers = alike.map((one) =>
    fresh !== undefined && one.principalId === fresh ? "yes" : made === undefined ? "no" : isFor(one, made),
  );
  return answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";
}

function rightText({ assignment, scope }: Right, { roles, manifest }: RightsInput): string {
  return `${roleName(assignment.roleGuid, roles)} on ${locatedText(scope, manifest)}`;
}

function missing(
  one: Right,
  { about, name, old, fresh }: Replaced & { readonly fresh: Guid },
  input: RightsInput,
  { planned }: Context,
): Judgement {
  const { manifest, roles } = input;
  const { assignment, scope, state, by } = one;
  const role = roleName(assignment.roleGuid, roles);
  const at = locatedText(scope, manifest);
  const there = by === undefined ? "" : scopeText(by.scope, manifest);
  const principalType = assignment.principalType ?? "ServicePrincipal";
  const command = assignCommand({ ...assignment, principalType, principalId: fresh, scope }, roles, manifest);
  const own = about.resources ?? [];
  const touched = plannedUnder(scope, planned, manifest).filter(
    (resource) => !own.some(({ key }) => key === resource.key),
  );
  return {
    ...about,
    subject: `${name}: ${role} on ${at}`,
    facets: { ...about.facets, role, scope: at },
    outcome: state === "maybe" ? "unknown" : "fail",
    ...(scope.kind === "scope" ? { scope: scope.scope } : {}),
    resources: [...own, ...touched],
    why:
      state === "maybe"
        ? say`The identity ${name} has ${role} at ${there}. The manifest does not say whether ${at} will be in it.`
        : state === "conditional"
          ? say`The identity ${name} has ${role} on ${at} only under a condition that the old one does not have.`
          : say`${name} does not have ${role} on ${at}. The old identity does.`,
    evidence: [
      { label: "assigned at the source", value: scopeText(assignment.scope, manifest) },
      { label: "old principal", value: principalText(old, assignment.principalType, manifest) },
      { label: "new principal", value: principalText(fresh, principalType, manifest) },
      ...(by?.condition === undefined ? [] : [{ label: "condition", value: by.condition }]),
    ],
    fix: {
      text: say`A: list the right with its reason under ${"expect.rbac.ignore"}. B${raw(byCommand(command))}: assign the role to the new identity.`,
      ...(command === undefined ? {} : { command }),
    },
  };
}
