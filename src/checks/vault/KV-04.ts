import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { partOf } from "../../derive/part.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { Location } from "../../facts/kinds/locations.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Geographies whose regions are each a security world of their own. Source: "Azure Key Vault security worlds", note. */
const APART = /^usdod/i;

/** Sources: "Azure Key Vault backup and restore", considerations; "Azure Key Vault security worlds". */
export const kv04: Check = {
  meta: {
    id: "KV-04",
    title: "A vault's backup is restored in one geography and subscription",
    area: "vault",
    severity: "blocker",
    phase: "select",
    looksAt:
      "Key vaults, and keys, secrets and certificates in them, whose method in the manifest names backup as its tool: the geography of the source region and that of the target region, from the locations of the target subscription, and whether both sides are one subscription. A backup can be decrypted only there. The two regions of the US Department of Defense are apart, too.",
    ready:
      "Source and target of every vault that is moved by backup lie in one geography and one subscription.",
    howToFix:
      "Create the vault again at the target and copy its secrets, import certificates and keys from where they were issued, or create new keys and encrypt again.",
    failsWhen: [
      "The tool is a backup, and the regions lie in different geographies.",
      "The tool is a backup, and source and target are different subscriptions, or different regions of the US Department of Defense.",
      "The geography of one of the regions is not stated (unknown).",
    ],
    waive: "Not reasonable: Azure refuses the restore.",
    facets: { tool: "tool of the manifest" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/azure/key-vault/general/backup",
      "https://learn.microsoft.com/azure/key-vault/general/overview-security-worlds",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-key-vault",
    ],
  },
  cases(context) {
    const { manifest, planned } = context;
    const byBackup = planned.filter(isByBackup);
    if (byBackup.length === 0) {
      const about = { subject: "vaults moved by backup", place: placeOf([], manifest) };
      return [notApplicable(about, say`No vault is moved by backup and restore.`)];
    }
    return byBackup.map((resource) => caseFor(resource, context));
  },
};

const TYPES = [
  "Microsoft.KeyVault/vaults",
  "Microsoft.KeyVault/vaults/keys",
  "Microsoft.KeyVault/vaults/secrets",
  "Microsoft.KeyVault/vaults/certificates",
];

function isByBackup({ type, method }: PlannedResource): boolean {
  return TYPES.some((one) => sameType(one, type)) && /backup/i.test(method?.tool ?? "");
}

function caseFor(resource: PlannedResource, { manifest }: Context): Case {
  const about = {
    subject: resource.key,
    place: resource.declared ?? resource.origin,
    resources: [resource],
    facets: { tool: resource.method?.tool ?? "" },
  };
  const { source, target } = manifest;
  const fix = {
    text: say`Choose another method for ${resource.key}: create the vault again and copy its secrets, and import or create keys and certificates there.`,
  };
  if (source.subscription.id !== target.subscription.id) {
    const why = say`A backup of ${resource.key} can be restored only in the subscription that it was taken in, and the target is another one.`;
    return caseOf(about, {}, () => [{ ...about, outcome: "fail", why, fix }]);
  }
  const scope = targetScope(manifest);
  return caseOf(about, { locations: partOf(factRef("locations", scope)) }, ({ locations }): Judgement[] => {
    const [from, to] = [source.region, target.region].map((name) => geographyOf(name, locations));
    if (from === undefined || to === undefined)
      return [
        {
          ...about,
          scope,
          outcome: "unknown",
          why: say`In which geography ${from === undefined ? source.region : target.region} lies is not stated, so whether a backup of ${resource.key} can be restored could not be determined.`,
        },
      ];
    const evidence = [
      { label: `geography of ${source.region}`, value: from },
      { label: `geography of ${target.region}`, value: to },
    ];
    const isApart = APART.test(source.region) && source.region !== target.region;
    return [
      from === to && !isApart
        ? {
            ...about,
            scope,
            outcome: "pass",
            why: say`Both regions lie in ${to} and in one subscription, so a backup of ${resource.key} can be restored.`,
            evidence,
          }
        : {
            ...about,
            scope,
            outcome: "fail",
            why:
              from === to
                ? say`A backup of ${resource.key} can be restored only in ${source.region}. ${target.region} has keys of its own, though both regions lie in ${to}.`
                : say`A backup of ${resource.key} can be restored only in the geography of its source, ${from}. ${target.region} lies in ${to}.`,
            evidence,
            fix,
          },
    ];
  });
}

function geographyOf(name: string, locations: readonly Location[]): string | undefined {
  return locations.find((one) => one.name === name)?.geography;
}
