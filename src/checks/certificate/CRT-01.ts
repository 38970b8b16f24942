import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { movingHosts, servedOf } from "../../derive/domains.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { VaultItem } from "../../facts/kinds/vault-items.ts";
import type { DeclaredCertificate } from "../../manifest/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { absentVault, vaultsOfTarget } from "../support/absent-vault.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
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
      "Each host of the certificates that the manifest declares, and each host under domains: whether a certificate is declared for it, whether the vault at the target has one of that name, as Azure Resource Manager shows it to a Reader, and whether it is for the host. Its names stand only in the certificate itself: they are seen where the target presents it (probe), else a person attests them.",
    ready: "For every host a certificate lies at the target whose names cover it.",
    howToFix:
      "Import or issue the certificate into the vault of the target, and declare it under certificates.",
    failsWhen: [
      "The manifest declares certificates, and none for a host under domains.",
      "The vault has no certificate of the declared name, or it is disabled.",
      "Somebody attests the certificate, and there is no such vault.",
    ],
    takesAttestations: true,
    waive:
      "When the service issues the certificate by itself once the record is switched, and the gap is accepted.",
    facets: { host: "the host", certificate: "vault/certificate" },
    facts: ["servedCertificates", "vaultItems", "vaults"],
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
  const about = {
    subject: host,
    place: manifest.locate(declared.pointer),
    facets,
    wants: served,
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
  const judged = (items: readonly VaultItem[], isSeen: boolean): Judgement[] => {
    const shown = items.find(({ kind, name: own }) => kind === "secret" && sameText(own, name));
    if (shown?.enabled !== true)
      return [
        {
          ...about,
          outcome: "fail",
          why:
            shown === undefined
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
        why: say`${declared.in} is there; whether its names cover ${host} was not seen.`,
        fix: { text: about.hint },
      },
    ];
  };
  // Where the vault cannot be read, a person's word stands; where it can, what is missing there fails whatever was said.
  if (attested.length > 0)
    return caseOf({ ...about, wants: [...served, held, vaultsOfTarget(manifest)] }, {}, (_, read) => {
      const items = read(held);
      if (items.known) return judged(items.value, false);
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
    ),
  );
}
