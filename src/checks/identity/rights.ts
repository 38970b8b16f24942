import { isManagementGroup, subscriptionIn } from "../../base/scope.ts";
import { resourceId, isWithin } from "../../base/resource-id.ts";
import type { Guid } from "../../base/names.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import { atLeast } from "../rbac/broader.ts";
import { ignoredBy, isItself, isNoNarrower } from "../rbac/parity.ts";
import { sourceScope, type ScopeMap } from "../../derive/scope-map.ts";
import { targetScope } from "../../derive/planned.ts";
import { covers, type LocatedScope } from "../../derive/located-scope.ts";

/** A right of the old principal, at the scope where the new one has to hold it. */
export interface Right {
  readonly assignment: RoleAssignment;
  readonly scope: LocatedScope;
  readonly state: "granted" | "absent" | "conditional" | "maybe";
  readonly by?: RoleAssignment;
}

export interface Rights {
  readonly rights: readonly Right[];
  readonly ignored: readonly string[];
}

export interface RightsInput {
  readonly manifest: Manifest;
  readonly scopes: ScopeMap;
  /** Of the source subscription. */
  readonly source: readonly RoleAssignment[];
  /** Of the target subscription; the same list where the two are one. */
  readonly target: readonly RoleAssignment[];
  readonly roles: readonly RoleDefinition[];
}

/**
 * What the old principal may, direct role assignments only, each with what the new one holds of it. Where a scope moves, the right
 * is wanted at its new place; anything else stays where it is, and the new principal needs the right there too.
 */
export function rightsOf(old: Guid, fresh: Guid | undefined, input: RightsInput): Rights {
  const { manifest, scopes, source, target } = input;
  const own = new Map(
    [...source, ...target]
      .filter(({ principalId }) => principalId === old)
      .map((one) => [one.id.toLowerCase(), one]),
  );
  const present = fresh === undefined ? [] : grantsOf(fresh, source, target, manifest);
  const rights: Right[] = [];
  const ignored: string[] = [];
  for (const assignment of own.values()) {
    const reason = ignoredBy(assignment, input);
    if (reason !== undefined) {
      ignored.push(reason);
      continue;
    }
    const place = scopes.of(assignment.scope);
    const wanted = place.kind === "at" ? place.scopes : [inPlace(assignment.scope, manifest)];
    for (const scope of wanted)
      rights.push({ assignment, scope, ...compare(assignment, scope, present, input) });
  }
  return { rights, ignored };
}

interface Counterparts {
  readonly assignment: RoleAssignment;
  /** The subscription whose list shows it. */
  readonly of: string;
}

function grantsOf(
  principal: Guid,
  source: readonly RoleAssignment[],
  target: readonly RoleAssignment[],
  manifest: Manifest,
): Counterparts[] {
  const both = [
    ...source.map((assignment) => ({ assignment, of: sourceScope(manifest) })),
    ...target.map((assignment) => ({ assignment, of: targetScope(manifest) })),
  ];
  return both.filter(({ assignment }) => assignment.principalId === principal);
}

/** What a management group gives at the target subscription is wanted there. */
function inPlace(scope: string, manifest: Manifest): LocatedScope {
  const inside = subscriptionIn(scope) === undefined ? undefined : resourceId(scope);
  return { kind: "scope", scope: inside ?? targetScope(manifest) };
}

function compare(
  assignment: RoleAssignment,
  scope: LocatedScope,
  present: readonly Counterparts[],
  { manifest, roles }: RightsInput,
): Pick<Right, "state" | "by"> {
  const definition = (guid: Guid) => roles.find((role) => role.guid === guid);
  const alike = present.filter(
    (one) =>
      !isItself(one.assignment, assignment, scope) &&
      (one.assignment.roleGuid === assignment.roleGuid ||
        atLeast(definition(one.assignment.roleGuid), definition(assignment.roleGuid))),
  );
  const at = (state: "yes" | "maybe") =>
    alike.filter((one) => reaches(one, scope, manifest) === state).map((one) => one.assignment);
  const sure = at("yes");
  const match = sure.find((one) => isNoNarrower(one, assignment));
  if (match !== undefined) return { state: "granted", by: match };
  const [conditional] = sure;
  if (conditional !== undefined) return { state: "conditional", by: conditional };
  const [maybe] = at("maybe");
  return maybe === undefined ? { state: "absent" } : { state: "maybe", by: maybe };
}

/** A management group in the list of a subscription is above that one. */
function reaches(
  { assignment, of }: Counterparts,
  scope: LocatedScope,
  manifest: Manifest,
): "yes" | "no" | "maybe" {
  if (
    isManagementGroup(assignment.scope) &&
    scope.kind === "scope" &&
    subscriptionIn(scope.scope) !== undefined
  )
    return isWithin(scope.scope, of) ? "yes" : "no";
  return covers(assignment.scope, scope, manifest);
}
