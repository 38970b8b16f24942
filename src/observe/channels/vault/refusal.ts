import { raw, say, type Sentence } from "../../../base/sentence.ts";
import type { Vault } from "../../../facts/kinds/vaults.ts";
import { ArmFailure } from "../arm/failure.ts";

/**
 * What a refusal of a vault means. One of its network is told from one of its rights, since nobody can mend the one by granting the other.
 * Source: Key Vault, "REST API error codes": 403, and "Azure RBAC for Key Vault": roles of the data plane.
 */
export function vaultRefusal(failure: ArmFailure, vault: Vault): ArmFailure {
  const { status, code, inner, correlationId } = failure;
  if (status !== 403) return failure;
  const answer = say`403 ${inner ?? code ?? ""}`;
  const rest = { status, code, inner, correlationId };
  const network = networkReason(inner);
  if (network !== undefined) return new ArmFailure("not-probed", say`${raw(network)} (${raw(answer)})`, rest);
  return new ArmFailure("no-permission", say`${raw(rightsReason(vault, inner))} (${raw(answer)})`, rest);
}

function networkReason(inner: string | undefined): Sentence | undefined {
  switch (inner) {
    case "ForbiddenByFirewall":
      return say`the firewall of the vault does not let this machine in. Run it on one that it lets in`;
    case "ForbiddenByConnection":
      return say`the vault is reached by its private endpoint alone. Run it on a machine of that network`;
    default:
      return undefined;
  }
}

function rightsReason({ byRoles }: Vault, inner: string | undefined): Sentence {
  const byPolicy =
    inner === "ForbiddenByPolicy" || inner === "AccessDenied" || (inner === undefined && byRoles === false);
  return byPolicy
    ? say`the identity of the run stands in no access policy of the vault that lets it list and get. A Key Vault Contributor can add one`
    : say`the identity of the run may not see what is in the vault. Who may assign roles at it, such as an Owner, can grant it ${"Key Vault Reader"}`;
}
