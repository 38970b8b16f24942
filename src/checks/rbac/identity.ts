import type { DeployIdentity } from "../../manifest/model.ts";
import { effectiveAccess } from "../../rbac/effective.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { say } from "../../base/sentence.ts";
import { attested } from "../support/attested.ts";
import { groupBy } from "../../base/group.ts";
import { targetScope } from "../../derive/planned.ts";
import { decide, type Deployment } from "./needed.ts";
import { activatable, inTime, lastMoment } from "./lasting.ts";
import { isWithin, resourceId, sameId, type ResourceId } from "../../base/resource-id.ts";
import { scopeId, splitScope } from "../../base/scope.ts";
import { scopeText } from "../../derive/located-scope.ts";
import type { DecidedNeed, DecisionGroup } from "./decided.ts";
import { verdictOf } from "./verdict.ts";

/** Facets of what is judged of the deploy identity. */
export const IDENTITY_FACETS = {
  resourceGroup: "resource group, or (subscription) where the plan names none",
  decision:
    "allowed, not-granted, denied, depends-on-condition, after-activation, ends-early, end-not-seen, group-not-named, group-not-seen, link-unsettled, elsewhere or unknown",
  scope: "what the plan refers to, in words, where the permission is needed there",
  type: "resource type, when the finding is about one alone",
} as const;

/** Asks the access of the deploy identity for everything that one deployment needs, as it will be until the end of its wave. */
export function identityCase(
  context: Context,
  check: string,
  identity: DeployIdentity,
  part: Deployment,
  about: About,
  more: () => readonly Judgement[] = () => [],
): Case {
  const { manifest } = context;
  const item =
    identity.objectId === undefined ? `client:${identity.clientId}` : `object:${identity.objectId}`;
  const scope = targetScope(manifest);
  const needs = {
    access: factRef("principalAccess", scope, item),
    roles: factRef("roleDefinitions", scope),
    denies: factRef("denyAssignments", scope),
  };
  const schedules = factRef("roleSchedules", scope);
  const eligibilities = factRef("roleEligibilities", scope);
  const wants = [schedules, eligibilities];
  return caseOf({ ...about, wants }, needs, ({ access, roles, denies }, lookup) => {
    const moment = lastMoment(context, part.resources);
    const [timed, eligibles] = [lookup(schedules), lookup(eligibilities)];
    const { lasting, ending } = inTime(access, timed.known ? timed.value : [], moment);
    const rest = {
      principalId: access.principalId,
      eligible: eligibles.known ? activatable(access, eligibles.value, moment) : [],
      roleDefinitions: roles,
      denyAssignments: denies,
    };
    const now = effectiveAccess({ ...rest, assignments: access.assignments });
    const then = ending.length === 0 ? now : effectiveAccess({ ...rest, assignments: lasting });
    const decided = part.needs.map((need): DecidedNeed => {
      const decision = decide(then, need, part, access.assignments);
      if (decision.kind === "allowed" && !timed.known)
        return { need, decision: { kind: "end-not-seen", by: decision.by } };
      const open =
        decision.kind === "group-not-seen" || (decision.kind === "denied" && decision.by.length === 0);
      const before = open && ending.length > 0 ? decide(now, need, part, access.assignments) : undefined;
      return {
        need,
        decision: before?.kind === "allowed" ? { kind: "ends-early", by: before.by } : decision,
      };
    });
    const time = { moment, ending, ...(timed.known ? {} : { notSeen: timed.detail }) };
    return [...judgements(context, check, part, about, { access, roles, time }, decided), ...more()];
  });
}

/** One finding a decision, so that one missing role is one finding however many types it touches. */
function judgements(
  context: Context,
  check: string,
  part: Deployment,
  about: About,
  seen: Pick<DecisionGroup, "access" | "roles" | "time">,
  decided: readonly DecidedNeed[],
): Judgement[] {
  const { manifest } = context;
  const counted = decided.filter(({ decision }) => decision.kind !== "not-needed");
  return [
    ...groupBy(counted, (one) => `${decisionOf(one)} ${homeOf(one, part) ?? ""}`.toLowerCase()).values(),
  ].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const decision = decisionOf(first);
    const home = homeOf(first, part);
    const one = same.every(({ need }) => sameId(need.scope, first.need.scope));
    const scope = home === undefined ? part.scope : one ? first.need.scope : home;
    const resources = [...new Set(same.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type }) => type).keys()];
    const [type] = types;
    const at = scopeText(scope, manifest);
    const facets = {
      ...about.facets,
      decision,
      ...(home === undefined ? {} : { scope: at }),
      ...(types.length === 1 && type !== undefined ? { type } : {}),
    };
    const word = decision === "elsewhere" ? attested(context, check, facets) : undefined;
    return {
      ...about,
      ...(home === undefined ? {} : { subject: `deploy identity at ${at}` }),
      ...verdictOf({ manifest, part, scope, ...seen, decision, needs: same, actions }),
      ...(word?.kind === "holds"
        ? {
            outcome: "pass",
            why: say`Somebody attests that the deploy identity may do ${actions} at ${at}.`,
            evidence: word.evidence,
          }
        : {}),
      resources,
      facets,
      scope,
    };
  });
}

function decisionOf({ decision }: DecidedNeed): string {
  if (decision.kind === "denied") return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}

/**
 * What fails outside of the deployment's own scope, at something that the plan refers to, is a finding of its own: it is mended
 * there, often by others. One for each resource group, since one role there mends all.
 */
function homeOf({ need, decision }: DecidedNeed, part: Deployment): ResourceId | undefined {
  if (need.linked !== true || decision.kind === "allowed" || isWithin(need.scope, part.scope))
    return undefined;
  return resourceId(scopeId(splitScope(need.scope).scope));
}
