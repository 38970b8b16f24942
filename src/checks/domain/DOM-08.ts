import { say } from "../../base/sentence.ts";
import { isAzureHost } from "../../catalog/hosts.ts";
import { movingHosts, type MovingHost } from "../../derive/domains.ts";
import type { Case, Check, Context } from "../check.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { aboutHost } from "./about.ts";

/** Source: Azure CDN custom domains, `validationData`: a site that is served from mainland China needs an ICP filing of its domain. */
export const dom08: Check = {
  meta: {
    id: "DOM-08",
    title: "ICP filing covers the host in China",
    area: "domain",
    severity: "blocker",
    phase: "prepare",
    looksAt: `Hosts under domains of a manifest whose cloud is AzureChinaCloud. A public site on a domain of its own needs an ICP filing before it may be served from mainland China. No interface of Azure shows whether there is one, so that an attestation of the last ${String(ATTESTED_DAYS)} days for DOM-08, with the host as match and the number of the filing as evidence, answers for each. Hosts that an Azure service gives out need none of the team's own.`,
    ready: "Somebody attests the filing of each host.",
    howToFix:
      "File the domain through the operator, 21Vianet. It takes weeks and a company or person of mainland China as its owner. Then attest DOM-08 with the host as match and the number as evidence.",
    failsWhen: ["Nobody attests the filing of a host (unknown)."],
    takesAttestations: true,
    waive: "When the host is not open to the public. Say how it is closed.",
    facets: { host: "the host" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/javascript/api/@azure/arm-cdn/customdomainproperties",
      "https://learn.microsoft.com/azure/china/overview-operations",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about = { subject: "hosts in China", place: manifest.locate(["domains"]) };
    if (manifest.cloud !== "AzureChinaCloud")
      return [notApplicable(about, say`The target is not in Azure China.`)];
    const own = movingHosts(manifest).filter(({ host }) => !isAzureHost(host.split(".")));
    if (own.length > 0) return own.map((one) => caseFor(one, context));
    return [notApplicable(about, say`The manifest declares no hosts of its own under domains.`)];
  },
};

function caseFor(moving: MovingHost, context: Context): Case {
  const about = aboutHost(moving, context);
  const { host } = moving;
  // A word that names no host vouches for none.
  const word = boundWord(context, "DOM-08", about.facets);
  if (word.kind === "holds")
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`Somebody attests the ICP filing of ${host}.`,
      evidence: word.evidence,
    });
  return caseWithoutFacts(about, {
    outcome: "unknown",
    why:
      word.kind === "stale"
        ? say`The attestation of the ICP filing of ${host} is older than ${ATTESTED_DAYS} days, or names nobody.`
        : say`${host} is to be served from mainland China, and nobody attests its ICP filing.`,
    fix: {
      text: say`File the domain through 21Vianet, and attest ${"DOM-08"} with match host ${host}, a person, a date and the number of the filing.`,
    },
  });
}
