import { subscriptionIn } from "../../base/scope.ts";
import type { DeployerAccess } from "../../derive/deployer-access.ts";
import { lastMoment } from "../../derive/role-windows.ts";
import type { Context } from "../check.ts";
import type { DecidedNeed, DecisionGroup } from "./decided.ts";
import type { Deployment } from "./deployment.ts";
import { decide, decideThere } from "./needed.ts";

/** Every permission that a deployment needs, decided as it will be until the end of its wave. */
export function decideAll(
  context: Context,
  deployer: DeployerAccess,
  part: Deployment,
  elsewhere: ReadonlyMap<string, DeployerAccess> = new Map(),
): Pick<DecisionGroup, "time"> & { readonly decided: readonly DecidedNeed[] } {
  const { principal, notSeen } = deployer;
  const moment = lastMoment(context, part.resources);
  const { now, lasting, ending } = deployer.at(moment);
  const own = subscriptionIn(part.scope)?.toLowerCase();
  const decided = part.needs.map((need): DecidedNeed => {
    const subscription = subscriptionIn(need.scope)?.toLowerCase();
    const there = subscription === own ? undefined : elsewhere.get(subscription ?? "");
    const [late, early] =
      there === undefined ? [lasting, now] : [there.at(moment).lasting, there.at(moment).now];
    const over = there === undefined ? ending : there.at(moment).ending;
    const ask = (access: typeof now): DecidedNeed["decision"] =>
      there === undefined ? decide(access, need, part, principal.assignments) : decideThere(access, need);
    const decision = ask(late);
    const unseen = (there ?? deployer).notSeen;
    if (decision.kind === "allowed" && unseen !== undefined)
      return { need, decision: { kind: "end-not-seen", by: decision.by } };
    const open =
      decision.kind === "group-not-seen" || (decision.kind === "denied" && decision.by.length === 0);
    const before = open && over.length > 0 ? ask(early) : undefined;
    return { need, decision: before?.kind === "allowed" ? { kind: "ends-early", by: before.by } : decision };
  });
  return { decided, time: { moment, ending, ...(notSeen === undefined ? {} : { notSeen }) } };
}
