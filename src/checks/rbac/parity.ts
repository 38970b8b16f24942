import { parseScope, subscriptionIn } from "../../base/scope.ts";
import { lastSegment, resourceId, sameId } from "../../base/resource-id.ts";
import { sameText, type Guid } from "../../base/names.ts";
import type { IgnoredAccess, Manifest } from "../../manifest/model.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import { groupBy } from "../../base/group.ts";
import { targetScope } from "../../derive/planned.ts";
import { accessOf, isPrincipal } from "../../derive/principals.ts";
import type { ScopeMap } from "../../derive/scope-map.ts";
import { covers, type LocatedScope } from "../../derive/located-scope.ts";

export interface ParityInput {
  readonly manifest: Manifest;
  readonly scopes: ScopeMap;
  /** Definitions of either side, for roles that are one by name only. */
  readonly roles: readonly RoleDefinition[];
  /** Principals whose rights are judged elsewhere. */
  readonly leaveOut: ReadonlySet<Guid>;
}

/** One assignment of the source that is to be found again at one scope of the target. */
export interface Wanted {
  readonly assignment: RoleAssignment;
  /** The principal itself, or the one that takes over from it; undefined in a new tenant where the manifest names none. */
  readonly principalId: Guid | undefined;
  readonly scope: LocatedScope;
  /** `absent`; `conditional`: granted under another condition; `maybe`: granted where the resource may or may not land. */
  readonly state: "granted" | "absent" | "conditional" | "maybe";
  /** What of the target answers it, if anything does. */
  readonly by?: RoleAssignment;
  /** Resources that stay behind in the resource group that the assignment is made at. */
  readonly stays: readonly string[];
}

export interface Parity {
  readonly wanted: readonly Wanted[];
  /** At resource groups that the manifest does not name. */
  readonly unmapped: readonly RoleAssignment[];
  readonly ignored: readonly { readonly assignment: RoleAssignment; readonly reason: string }[];
  /** At or above the subscription that is both source and target. */
  readonly same: number;
  /** At resources that are no part of the move, or declared to stay. */
  readonly aside: number;
  /** Missing, and left to the check of what the manifest declares. */
  readonly declared?: number;
}

/** Compares by principal, role and mapped scope. An assignment at the target counts at its scope and below. */
export function parityOf(
  source: readonly RoleAssignment[],
  target: readonly RoleAssignment[],
  input: ParityInput,
): Parity {
  const { manifest, scopes, leaveOut } = input;
  const wanted: Wanted[] = [];
  const unmapped: RoleAssignment[] = [];
  const ignored: Parity["ignored"][number][] = [];
  let same = 0;
  let aside = 0;
  const byPrincipal = groupBy(target, ({ principalId }) => principalId);
  for (const assignment of source) {
    if (leaveOut.has(assignment.principalId)) continue;
    const place = scopes.of(assignment.scope);
    const successor = successorOf(assignment.principalId, manifest);
    if (place.kind === "aside" || place.kind === "stays") {
      aside += 1;
      continue;
    }
    if (place.kind === "same" && successor === assignment.principalId) {
      same += 1;
      continue;
    }
    const reason = ignoredBy(assignment, input);
    if (reason !== undefined) {
      ignored.push({ assignment, reason });
      continue;
    }
    if (place.kind === "unmapped") {
      unmapped.push(assignment);
      continue;
    }
    const stays = scopes.staysIn(assignment.scope);
    const own = place.kind === "same" ? [sameScope(assignment.scope, manifest)] : place.scopes;
    for (const scope of own) {
      const present = successor === undefined ? [] : (byPrincipal.get(successor) ?? []);
      wanted.push({
        assignment,
        principalId: successor,
        scope,
        stays,
        ...answer(assignment, scope, present, input),
      });
    }
  }
  return { wanted, unmapped, ignored, same, aside };
}

/** What a management group gives, the subscription has to get. */
function sameScope(scope: string, manifest: Manifest): LocatedScope {
  const inside = subscriptionIn(scope) === undefined ? undefined : resourceId(scope);
  return { kind: "scope", scope: inside ?? targetScope(manifest) };
}

function answer(
  assignment: RoleAssignment,
  scope: LocatedScope,
  present: readonly RoleAssignment[],
  { manifest, roles }: ParityInput,
): Pick<Wanted, "state" | "by"> {
  const alike = present.filter(
    (one) =>
      isSameRole(one.roleGuid, assignment.roleGuid, roles, manifest) && !isItself(one, assignment, scope),
  );
  const at = (state: "yes" | "maybe"): RoleAssignment[] =>
    alike.filter((one) => covers(one.scope, scope, manifest) === state);
  const sure = at("yes");
  const match = sure.find((one) => isNoNarrower(one, assignment));
  if (match !== undefined) return { state: "granted", by: match };
  const [conditional] = sure;
  if (conditional !== undefined) return { state: "conditional", by: conditional };
  const [maybe] = at("maybe").filter((one) => isNoNarrower(one, assignment));
  return maybe === undefined ? { state: "absent" } : { state: "maybe", by: maybe };
}

/** Where only the name of a resource is known, the one at the source would answer for the one at the target. */
export function isItself(one: RoleAssignment, assignment: RoleAssignment, scope: LocatedScope): boolean {
  return scope.kind === "tail" && sameText(one.scope, assignment.scope);
}

/** An assignment without a condition grants all; one with the same condition grants the same. */
export function isNoNarrower(one: RoleAssignment, than: RoleAssignment): boolean {
  const [own, other] = [one, than].map(({ condition = "" }) => condition.replace(/\s+/g, " ").trim());
  return own === "" || own === other;
}

/** Roles have their GUID in all subscriptions of a tenant; a custom role of another tenant is known by its name. */
function isSameRole(a: Guid, b: Guid, roles: readonly RoleDefinition[], { target }: Manifest): boolean {
  if (a === b) return true;
  if (!target.crossTenant) return false;
  const [one, other] = [a, b].map((guid) => roles.find((role) => role.guid === guid)?.roleName);
  return one !== undefined && other !== undefined && sameText(one, other);
}

/** Who holds the rights of a principal at the target. Undefined: principals of another tenant are other objects. */
export function successorOf(id: Guid, manifest: Manifest): Guid | undefined {
  const entry = accessOf(manifest).principalMap.find(({ from }) => isPrincipal(from, id, manifest));
  if (entry !== undefined) return entry.to.id;
  return manifest.target.crossTenant ? undefined : id;
}

/** The reason by which the manifest lets an assignment stay behind. */
export function ignoredBy(
  assignment: RoleAssignment,
  input: Pick<ParityInput, "manifest" | "roles">,
): string | undefined {
  return accessOf(input.manifest).ignore.find((one) => isIgnoredBy(one, assignment, input))?.reason;
}

/** Whether an entry of the manifest lets an assignment stay behind. */
export function isIgnoredBy(
  { principal, role, scope }: IgnoredAccess,
  assignment: RoleAssignment,
  { manifest, roles }: Pick<ParityInput, "manifest" | "roles">,
): boolean {
  const name = roles.find(({ guid }) => guid === assignment.roleGuid)?.roleName;
  return (
    (principal === undefined || isPrincipal(principal, assignment.principalId, manifest)) &&
    (role === undefined ||
      sameText(role, assignment.roleGuid) ||
      (name !== undefined && sameText(role, name))) &&
    (scope === undefined || isScope(scope, assignment.scope))
  );
}

function isScope(written: string, scope: string): boolean {
  if (sameId(written, scope)) return true;
  return sameText(written, parseScope(scope)?.kind === "subscription" ? "subscription" : lastSegment(scope));
}
