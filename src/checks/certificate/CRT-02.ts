import { raw, say, type Sentence } from "../../base/sentence.ts";
import { DAY_MS, daysBetween, instant, isoDate, parseInstant, type Instant } from "../../base/time.ts";
import { movingHosts, servedOf, type MovingHost } from "../../derive/domains.ts";
import { targetScope } from "../../derive/planned.ts";
import type { Fact } from "../../facts/fact.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ServedCertificate } from "../../facts/kinds/served-certificates.ts";
import type { VaultCertificate } from "../../facts/kinds/vault-certificates.ts";
import type { DeclaredCertificate } from "../../manifest/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
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
      "The day on which the certificate ends that the target presents for each host under domains, compared with the end of the wave and minDaysLeft of the certificate that is declared for the host (30 days where none is). Hosts are contacted only where the caller allows it (probe). The declared certificate is looked at as well, where an identity with Key Vault Reader sees it in the vault of the target: what the target takes over from there ends with it, and it stands for the host until the target presents one.",
    ready: "Every certificate is valid when its wave begins and for minDaysLeft after it ends.",
    howToFix: "Renew the certificate before the wave, and bind the new one at the target.",
    failsWhen: [
      "The certificate ends before the wave and minDaysLeft are over.",
      "The certificate is not valid yet when the wave begins.",
    ],
    takesAttestations: true,
    waive: "When the renewal is automatic and was seen to work at the target.",
    facets: {
      host: "the host",
      certificate: "vault/certificate, of one that lies in a vault",
      until: "day until which it has to be valid",
    },
    facts: ["servedCertificates", "vaultCertificates"],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate"],
  },
  cases(context) {
    const moving = movingHosts(context.manifest);
    if (moving.length > 0)
      return moving.flatMap((one) => [caseFor(one, context), ...vaultCases(one, context)]);
    const about = { subject: "ends of certificates", place: context.manifest.locate(["domains"]) };
    return [notApplicable(about, say`The manifest declares no hosts under domains.`)];
  },
};

/** Whether a declared name, perhaps with `*` for one label, covers a host. */
export function coversHost(name: string, host: string): boolean {
  return name === host || (name.startsWith("*.") && host.slice(host.indexOf(".")) === name.slice(1));
}

/** The declared certificate of a host, from when and until which moment it has to be valid. */
function validityOf(moving: MovingHost, context: Context) {
  const { certificates } = context.manifest;
  const declared = certificates.find(({ hosts }) => hosts.some((name) => coversHost(name, moving.host)));
  const wave = switchOf(moving, context);
  return {
    declared,
    // Within its wave it has to be valid now.
    start: instant(Math.max(wave?.start ?? context.now, context.now)),
    until: instant((wave?.end ?? context.now) + (declared?.minDaysLeft ?? MIN_DAYS_LEFT) * DAY_MS),
  };
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
  const { declared, start, until } = validityOf(moving, context);
  const facets = { ...own.facets, until: isoDate(until) };
  const held = declared === undefined ? undefined : inVault(declared, context);
  const about = {
    ...own,
    facets,
    hint: probeHint("CRT-02", `host: ${host}, until: "${isoDate(until)}"`),
    ...(held === undefined ? {} : { wants: [held] }),
  };
  return attestableCase(
    about,
    { served },
    boundWord(context, "CRT-02", facets),
    say`Somebody attests that the certificate for ${host} is valid until ${isoDate(until)}.`,
    (facts, read) => {
      const presented = facts.served.filter(({ covers }) => covers);
      const standIn = held === undefined ? undefined : vaultCertificateFor(read(held), host);
      const answer =
        presented.length > 0
          ? ofServed(presented, host, start, until)
          : standIn === undefined
            ? notPresented(host)
            : ofVaultCertificate(standIn, declared?.in ?? "", host, start, until);
      return [{ ...about, evidence: evidenceOf(facts.served), ...answer }];
    },
  );
}

