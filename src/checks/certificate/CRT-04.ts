import { say } from "../../base/sentence.ts";
import { movingHosts, type MovingHost } from "../../derive/domains.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { WebCertificate } from "../../facts/kinds/web-certificates.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { aboutHost } from "../domain/about.ts";
import { attestableCase, ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { coversHost } from "./CRT-02.ts";

/** Services in front of the site, where TLS ends: the site needs no certificate for the host. */
const IN_FRONT: ReadonlySet<string> = new Set(["front-door", "application-gateway", "api-management"]);

/** Source: "Add and manage TLS/SSL certificates in Azure App Service", the limits of free managed certificates. */
export const crt04: Check = {
  meta: {
    id: "CRT-04",
    title: "Managed certificates have a plan",
    area: "certificate",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Certificates in the source region that App Service issued by itself, for hosts under domains. They can neither be exported nor be issued at the target before the record leads there, so that the switch begins without one unless another certificate takes its place: one that the manifest declares for the host, or that of a service in front of the site.",
    ready:
      "For every host with a managed certificate, the manifest declares a certificate, or a service in front ends TLS.",
    howToFix:
      "A: import a certificate for the host into the vault of the target and declare it under certificates, at least until App Service has issued a new one. B: switch by Front Door or a gateway.",
    failsWhen: [
      "A host has a managed certificate at the source, and the manifest declares no other for the target.",
    ],
    takesAttestations: true,
    waive: "When users accept that the host has no valid certificate until App Service issues one.",
    facets: { host: "the host" },
    facts: ["webCertificates"],
    sources: [
      "https://learn.microsoft.com/azure/app-service/configure-ssl-certificate#create-a-free-managed-certificate",
      "https://learn.microsoft.com/azure/app-service/manage-move-across-regions",
    ],
  },
  cases(context) {
    const moving = movingHosts(context.manifest);
    if (moving.length > 0) return moving.map((one) => caseFor(one, context));
    const about = { subject: "managed certificates", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`The manifest declares no hosts under domains.`)];
  },
};

function caseFor(moving: MovingHost, context: Context): Case {
  const { host, domain } = moving;
  const { manifest } = context;
  const own = aboutHost(moving, context);
  const declared = manifest.certificates.find(({ hosts }) => hosts.some((name) => coversHost(name, host)));
  if (declared !== undefined)
    return caseWithoutFacts(own, {
      outcome: "pass",
      why: say`${declared.in} is declared for ${host} at the target, whatever certificate it has today.`,
    });
  const via = domain.cutover?.via ?? "";
  if (IN_FRONT.has(via))
    return caseWithoutFacts(own, {
      outcome: "pass",
      why: say`${via} is switched for ${host}, and ends TLS in front of what serves it.`,
    });
  const about = {
    ...own,
    ...ofThisVersion(context, "webCertificates"),
    hint: say`Look at the certificates of App Service yourself, and attest the plan for ${"CRT-04"} with ${`host: ${host}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  return attestableCase(
    about,
    { certificates: factRef("webCertificates", sourceScope(manifest)) },
    boundWord(context, "CRT-04", own.facets),
    say`Somebody attests what takes the place of the managed certificate of ${host}.`,
    ({ certificates }) => [{ ...about, ...judged(certificates, moving, context) }],
  );
}

function judged(
  certificates: readonly WebCertificate[],
  { host }: MovingHost,
  { manifest }: Context,
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const { region } = manifest.source;
  const managed = certificates.filter(
    ({ managed, location, hosts }) =>
      managed && location === region && hosts.some((name) => coversHost(name, host)),
  );
  if (managed.length === 0)
    return { outcome: "pass", why: say`App Service manages no certificate for ${host} in ${region}.` };
  return {
    outcome: "fail",
    why: say`App Service manages the certificate of ${host} in ${region}: it cannot be exported, and is issued at the target only after the record leads there.`,
    evidence: managed.map(({ id }) => ({ label: "certificate", value: id })),
    fix: {
      text: say`Import a certificate for ${host} at the target, and declare it under ${"certificates"}.`,
    },
  };
}
