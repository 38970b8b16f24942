import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Context, Judgement, Read } from "../check.ts";

/** Tells whether a vault of the target is there at all. */
export function vaultsOfTarget(manifest: Manifest): FactRef<"vaults"> {
  return factRef("vaults", targetScope(manifest));
}

/** A vault that is known not to be there contains nothing, whatever somebody attests of it; undefined where it is there, or nobody knows. */
export function absentVault(
  name: string,
  { manifest, planned }: Context,
  read: Read,
): Pick<Judgement, "outcome" | "why" | "fix"> | undefined {
  const all = read(vaultsOfTarget(manifest));
  if (!all.known || all.value.some((one) => sameText(one.name, name))) return undefined;
  const isPlanned = planned.some(
    (one) => sameType(one.type, "Microsoft.KeyVault/vaults") && sameText(one.name, name),
  );
  return isPlanned
    ? {
        outcome: "unknown",
        why: say`The vault ${name} is planned and not made yet, so that nobody can know what is in it.`,
        fix: { text: say`Deploy the vault, fill it, and run again.` },
      }
    : {
        outcome: "fail",
        why: say`The target subscription has no vault ${name}, so that nothing is in it.`,
        fix: { text: say`Deploy the vault, or correct its name in the manifest.` },
      };
}
