import { sameType } from "../../base/resource-type.ts";
import { say } from "../../base/sentence.ts";
import { NAME_CHECKS, SOFT_DELETIONS } from "../../catalog/name-checks.ts";
import { checkedClaims, nameStateOf } from "../../derive/name-claims.ts";
import { caseOf, type Check } from "../check.ts";
import { nameOutcome } from "../domain/name-outcome.ts";
import { sourceListings, sourceNamesOf } from "../domain/source-names.ts";
import { notApplicable } from "../support/without-facts.ts";

const VAULT = "Microsoft.KeyVault/vaults";

/** Source: a deleted vault keeps its name for its retention, 7 to 90 days, and with purge protection nobody can shorten that. */
export const kv05: Check = {
  meta: {
    id: "KV-05",
    title: "Vault names are free, also among deleted vaults",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The name of every planned key vault: Azure is asked whether it is free, and the deleted vaults of target and source are read, since a deleted one keeps its name until it is purged. A vault that exists at the target under the planned id has its name already. A deleted vault that goes before the first wave that needs the name is not in the way. One that the deployment recovers (createMode) has to have been in the target subscription and region, since it comes back where it was.",
    ready:
      "Nobody has the name of a planned vault, or the deleted one that holds it is recovered as planned.",
    howToFix:
      "Purge the deleted vault, recover it where it was, or plan another name. With purge protection it cannot be purged: then only another name helps before its date. A recovered vault comes back without its role assignments and event subscriptions. Make them again.",
    failsWhen: [
      "A deleted vault of target or source has the name past the start of the wave.",
      "Somebody else in the cloud has a vault of the name, or the service takes no such name.",
      "The deployment recovers a deleted vault of another region or subscription.",
    ],
    waive: "When the runbook purges the deleted vault before the target is deployed.",
    facets: {
      name: "name of the vault",
      holder: "target, elsewhere, deleted, nobody or unknown",
    },
    facts: ["deletedResources", "existingResources", "nameAvailability", "sourceResources"],
    sources: [...NAME_CHECKS, ...SOFT_DELETIONS].flatMap(({ type, source }) =>
      sameType(type, VAULT) ? [source] : [],
    ),
  },
  judges: "requests",
  asks: (type) => (sameType(type, VAULT) ? ["name"] : []),
  cases(context) {
    const { manifest, planned } = context;
    const claims = checkedClaims(planned).filter(({ resource }) => sameType(resource.type, VAULT));
    if (claims.length === 0)
      return [
        notApplicable(
          { subject: "vault names", place: manifest.locate(["workloads"]) },
          say`The deployment makes no vault of a name that is known before it.`,
        ),
      ];
    const inUse = sourceNamesOf(context);
    const wants = sourceListings(context);
    return claims.map((claim) => {
      const { resource, name } = claim;
      const about = {
        subject: `${name} of ${resource.key}`,
        place: resource.declared ?? resource.origin,
        facets: { name, holder: "unknown" },
        resources: [resource],
      };
      const needs = { state: nameStateOf(claim, manifest) };
      return caseOf({ ...about, wants }, needs, ({ state }, read) => {
        const isAtSource = inUse(read, claim).some(({ isSure }) => isSure);
        if (state.kind === "taken" && isAtSource)
          return [
            {
              ...about,
              outcome: "not-applicable",
              why: say`A vault of the source has the name ${name}, as DOM-05 says.`,
            },
          ];
        const { holder, ...rest } = nameOutcome(claim, state, context);
        return [{ ...about, ...rest, facets: { ...about.facets, holder } }];
      });
    });
  },
};
