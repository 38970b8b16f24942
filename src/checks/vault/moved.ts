import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import type { DeclaredData } from "../data/declared.ts";
import { declaredResources } from "../data/declared.ts";
import type { Context } from "../check.ts";

export const VAULTS = "Microsoft.KeyVault/vaults";

/** A vault that another one takes over from. */
export interface MovedVault extends DeclaredData {
  readonly from: string;
  readonly to: string;
}

/** The vaults of the manifest that get another name, as names of vaults do not move with them. */
export function movedVaults({ manifest, planned }: Pick<Context, "manifest" | "planned">): MovedVault[] {
  return declaredResources(manifest, planned).flatMap((one) => {
    const { type, from, to } = one.resource;
    const isMoved = sameType(type, VAULTS) && from !== undefined && to !== undefined && !sameText(from, to);
    return isMoved ? [{ ...one, from, to }] : [];
  });
}

/** `kv-shop` of `https://kv-shop.vault.azure.net/keys/one`, in any cloud; undefined for what is no address of a vault. */
export function vaultOfUri(uri: string): string | undefined {
  return /^https:\/\/([a-z0-9-]{3,24})\.(?:vault|managedhsm)\.[a-z0-9.-]+(?::443)?(?:\/|$)/i
    .exec(uri)?.[1]
    ?.toLowerCase();
}

/** The name of the key or secret in such an address. */
export function itemOfUri(uri: string): string | undefined {
  return /^https:\/\/[^/]+\/(?:keys|secrets)\/([A-Za-z0-9-]+)/i.exec(uri)?.[1];
}
