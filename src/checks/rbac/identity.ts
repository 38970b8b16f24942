import type { DeployIdentity } from "../../manifest/model.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { say } from "../../base/sentence.ts";
import { attested } from "../support/attested.ts";
import { groupBy } from "../../base/group.ts";
import { deployerAccess, type DeployerAccess } from "../../derive/deployer-access.ts";
import { decideAll } from "./decide-all.ts";
import type { Deployment } from "./deployment.ts";
import { sameText, subscriptionId } from "../../base/names.ts";
import { isWithin, resourceId, sameId, subscriptionScope, type ResourceId } from "../../base/resource-id.ts";
import { scopeId, splitScope, subscriptionIn } from "../../base/scope.ts";
import { mayRead } from "../../derive/context.ts";
import type { Derivation } from "../../derive/derivation.ts";
import { unreadBehind } from "../../derive/part.ts";
import { scopeText } from "../../derive/located-scope.ts";
import type { DecidedNeed, DecisionGroup } from "./decided.ts";
import { isRefusedAlready } from "./may-assign.ts";
import { verdictOf } from "./verdict.ts";

/** Facets of what is judged of the deploy identity. */
export const IDENTITY_FACETS = {
  resourceGroup: "resource group, or (subscription) where the deployment names none",
  decision:
    "allowed, not-granted, denied, depends-on-condition, after-activation, ends-early, end-not-seen, group-not-named, group-not-seen, link-unsettled, elsewhere, reference-not-known or unknown",
  scope: "what the deployment refers to, in words, where the permission is needed there",
  type: "resource type, when the finding is about one alone",
} as const;

/** Asks the access of the deploy identity for everything that one deployment needs, as it will be until the end of its wave. */
export function identityCase(
  context: Context,
  check: string,
  identity: DeployIdentity,
  part: Deployment,
  about: About,
  options: {
    /** What waits for an activation is told apart, for all deployments. */
    readonly apart?: boolean;
    readonly more?: () => readonly Judgement[];
    /** What else is deployed there: what a deny assignment refuses with it is no second blocker. */
    readonly deployed?: Deployment | undefined;
  } = {},
): Case {
  const foreign = foreignAccess(context, identity, part);
  const wants = [...(about.wants ?? []), ...foreign.values()];
  const deployer = deployerAccess(context, identity);
  return caseOf({ ...about, wants }, { deployer }, ({ deployer }, read) => {
    const elsewhere = new Map<string, DeployerAccess>();
    for (const [subscription, access] of foreign) {
      const fact = read(access);
      if (fact.known && unreadBehind([access], read).length === 0) elsewhere.set(subscription, fact.value);
    }
    const { decided, time } = decideAll(context, deployer, part, elsewhere);
    const seen = { access: deployer.principal, roles: deployer.roles, time };
    const waits = ({ decision }: DecidedNeed): boolean => decision.kind === "after-activation";
    const own = options.apart === true ? decided.filter((one) => !waits(one)) : decided;
    const { deployed } = options;
    const others = (): readonly DecidedNeed[] =>
      deployed === undefined ? [] : decideAll(context, deployer, deployed, elsewhere).decided;
    return [...judgements(context, check, part, about, seen, own, others), ...(options.more?.() ?? [])];
  });
}

/** What the identity may do in other subscriptions that the plan refers to, of those that may be read. */
function foreignAccess(
  context: Context,
  identity: DeployIdentity,
  { scope, needs }: Deployment,
): ReadonlyMap<string, Derivation<DeployerAccess>> {
  const own = subscriptionIn(scope);
  const others = needs.flatMap((need) => subscriptionId(subscriptionIn(need.scope) ?? "") ?? []);
  return new Map(
    others
      .filter((id) => own !== undefined && !sameText(id, own) && mayRead(context, id))
      .map((id) => [id, deployerAccess(context, identity, subscriptionScope(id))] as const),
  );
}

/** One finding a decision, so that one missing role is one finding however many types it touches. */
function judgements(
  context: Context,
  check: string,
  part: Deployment,
  about: About,
  seen: Pick<DecisionGroup, "access" | "roles" | "time">,
  decided: readonly DecidedNeed[],
  others: () => readonly DecidedNeed[],
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
      decision,
      ...(home === undefined ? {} : { scope: at }),
      ...(types.length === 1 && type !== undefined ? { type } : {}),
      ...about.facets,
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
      ...(decision === "denied" && isRefusedAlready(same, others()) ? { severity: "warning" } : {}),
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
