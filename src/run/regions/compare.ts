import type { Region } from "../../base/names.ts";
import { groupBy } from "../../base/group.ts";
import { latencyOf } from "../../catalog/latency.ts";
import { neededFacts } from "../../checks/frame.ts";
import type { Context, Read } from "../../checks/check.ts";
import type { AnyFactRef } from "../../facts/facts.ts";
import { packsInForce } from "../../policy/bind/packs-in-force.ts";
import { costEstimate } from "../../derive/cost/cost-estimate.ts";
import { factsBehind } from "../../derive/derivation.ts";
import { retarget } from "../../plan/retarget.ts";
import type { Result } from "../../report/model.ts";
import type { QuotaRow } from "../../report/table-rows.ts";
import type { RegionCandidate, RegionComparison, RegionFinding } from "../../report/regions.ts";
import { countsOf, verdictOf } from "../../report/verdict.ts";
import { contextFor, type ReadinessInput } from "../assess.ts";
import { judgingAll } from "../judging.ts";
import { aspectOf, REGION_CHECKS } from "./aspects.ts";
import { cellsOf } from "./cells.ts";
import { priceOf, type PriceAnswer } from "./price.ts";

/** As many findings of one region as are shown. */
const MOST_FINDINGS = 50;

/** The regions that are compared: the target that the manifest names, and the candidates, each once. */
export function comparedRegions(target: Region, candidates: readonly Region[]): Region[] {
  return [...new Set([target, ...candidates])];
}

/** The facts that the comparison needs: what does not depend on the region is one fact for all of them. */
export function comparedFacts(
  context: Context,
  candidates: readonly Region[],
  packsIn: ReadinessInput["packsIn"],
): AnyFactRef[] {
  const { target, expect } = context.manifest;
  return comparedRegions(target.region, candidates).flatMap((region) => {
    const there = contextIn(context, region, packsIn);
    return [
      ...neededFacts(REGION_CHECKS, there),
      ...(expect.cost === undefined ? [] : factsBehind([costEstimate(there)])),
    ];
  });
}

/** The policies of packs are bound to the target, and so to each region anew. */
function contextIn(
  context: Context,
  region: Region,
  packsIn: ReadinessInput["packsIn"] = () => packsInForce([]),
): Context {
  const declared = retarget(context, region);
  return { ...context, ...declared, packs: packsIn(declared.manifest) };
}

interface Judged {
  readonly region: Region;
  readonly results: readonly Result[];
  readonly quotas: readonly QuotaRow[];
  readonly read: Read;
  readonly price: PriceAnswer;
}

/**
 * Judges the same demand in each region by the same checks. Pauses before each case.
 * @param others the regions beside the target of the manifest
 * @param reader a reader of the facts at hand, made for one region: what is derived differs from region to region
 */
export function* comparisonOfRegions(
  input: ReadinessInput,
  others: readonly Region[],
  reader: () => Read,
): Generator<void, RegionComparison> {
  const { policy, overdue, packsIn } = input;
  const context = contextFor(input);
  const judged: Judged[] = [];
  for (const region of comparedRegions(context.manifest.target.region, others)) {
    const read = reader();
    const judging = {
      checks: REGION_CHECKS,
      read,
      ...(policy === undefined ? {} : { policy }),
      ...(overdue === undefined ? {} : { overdue }),
    };
    const there = contextIn(context, region, packsIn);
    const { results, quotas } = yield* judgingAll(judging, there);
    judged.push({ region, results, quotas, read, price: priceOf(there, read) });
  }
  const everywhere = sharedBy(judged);
  const unranked = judged.map((one) => candidateOf(one, context, everywhere));
  const changeIn = (region: string): number | undefined =>
    judged.find((one) => one.region === region)?.price.change;
  const candidates = ranked(unranked, context.manifest.source.region, changeIn);
  return { candidates, checks: REGION_CHECKS.length };
}

function candidateOf(
  { region, results, quotas, read, price }: Judged,
  context: Context,
  everywhere: ReadonlySet<string>,
): Omit<RegionCandidate, "rank"> {
  const { blockers, unknowns, warnings } = countsOf(results);
  const findings = results.flatMap((result) => findingOf(result, everywhere) ?? []).sort(byWeight);
  return {
    region,
    isTarget: region === context.manifest.target.region,
    verdict: verdictOf(results),
    blockers,
    unknowns,
    warnings,
    cells: cellsOf({ region, results, quotas, read, price, findings, manifest: context.manifest }),
    findings: findings.slice(0, MOST_FINDINGS),
    findingsTotal: findings.length,
  };
}

function findingOf(result: Result, everywhere: ReadonlySet<string>): RegionFinding | undefined {
  const { check, severity, outcome, subject, why } = result;
  const aspect = aspectOf(check);
  if (aspect === undefined || (outcome !== "fail" && outcome !== "unknown")) return undefined;
  return { aspect, check, severity, outcome, subject, why, everywhere: everywhere.has(sameness(result)) };
}

/** What is one finding whichever region is the target: its words may name the region. */
function sameness({ check, severity, outcome, facets, resources }: Result): string {
  const others = Object.entries(facets).filter(([name]) => name !== "region");
  return JSON.stringify([check, severity, outcome, others.sort(), resources]);
}

/** Findings that all regions have. */
function sharedBy(judged: readonly Judged[]): ReadonlySet<string> {
  if (judged.length < 2) return new Set();
  const sets = judged.map(({ results }) => new Set(results.map(sameness)));
  return new Set([...(sets[0] ?? [])].filter((one) => sets.every((set) => set.has(one))));
}

const WEIGHT = { blocker: 0, warning: 1, notice: 2 } as const;

/** What sets this region apart comes before what all have; blockers first, what fails before what is not known. */
function byWeight(a: RegionFinding, b: RegionFinding): number {
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    Number(a.outcome === "unknown") - Number(b.outcome === "unknown") ||
    Number(a.everywhere) - Number(b.everywhere)
  );
}

/**
 * The fewest blockers first, then the fewest unknowns, then the fewest warnings. Equals have one rank; among them those that cost less come first where
 * their prices are known, then the nearest to the source.
 */
function ranked(
  candidates: readonly Omit<RegionCandidate, "rank">[],
  source: Region,
  changeIn: (region: string) => number | undefined,
): RegionCandidate[] {
  const dear = ({ region }: Pick<RegionCandidate, "region">): number => changeIn(region) ?? Infinity;
  const far = ({ region }: Pick<RegionCandidate, "region">): number => latencyOf(source, region) ?? Infinity;
  const groups = groupBy(
    candidates.toSorted(
      (a, b) =>
        a.blockers - b.blockers ||
        a.unknowns - b.unknowns ||
        a.warnings - b.warnings ||
        compareNumbers(dear(a), dear(b)) ||
        compareNumbers(far(a), far(b)) ||
        (a.region < b.region ? -1 : 1),
    ),
    ({ blockers, unknowns, warnings }) => `${String(blockers)} ${String(unknowns)} ${String(warnings)}`,
  );
  let rank = 1;
  return [...groups.values()].flatMap((same) => {
    const own = rank;
    rank += same.length;
    return same.map((one) => ({ ...one, rank: own }));
  });
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
