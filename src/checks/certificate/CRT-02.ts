import { say } from "../../base/sentence.ts";
import { DAY_MS, daysBetween, instant, isoDate, parseInstant, type Instant } from "../../base/time.ts";
import { movingHosts, servedOf, type MovingHost } from "../../derive/domains.ts";
import type { ServedCertificate } from "../../facts/kinds/served-certificates.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { aboutHost, probeHint, switchOf } from "../domain/about.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { evidenceOf } from "./CRT-03.ts";

/** Where no certificate is declared for a host. */
const MIN_DAYS_LEFT = 30;

/** Source: Cloud Adoption Framework, Relocate, Migrate: certificates. */
export const crt02: Check = {
  meta: {
    id: "CRT-02",
    title: "Certificate outlives the cutover",
    area: "certificate",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The day on which the certificate ends that the target presents for each host under domains, compared with the end of the wave and minDaysLeft of the certificate that is declared for the host (30 days where none is). Hosts are contacted only where the caller allows it (probe).",
    ready: "Every certificate is valid when its wave begins and for minDaysLeft after it ends.",
    howToFix: "Renew the certificate before the wave, and bind the new one at the target.",
    failsWhen: [
      "The certificate ends before the wave and minDaysLeft are over.",
      "The certificate is not valid yet when the wave begins.",
    ],
    takesAttestations: true,
    waive: "When the renewal is automatic and was seen to work at the target.",
    facets: { host: "the host", until: "day until which it has to be valid" },
    facts: ["servedCertificates"],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate"],
  },
  cases(context) {
    const moving = movingHosts(context.manifest);
    if (moving.length > 0) return moving.map((one) => caseFor(one, context));
    const about = { subject: "ends of certificates", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`The manifest declares no hosts under domains.`)];
  },
};

/** Whether a declared name, perhaps with `*` for one label, covers a host. */
export function coversHost(name: string, host: string): boolean {
  return name === host || (name.startsWith("*.") && host.slice(host.indexOf(".")) === name.slice(1));
}

function caseFor(moving: MovingHost, context: Context): Case {
  const { host } = moving;
  const own = aboutHost(moving, context);
  const served = servedOf(moving);
  if (served === undefined)
    return caseWithoutFacts(own, {
      outcome: "unknown",
      why: say`Under which name the target of ${host} is reached, the manifest does not say.`,
      fix: { text: say`Write it as ${"cutover.to"}.` },
    });
  const declared = context.manifest.certificates.find(({ hosts }) =>
    hosts.some((name) => coversHost(name, host)),
  );
  const wave = switchOf(moving, context);
  // Within its wave it has to be valid now.
  const start = instant(Math.max(wave?.start ?? context.now, context.now));
  const until = instant((wave?.end ?? context.now) + (declared?.minDaysLeft ?? MIN_DAYS_LEFT) * DAY_MS);
  const facets = { ...own.facets, until: isoDate(until) };
  const about = { ...own, facets, hint: probeHint("CRT-02", `host: ${host}, until: "${isoDate(until)}"`) };
  return attestableCase(
    about,
    { served },
    boundWord(context, "CRT-02", facets),
    say`Somebody attests that the certificate for ${host} is valid until ${isoDate(until)}.`,
    (facts) => [
      { ...about, evidence: evidenceOf(facts.served), ...judged(facts.served, host, start, until) },
    ],
  );
}

function judged(
  served: readonly ServedCertificate[],
  host: string,
  start: Instant,
  until: Instant,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const own = served.filter(({ covers }) => covers);
  if (own.length === 0)
    return {
      outcome: "unknown",
      why: say`The target presents no certificate for ${host} yet, and so no end of one.`,
    };
  for (const { from, to } of own) {
    const [begins, ends] = [parseInstant(from), parseInstant(to)];
    if (begins === undefined || ends === undefined)
      return {
        outcome: "unknown",
        why: say`When the certificate for ${host} begins or ends could not be read.`,
      };
    if (ends < until)
      return {
        outcome: "fail",
        why: say`The certificate for ${host} ends on ${isoDate(ends)}, ${Math.max(0, daysBetween(ends, until))} days before it may.`,
        fix: { text: say`Renew it, so that it is valid until ${isoDate(until)} at least.` },
      };
    if (begins > start)
      return {
        outcome: "fail",
        why: say`The certificate for ${host} is valid from ${isoDate(begins)} on, after its wave begins.`,
        fix: { text: say`Use a certificate that is valid from the start of the wave on.` },
      };
  }
  return { outcome: "pass", why: say`The certificate for ${host} is valid beyond ${isoDate(until)}.` };
}
