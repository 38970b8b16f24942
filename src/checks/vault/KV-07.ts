import { sourceScope } from "../../derive/scope-map.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { say, sentence, type Sentence } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { Vault } from "../../facts/kinds/vaults.ts";
import type { ManifestResource } from "../../manifest/model.ts";
import { caseOf, type Case, type Check, type Context } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";

const VAULTS = "Microsoft.KeyVault/vaults";

/** Source: Key Vault, "Move a vault to another region"; soft-delete overview; network security. */
export const kv07: Check = {
  meta: {
    id: "KV-07",
    title: "Vault settings are as strict as before",
    area: "vault",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Each vault that the manifest moves, beside its successor: purge protection, the days that deleted items are kept, whether rights come from roles or access policies, public access, the network rules and whether trusted services pass them.",
    ready: "The vault at the target protects as much as the one at the source, and lets in who was let in.",
    howToFix:
      "Set the same at the target. For how many days deleted items are kept can be set only when a vault is made, so that another number takes a new vault with another name. The model of rights is best chosen before anything is in the vault.",
    failsWhen: [
      "Purge protection is off, or deleted items are kept for fewer days.",
      "Networks are open that were closed, or trusted services are no longer let through.",
      "Rights come by another model: role assignments and access policies do not follow it.",
    ],
    waive: "When the change is wanted: name who decided it.",
    facets: { vault: "name of the vault at the target" },
    facts: ["vaults"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-key-vault",
      "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview",
      "https://learn.microsoft.com/azure/key-vault/general/network-security",
    ],
  },
  cases(context) {
    const moved = context.manifest.workloads.flatMap(({ name, resources }) =>
      resources.flatMap((one) =>
        sameType(one.type, VAULTS) && one.from !== undefined ? [{ workload: name, one }] : [],
      ),
    );
    if (moved.length > 0) return moved.map(({ workload, one }) => caseFor(workload, one, context));
    const about = { subject: "settings of vaults", place: context.manifest.locate(["workloads"]) };
    return [notApplicable(about, say`The manifest moves no vault.`)];
  },
};

function caseFor(
  workload: string,
  { from = "", to = from, pointer }: ManifestResource,
  context: Context,
): Case {
  const { manifest, planned } = context;
  const about = {
    subject: to,
    place: manifest.locate(pointer),
    facets: { vault: to },
    resources: planned.filter((one) => one.workload === workload && sameType(one.type, VAULTS)),
  };
  const needs = {
    source: factRef("vaults", sourceScope(manifest)),
    target: factRef("vaults", targetScope(manifest)),
  };
  return caseOf(about, needs, ({ source, target }) => {
    const [old, own] = [
      source.find(({ name }) => sameText(name, from)),
      target.find(({ name }) => sameText(name, to)),
    ];
    if (old === undefined || own === undefined)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`${old === undefined ? from : to} does not exist, so that the two vaults cannot be compared yet.`,
        },
      ];
    const looser = looserIn(old, own);
    if (looser.length === 0) return [{ ...about, outcome: "pass", why: say`${to} is as strict as ${from}.` }];
    return [
      {
        ...about,
        outcome: "fail",
        why: sentence(looser.join(" ")),
        fix: {
          text: keepsShorter(old, own)
            ? say`A: make the vault again under another name that keeps deleted items for ${daysOf(old)} days, which cannot be changed later, and set the rest as ${from} is set. B: waive what is meant to differ.`
            : say`Set ${to} as ${from} is set, or waive what is meant to differ.`,
        },
      },
    ];
  });
}

function looserIn(old: Vault, own: Vault): Sentence[] {
  const found: Sentence[] = [];
  if (old.purgeProtection && !own.purgeProtection) found.push(say`Purge protection is off at ${own.name}.`);
  if (keepsShorter(old, own))
    found.push(say`Deleted items are kept ${daysOf(own)} days instead of ${daysOf(old)}.`);
  if ((old.byRoles ?? false) !== (own.byRoles ?? false))
    found.push(
      say`Rights come from ${own.byRoles === true ? "roles" : "access policies"} at ${own.name}, and from the other at ${old.name}.`,
    );
  if (isClosed(old) && !isClosed(own))
    found.push(say`${own.name} is open to all networks, and ${old.name} is not.`);
  if (passesTrusted(old) && !passesTrusted(own))
    found.push(
      isPerimeter(own)
        ? say`The perimeter of ${own.name} keeps trusted services out, but for those that a rule of it lets in.`
        : say`Trusted services do not pass the network rules of ${own.name}.`,
    );
  return found;
}

/** Where nothing is stated, deleted items are kept for 90 days. */
function daysOf({ retentionDays = 90 }: Vault): number {
  return retentionDays;
}

function keepsShorter(old: Vault, own: Vault): boolean {
  return daysOf(own) < daysOf(old);
}

function isPerimeter({ publicAccess = "Enabled" }: Vault): boolean {
  return sameText(publicAccess, "SecuredByPerimeter");
}

function isClosed(vault: Vault): boolean {
  const { publicAccess = "Enabled", defaultAction } = vault;
  return sameText(publicAccess, "Disabled") || isPerimeter(vault) || !sameText(defaultAction, "Allow");
}

/** The exception for trusted services holds where the firewall is on; a network security perimeter overrides it. */
function passesTrusted(vault: Vault): boolean {
  if (isPerimeter(vault)) return false;
  return !isClosed(vault) || sameText(vault.bypass ?? "AzureServices", "AzureServices");
}
