import { oncePer } from "../base/once.ts";
import { sameId } from "../base/resource-id.ts";
import type { Instant } from "../base/time.ts";
import type { Sentence } from "../base/sentence.ts";
import { known, seenOf, unknown } from "../facts/fact.ts";
import { factRef } from "../facts/facts.ts";
import type { DeployIdentity } from "../manifest/model.ts";
import { effectiveAccess, type Access } from "../rbac/effective.ts";
import type { PrincipalAccess, RoleDefinition } from "../rbac/model.ts";
import { say } from "../base/sentence.ts";
import type { Context } from "./context.ts";
import type { Derivation } from "./derivation.ts";
import { targetScope } from "./planned.ts";
import { activatable, inTime, type InTime } from "./role-windows.ts";
import { partOf } from "./part.ts";

/** What the deploy identity may do at the target, at any moment. */
export interface DeployerAccess {
  readonly principal: PrincipalAccess;
  /** All that are seen at the target. */
  readonly roles: readonly RoleDefinition[];
  /** Why it is not seen which roles end. */
  readonly notSeen?: Sentence;
  readonly at: (moment: Instant) => {
    /** With every role that is assigned now. */
    readonly now: Access;
    /** With the roles that are in force until the moment. */
    readonly lasting: Access;
    readonly ending: InTime["ending"];
  };
}

/**
 * Effective access of the declared deploy identity, from its assignments, their windows and the deny assignments.
 * @param scope of the subscription: that of the target unless said
 */
export function deployerAccess(
  { manifest }: Pick<Context, "manifest">,
  identity: DeployIdentity | undefined = manifest.expect.deployIdentity,
  scope = targetScope(manifest),
): Derivation<DeployerAccess> {
  const own = sameId(scope, targetScope(manifest));
  const name = `effective access of the deploy identity${own ? "" : ` in ${scope}`}`;
  if (identity === undefined) {
    const why = say`the manifest declares no deploy identity`;
    return { name, needs: [], derive: () => unknown("unresolved", why) };
  }
  const item =
    identity.objectId === undefined ? `client:${identity.clientId}` : `object:${identity.objectId}`;
  const principalAccess = partOf(factRef("principalAccess", scope, item), "fail");
  const definitions = partOf(factRef("roleDefinitions", scope), "fail");
  const denies = partOf(factRef("denyAssignments", scope), "pass");
  const schedules = factRef("roleSchedules", scope);
  const eligibilities = factRef("roleEligibilities", scope);
  return {
    name,
    needs: [principalAccess, definitions, denies],
    wants: [schedules, eligibilities],
    derive(read) {
      const [principal, roles, denied] = [read(principalAccess), read(definitions), read(denies)];
      if (!principal.known) return principal;
      if (!roles.known) return roles;
      if (!denied.known) return denied;
      const [timed, eligible] = [read(schedules), read(eligibilities)];
      return known({
        principal: principal.value,
        roles: roles.value,
        ...(timed.known ? {} : { notSeen: timed.detail }),
        at: oncePer((moment) => {
          const { lasting, ending } = inTime(principal.value, seenOf(timed) ?? [], moment);
          const rest = {
            principalId: principal.value.principalId,
            eligible: activatable(principal.value, seenOf(eligible) ?? [], moment),
            roleDefinitions: roles.value,
            denyAssignments: denied.value,
          };
          const now = effectiveAccess({ ...rest, assignments: principal.value.assignments });
          return {
            now,
            lasting: ending.length === 0 ? now : effectiveAccess({ ...rest, assignments: lasting }),
            ending,
          };
        }),
      });
    },
  };
}