/** What the target takes over from the vault ends with the certificate there, whatever it presents today. */
function vaultCases(moving: MovingHost, context: Context): Case[] {
  const { declared, start, until } = validityOf(moving, context);
  const served = servedOf(moving);
  if (declared === undefined || served === undefined) return [];
  const own = aboutHost(moving, context);
  const held = inVault(declared, context);
  const about = {
    ...own,
    subject: `${declared.in} for ${moving.host}`,
    place: context.manifest.locate(declared.pointer),
    facets: { ...own.facets, certificate: declared.in, until: isoDate(until) },
    wants: [held, served],
  };
  return [
    caseOf(about, {}, (_, read) => {
      const certificate = vaultCertificateFor(read(held), moving.host);
      const seen = read(served);
      // It stands in for the host itself where the target presents none for it.
      if (certificate === undefined || (seen.known && !seen.value.some(({ covers }) => covers))) return [];
      const answer = ofVaultCertificate(certificate, declared.in, moving.host, start, until);
      return answer.outcome === "fail" ? [{ ...about, ...answer }] : [];
    }),
  ];
}

function inVault({ in: name }: DeclaredCertificate, { manifest }: Context): FactRef<"vaultCertificates"> {
  return factRef("vaultCertificates", targetScope(manifest), name);
}

/** The certificate of the vault, where it is seen, is in use and is for the host: CRT-01 tells of one that is not. */
function vaultCertificateFor(
  fact: Fact<readonly VaultCertificate[]>,
  host: string,
): VaultCertificate | undefined {
  const [certificate] = fact.known ? fact.value : [];
  return certificate?.enabled === true && certificate.hosts.some((name) => coversHost(name, host))
    ? certificate
    : undefined;
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix">;

function notPresented(host: string): Answer {
  return {
    outcome: "unknown",
    why: say`The target presents no certificate for ${host} yet, and so no end of one.`,
  };
}

function ofVaultCertificate(
  { notBefore, expires }: VaultCertificate,
  name: string,
  host: string,
  start: Instant,
  until: Instant,
): Answer {
  const what = say`The certificate ${name} for ${host}`;
  if (expires === undefined)
    return { outcome: "unknown", why: say`When ${name} ends its vault does not say.` };
  const begins = notBefore === undefined ? start : instant(notBefore * 1000);
  const answer = within(what, begins, instant(expires * 1000), start, until);
  return answer.outcome === "fail"
    ? answer
    : {
        outcome: "pass",
        why: say`${raw(what)} is valid beyond ${isoDate(until)}. The target does not present it yet.`,
      };
}

function ofServed(
  served: readonly ServedCertificate[],
  host: string,
  start: Instant,
  until: Instant,
): Answer {
  const what = say`The certificate for ${host}`;
  for (const { from, to } of served) {
    const [begins, ends] = [parseInstant(from), parseInstant(to)];
    if (begins === undefined || ends === undefined)
      return {
        outcome: "unknown",
        why: say`When the certificate for ${host} begins or ends could not be read.`,
      };
    const answer = within(what, begins, ends, start, until);
    if (answer.outcome === "fail") return answer;
  }
  return { outcome: "pass", why: say`${raw(what)} is valid beyond ${isoDate(until)}.` };
}

/** Whether a certificate is valid from the start of the wave on for as long as it has to be. */
function within(what: Sentence, begins: Instant, ends: Instant, start: Instant, until: Instant): Answer {
  if (ends < until)
    return {
      outcome: "fail",
      why: say`${raw(what)} ends on ${isoDate(ends)}, ${Math.max(0, daysBetween(ends, until))} days before it may.`,
      fix: { text: say`Renew it, so that it is valid until ${isoDate(until)} at least.` },
    };
  if (begins > start)
    return {
      outcome: "fail",
      why: say`${raw(what)} is valid from ${isoDate(begins)} on, after its wave begins.`,
      fix: { text: say`Use a certificate that is valid from the start of the wave on.` },
    };
  return { outcome: "pass", why: say`${raw(what)} is valid.` };
}
