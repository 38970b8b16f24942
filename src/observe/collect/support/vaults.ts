import { sameText, type SubscriptionId } from "../../../base/names.ts";
import { oncePer } from "../../../base/once.ts";
import { subscriptionScope } from "../../../base/resource-id.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import { reasonOf, seenOf, unknown, type Fact } from "../../../facts/fact.ts";
import { vaults as kind, type Vault } from "../../../facts/kinds/vaults.ts";
import type { ArmKey } from "../../../facts/key.ts";
import { notRead } from "../../../facts/not-read.ts";
import type { RunAccess } from "../../access.ts";
import type { Operation } from "../../channels/arm/failure.ts";
import { listFact, operationOf } from "../../question.ts";
import { servicePath } from "./service-paths.ts";

export const VAULT_VERSIONS = ["2026-02-01", "2024-11-01", "2023-07-01", "2022-07-01"];

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

/** What `read` tells of the vault that an item is in, or is; unknown where the subscription has none of this name. */
export async function ofVault<T>(
  { vaults }: { readonly vaults: ReturnType<typeof vaultLists> },
  { words }: { readonly words: (key: ArmKey) => Sentence },
  subscription: SubscriptionId,
  item: string,
  read: (vault: Vault, what: Sentence, name: string) => Promise<Fact<T>>,
): Promise<Fact<T>> {
  const [own = "", name = ""] = item.split("/");
  const all = await vaults(subscription);
  const vault = seenOf(all)?.find((one) => sameText(one.name, own));
  const scope = subscriptionScope(subscription);
  const what = words({ scope, item });
  if (vault !== undefined) return read(vault, what, name);
  if (!all.known) return reasonOf(all);
  return unknown("not-found", notRead(what, say`there is no such vault`), { scope });
}
