import { sameText } from "../../base/names.ts";
import { largest } from "../../base/extremes.ts";
import { raw, say } from "../../base/sentence.ts";
import { instant } from "../../base/time.ts";
import { factRef } from "../../facts/facts.ts";
import type { RoleSchedule } from "../../facts/schema/access.ts";
import { caseOf, type About, type Check, type Context } from "../check.ts";
import { movedScopes } from "../../derive/moved-scopes.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { targetScope } from "../../derive/planned.ts";
import { accessOf } from "../../derive/principals.ts";
import { notApplicable } from "../support/without-facts.ts";
import { differences, type DifferenceWords } from "./differences.ts";
import { parityOf } from "./parity.ts";
import { partOf } from "../../derive/part.ts";

const WORDS: DifferenceWords = {
  things: say`eligible roles`,
  has: say`is eligible for`,
  hasNot: say`is not eligible for`,
  remedy: () =>
    say`Make the principal eligible in Privileged Identity Management, or list it with its reason under ${"expect.rbac.ignore"}.`,
  command: false,
};

/** Source: eligibility is made at a scope, like a role assignment, and does not come along either. */
export const rbac08: Check = {
  meta: {
    id: "RBAC-08",
    title: "Eligible roles of the source are eligible at the target",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The roles that principals may activate in Privileged Identity Management at the source, as far as they concern what is relocated, against those at the target, by principal, role and mapped scope as RBAC-04 maps them. Eligibility at the target that ends before the last wave does not count, and neither does a permanent role in its place. Eligibility that a person has through a group is looked at as the group's. In a tenant without a licence for Privileged Identity Management nothing is eligible.",
    ready: "Whoever may activate a role at the source may activate it at the mapped scope of the target.",
    howToFix:
      "Make the same groups eligible at the target in Privileged Identity Management, and remember that the roles have to be activated before the wave.",
    failsWhen: [
      "A principal is eligible for a role at the source and not at the mapped scope or above.",
      "The eligibility at the target ends before the last wave.",
    ],
    waive: "When privileged access is organised in a new way at the target.",
    folds: "scope",
    facets: {
      principal:
        "object id of the principal at the source. For a person, the whole id or its first eight digits, as the report shows it",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope at the target in words, for example resource group rg-shop",
    },
    facts: ["identities", "roleAssignments", "roleDefinitions", "roleEligibilities"],
    sources: [
      "https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope",
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about: About = { subject: "eligible roles", place: manifest.locate(["expect", "rbac"]) };
    if (accessOf(manifest).parity === "off") {
      return [notApplicable(about, say`The manifest turns parity of access off.`)];
    }
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const needs = {
      old: partOf(factRef("roleEligibilities", source), "pass", "not-applicable"),
      now: partOf(factRef("roleEligibilities", target), "fail"),
      roles: partOf(factRef("roleDefinitions", target), "fail"),
      scopes: movedScopes(context),
    };
    return [
      caseOf(about, needs, ({ old, now, roles, scopes }) => {
        const own = old.filter((one) => isOwn(one) && lastsUntil(one, context.now));
        if (own.length === 0) {
          return [
            { ...about, outcome: "not-applicable", why: say`Nobody is eligible for a role at the source.` },
          ];
        }
        const lasting = now.filter((one) => isOwn(one) && lastsUntil(one, lastMoment(context)));
        const parity = parityOf(own, lasting, { manifest, scopes, roles, leaveOut: new Set() });
        const match = differences({
          context,
          parity,
          roles,
          words: WORDS,
          pass: about,
          knowsGroups: scopes.knowsGroups,
        });
        if (scopes.notSeen === undefined || parity.unmapped.length === 0) return match;
        const why = say`Which resource groups of the source are relocated shows in its role assignments too, and they are not seen. ${raw(scopes.notSeen)}`;
        return [...match.filter(({ outcome }) => outcome !== "pass"), { ...about, outcome: "unknown", why }];
      }),
    ];
  },
};

function isOwn({ memberType }: RoleSchedule): boolean {
  return !sameText(memberType ?? "", "group");
}

function lastsUntil({ endDateTime }: RoleSchedule, moment: number): boolean {
  return endDateTime === undefined || Date.parse(endDateTime) >= moment;
}

function lastMoment({ manifest, now }: Context): number {
  return instant(
    largest(
      manifest.waves.map(({ end }) => end),
      now,
    ),
  );
}
