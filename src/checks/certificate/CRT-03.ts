import { raw, say, type Sentence } from "../../base/sentence.ts";
import { movingHosts, servedOf, type MovingHost } from "../../derive/domains.ts";
import type { ServedCertificate } from "../../facts/kinds/served-certificates.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { aboutHost, probeHint } from "../domain/about.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";

/** Source: Cloud Adoption Framework, Relocate, Cutover: validate the endpoints before they are switched. */
export const crt03: Check = {
  meta: {
    id: "CRT-03",
    title: "Target answers TLS for the host before the switch",
    area: "certificate",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "The certificate that each address of the target presents on port 443 when it is asked for the host under domains: whether it is for that host, and whether its chain is whole, trusted and valid. The target is cutover.to, or the default host of servedBy. Nothing is sent after the handshake, and hosts are contacted only where the caller allows it (probe).",
    ready:
      "Every address of the target presents a trusted certificate for the host before users are sent there.",
    howToFix:
      "Bind the certificate to the host at the target, with the whole chain. A host can be bound before its record is switched, once the domain is verified by a TXT record.",
    failsWhen: [
      "An address of the target presents a certificate for other names.",
      "The certificate has expired, is not valid yet, signed by itself, or comes without its intermediate.",
    ],
    takesAttestations: true,
    waive: "When another service in front ends TLS for the host: name it.",
    facets: { host: "the host", target: "the host that is to serve it" },
    facts: ["servedCertificates"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover",
      "https://learn.microsoft.com/azure/app-service/manage-custom-dns-migrate-domain",
    ],
  },
  cases(context) {
    const moving = movingHosts(context.manifest);
    if (moving.length > 0) return moving.map((one) => caseFor(one, context));
    const about = { subject: "hosts over TLS", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`The manifest declares no hosts under domains.`)];
  },
};

function caseFor(moving: MovingHost, context: Context): Case {
  const { host, after } = moving;
  const own = aboutHost(moving, context);
  const served = servedOf(moving);
  if (served === undefined || after === undefined)
    return caseWithoutFacts(own, {
      outcome: "unknown",
      why: say`Under which name the target of ${host} is reached, the manifest does not say.`,
      fix: { text: say`Write it as ${"cutover.to"}.` },
    });
  const facets = { ...own.facets, target: after };
  const about = { ...own, facets, hint: probeHint("CRT-03", `host: ${host}, target: ${after}`) };
  return attestableCase(
    about,
    { served },
    boundWord(context, "CRT-03", facets),
    say`Somebody attests that ${after} answers TLS for ${host}.`,
    (facts) => [{ ...about, evidence: evidenceOf(facts.served), ...judged(facts.served, host, after) }],
  );
}

/** Names and dates only. */
export function evidenceOf(served: readonly ServedCertificate[]): NonNullable<Judgement["evidence"]> {
  return served.map(({ address, names, to, error }) => ({
    label: address,
    value: `${names.slice(0, 10).join(", ")}, until ${to}${error === undefined ? "" : `, ${error}`}`,
  }));
}

function judged(
  served: readonly ServedCertificate[],
  host: string,
  after: string,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const other = served.find(({ covers }) => !covers);
  if (other !== undefined)
    return {
      outcome: "fail",
      why: say`${after} presents at ${other.address} a certificate for ${other.names.slice(0, 5)}, and none for ${host}: the host is not bound there yet.`,
      fix: { text: say`Bind ${host} with its certificate at the target.` },
    };
  const odd = served.find(({ trusted }) => !trusted);
  if (odd !== undefined)
    return {
      outcome: "fail",
      why: say`The certificate that ${after} presents at ${odd.address} for ${host} is not trusted: ${raw(wordsOf(odd.error))}.`,
      fix: { text: say`Put a valid certificate with its whole chain there.` },
    };
  if (served.length === 0)
    return { outcome: "unknown", why: say`No address of ${after} was seen to answer for ${host}.` };
  return { outcome: "pass", why: say`${after} presents a trusted certificate for ${host}.` };
}

function wordsOf(error: string | undefined): Sentence {
  switch (error) {
    case "CERT_HAS_EXPIRED":
      return say`it has expired`;
    case "CERT_NOT_YET_VALID":
      return say`it is not valid yet`;
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
      return say`it is signed by itself`;
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
    case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
      return say`its chain is not whole, or ends at nobody who is trusted`;
    default:
      return say`${error ?? "no reason is given"}`;
  }
}
