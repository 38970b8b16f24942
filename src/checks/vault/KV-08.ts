import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { DeclaredVault } from "../../manifest/model.ts";
import type { Case, Check, Context } from "../check.ts";
import { attestableCase, ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { sameSetUp } from "../support/same-set-up.ts";
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
      "Each vault under vaults that takes over from another one: the rotation of its required keys beside that at the source, by Azure Resource Manager. The rules by which certificates are renewed show only to who may read the vault itself, so that a person attests them. Secrets are rotated by functions and subscriptions to events, which DAT-09 and the team look at.",
    ready: "Keys and certificates of the target are renewed as those of the source.",
    howToFix: "Set the same policy of rotation at the key, and the same lifetime actions at the certificate.",
    failsWhen: [
      "A key is rotated at the source, and not, or otherwise, at the target.",
      "Nobody attests how required certificates are renewed (unknown).",
    ],
    takesAttestations: true,
    waive: "When keys are rotated by other means. Say which.",
    facets: {
      vault: "name of the vault at the target",
      key: "name of the key",
      certificates: "names of the certificates, in order, joined by commas",
    },
    facts: ["configurations"],
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
        : [...keyCases(vault, old.from, context), ...certificateCase(vault, context)];
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

function certificateCase(vault: DeclaredVault, context: Context): Case[] {
  if (vault.certificates.length === 0) return [];
  const { manifest, planned } = context;
  const certificates = vault.certificates.toSorted().join(", ");
  const facets = { vault: vault.name, certificates };
  const about = {
    subject: `certificates of ${vault.name}`,
    place: manifest.locate(vault.pointer),
    facets,
    resources: planned.filter(({ workload }) => workload === vault.workload),
  };
  const holds = say`Somebody attests how the certificates of ${vault.name} are renewed.`;
  return [
    attestableCase(about, {}, boundWord(context, "KV-08", facets), holds, () => [
      {
        ...about,
        outcome: "unknown",
        why: say`How ${vault.certificates} of ${vault.name} are renewed shows only to who may read the vault itself.`,
        fix: {
          text: say`Compare both sides, then attest it for ${"KV-08"} with ${`vault: ${vault.name}, certificates: "${certificates}"`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
        },
      },
    ]),
  ];
}
