import { groupExactly } from "../../base/group.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { raw, say } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import type { DeclaredVault } from "../../manifest/model.ts";
import { caseOf, type Case, type Check, type Context } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Source: "Provide access to Key Vault keys, certificates, and secrets with Azure RBAC", best practice of one vault. */
export const kv02: Check = {
  meta: {
    id: "KV-02",
    title: "One vault per application environment",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The vaults that the manifest declares, each with its workload and environment. Names of vaults are unique in the cloud, so that one name is one vault, whatever its letters.",
    ready: "Every declared vault serves one environment of one workload.",
    howToFix: "Declare, and create, a vault of its own for each environment of each workload.",
    failsWhen: [
      "One vault is declared for two environments.",
      "One vault is declared for two workloads of one environment (a warning).",
      "A vault of which another entry names the environment is declared without one (unknown).",
    ],
    waive: "When the sharing is decided: name who answers for the secrets of both.",
    facets: { vault: "name of the vault" },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/key-vault/general/secure-key-vault"],
  },
  cases(context) {
    const { vaults } = context.manifest;
    const byName = groupExactly(vaults, ({ name }) => name.toLowerCase());
    if (byName.size === 0)
      return [
        notApplicable(
          { subject: "vaults", place: context.manifest.locate(["vaults"]) },
          say`The manifest declares no vaults.`,
        ),
      ];
    return [...byName.values()].flatMap((entries) => caseFor(entries, context));
  },
};

function caseFor(entries: readonly DeclaredVault[], { manifest, planned }: Context): Case[] {
  const [first] = entries;
  if (first === undefined) return [];
  const workloads = distinct(entries.map(({ workload }) => workload));
  const environments = distinct(entries.flatMap(({ environment }) => environment ?? []));
  const about = {
    subject: first.name,
    place: manifest.locate(first.pointer),
    facets: { vault: first.name },
    resources: planned.filter(({ workload }) => workloads.includes(workload)),
  };
  return [
    caseOf(about, {}, () => {
      const fix = { text: say`Give each of ${workloads} a vault of its own in each environment.` };
      if (environments.length > 1) {
        const why = say`The vault ${first.name} is declared for the environments ${environments}: who may read it in one reads the secrets of the others.`;
        const [near] = environments.flatMap((one, index) => nearest(one, environments.slice(0, index)) ?? []);
        return [{ ...about, outcome: "fail", why, fix: { text: say`${raw(meant(near))}${raw(fix.text)}` } }];
      }
      if (environments.length > 0 && entries.some(({ environment }) => environment === undefined)) {
        const why = say`The vault ${first.name} is declared for ${environments} and once without an environment, so whether it is shared could not be determined.`;
        return [
          { ...about, outcome: "unknown", why, fix: { text: say`Name the environment in each entry.` } },
        ];
      }
      if (workloads.length > 1) {
        const why = say`The vault ${first.name} is shared by the workloads ${workloads}.`;
        return [{ ...about, outcome: "fail", severity: "warning", why, fix }];
      }
      return [{ ...about, outcome: "pass", why: say`The vault ${first.name} serves ${workloads} alone.` }];
    }),
  ];
}

function distinct(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.findIndex((other) => sameText(other, text)) === index);
}
