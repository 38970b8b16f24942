import { idKey } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { deployerAccess } from "../../derive/deployer-access.ts";
import type { DeployIdentity } from "../../manifest/model.ts";
import type { EffectiveGrant } from "../../rbac/effective.ts";
import { caseOf, type About, type Case, type Context, type Judgement } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import type { DecidedNeed } from "./decided.ts";
import { grants } from "./decision-evidence.ts";
import { decideAll } from "./decide-all.ts";
import type { Deployment } from "./deployment.ts";

interface Waiting extends DecidedNeed {
  /** Eligible roles, each of which grants it. */
  readonly by: readonly EffectiveGrant[];
}

/** What several deployments may do only after a role is activated: one missing activation is one finding. */
export function activationCase(
  context: Context,
  identity: DeployIdentity,
  parts: readonly Deployment[],
): Case {
  const deployer = deployerAccess(context, identity);
  const about: About = {
    subject: "deploy identity: roles to activate",
    place: context.manifest.locate(identity.pointer),
    facets: { resourceGroup: "(several)", decision: "after-activation" },
    wants: [deployer],
  };
  return caseOf(about, {}, (_, read) => {
    const access = read(deployer);
    // Where it is unknown, the case of each deployment says so.
    if (!access.known) return [];
    const waiting = parts.flatMap((part) =>
      decideAll(context, access.value, part).decided.flatMap((one): Waiting[] =>
        one.decision.kind === "after-activation" ? [{ ...one, by: one.decision.by }] : [],
      ),
    );
    return byActivation(waiting).map((same) => ({
      ...about,
      ...finding(same, context, access.value.principal.principalId),
    }));
  });
}

/** As few activations as possible: the eligible role that serves most comes first. */
function byActivation(waiting: readonly Waiting[]): Waiting[][] {
  const groups: Waiting[][] = [];
  let rest = [...waiting];
  while (rest.length > 0) {
    const ids = rest.flatMap(({ by }) => by.map(({ assignment }) => idKey(assignment.id)));
    const [best] = [...groupBy(ids, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length);
    const serves = ({ by }: Waiting): boolean =>
      best === undefined || by.some(({ assignment }) => idKey(assignment.id) === best[0]);
    groups.push(rest.filter(serves));
    rest = rest.filter((one) => !serves(one));
  }
  return groups;
}

function finding(
  same: readonly Waiting[],
  { manifest }: Context,
  principalId: string,
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "resources"> {
  const actions = [...new Set(same.map(({ need }) => need.action))];
  const shown = actions.slice(0, 20).map((value) => ({ label: "action", value }));
  return {
    outcome: "fail",
    why: say`The deploy identity may do ${actions} only after it activates an eligible role.`,
    resources: [...new Set(same.flatMap(({ need }) => need.resources))],
    evidence: [
      { label: "principal", value: principalId },
      ...shown,
      ...grants("eligible", same, ["after-activation"], manifest),
    ],
    fix: { text: say`Activate the role before the run, or assign it.` },
  };
}
