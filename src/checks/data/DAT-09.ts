import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check } from "../check.ts";
import { sameSetUp } from "../support/same-set-up.ts";
import { notApplicable } from "../support/without-facts.ts";
import { declaredResources } from "./declared.ts";

/** Source: Azure Storage, "Relocate Azure Storage account to another region". */
export const dat09: Check = {
  meta: {
    id: "DAT-09",
    title: "What stands beside the data of a storage account is set up again",
    area: "data",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Each storage account that the manifest moves, beside its successor: rules of the lifecycle, rules of inventories, encryption scopes, versioning, change feed, soft delete and point-in-time restore of blobs, and event subscriptions, by their names. A copy of the blobs brings none of them. A static website, local users and stored access policies do not show to a Reader.",
    ready: "The account at the target keeps, protects and reports its blobs as the one at the source.",
    howToFix: "Deploy the same rules and subscriptions with the account at the target.",
    failsWhen: ["Something is set up at the source and not at the target."],
    waive: "When a rule is not wanted any more. Name which.",
    facets: { resource: "key of the resource, for example shop-data.blobs" },
    facts: ["configurations"],
    sources: [
      "https://learn.microsoft.com/azure/storage/common/storage-account-move",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-storage-account",
    ],
  },
  cases(context) {
    const { manifest, planned } = context;
    const cases = declaredResources(manifest, planned).flatMap(({ key, resource, planned: own }) => {
      const { from, to = from, pointer, type } = resource;
      if (!sameType(type, "Microsoft.Storage/storageAccounts") || from === undefined || to === undefined)
        return [];
      const about = {
        subject: `settings of ${key}`,
        place: manifest.locate(pointer),
        facets: { resource: key },
        resources: own,
      };
      return [sameSetUp(about, "storageAccount", { from, to }, context)];
    });
    if (cases.length > 0) return cases;
    const about = { subject: "settings of storage accounts", place: placeOf([], manifest) };
    return [notApplicable(about, say`The manifest moves no storage account.`)];
  },
};
