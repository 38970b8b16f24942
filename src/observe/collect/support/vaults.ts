import type { SubscriptionId } from "../../../base/names.ts";
import { oncePer } from "../../../base/once.ts";
import type { Fact } from "../../../facts/fact.ts";
import { vaults as kind, type Vault } from "../../../facts/kinds/vaults.ts";
import type { RunAccess } from "../../access.ts";
import type { Operation } from "../../channels/arm/failure.ts";
import { listFact, operationOf } from "../../question.ts";
import { servicePath } from "./service-paths.ts";

export const VAULT_VERSIONS = ["2024-11-01", "2023-07-01", "2022-07-01"];

/** The vaults of a subscription: asked once, for the list itself and for what is in them. */
export function vaultLists({ arm }: RunAccess): (id: SubscriptionId) => Promise<Fact<readonly Vault[]>> {
  return oncePer((id: SubscriptionId) => {
    const operation: Operation = {
      ...operationOf(kind, id, servicePath("Microsoft.KeyVault", "vaults"), VAULT_VERSIONS),
      isFirst: true,
    };
    return listFact(
      operation,
      () => arm.pages(operation),
      kind.decode,
      (vault) => vault.id,
    );
  });
}
