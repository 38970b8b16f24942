import { beforeAll, describe, expect, it } from "vitest";
import { CHECKS } from "../../src/checks/registry.ts";
import type { UnknownKind } from "../../src/facts/fact.ts";
import { FACT_KINDS, type FactKindName } from "../../src/facts/facts.ts";
import type { Report, Result } from "../../src/report/model.ts";
import { readyEstate, reportOf, type Estate } from "./estate.ts";
import { withoutFacts } from "./losses.ts";
import { betterWithLess } from "./never-better.ts";
import { sampled } from "../support/runs.ts";

/** Every kind of fact × every reason why it may be unknown, in the ready world: what rests on it is unknown, never better, never ready. */

const REASONS: readonly UnknownKind[] = [
  "no-permission",
  "not-found",
  "throttled",
  "timed-out",
  "service-error",
  "malformed",
  "not-probed",
  "no-credentials",
  "not-captured",
  "not-understood",
  "unresolved",
];

/** The checks that name each kind. */
const CHECKS_OF = new Map(
  FACT_KINDS.map((kind) => [
    kind,
    CHECKS.filter(({ meta }) => meta.facts.includes(kind)).map(({ meta }) => meta.id),
  ]),
);

/** One reason for several facts of a check. */
function pairs(why: string, check: string, kinds: readonly FactKindName[]): Record<string, string> {
  return Object.fromEntries(kinds.map((kind) => [`${check} ${kind}`, why]));
}

/**
 * Facts that only sharpen what a check says, so that it may still pass without them: each with why that is no false pass.
 */
const SHARPENS: Readonly<Record<string, string>> = {
  "KV-01 existingResources": "a vault that the plan makes in time need not be there yet",
  "KV-05 deletedResources": "asked only who holds a name that is not free",
  "KV-05 existingResources": "asked only who holds a name that is not free",
  "KV-05 sourceResources": "asked only who holds a name that is not free",
  "DOM-05 existingResources": "asked only who holds a name that is not free",
  "DOM-05 sourceResources": "asked only who holds a name that is not free",
  "DOM-01 zoneRecords": "read only where the name servers were not asked, and only against a record",
  "DOM-02 zoneRecords": "read only where the name servers were not asked, and only against a record",
  "KV-06 vaults": "read only against an attestation; what the vault contains is read by itself",
  "CRT-01 vaults": "read only against an attestation",
  "KV-03 roleDefinitions": "read only where somebody has a role above the old vault",
  "CON-03 vaults": "read only where a reference names a vault that the manifest does not move",
  "DOM-03 hostRecords": "a host that is bound needs no record of its verification any more",
  "KV-06 vaultCertificates": "asked only where the control plane does not tell what the vault contains",
  "KV-08 configurations": "read only where the vault itself does not tell the renewal",
  "NET-01 virtualNetworks": "the plan makes the network",
  "IDN-03 identities": "read only against an attestation",
  "SUB-02 subscription": "source and target are one subscription",
  "REG-05 locations": "source and target are one subscription",
  "SUB-06 policyAssignments": "the management groups above are read by themselves",
  "SUB-06 managementGroupChain": "what is assigned from above tells the management groups as well",
  ...pairs("where a group of the source moves to, the manifest says here", "SUB-07", [
    "roleAssignments",
    "identities",
  ]),
  ...pairs("who may register is asked only where a provider is not registered", "SUB-03", [
    "roleSchedules",
    "roleEligibilities",
    "roleDefinitions",
    "principalAccess",
    "denyAssignments",
  ]),
  ...pairs("an eligible role grants nothing before it is activated", "RBAC-01", ["roleEligibilities"]),
  ...pairs("an eligible role grants nothing before it is activated", "RBAC-02", ["roleEligibilities"]),
  "RBAC-10 roleSchedules": "read only where a person holds a powerful role",
  ...pairs("tells only which principals are identities of the source", "RBAC-06", ["identities"]),
  ...pairs("where a group of the source moves to, the manifest says here", "RBAC-07", ["identities"]),
  "WAV-04 sourceResources": "what is declared is held against the plan, whatever the source has",
  "REG-04 provider": "read only for types of which no list of the service tells zones",
  "REG-03 computeUsages": "tells only which sizes would stand in for one that is refused",
  ...["REG-01", "REG-03", "REG-09", "QUO-01", "QUO-02", "QUO-03"].reduce(
    (all, check) => ({
      ...all,
      ...pairs("what stands there already asks for less, and here all fits", check, ["existingResources"]),
    }),
    {},
  ),
  "POL-10 existingResources": "what the service evaluated is read by itself",
  ...["POL-01", "POL-02", "POL-03", "POL-06"].reduce(
    (all, check) => ({
      ...all,
      ...pairs("no policy in force asks for it", check, [
        "subscription",
        "resourceGroups",
        "provider",
        "roleAssignments",
        "aliases",
      ]),
    }),
    {},
  ),
  ...pairs("no policy that is to be effective asks for it", "POL-05", [
    "resourceGroups",
    "provider",
    "roleAssignments",
  ]),
  ...pairs("where a group of the source moves to, the manifest says here", "POL-04", [
    "roleAssignments",
    "identities",
  ]),
  ...pairs("where a group of the source moves to, the manifest says here", "POL-09", [
    "roleAssignments",
    "identities",
  ]),
};

let estate: Estate;
let full: Report;
beforeAll(async () => {
  estate = await readyEstate();
  full = reportOf(estate);
}, 60_000);

const passes = ({ results }: Report, check: string): Result[] =>
  results.filter((one) => one.check === check && one.outcome === "pass");

/** Two of the reasons, others for each kind. */
const some = (index: number): UnknownKind[] => REASONS.filter((_, at) => at % 6 === index % 6);

/** What is wrong with how a check judges without a kind of fact. */
function wrongOf(check: string, kind: FactKindName, report: Report): string[] {
  const before = passes(full, check);
  if (before.length === 0) return [];
  const kept = new Set(passes(report, check).map(({ id }) => id));
  const left = before.filter(({ id }) => kept.has(id));
  const open = report.results.filter((one) => one.check === check && one.outcome === "unknown");
  if (SHARPENS[`${check} ${kind}`] !== undefined)
    return left.length > 0 ? [] : [`${check} ${kind} does not only sharpen`];
  return open.length > 0 || left.length < before.length ? [] : [`${check} passes without ${kind}`];
}

describe("checks that pass in the ready world", () => {
  const tried = FACT_KINDS.map((kind, index) => ({ kind, index }));

  it("are tried with most of the facts that are there", () => {
    const pairs = tried.flatMap(({ kind }) => {
      const own = CHECKS_OF.get(kind) ?? [];
      return estate.table[kind].size > 0 ? own.filter((check) => passes(full, check).length > 0) : [];
    });
    expect(pairs.length).toBeGreaterThanOrEqual(120);
  });

  it.each(sampled(tried, 14))("are unknown, and none is ready, without $kind", ({ kind, index }) => {
    if (estate.table[kind].size === 0) return;
    for (const reason of some(index)) {
      const report = reportOf(estate, { table: withoutFacts(estate.table, (one) => one === kind, reason) });
      expect(betterWithLess(full, report), reason).toEqual([]);
      const wrong = (CHECKS_OF.get(kind) ?? []).flatMap((check) => wrongOf(check, kind, report));
      expect(wrong, reason).toEqual([]);
      const blocks = report.results.some((one) => one.outcome === "unknown" && one.severity === "blocker");
      expect(blocks && report.verdict === "ready", reason).toBe(false);
    }
  });
});
