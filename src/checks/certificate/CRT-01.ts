import { largest } from "../../base/extremes.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { instant, isoDate, type Instant } from "../../base/time.ts";
import { movingHosts, servedOf } from "../../derive/domains.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { VaultCertificate } from "../../facts/kinds/vault-certificates.ts";
import type { VaultItem } from "../../facts/kinds/vault-items.ts";
import type { DeclaredCertificate } from "../../manifest/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement, type Read } from "../check.ts";
import { switchOf } from "../domain/about.ts";
import { absentVault, vaultsOfTarget } from "../support/absent-vault.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { withReason } from "../support/with-reason.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { coversHost } from "./CRT-02.ts";

/** Source: Cloud Adoption Framework, Relocate, Migrate: certificates; Key Vault, "About certificates". */
export const crt01: Check = {
  meta: {
    id: "CRT-01",
    title: "Every host has a certificate at the target",
    area: "certificate",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Each host of the certificates that the manifest declares, and each host under domains: whether a certificate is declared for it, whether the vault at the target has one of that name, as Azure Resource Manager shows it to a Reader, and whether it is for the host. Its names stand only in the certificate itself: they are seen in the vault by an identity with Key Vault Reader there, or where the target presents it (probe). Else a person attests them.",
    ready: "For every host a certificate lies at the target whose names cover it.",
    howToFix:
      "Import or issue the certificate into the vault of the target, and declare it under certificates.",
    failsWhen: [
      "The manifest declares certificates, and none for a host under domains.",
      "The vault has no certificate of the declared name, or it is disabled.",
      "Its names do not cover the host, or it ends before the wave does.",
      "Somebody attests the certificate, and there is no such vault.",
    ],
    takesAttestations: true,
    waive:
      "When the service issues the certificate by itself once the record is switched, and the gap is accepted.",
    facets: { host: "the host", certificate: "vault/certificate" },
    facts: ["servedCertificates", "vaultItems", "vaultCertificates", "vaults"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/key-vault/certificates/about-certificates",
    ],
  },
  cases(context) {
    const { certificates, domains, locate } = context.manifest;
    const about = { subject: "certificates", place: locate(["certificates"]) };
    if (certificates.length === 0) return [notApplicable(about, say`The manifest declares no certificates.`)];
    const bare = domains.filter(({ host }) => !certificates.some((one) => isFor(one, host)));
    return [
      ...certificates.flatMap((one) => [...new Set(one.hosts)].map((host) => caseFor(one, host, context))),
      ...bare.map(({ host, pointer }) =>
        caseWithoutFacts(
          { subject: host, place: locate(pointer), facets: { host } },
          {
            outcome: "fail",
            why: say`The manifest declares certificates, and none that covers ${host}.`,
            fix: { text: say`Declare the certificate for ${host} under ${"certificates"}.` },
          },
        ),
      ),
    ];
  },
};

function isFor({ hosts }: DeclaredCertificate, host: string): boolean {
  return hosts.some((name) => coversHost(name, host));
}

function caseFor(declared: DeclaredCertificate, host: string, context: Context): Case {
  const { manifest } = context;
  const [vault = "", name = ""] = declared.in.split("/");
  const facets = { host, certificate: declared.in };
  const moving = movingHosts(manifest).filter((one) => coversHost(host, one.host));
  const served = moving.flatMap((one) => servedOf(one) ?? []);
  const ends = moving.flatMap((one) => switchOf(one, context)?.end ?? []);
  const until = instant(largest(ends, context.now));
  const inVault = factRef("vaultCertificates", targetScope(manifest), `${vault}/${name}`);
  const about = {
    subject: host,
    place: manifest.locate(declared.pointer),
    facets,
    wants: [...served, inVault],
    hint: say`Look at the certificate, and attest it for ${"CRT-01"} with ${`host: ${host}, certificate: ${declared.in}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  const word = boundWord(context, "CRT-01", facets);
  const attested: Judgement[] =
    word.kind === "holds"
      ? [
          {
            ...about,
            outcome: "pass",
            why: say`Somebody attests that ${declared.in} covers ${host}.`,
            evidence: word.evidence,
          },
        ]
      : [];
  const held = factRef("vaultItems", targetScope(manifest), vault);
  const judged = (items: readonly VaultItem[], isSeen: boolean, read: Read): Judgement[] => {
    const own = read(inVault);
    const [certificate] = own.known ? own.value : [];
    if (certificate?.enabled === true)
      return [{ ...about, ...ofCertificate(certificate, host, declared.in, until) }];
    const shown = items.find(({ kind, name: own }) => kind === "secret" && sameText(own, name));
    if (shown?.enabled !== true || own.known)
      return [
        {
          ...about,
          outcome: "fail",
          why:
            shown === undefined || (own.known && certificate === undefined)
              ? say`The vault ${vault} has no certificate ${name}, which is to cover ${host}.`
              : say`The certificate ${name} of ${vault}, which is to cover ${host}, is disabled.`,
          fix: { text: say`Import or issue ${name} in ${vault}.` },
        },
      ];
    if (isSeen)
      return [
        {
          ...about,
          outcome: "pass",
          why: say`${declared.in} is there, and the target presents a certificate for ${host}.`,
        },
      ];
    if (attested.length > 0) return attested;
    return [
      {
        ...about,
        outcome: "unknown",
        why: withReason(say`${declared.in} is there. Whether its names cover ${host} was not seen.`, own),
        fix: { text: about.hint },
      },
    ];
  };
  // Where the vault cannot be read, a person's word stands; where it can, what is missing there fails whatever was said.
  if (attested.length > 0)
    return caseOf({ ...about, wants: [...about.wants, held, vaultsOfTarget(manifest)] }, {}, (_, read) => {
      const items = read(held);
      // What the vault itself shows of it needs no list.
      if (items.known || read(inVault).known) return judged(items.known ? items.value : [], false, read);
      const absent = absentVault(vault, context, read);
      return absent === undefined ? attested : [{ ...about, ...absent }];
    });
  return caseOf(about, { held }, (facts, read) =>
    judged(
      facts.held,
      served.length > 0 &&
        served.every((ref) => {
          const seen = read(ref);
          return seen.known && seen.value.length > 0 && seen.value.every(({ covers }) => covers);
        }),
      read,
    ),
  );
}

/** What the vault itself shows of the certificate: the names that it is for, and when it ends. */
function ofCertificate(
  { hosts, expires }: VaultCertificate,
  host: string,
  name: string,
  until: Instant,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  if (!hosts.some((one) => one === host || (!host.startsWith("*.") && coversHost(one, host))))
    return {
      outcome: "fail",
      why: say`${name} is for ${hosts.length === 0 ? ["no host"] : hosts.slice(0, 10)}, and not for ${host}.`,
      fix: { text: say`Issue a certificate for ${host}, or declare the one that covers it.` },
    };
  const ends = expires === undefined ? undefined : instant(expires * 1000);
  if (ends !== undefined && ends < until)
    return {
      outcome: "fail",
      why: say`${name} ends on ${isoDate(ends)}, before the wave does.`,
      fix: { text: say`Renew ${name}, so that it outlives the cutover.` },
    };
  return { outcome: "pass", why: say`${name} is there and covers ${host}.` };
}
