import { raw, say } from "../../base/sentence.ts";
import { sameType } from "../../base/resource-type.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { idKey } from "../../base/resource-id.ts";
import { idOf } from "../../derive/made.ts";
import { placeOf } from "../../derive/planned.ts";
import { caseOf, type Check } from "../check.ts";
import { attested } from "../support/attested.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Accounts that begin with quotas of their own, whatever an older one was granted. */
const ACCOUNTS: readonly (readonly [type: string, what: string])[] = [
  ["Microsoft.Batch/batchAccounts", "cores, low-priority cores and pools"],
];

/** Source: "Move a Batch account to another region". */
export const quo05: Check = {
  meta: {
    id: "QUO-05",
    title: "Quotas of new accounts are requested",
    area: "quota",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Planned accounts of services that give each account its own quotas, such as Batch. A new account begins with the defaults of the subscription: what the account at the source was granted is not carried over, and no interface shows the quotas of an account that does not exist yet.",
    ready: "The account exists with its quotas, or somebody attests that they are requested.",
    howToFix:
      "Make the account early, compare its quotas with those of the source, request the difference, and attest it.",
    failsWhen: [
      "A new account is planned, and nobody attests that its quotas are requested.",
      "Whether the account exists already could not be read (unknown).",
    ],
    takesAttestations: true,
    waive: "When the defaults suffice. Name the numbers.",
    facets: { resource: "key of the resource, for example shop.batch", type: "its resource type" },
    facts: ["existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/batch/account-move",
      "https://learn.microsoft.com/azure/batch/batch-quota-limit",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const own = planned.flatMap((resource) => {
      const row = ACCOUNTS.find(([type]) => sameType(type, resource.type));
      return row === undefined ? [] : [{ resource, what: row[1] }];
    });
    if (own.length === 0) {
      const about = { subject: "accounts with quotas of their own", place: placeOf([], manifest) };
      return [notApplicable(about, say`The deployment makes no account that has quotas of its own.`)];
    }
    return own.map(({ resource, what }) => {
      const facets = { resource: resource.key, type: resource.type };
      const refs = existingRefs(manifest, [resource.type]);
      const about = {
        subject: `quotas of ${resource.key}`,
        place: resource.origin,
        facets,
        resources: [resource],
        wants: refs,
      };
      return caseOf(about, {}, (_, read) => {
        const id = idOf(resource, manifest);
        const exists = id !== undefined && existingById(refs, read).has(idKey(id));
        const word = attested(context, "QUO-05", facets);
        if (exists || word.kind === "holds")
          return [
            {
              ...about,
              outcome: "pass",
              why: exists
                ? say`${resource.key} exists, with the quotas that it has.`
                : say`Somebody attests that the quotas of ${resource.key} are requested.`,
              ...(word.kind === "holds" ? { evidence: word.evidence } : {}),
            },
          ];
        const unread = refs.map((ref) => read(ref)).find((rows) => !rows.known);
        if (unread?.known === false)
          return [
            {
              ...about,
              outcome: "unknown",
              why: say`Whether ${resource.key} exists already, with quotas of its own, could not be read: ${raw(unread.detail)}`,
            },
          ];
        return [
          {
            ...about,
            outcome: "fail",
            why: say`${resource.key} is a new account and begins with the default quotas: ${what}. Those of the source are not carried over.`,
            fix: {
              text: say`Make the account early, request its quotas, and attest ${"QUO-05"} for ${resource.key}.`,
            },
          },
        ];
      });
    });
  },
};
