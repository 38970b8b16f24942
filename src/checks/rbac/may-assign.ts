import { ROLE_ASSIGNMENT_WRITE } from "../../catalog/actions.ts";
import { groupBy } from "../../base/group.ts";
import { groupScope, targetScope } from "../../derive/planned.ts";
import type { Context } from "../check.ts";
import type { DecidedNeed } from "./decided.ts";
import type { Deployment } from "./deployment.ts";
import { groupNameOf } from "./needed.ts";

/**
 * Where an identity that must be able to assign roles is asked, with no role assignment in the plan: in each group that the plan
 * deploys to, for what is deployed there; at the subscription, for everything, where it deploys beside groups or does not say where.
 */
export function assigningParts({ manifest, planned }: Context): Deployment[] {
  const { action } = ROLE_ASSIGNMENT_WRITE;
  const groups = groupBy(planned, groupNameOf);
  if (groups.size === 0 || groups.has("")) {
    const scope = targetScope(manifest);
    return [{ scope, needs: [{ action, scope, resources: [] }], nameless: [], resources: [] }];
  }
  return [...groups].map(([group, resources]) => {
    const scope = groupScope(manifest, group) ?? targetScope(manifest);
    return { group, scope, needs: [{ action, scope, resources }], nameless: [], resources };
  });
}

/**
 * Whether each deny assignment that refuses these needs also refuses some of what is deployed there, in each of their waves: one
 * cause is one blocker, and the deployment's own says it.
 */
export function isRefusedAlready(needs: readonly DecidedNeed[], deployed: readonly DecidedNeed[]): boolean {
  const denies = needs.flatMap(deniedBy);
  const waves = new Set(needs.flatMap(wavesOf));
  return (
    // What is of no resource concerns every wave.
    waves.size > 0 &&
    denies.length > 0 &&
    denies.every((deny) => {
      const refused = deployed.filter((one) => deniedBy(one).includes(deny));
      const touched = new Set(refused.flatMap(wavesOf));
      return refused.length > 0 && [...waves].every((wave) => touched.has(wave));
    })
  );
}

function deniedBy({ decision }: DecidedNeed): string[] {
  return decision.kind === "denied" ? decision.by.map(({ id }) => id.toLowerCase()) : [];
}

function wavesOf({ need }: DecidedNeed): string[] {
  return need.resources.flatMap(({ waves }) => [...waves]);
}
