import { lastSegment } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { isSource, movedPairs, type MovedPair } from "../../derive/moved-pairs.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";

/** Source: "Relocate Azure Backup": recovery points stay in the vault of the source, and cost, until somebody decides. */
export const ops02: Check = {
  meta: {
    id: "OPS-02",
    title: "Old recovery points are decided on",
    area: "operations",
    severity: "warning",
    phase: "select",
    looksAt:
      "What Azure Backup protects at the source and the manifest moves: whether a person attests what becomes of its recovery points, which stay in the vault of the source. Keeping them costs, and the vault cannot be deleted. Deleting them loses what has to be kept for years. A protection that was stopped with its data kept is such a decision, and still wants somebody who says until when.",
    ready:
      "For each resource that is backed up at the source somebody has decided how long its recovery points stay.",
    howToFix: "Decide with the owner of the data, then attest it with the resource, a person and evidence.",
    failsWhen: ["A resource that moves has recovery points at the source, and nobody attests a decision."],
    takesAttestations: true,
    waive: "When the decision is taken for the whole vault elsewhere: name where.",
    facets: { resource: "key of the resource, such as shop-web.report" },
    folds: "resource",
    facts: ["backupItems"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-backup",
      "https://learn.microsoft.com/azure/backup/backup-azure-delete-vault",
    ],
  },
  cases(context) {
    return [caseFor(context)];
  },
};

function caseFor(context: Context): Case {
  const { manifest, planned } = context;
  const about = {
    subject: "recovery points at the source",
    place: manifest.locate(["source"]),
    ...ofThisVersion(context, "backupItems"),
  };
  const needs = { items: factRef("backupItems", sourceScope(manifest)) };
  return caseOf(about, needs, ({ items }): Judgement[] => {
    const found = movedPairs(manifest, planned).flatMap((pair) => {
      const own = items.find(({ source }) => source !== undefined && isSource(source, pair, manifest));
      return own === undefined ? [] : [judged(pair, own.id, context)];
    });
    if (found.length > 0) return found;
    if (items.some(({ source }) => source === undefined))
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`Of some backups at the source the service does not say what they are of.`,
        },
      ];
    return [{ ...about, outcome: "pass", why: say`Nothing that moves is backed up at the source.` }];
  });
}

function judged({ key, resource, from, planned }: MovedPair, item: string, context: Context): Judgement {
  const facets = { resource: key };
  const about = {
    subject: `recovery points of ${key}`,
    place: context.manifest.locate(resource.pointer),
    facets,
    resources: planned,
  };
  const word = boundWord(context, "OPS-02", facets);
  if (word.kind === "holds")
    return {
      ...about,
      outcome: "pass",
      why: say`Somebody attests what becomes of the recovery points of ${from}.`,
      evidence: word.evidence,
    };
  return {
    ...about,
    outcome: "fail",
    why: say`${from} has recovery points at the source, and nobody says how long they stay.`,
    evidence: [{ label: "item", value: lastSegment(item) }],
    fix: {
      text: say`Decide, then attest it for ${"OPS-02"} with ${`resource: ${key}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
    },
  };
}
