import { known, reasonOf, unknown, type Fact } from "../../facts/fact.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { decodeOwnItem, vaultItems as kind, type VaultItem } from "../../facts/kinds/vault-items.ts";
import type { Vault } from "../../facts/kinds/vaults.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact } from "../question.ts";
import type { Run } from "../run.ts";
import { ofVault, VAULT_VERSIONS } from "./support/vaults.ts";

const LISTS = [
  { of: "secrets", permission: "Microsoft.KeyVault/vaults/secrets/read" },
  { of: "keys", permission: "Microsoft.KeyVault/vaults/keys/read" },
] as const;

/** By the control plane, where Reader suffices: names and dates, and no value. Where that refuses, by the vault itself, which has none in its lists either. */
export const vaultItems: Collector<"vaultItems"> = (run) =>
  eachOfSubscription((subscription, name) =>
    ofVault(run, kind, subscription, name, async (vault, what): Promise<Fact<readonly VaultItem[]>> => {
      const lists = await Promise.all(LISTS.map((list) => listed(run, vault, what, list)));
      const found: VaultItem[] = [];
      for (const one of lists) {
        if (!one.known) return reasonOf(one);
        for (const item of one.value) found.push(item);
      }
      return known(found);
    }),
  );

async function listed(
  { arm, vaultPlane }: Run,
  vault: Vault,
  what: Sentence,
  { of, permission }: (typeof LISTS)[number],
): Promise<Fact<readonly VaultItem[]>> {
  const operation = {
    what,
    path: `${encodeURI(vault.id)}/${of}`,
    versions: VAULT_VERSIONS,
    permission,
    scope: vault.id,
  };
  const byName = (item: VaultItem): string => item.name;
  const shown = await listFact(operation, () => arm.pages(operation), kind.decode, byName);
  if (shown.known || shown.kind !== "no-permission") return shown;
  const own = await listFact(operation, () => vaultPlane.list(vault, of), decodeOwnItem, byName);
  if (own.known) return own;
  const { kind: why, detail, ...rest } = reasonOf(shown);
  return unknown(why, say`${raw(detail)} ${raw(own.detail)}`, rest);
}
