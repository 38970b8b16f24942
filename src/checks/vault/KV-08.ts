import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { targetScope } from "../../derive/planned.ts";
import type { Fact } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { VaultCertificate } from "../../facts/kinds/vault-certificates.ts";
import type { DeclaredVault } from "../../manifest/model.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { attestableCase, ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { sameSetUp } from "../support/same-set-up.ts";
import { withReason } from "../support/with-reason.ts";
import { notApplicable } from "../support/without-facts.ts";
import { movedVaults } from "./moved.ts";

/** Source: Key Vault, "Configure cryptographic key auto-rotation"; "About certificates": renewal. */
export const kv08: Check = {
  meta: {
    id: "KV-08",
    title: "Rotation is set up again",
    area: "vault",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Each vault under vaults that takes over from another one: the rotation of its required keys beside that at the source, by Azure Resource Manager. The rules by which its required certificates are renewed show only in the vaults themselves: an identity with Key Vault Reader at both sees them, else a person attests them. Secrets are rotated by functions and subscriptions to events, which DAT-09 and the team look at.",
    ready: "Keys and certificates of the target are renewed as those of the source.",
    howToFix: "Set the same policy of rotation at the key, and the same lifetime actions at the certificate.",
    failsWhen: [
      "A key is rotated at the source, and not, or otherwise, at the target.",
      "A certificate is renewed at the source, and not, or otherwise, at the target.",
      "How required certificates are renewed was not seen, and nobody attests it (unknown).",
    ],
    takesAttestations: true,
    waive: "When keys are rotated by other means. Say which.",
    facets: {
      vault: "name of the vault at the target",
      key: "name of the key",
      certificates: "names of the certificates, in order, joined by commas",
    },
    facts: ["configurations", "vaultCertificates"],
    sources: [
      "https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation",
      "https://learn.microsoft.com/azure/key-vault/certificates/overview-renew-certificate",
    ],
  },
  cases(context) {
    const moved = movedVaults(context);
    const cases = context.manifest.vaults.flatMap((vault) => {
      const old = moved.find(({ to }) => sameText(to, vault.name));
      return old === undefined
        ? []
        : [...keyCases(vault, old.from, context), ...certificateCase(vault, old.from, context)];
    });
    if (cases.length > 0) return cases;
    const about = { subject: "rotation in vaults", place: context.manifest.locate(["vaults"]) };
    return [
      notApplicable(about, say`The manifest requires no key and no certificate of a vault that moves.`),
    ];
  },
};

function keyCases(vault: DeclaredVault, from: string, context: Context): Case[] {
  const { manifest, planned } = context;
  return vault.keys.map((key) => {
    const about = {
      subject: `${vault.name}/${key}`,
      place: manifest.locate(vault.pointer),
      facets: { vault: vault.name, key },
      resources: planned.filter(({ workload }) => workload === vault.workload),
    };
    return sameSetUp(about, "keyRotation", { from: `${from}/${key}`, to: `${vault.name}/${key}` }, context);
  });
}

function certificateCase(vault: DeclaredVault, from: string, context: Context): Case[] {
  if (vault.certificates.length === 0) return [];
  const { manifest, planned } = context;
  const certificates = vault.certificates.toSorted().join(", ");
  const facets = { vault: vault.name, certificates };
  const pairs = vault.certificates.map((name) => ({
    name,
    old: factRef("vaultCertificates", sourceScope(manifest), `${from}/${name}`),
    own: factRef("vaultCertificates", targetScope(manifest), `${vault.name}/${name}`),
  }));
  const about = {
    subject: `certificates of ${vault.name}`,
    place: manifest.locate(vault.pointer),
    facets,
    resources: planned.filter(({ workload }) => workload === vault.workload),
    wants: pairs.flatMap(({ old, own }) => [old, own]),
  };
  const fix = {
    text: say`Compare both sides, then attest it for ${"KV-08"} with ${`vault: ${vault.name}, certificates: "${certificates}"`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
  };
  const holds = say`Somebody attests how the certificates of ${vault.name} are renewed.`;
  return [
    attestableCase(about, {}, boundWord(context, "KV-08", facets), holds, (_, read) => {
      const answers = pairs.map(({ name, old, own }) => renewed(name, read(old), read(own), vault.name));
      const worst =
        answers.find(({ outcome }) => outcome === "fail") ??
        answers.find(({ outcome }) => outcome === "unknown");
      if (worst?.outcome === "unknown") return [{ ...about, ...worst, fix }];
      if (worst !== undefined) return [{ ...about, ...worst }];
      const why = say`The certificates of ${vault.name} are renewed as those of ${from}.`;
      return [{ ...about, outcome: "pass", why }];
    }),
  ];
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix">;

/** How a certificate is renewed at the source, beside the target. */
function renewed(
  name: string,
  old: Fact<readonly VaultCertificate[]>,
  own: Fact<readonly VaultCertificate[]>,
  vault: string,
): Answer {
  if (!old.known || !own.known) {
    const shows = say`How ${name} of ${vault} is renewed shows only to who may read the vault itself.`;
    return { outcome: "unknown", why: withReason(shows, old.known ? own : old) };
  }
  const [before] = old.value;
  const [after] = own.value;
  if (before === undefined || after === undefined)
    return {
      outcome: "unknown",
      why: say`There is no certificate ${name} at the ${raw(after === undefined ? say`target` : say`source`)}, so that the two cannot be compared.`,
    };
  const [there, here] = [before.renewal, after.renewal];
  if (there === undefined || here === undefined)
    return {
      outcome: "unknown",
      why: say`How ${name} is renewed the vault at the ${raw(here === undefined ? say`target` : say`source`)} does not say, so that the two cannot be compared.`,
    };
  if (there.join() === here.join())
    return { outcome: "pass", why: say`${name} is renewed as at the source.` };
  return {
    outcome: "fail",
    why: say`${name} of ${vault} has ${here.length === 0 ? ["no rule of renewal"] : here}, and at the source ${there.length === 0 ? ["none"] : there}.`,
    fix: { text: say`Set the same lifetime actions at ${name} of ${vault}.` },
  };
}
