import type { DeployIdentity, Manifest } from "../../manifest/model.ts";
import { effectiveAccess } from "../../rbac/effective.ts";
import type { PrincipalAccess } from "../../rbac/model.ts";
import { factRef } from "../../target/facts.ts";
import { caseOf, type About, type Case, type Judgement } from "../check.ts";
import { groupBy } from "../support/group.ts";
import { targetScope } from "../support/planned.ts";
import { decide, type Deployment } from "./needed.ts";
import { verdictOf, type Asked } from "./verdict.ts";

/** Facets of what is judged of the deploy identity. */
export const IDENTITY_FACETS = {
  resourceGroup: "resource group, or (subscription) where the plan names none",
  decision:
    "allowed, not-granted, denied, depends-on-condition, after-activation, group-not-named, group-not-seen, elsewhere or unknown",
  type: "resource type, when the finding is about one alone",
} as const;

/** Asks the access of the deploy identity for everything that one deployment needs. */
export function identityCase(
  manifest: Manifest,
  identity: DeployIdentity,
  part: Deployment,
  about: About,
  more: () => readonly Judgement[] = () => [],
): Case {
  const item =
    identity.objectId === undefined ? `client:${identity.clientId}` : `object:${identity.objectId}`;
  const scope = targetScope(manifest);
  const needs = {
    access: factRef("principalAccess", scope, item),
    roles: factRef("roleDefinitions", scope),
    denies: factRef("denyAssignments", scope),
  };
  return caseOf(about, needs, ({ access, roles, denies }) => {
    const effective = effectiveAccess({
      principalId: access.principalId,
      assignments: access.assignments,
      roleDefinitions: roles,
      denyAssignments: denies,
    });
    const asked = part.needs.map((need): Asked => ({
      need,
      decision: decide(effective, need, part, access.assignments),
    }));
    return [...judgements(manifest, part, about, access, asked), ...more()];
  });
}

/** One finding a decision, so that one missing role is one finding however many types it touches. */
function judgements(
  manifest: Manifest,
  part: Deployment,
  about: About,
  access: PrincipalAccess,
  asked: readonly Asked[],
): Judgement[] {
  const counted = asked.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted, ({ decision }) => keyOf(decision))].map(([decision, same]) => {
    const resources = [...new Set(same.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type }) => type).keys()];
    const [type] = types;
    return {
      ...about,
      ...verdictOf({ manifest, part, access, decision, asked: same, actions }),
      resources,
      facets: {
        ...about.facets,
        decision,
        ...(types.length === 1 && type !== undefined ? { type } : {}),
      },
      scope: part.scope,
    };
  });
}

function keyOf(decision: Asked["decision"]): string {
  if (decision.kind === "denied") return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}
