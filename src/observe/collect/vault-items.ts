import { sameText } from "../../base/names.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { known, reasonOf, seenOf, unknown, type Fact } from "../../facts/fact.ts";
import { vaultItems as kind, type VaultItem } from "../../facts/kinds/vault-items.ts";
import { notRead } from "../../facts/not-read.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact } from "../question.ts";
import { VAULT_VERSIONS } from "./support/vaults.ts";

const LISTS = [
  { of: "secrets", permission: "Microsoft.KeyVault/vaults/secrets/read" },
  { of: "keys", permission: "Microsoft.KeyVault/vaults/keys/read" },
] as const;

/** By the control plane, where Reader suffices: names and dates, and no value. */
export const vaultItems: Collector<"vaultItems"> = (run) =>
  eachOfSubscription(async (subscription, name): Promise<Fact<readonly VaultItem[]>> => {
    const all = await run.vaults(subscription);
    const vault = seenOf(all)?.find((one) => sameText(one.name, name));
    const scope = subscriptionScope(subscription);
    if (vault === undefined) {
      if (!all.known) return reasonOf(all);
      return unknown("not-found", notRead(kind.words({ scope, item: name }), say`there is no such vault`), {
        scope,
      });
    }
    const lists = await Promise.all(
      LISTS.map(({ of, permission }) => {
        const operation = {
          what: kind.words({ scope: vault.id, item: name }),
          path: `${encodeURI(vault.id)}/${of}`,
          versions: VAULT_VERSIONS,
          permission,
          scope: vault.id,
        };
        return listFact(
          operation,
          () => run.arm.pages(operation),
          kind.decode,
          (item) => item.name,
        );
      }),
    );
    const found: VaultItem[] = [];
    for (const one of lists) {
      if (!one.known) return reasonOf(one);
      for (const item of one.value) found.push(item);
    }
    return known(found);
  });
