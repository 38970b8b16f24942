import { beforeAll, describe, expect, it } from "vitest";
import { CHECKS } from "../../src/checks/registry.ts";
import type { UnknownKind } from "../../src/facts/fact.ts";
import type { Report, Result } from "../../src/report/model.ts";
import { readyEstate, reportOf, type Estate } from "./estate.ts";
import { withoutFacts } from "./losses.ts";

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

/** Checks of vaults, certificates, domains, data and connections, with the kinds that they name. */
const AREAS = new Set(["vault", "certificate", "domain", "data", "connection"]);
const PAIRS = CHECKS.filter(({ meta }) => AREAS.has(meta.area)).flatMap(({ meta }) =>
  meta.facts.map((kind) => ({ check: meta.id, kind })),
);

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
  "KV-06 vaults": "read only against an attestation; what the vault holds is read by itself",
  "CRT-01 vaults": "read only against an attestation",
  "KV-03 roleDefinitions": "read only where somebody holds a role above the old vault",
  "CON-03 vaults": "read only where a reference names a vault that the manifest does not move",
  "DOM-03 hostRecords": "a host that is bound needs no record of its verification any more",
};

let estate: Estate;
let full: Report;
beforeAll(async () => {
  estate = await readyEstate();
  full = reportOf(estate);
}, 60_000);

const passes = ({ results }: Report, check: string): Result[] =>
  results.filter((one) => one.check === check && one.outcome === "pass");

const isTried = ({ check, kind }: (typeof PAIRS)[number]): boolean =>
  passes(full, check).length > 0 && estate.table[kind].size > 0;

/** A sixth of the reasons, another one for each pair. */
const some = (index: number): UnknownKind[] => REASONS.filter((_, at) => at % 6 === index % 6);

describe("checks that pass in the ready world", () => {
  it("are tried with most of their facts", () => {
    expect(PAIRS.filter(isTried).length).toBeGreaterThanOrEqual(25);
  });

  it.each(PAIRS.map((pair, index) => ({ ...pair, index })))(
    "$check without $kind",
    ({ check, kind, index }) => {
      const before = passes(full, check);
      if (!isTried({ check, kind })) return;
      for (const reason of some(index)) {
        const report = reportOf(estate, { table: withoutFacts(estate.table, (one) => one === kind, reason) });
        const kept = new Set(passes(report, check).map(({ id }) => id));
        if (SHARPENS[`${check} ${kind}`] !== undefined) {
          expect(
            before.some(({ id }) => kept.has(id)),
            reason,
          ).toBe(true);
          continue;
        }
        const open = report.results.filter((one) => one.check === check && one.outcome === "unknown");
        expect(open.length, reason).toBeGreaterThan(0);
        const blocks = open.some(({ severity }) => severity === "blocker");
        expect(blocks && report.verdict === "ready", reason).toBe(false);
      }
    },
  );
});
