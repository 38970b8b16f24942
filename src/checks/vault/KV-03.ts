import { sourceScope } from "../../derive/scope-map.ts";
import { counted, say } from "../../base/sentence.ts";
import { partOf } from "../../derive/part.ts";
import { targetScope } from "../../derive/planned.ts";
import type { Fact } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { textsOf } from "../connection/texts.ts";
import { identityPairs, mappedIdentities, newOnes } from "../identity/pairs.ts";
import { notApplicable } from "../support/without-facts.ts";
import { movedVaults, type MovedVault } from "./moved.ts";
import { reaches } from "./reach.ts";

/** Names that a finding lists. */
const MOST_NAMED = 10;

/** Source: Cloud Adoption Framework, Relocate, Migrate: no secret is shared across regions. */
export const kv03: Check = {
  meta: {
    id: "KV-03",
    title: "No secret is shared across regions",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Each vault that the manifest moves: whether a planned request still names it, by its host or in a Key Vault reference, and whether an identity of the target has a role at it, or one at its resource group or subscription that lets it use secrets or keys, where the new vault is in another. A workload that reads its secrets from the other region goes down with it, and keeps the vault from being deleted. CON-03 judges the settings that applications have already.",
    ready: "Nothing at the target reads from a vault of the source.",
    howToFix:
      "Let references name the vault of the target, and take the roles of the new identities at the old vault away once the wave is over.",
    failsWhen: [
      "A text of a planned request names the vault of the source.",
      "An identity of the target has a role at the vault of the source, or one above it that lets it use secrets or keys and does not hold for the new vault alike.",
      "Roles or identities cannot be read, or a value at a place that can contain an endpoint is known only after deployment (unknown).",
    ],
    waive: "While both sides run side by side and the old vault is read on purpose. Say until when.",
    facets: { vault: "name of the vault at the source" },
    facts: ["roleAssignments", "identities", "roleDefinitions", "vaults"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references",
    ],
  },
  judges: "requests",
  cases(context) {
    const moved = movedVaults(context);
    if (moved.length > 0) return moved.map((one) => caseFor(one, context));
    const about = { subject: "vaults of the source", place: context.manifest.locate(["workloads"]) };
    return [notApplicable(about, say`The manifest moves no vault to another name.`)];
  },
};

function caseFor(vault: MovedVault, context: Context): Case {
  const { manifest, planned } = context;
  const about = {
    subject: vault.from,
    place: manifest.locate(vault.resource.pointer),
    facets: { vault: vault.from },
    resources: vault.planned,
  };
  const [source, target] = [sourceScope(manifest), targetScope(manifest)];
  const needs = {
    grants: partOf(factRef("roleAssignments", source), "pass"),
    identities: partOf(factRef("identities", target), "pass"),
  };
  const [vaults, roles] = [factRef("vaults", source), factRef("roleDefinitions", source)];
  return caseOf({ ...about, wants: [vaults, roles] }, needs, ({ grants, identities }, read): Judgement[] => {
    const facts = { vaults: knownOf(read(vaults)), roles: knownOf(read(roles)) };
    const pairs = identityPairs(context);
    const made = pairs.flatMap((pair) => newOnes(pair, identities));
    const nameless = made.find(({ principalId }) => principalId === undefined);
    const fresh = new Set<string>([
      ...made.flatMap(({ principalId }) => principalId ?? []),
      ...mappedIdentities(manifest).flatMap(({ to }) => to.id ?? []),
    ]);
    const own = grants
      .filter((one) => fresh.has(one.principalId))
      .map((one) => ({ scope: one.scope, reach: reaches(one, vault, facts, manifest) }));
    const held = own.filter(({ reach }) => reach === true);
    const naming = planned.flatMap((resource) => namingOf(resource, vault.from));
    if (naming.length === 0 && held.length === 0) {
      const maybe = own.filter(({ reach }) => reach === undefined);
      const open = planned.flatMap(openIn);
      if (maybe.length + open.length > 0) return [{ ...about, ...openAnswer(vault.from, maybe, open) }];
    }
    if (naming.length === 0 && held.length === 0 && nameless !== undefined)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`${nameless.name} has no principal yet, so that its roles at ${vault.from} could not be determined.`,
        },
      ];
    if (naming.length === 0 && held.length === 0)
      return [
        {
          ...about,
          outcome: "pass",
          why: say`No planned request names ${vault.from}, and no identity of the target has a role at it.`,
        },
      ];
    const why =
      held.length === 0
        ? say`${naming.map(({ resource }) => resource.key)} read from ${vault.from}, the vault of the source.`
        : naming.length === 0
          ? say`Identities of the target have ${counted(held.length, "role")} at ${vault.from}, the vault of the source.`
          : say`${naming.map(({ resource }) => resource.key)} read from ${vault.from}, the vault of the source, and identities of the target have ${counted(held.length, "role")} at it.`;
    return [
      {
        ...about,
        resources: [...vault.planned, ...naming.map(({ resource }) => resource)],
        outcome: "fail",
        why,
        evidence: [...naming.map(namingLine), ...held.map(scopeLine)].slice(0, MOST_NAMED),
        fix: { text: say`Let them read from ${vault.to}, and take such roles away.` },
      },
    ];
  });
}

function openAnswer(
  name: string,
  maybe: readonly { readonly scope: string }[],
  open: readonly Naming[],
): Pick<Judgement, "outcome" | "why" | "evidence"> {
  return {
    outcome: "unknown",
    why:
      maybe.length === 0
        ? say`Whether a planned request names ${name}, the vault of the source, could not be determined: ${open.length} of them have values at places that can contain an endpoint and are not shown before the deployment.`
        : say`Whether identities of the target may read from ${name}, the vault of the source, could not be determined: what their ${maybe.length} roles above it hold is not known.`,
    evidence: [...maybe.map(scopeLine), ...open.map(namingLine)].slice(0, MOST_NAMED),
  };
}

const namingLine = ({ resource, path }: Naming) => ({ label: resource.key, value: path });
const scopeLine = ({ scope }: { readonly scope: string }) => ({ label: "role at", value: scope });

function knownOf<T>(fact: Fact<T>): T | undefined {
  return fact.known ? fact.value : undefined;
}

interface Naming {
  readonly resource: PlannedResource;
  readonly path: string;
}

/** The first value of a request that may name any vault, as CON-01 counts them. */
function openIn(resource: PlannedResource): Naming[] {
  const found = textsOf(resource).find(({ mayLead }) => mayLead);
  return found === undefined ? [] : [{ resource, path: found.path }];
}

/** Where a request names the vault; the text itself is not shown. */
function namingOf(resource: PlannedResource, name: string): Naming[] {
  const escaped = name.replaceAll(/[^A-Za-z0-9-]/g, "");
  const pattern = new RegExp(`(?:^|[^a-z0-9-])${escaped}\\.vault\\.|vaultname=${escaped}(?:[;)]|$)`, "i");
  const found = textsOf(resource).find(({ text, pieces }) =>
    [...(text === undefined ? [] : [text]), ...pieces].some((one) => pattern.test(one)),
  );
  return found === undefined ? [] : [{ resource, path: found.path }];
}
