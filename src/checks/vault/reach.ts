import { isResourceGroupType, sameType } from "../../base/resource-type.ts";
import { isWithin, parseResourceId, sameId, type ResourceId } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { plannedId } from "../../derive/planned.ts";
import { sourceScope, staysInSubscription } from "../../derive/scope-map.ts";
import type { Vault } from "../../facts/kinds/vaults.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import { actionMatcher } from "../../rbac/pattern.ts";
import { VAULTS, type MovedVault } from "./moved.ts";

/**
 * Data actions that give away what a vault keeps. Source: "Azure permissions for Security", Microsoft.KeyVault. Roles that see names
 * alone, and those that manage vaults, have none of them.
 */
const USES = ["secrets/getSecret", "keys/decrypt", "keys/unwrap", "keys/sign"].map(
  (one) => `${VAULTS}/${one}/action`,
);

/** What is known of the source; undefined where it was not read. */
export interface SourceFacts {
  readonly vaults: readonly Vault[] | undefined;
  readonly roles: readonly RoleDefinition[] | undefined;
}

/** Whether an assignment leads its holder to the old vault and not to the new one alike; undefined where that is not known. */
export function reaches(
  grant: RoleAssignment,
  vault: MovedVault,
  facts: SourceFacts,
  manifest: Manifest,
): boolean | undefined {
  if (isAtVault(grant.scope, vault.from)) return true;
  const above = isAbove(grant.scope, vault, facts, manifest);
  if (above === false) return false;
  const used = usesContents(grant, facts);
  return used === false ? false : above === undefined ? undefined : used;
}

/** At the vault or at something in it. */
function isAtVault(scope: string, name: string): boolean {
  const parts = parseResourceId(scope);
  return (
    parts !== undefined &&
    (sameType(parts.type, VAULTS) || parts.type.toLowerCase().startsWith(`${VAULTS.toLowerCase()}/`)) &&
    sameText(parts.name.split("/")[0] ?? "", name)
  );
}

/** At the subscription or the resource group of the old vault, where the new one is in another. Management groups hold both. */
function isAbove(
  scope: string,
  { from, planned }: MovedVault,
  { vaults }: SourceFacts,
  manifest: Manifest,
): boolean | undefined {
  const source = sourceScope(manifest);
  const stays = staysInSubscription(manifest);
  if (sameId(scope, source)) return !stays;
  if (!isWithin(scope, source) || !isResourceGroupType(parseResourceId(scope)?.type ?? "")) return false;
  if (vaults === undefined) return undefined;
  if (!vaults.some(({ id, name }) => sameText(name, from) && isWithin(id, scope))) return false;
  if (!stays) return true;
  const ids = planned.map((one): ResourceId | undefined =>
    one.resourceGroup === undefined ? undefined : plannedId(manifest, one),
  );
  if (ids.length === 0 || ids.includes(undefined)) return undefined;
  return ids.every((id) => id !== undefined && !isWithin(id, scope));
}

function usesContents(grant: RoleAssignment, { roles }: SourceFacts): boolean | undefined {
  const role = roles?.find(({ guid }) => guid === grant.roleGuid);
  if (role === undefined) return undefined;
  const granting = role.permissions.filter(({ dataActions, notDataActions }) => {
    const [given, taken] = [actionMatcher(dataActions), actionMatcher(notDataActions)];
    return USES.some((action) => given(action) && !taken(action));
  });
  if (granting.length === 0) return false;
  // A condition may leave out this very vault.
  const isBound = grant.condition !== undefined || granting.every(({ condition }) => condition !== undefined);
  return isBound ? undefined : true;
}
