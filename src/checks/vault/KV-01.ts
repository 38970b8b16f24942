import { region as regionOf, sameText } from "../../base/names.ts";
import { resourceType, sameType } from "../../base/resource-type.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { raw, say } from "../../base/sentence.ts";
import { allExisting, existingRefs } from "../../derive/existing.ts";
import { isMadeInTime } from "../../derive/made.ts";
import { targetScope, whereabouts } from "../../derive/planned.ts";
import type { DeclaredVault } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";

const VAULTS = "Microsoft.KeyVault/vaults";

/** Source: Cloud Adoption Framework, Relocate, Migrate: "Key Vault first". */
export const kv01: Check = {
  meta: {
    id: "KV-01",
    title: "The target vault exists before the workload",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Each vault that the manifest declares: whether the deployment makes it in the wave of its workload or an earlier one, or it exists in the target subscription, and in both cases whether it is in the target region.",
    ready: "Every declared vault is in the target region when its workload arrives.",
    howToFix: "Deploy the vault in the target region, in an earlier wave than the workload that reads it.",
    failsWhen: [
      "The vault is neither planned nor in the target subscription.",
      "The vault is planned, or exists, in another region.",
      "The deployment makes it in a later wave than the first one of its workload.",
    ],
    waive: "When the vault is in a subscription that this run may not read. Name who has seen it.",
    facets: { vault: "name of the vault" },
    facts: ["existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-key-vault",
    ],
  },
  cases(context) {
    const { vaults } = context.manifest;
    const about = { subject: "vaults", place: context.manifest.locate(["vaults"]) };
    if (vaults.length === 0) return [notApplicable(about, say`The manifest declares no vaults.`)];
    const seen = new Set<string>();
    return vaults.flatMap((vault) => {
      const key = `${vault.name}/${vault.workload}`.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [caseFor(vault, context)];
    });
  },
};

function caseFor(vault: DeclaredVault, context: Context): Case {
  const { manifest, planned } = context;
  const about = {
    subject: vault.name,
    place: manifest.locate(vault.pointer),
    facets: { vault: vault.name },
    resources: planned.filter(({ workload }) => workload === vault.workload),
  };
  const own = planned.find(({ type, name }) => sameType(type, VAULTS) && sameText(name, vault.name));
  if (own !== undefined)
    return caseOf(about, {}, () => [{ ...about, ...plannedVault(vault, own, about.resources, context) }]);
  const type = resourceType(VAULTS);
  const refs = existingRefs(manifest, type === undefined ? [] : [type]);
  const scope = targetScope(manifest);
  return caseOf(about, { existing: allExisting("key vaults of the target", refs) }, ({ existing }) => {
    const found = [...existing.byId.values()].find(({ id }) => sameText(lastSegment(id), vault.name));
    if (found !== undefined && found.location === undefined)
      return [
        {
          ...about,
          scope,
          outcome: "unknown",
          why: say`The region of the vault ${vault.name} could not be determined.`,
        },
      ];
    if (found?.location !== undefined)
      return [{ ...about, scope, ...regionAnswer(vault, found.location, context) }];
    if (existing.notSeen !== undefined)
      return [{ ...about, scope, outcome: "unknown", why: existing.notSeen }];
    const others = planned.filter(({ type }) => sameType(type, VAULTS)).map(({ name }) => name);
    for (const { id } of existing.byId.values()) others.push(lastSegment(id));
    return [
      {
        ...about,
        scope,
        outcome: "fail",
        why: say`The vault ${vault.name} is neither planned nor in the target subscription, so ${vault.workload} would find no secrets.`,
        fix: {
          text: say`${raw(meant(nearest(vault.name, others)))}Deploy ${vault.name} in ${manifest.target.region} before ${vault.workload} moves.`,
        },
      },
    ];
  });
}

type Answer = Pick<Judgement, "outcome" | "why" | "fix">;

function plannedVault(
  vault: DeclaredVault,
  own: PlannedResource,
  users: readonly PlannedResource[],
  context: Context,
): Answer {
  const { manifest } = context;
  const where = whereabouts(own, manifest);
  if (where.kind === "unknown")
    return {
      outcome: "unknown",
      why: say`The region of ${own.key} is not known: ${where.expression}.`,
    };
  if (own.condition !== undefined)
    return {
      outcome: "unknown",
      why: say`Whether the deployment makes ${own.key} depends on a condition that is not known: ${own.condition}.`,
    };
  const region = where.kind === "region" ? where.region : "global";
  if (region !== manifest.target.region) return regionAnswer(vault, region, context);
  if (!isMadeInTime(own, users, manifest))
    return {
      outcome: "fail",
      why: say`The deployment makes ${own.key} in a later wave than ${vault.workload}, which reads it.`,
      fix: { text: say`Move ${own.key} to the wave of ${vault.workload} or an earlier one.` },
    };
  return regionAnswer(vault, region, context);
}

function regionAnswer(vault: DeclaredVault, region: string, { manifest }: Context): Answer {
  return regionOf(region) === manifest.target.region
    ? { outcome: "pass", why: say`The vault ${vault.name} is in ${region} when ${vault.workload} arrives.` }
    : {
        outcome: "fail",
        why: say`The vault ${vault.name} lies in ${region}, not in ${manifest.target.region}.`,
        fix: {
          text: say`Make a vault in ${manifest.target.region}. A vault cannot be moved to another region.`,
        },
      };
}
