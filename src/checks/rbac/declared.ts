import { guid, sameText } from "../../base/names.ts";
import type { ExpectedRoleAssignment, Manifest } from "../../manifest/model.ts";
import type { RoleDefinition } from "../../rbac/model.ts";
import { locateScope, type LocatedScope } from "../../derive/located-scope.ts";
import type { Parity, Wanted } from "./parity.ts";

/**
 * Leaves out what is missing at the target and declared under `expect.rbac.assignments`, with the same principal, role and scope:
 * RBAC-03 reports it, and one cause is one finding.
 */
export function withoutDeclared(
  parity: Parity,
  manifest: Manifest,
  roles: readonly RoleDefinition[],
): Parity & { readonly declared: number } {
  const expected = manifest.expect.roleAssignments.map((one) => ({
    one,
    scope: locateScope(one.scope, manifest),
  }));
  const wanted = parity.wanted.filter(
    (want) =>
      want.state === "granted" ||
      !expected.some(({ one, scope }) => isSame(one, want, roles) && isSameScope(scope, want.scope)),
  );
  return { ...parity, wanted, declared: parity.wanted.length - wanted.length };
}

function isSame(
  { principalId, role }: ExpectedRoleAssignment,
  { assignment, principalId: successor }: Wanted,
  roles: readonly RoleDefinition[],
): boolean {
  if (principalId === undefined || principalId !== successor) return false;
  return (
    guid(role) === assignment.roleGuid ||
    roles.some((one) => one.guid === assignment.roleGuid && sameText(one.roleName, role))
  );
}

function isSameScope(a: LocatedScope, b: LocatedScope): boolean {
  if (a.kind === "scope") return b.kind === "scope" && sameText(a.scope, b.scope);
  return a.kind === "tail" && b.kind === "tail" && sameText(a.tail, b.tail);
}
