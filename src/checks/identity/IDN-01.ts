import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { UserAssignedIdentity } from "../../facts/kinds/identities.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Check, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { targetScope } from "../../derive/planned.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { notApplicable } from "../support/without-facts.ts";
import { namedCases } from "./named.ts";
import { aboutPair, identityPairs, madeOne, newOnes, type IdentityPair } from "./pairs.ts";
import { partOf } from "../../derive/part.ts";

/** Source: a user-assigned identity cannot be moved to another region; a new one has another principal. */
export const idn01: Check = {
  meta: {
    id: "IDN-01",
    title: "User-assigned identities are recreated at the target",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Every user-assigned identity of the manifest that has a name at the source (from): whether the target subscription holds one of its target name in the target region, in its resource group where the manifest names one, or the deployment makes it. An identity cannot be moved to another region, and the new one is another principal: it has to be there before role assignments, federated credentials and group memberships can be given to it, which is why it is asked for ahead of the wave that deploys the rest. Every user-assigned identity that a planned request names by its id is judged, too: whether the deployment makes it in the same or an earlier wave, or its subscription holds it. One in another subscription is looked up where the run may read that subscription.",
    ready:
      "Each declared identity exists in the target region, and each that a request names exists or is made.",
    howToFix:
      "Create the identity before the wave, for example with the landing zone or in a deployment of its own.",
    failsWhen: [
      "The target subscription has no identity of that name in the target region and resource group.",
      "A planned request names an identity that does not exist and that the deployment does not make, or makes in a later wave only.",
      "A request names an identity in a subscription that the run may not read (unknown).",
    ],
    waive: "When the same deployment creates the identity and everything that it is granted.",
    facets: { identity: "name of the identity at the target" },
    facts: ["identities"],
    sources: [
      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-managed-identity-regional-move",
      "https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/list-by-subscription",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    const named = namedCases(context, pairs);
    if (pairs.length === 0 && named.length === 0) {
      return [
        notApplicable(
          { subject: "user-assigned identities", place: manifest.locate(["workloads"]) },
          say`The manifest declares no user-assigned identity with a name at the source, and no request names one.`,
        ),
      ];
    }
    const declared = pairs.map((pair) => {
      const about: About = { ...aboutPair(pair, manifest), subject: pair.to };
      const needs = { identities: partOf(factRef("identities", targetScope(manifest)), "fail") };
      return caseOf(about, needs, ({ identities }) => [{ ...about, ...judge(pair, identities, manifest) }]);
    });
    return [...declared, ...named];
  },
};

function judge(
  pair: IdentityPair,
  identities: readonly UserAssignedIdentity[],
  manifest: Manifest,
): Pick<Judgement, "outcome" | "why" | "scope" | "evidence" | "fix"> {
  const [match] = newOnes(pair, identities);
  if (match !== undefined) {
    return {
      outcome: "pass",
      scope: match.id,
      why: say`The identity ${match.name} exists in ${match.location}.`,
      evidence: match.principalId === undefined ? [] : [{ label: "object id", value: match.principalId }],
    };
  }
  const made = madeOne(pair);
  if (made !== undefined) {
    return {
      outcome: "pass",
      why: say`The deployment makes the identity ${pair.to}.`,
      evidence: [{ label: "made by the deployment", value: made.key }],
    };
  }
  const alike = identities.filter(({ name }) => sameText(name, pair.to));
  return {
    outcome: "fail",
    why:
      pair.resourceGroup === undefined
        ? say`The target subscription has no identity ${pair.to} in ${pair.targetRegion}.`
        : say`The target subscription has no identity ${pair.to} in ${pair.targetRegion} and resource group ${pair.resourceGroup}.`,
    evidence: alike.slice(0, 5).map(({ id, location }) => ({
      label: "of that name",
      value: `${scopeText(id, manifest)}, ${location}`,
    })),
    fix: {
      text: say`Create the identity, then give it the rights of ${pair.from}.`,
      ...(pair.resourceGroup === undefined
        ? {}
        : {
            command: azCommand([
              "identity",
              "create",
              ["--name", pair.to],
              ["--resource-group", pair.resourceGroup],
              ["--location", pair.targetRegion],
              ["--subscription", targetSubscription],
            ]),
          }),
    },
  };
}
