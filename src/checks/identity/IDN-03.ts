import { say } from "../../base/sentence.ts";
import type { Guid } from "../../base/names.ts";
import type { PrincipalAccess } from "../../rbac/model.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { attested, ATTESTED_DAYS } from "../support/attested.ts";
import { sourceScope, staysInSubscription } from "../../derive/scope-map.ts";
import { targetScope } from "../../derive/planned.ts";
import { principalText } from "../../derive/principals.ts";
import { casesOfPairs, madeOne, type IdentityPair } from "./pairs.ts";
import { partOf } from "../../derive/part.ts";

/** Source: relocation of managed identities: group memberships have to be given to the new identity. */
export const idn03: Check = {
  meta: {
    id: "IDN-03",
    title: "New identities are in the groups of the old ones",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `The groups of each declared user-assigned identity at the source, and those of the one that takes over. Group memberships are kept in Microsoft Entra ID and only Microsoft Graph shows them all, which this tool does not ask. What Azure shows is the groups through which a role assignment of the subscription reaches an identity: where source and target are one subscription, a group that reaches the old identity and not the new one is a missing membership. Groups without a role there, such as the administrators of a database, stay unseen, so that only an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-03 completes the answer.`,
    ready: "The new identity is a member of every group that the old one is a member of.",
    howToFix:
      "Add the service principal of the new identity to the groups, then attest under attestations that the memberships were compared, with the identity's name as match.",
    failsWhen: ["A group gives the old identity roles, and the new identity is not in it."],
    takesAttestations: true,
    waive: "When the new identity no longer needs what the group gives.",
    facets: {
      identity: "name of the new identity",
      group: "object id of a group in which the new identity is missing",
    },
    facts: ["identities", "principalAccess"],
    sources: [
      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-managed-identity-regional-move",
      "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest",
    ],
  },
  cases(context) {
    const { manifest } = context;
    return casesOfPairs(context, "groups of identities", (pair, about) => {
      const [source, target] = [sourceScope(manifest), targetScope(manifest)];
      const needs = {
        old: partOf(factRef("principalAccess", source, `identity:${pair.sourceRegion}/${pair.from}`), "pass"),
        now: partOf(factRef("principalAccess", target, `identity:${pair.targetRegion}/${pair.to}`), "fail"),
      };
      if (madeOne(pair) === undefined)
        return caseOf(about, needs, ({ old, now }) =>
          judge(pair, old, now.principalId, groupsOf(now), about, context),
        );
      // Nobody is in a group before it exists: what the plan makes is in none.
      return caseOf({ ...about, wants: [needs.now] }, { old: needs.old }, ({ old }, read) => {
        const now = read(needs.now);
        return now.known
          ? judge(pair, old, now.value.principalId, groupsOf(now.value), about, context)
          : judge(pair, old, undefined, [], about, context);
      });
    });
  },
};

/** What reaches a principal without naming it came through a group. */
function groupsOf({ principalId, assignments }: PrincipalAccess): Guid[] {
  return [...new Set(assignments.map((one) => one.principalId))].filter((id) => id !== principalId);
}

function judge(
  { from, to }: IdentityPair,
  old: PrincipalAccess,
  newId: Guid | undefined,
  present: readonly Guid[],
  about: About,
  context: Context,
): Judgement[] {
  const { manifest } = context;
  const lacking = groupsOf(old).filter((group) => !present.includes(group));
  // Over another subscription's role assignments the groups of the new identity do not show.
  if (staysInSubscription(manifest) && lacking.length > 0) {
    return lacking.map((group) => ({
      ...about,
      subject: `${to}: Group ${group}`,
      facets: { ...about.facets, group },
      outcome: "fail",
      why: say`Roles of the group ${principalText(group, "Group", manifest)} reach ${from} and not ${to}.`,
      evidence: newId === undefined ? [] : [{ label: "object id of the new identity", value: newId }],
      fix: { text: say`Add the service principal of ${to} to the group.` },
    }));
  }
  const word = attested(context, "IDN-03", about.facets ?? {});
  const evidence = [
    ...groupsOf(old).map((group) => ({
      label: "group of the old identity",
      value: principalText(group, "Group", manifest),
    })),
    ...(word.kind === "none" ? [] : word.evidence),
  ];
  if (word.kind === "holds") {
    const why = say`Somebody attests that the groups of ${from} and ${to} were compared, and Azure shows nothing against it.`;
    return [{ ...about, outcome: "pass", why, evidence }];
  }
  return [
    {
      ...about,
      outcome: "unknown",
      why:
        word.kind === "stale"
          ? say`Groups without a role in the subscription do not show, and the attestation for ${to} is too old or lies in the future.`
          : say`As far as role assignments show, ${to} is in every group of ${from}. Groups without a role in the subscription do not show.`,
      evidence,
      fix: {
        text: say`Compare the group memberships of both service principals in Microsoft Entra ID, then attest it for ${"IDN-03"} with ${`identity: ${to}`} as match.`,
      },
    },
  ];
}
