import type { DeployIdentity, Manifest } from "../../manifest/model.ts";
import { effectiveAccess } from "../../rbac/effective.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { groupBy } from "../support/group.ts";
import { targetScope } from "../../derive/planned.ts";
import { decide, type Deployment } from "./needed.ts";
import { activatable, inTime, lastMoment } from "./lasting.ts";
import { verdictOf, type DecidedNeed, type DecisionGroup } from "./verdict.ts";

/** Facets of what is judged of the deploy identity. */
export const IDENTITY_FACETS = {
  resourceGroup: "resource group, or (subscription) where the plan names none",
  decision:
    "allowed, not-granted, denied, depends-on-condition, after-activation, ends-early, end-not-seen, group-not-named, group-not-seen, elsewhere or unknown",
  type: "resource type, when the finding is about one alone",
} as const;

/** Asks the access of the deploy identity for everything that one deployment needs, as it will be until the end of its wave. */
export function identityCase(
  context: Context,
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
    return [...judgements(manifest, part, about, { access, time }, decided), ...more()];
  });
}

/** One finding a decision, so that one missing role is one finding however many types it touches. */
function judgements(
  manifest: Manifest,
  part: Deployment,
  about: About,
  seen: Pick<DecisionGroup, "access" | "time">,
  decided: readonly DecidedNeed[],
): Judgement[] {
  const counted = decided.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted, ({ decision }) => keyOf(decision))].map(([decision, same]) => {
    const resources = [...new Set(same.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type }) => type).keys()];
    const [type] = types;
    return {
      ...about,
      ...verdictOf({ manifest, part, ...seen, decision, needs: same, actions }),
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

function keyOf(decision: DecidedNeed["decision"]): string {
  if (decision.kind === "denied") return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}
