import type { DeployerAccess } from "../../derive/deployer-access.ts";
import { lastMoment } from "../../derive/role-windows.ts";
import type { Context } from "../check.ts";
import type { DecidedNeed, DecisionGroup } from "./decided.ts";
import type { Deployment } from "./deployment.ts";
import { decide } from "./needed.ts";

/** Every permission that a deployment needs, decided as it will be until the end of its wave. */
export function decideAll(
  context: Context,
  { principal, notSeen, at }: DeployerAccess,
  part: Deployment,
): Pick<DecisionGroup, "time"> & { readonly decided: readonly DecidedNeed[] } {
  const moment = lastMoment(context, part.resources);
  const { now, lasting, ending } = at(moment);
  const decided = part.needs.map((need): DecidedNeed => {
    const decision = decide(lasting, need, part, principal.assignments);
    if (decision.kind === "allowed" && notSeen !== undefined)
      return { need, decision: { kind: "end-not-seen", by: decision.by } };
    const open =
      decision.kind === "group-not-seen" || (decision.kind === "denied" && decision.by.length === 0);
    const before = open && ending.length > 0 ? decide(now, need, part, principal.assignments) : undefined;
    return { need, decision: before?.kind === "allowed" ? { kind: "ends-early", by: before.by } : decision };
  });
  return { decided, time: { moment, ending, ...(notSeen === undefined ? {} : { notSeen }) } };
}
