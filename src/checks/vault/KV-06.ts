import { meant, nearest } from "../../base/nearest.ts";
import { raw, say, sentence } from "../../base/sentence.ts";
import { DAY_MS, instant, isoDate, type Instant } from "../../base/time.ts";
import { sameText } from "../../base/names.ts";
import { targetScope } from "../../derive/planned.ts";
import type { Fact } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { VaultCertificate } from "../../facts/kinds/vault-certificates.ts";
import type { VaultItem } from "../../facts/kinds/vault-items.ts";
import type { DeclaredVault } from "../../manifest/model.ts";
import { isOver } from "../../plan/schedule/over.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { absentVault, vaultsOfTarget } from "../support/absent-vault.ts";
import { attestableCase, ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { withReason } from "../support/with-reason.ts";
import { notApplicable } from "../support/without-facts.ts";

/** What expires sooner after the wave than this, nobody notices in time. */
const MARGIN_MS = 7 * DAY_MS;

/** Source: Key Vault, "Move a vault to another region"; "About certificates": each has a key and a secret of its name. */
export const kv06: Check = {
  meta: {
    id: "KV-06",
    title: "Required secrets, keys and certificates are there",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The names and dates of what is in each declared vault, read by Azure Resource Manager, for which Reader suffices and which has no values: every name under requiresSecrets, requiresKeys and requiresCertificates is to be there, enabled, valid when the wave begins and for a week after it ends. A certificate shows there as the key and the secret of its name. The vault itself shows it to an identity with Key Vault Reader, and decides then. Where they cannot be read a person may attest them, of a vault that exists.",
    ready: "Everything that the workload reads from the vault is in it, enabled, and outlives the wave.",
    howToFix: "Create or enable it in the vault of the target, with a date that outlives the wave.",
    failsWhen: [
      "A required name is missing, disabled, expires less than a week after the wave, or is not valid when it begins.",
      "The item with the name of a certificate may be something else, and the vault itself was not read (unknown).",
      "Somebody attests what is in the vault, and there is no such vault.",
    ],
    takesAttestations: true,
    waive: "When the deployment itself puts it there: name where.",
    facets: { vault: "name of the vault", items: "the required names, in order, joined by commas" },
    facts: ["vaultItems", "vaultCertificates", "vaults"],
    sources: [
      "https://learn.microsoft.com/azure/key-vault/general/move-region",
      "https://learn.microsoft.com/azure/key-vault/certificates/about-certificates",
      "https://learn.microsoft.com/rest/api/keyvault/keyvault/secrets/list",
    ],
  },
  cases(context) {
    const own = context.manifest.vaults.filter((vault) => requiredOf(vault).length > 0);
    if (own.length > 0) return own.map((vault) => caseFor(vault, context));
    const about = { subject: "contents of vaults", place: context.manifest.locate(["vaults"]) };
    return [notApplicable(about, say`The manifest names nothing that a vault must contain.`)];
  },
};

interface Required {
  readonly kind: "secret" | "key" | "certificate";
  readonly name: string;
}

function requiredOf({ secrets, keys, certificates }: DeclaredVault): Required[] {
  const of = (kind: Required["kind"], names: readonly string[]): Required[] =>
    names.map((name) => ({ kind, name }));
  return [...of("secret", secrets), ...of("key", keys), ...of("certificate", certificates)];
}

function caseFor(vault: DeclaredVault, context: Context): Case {
  const { manifest, planned, now } = context;
  const certificateRef = ({ name: own }: DeclaredVault, name: string) =>
    factRef("vaultCertificates", targetScope(manifest), `${own}/${name}`);
  const required = requiredOf(vault);
  const waves = manifest.waves.filter(
    (wave) => wave.workloads.includes(vault.workload) && !isOver(wave, now),
  );
  const [wave] = waves.toSorted((a, b) => a.start - b.start);
  const items = required
    .map(({ name }) => name)
    .toSorted()
    .join(", ");
  const facets = { vault: vault.name, items };
  const about = {
    subject: vault.name,
    place: manifest.locate(vault.pointer),
    facets,
    resources: planned.filter(({ workload }) => workload === vault.workload),
    wants: [vaultsOfTarget(manifest), ...vault.certificates.map((name) => certificateRef(vault, name))],
    hint: say`Look what is in the vault, and attest it for ${"KV-06"} with ${`vault: ${vault.name}, items: "${items}"`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  return attestableCase(
    about,
    { held: factRef("vaultItems", targetScope(manifest), vault.name) },
    boundWord(context, "KV-06", facets),
    say`Somebody attests that ${vault.name} holds what ${vault.workload} requires.`,
    ({ held }, read) => {
      const own = (name: string): Fact<readonly VaultCertificate[]> => read(certificateRef(vault, name));
      const span = { start: wave?.start ?? now, end: instant((wave?.end ?? now) + MARGIN_MS) };
      const findings = required.flatMap((one) => finding(one, held, span, own));
      const fails = findings.filter(({ outcome }) => outcome === "fail");
      const [first] = fails.length > 0 ? fails : findings;
      if (first === undefined)
        return [
          {
            ...about,
            outcome: "pass",
            why: say`${vault.name} holds all ${required.length} that ${vault.workload} requires.`,
          },
        ];
      const same = findings.filter(({ outcome }) => outcome === first.outcome);
      return [
        {
          ...about,
          outcome: first.outcome,
          why: sentence(same.map(({ why }) => why).join(" ")),
          fix: {
            text: say`${raw(meant(first.near))}Put ${same.map(({ name }) => name)} into ${vault.name}, enabled, with dates that outlive the wave.`,
          },
        },
      ];
    },
    (_, read): Judgement[] => {
      const absent = absentVault(vault.name, context, read);
      return absent === undefined ? [] : [{ ...about, ...absent }];
    },
  );
}

type Finding = Pick<Judgement, "outcome" | "why"> & {
  readonly name: string;
  /** What is in the vault and was probably meant. */
  readonly near?: string | undefined;
};

/** A certificate shows as the secret of its name. */
function nearItem(kind: Required["kind"], name: string, held: readonly VaultItem[]): string | undefined {
  const of = kind === "key" ? "key" : "secret";
  return nearest(
    name,
    held.filter((one) => one.kind === of).map((one) => one.name),
  );
}

/** @param own the certificate of a name, as the vault itself has it */
function finding(
  { kind, name }: Required,
  held: readonly VaultItem[],
  span: { start: Instant; end: Instant },
  own: (name: string) => Fact<readonly VaultCertificate[]>,
): Finding[] {
  const of = (which: VaultItem["kind"]): VaultItem | undefined =>
    held.find((one) => one.kind === which && sameText(one.name, name));
  const itself = kind === "certificate" ? own(name) : undefined;
  const shown = itself?.known === true ? itself.value[0] : kind === "key" ? of("key") : of("secret");
  if (shown === undefined)
    return [
      {
        name,
        outcome: "fail",
        why: say`The ${raw(sentence(kind))} ${name} is missing.`,
        near: nearItem(kind, name, held),
      },
    ];
  if (itself?.known === false && (of("key") === undefined || !isCertificate(of("secret"))))
    return [
      {
        name,
        outcome: "unknown",
        why: withReason(say`Whether ${name} is a certificate could not be determined.`, itself),
      },
    ];
  // Gateways and apps read a certificate as the secret of its name.
  const served = kind === "certificate" ? of("secret") : undefined;
  if (!shown.enabled || served?.enabled === false)
    return [{ name, outcome: "fail", why: say`The ${raw(sentence(kind))} ${name} is disabled.` }];
  const { notBefore, expires } = shown;
  if (expires !== undefined && expires * 1000 < span.end)
    return [
      {
        name,
        outcome: "fail",
        why: say`The ${raw(sentence(kind))} ${name} expires on ${isoDate(instant(expires * 1000))}.`,
      },
    ];
  if (notBefore !== undefined && notBefore * 1000 > span.start)
    return [
      {
        name,
        outcome: "fail",
        why: say`The ${raw(sentence(kind))} ${name} is valid from ${isoDate(instant(notBefore * 1000))} on.`,
      },
    ];
  return [];
}

/** The secret of a certificate is kept in one of two forms. */
function isCertificate({ contentType = "" }: Partial<VaultItem> = {}): boolean {
  return /^application\/x-(pkcs12|pem-file)$/i.test(contentType);
}
