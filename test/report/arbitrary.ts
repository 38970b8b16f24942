import fc from "fast-check";
import { AREAS } from "../../src/base/area.ts";
import { sentence, type Sentence } from "../../src/base/sentence.ts";
import type { CostTable } from "../../src/report/cost.ts";
import type { ReplicationLine } from "../../src/report/replication.ts";
import type { MethodAdvice } from "../../src/report/method-advice.ts";
import type { Concession, Report, Result, WaveStatus } from "../../src/report/model.ts";
import type { QuotaRow } from "../../src/report/table-rows.ts";
import type { Severity, Verdict } from "../../src/report/outcome.ts";
import { REGION_ASPECTS, type RegionComparison } from "../../src/report/regions.ts";
import { countsOf, verdictOf } from "../../src/report/verdict.ts";
import { HOSTILE, aReport } from "../support/report.ts";

/** Pieces that mean something to a terminal, a runner, Markdown, HTML, Mermaid or JSON. */
const PIECES = [
  ...Array.from("`|<>[](){}*_~#@!$\\&\"'-+=:;./ "),
  "``",
  "```",
  "\n",
  "\r\n",
  "\u001b[2J",
  "\u0007",
  "\u202e",
  "\u200b",
  "\ud800",
  "😀",
  "漢字",
  "e\u0301\u0301\u0301\u0301\u0301\u0301",
  "<!--",
  "-->",
  "</details>",
  "<script>",
  "](https://evil.example)",
  "www.evil.example",
  "https://evil.example",
  "@octocat",
  "#123",
  "GH-9",
  ":tada:",
  "::error::",
  "##[error]",
  "deadbeef1",
  "&lt;",
  "---",
  "word",
  "region",
  "1.",
  HOSTILE,
];

/** Names as people write them, and names as nobody should. `extra` pieces are mixed in. */
export function someText(extra: readonly string[] = []): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...PIECES, ...extra, ...extra);
  return fc.oneof(
    fc.constantFrom("Microsoft.Sql", "swedencentral", "shop-data.sql"),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" ")),
  );
}

function someSentence(text: fc.Arbitrary<string>): fc.Arbitrary<Sentence> {
  const part = text.map((piece) => piece.replaceAll("`", "'"));
  return fc
    .array(fc.tuple(part, part), { maxLength: 3 })
    .map((pairs) => sentence(pairs.map(([prose, data]) => `${prose}\`${data}\``).join("")));
}

function someQuota(text: fc.Arbitrary<string>): fc.Arbitrary<QuotaRow> {
  const amount = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 100, noNaN: true }));
  const names = { provider: text, region: text, counter: text, title: text, unit: text };
  const outcome = fc.constantFrom<QuotaRow["outcome"]>("fits", "tight", "short", "unknown");
  return fc.record(
    {
      ...names,
      outcome,
      used: amount,
      limit: amount,
      need: amount,
      most: amount,
      left: fc.integer({ min: -5000, max: 5000 }),
      headroom: amount,
      request: amount,
    },
    { requiredKeys: ["provider", "region", "counter", "title", "unit", "outcome", "used", "limit"] },
  );
}

function someReplication(text: fc.Arbitrary<string>): fc.Arbitrary<ReplicationLine> {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const judged = fc.constantFrom<ReplicationLine["judged"]>(
    "caught-up",
    "switched",
    "behind",
    "unknown",
    "elsewhere",
    "none",
  );
  const told = { copy: text, state: text, role: text, partner: text, region: text, since: text, asOf: text };
  return fc.record(
    { resource: text, list: text, judged, ...told, progress: amount, pending: fc.nat(99), lag: amount },
    { requiredKeys: ["resource", "list", "judged"] },
  );
}

function someResult(text: fc.Arbitrary<string>): fc.Arbitrary<Result> {
  const prose = someSentence(text);
  const names = fc.array(text, { maxLength: 3 });
  const base = fc.record({
    id: fc.nat(0xffff).map((number) => number.toString(16).padStart(16, "0")),
    check: fc.constantFrom("SUB-01", "POL-01", "POL-02", "REG-03", "QUO-01"),
    title: text,
    area: fc.constantFrom(...AREAS),
    severity: fc.constantFrom("blocker", "warning", "notice"),
    outcome: fc.constantFrom("pass", "fail", "unknown", "not-applicable", "waived"),
    subject: text,
    place: fc.record({
      file: text,
      line: fc.integer({ min: 1, max: 40 }),
      column: fc.integer({ min: 1, max: 99 }),
      path: text,
    }),
    why: prose,
    ready: prose,
    evidence: fc.array(fc.record({ label: text, value: text }), { maxLength: 3 }),
    facets: fc.constant({}),
    resources: names,
    workloads: names,
    waves: names,
  });
  const waiver = fc.record({
    owner: text,
    reason: text,
    expires: fc.constant("2026-09-30"),
    daysLeft: fc.integer({ min: -3, max: 99 }),
  });
  const optional = fc.record(
    {
      scope: text,
      fix: fc.record(
        {
          text: prose,
          command: text,
          /* not wrapped, so short */ snippet: text.map((one) => one.slice(0, 20)),
        },
        { requiredKeys: ["text"] },
      ),
      waiver,
      waitsFor: fc.constant("0123456789abcdef"),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(base, optional).map(([required, rest]): Result => ({ ...required, ...rest }));
}

function someWave(text: fc.Arbitrary<string>): fc.Arbitrary<WaveStatus> {
  const names = fc.array(text, { maxLength: 3 });
  return fc.record({
    name: text,
    verdict: fc.constantFrom("ready", "not-ready", "unknown"),
    start: fc.constant("2026-09-01T05:00:00Z"),
    end: fc.constant("2026-09-01T09:00:00Z"),
    dependsOn: names,
    workloads: names,
    gates: fc.constant([]),
    counts: fc.constant(countsOf([])),
  });
}

function someConcession(text: fc.Arbitrary<string>): fc.Arbitrary<Concession> {
  return fc.record({
    kind: fc.constantFrom("waiver", "attestation", "closed"),
    subject: text,
    by: text,
    since: fc.constant("2026-08-01"),
    findings: fc.nat(9),
    blockers: fc.nat(3),
    change: fc.constantFrom("same", "changed", "added", "not-compared"),
  });
}

function someAdvice(text: fc.Arbitrary<string>): fc.Arbitrary<MethodAdvice> {
  const way = fc.record(
    { relocation: fc.constantFrom("hot", "warm", "cold"), tool: text },
    { requiredKeys: ["relocation"] },
  );
  return fc.record(
    {
      type: text,
      resources: fc.array(text, { maxLength: 3 }),
      recommended: way,
      declared: way,
      how: someSentence(text),
      why: someSentence(text),
      guide: fc.constant("https://learn.microsoft.com/azure/relocation"),
      documented: fc.boolean(),
    },
    { requiredKeys: ["type", "resources", "recommended", "how", "why", "documented"] },
  );
}

function someRegions(text: fc.Arbitrary<string>): fc.Arbitrary<RegionComparison> {
  const verdict = fc.constantFrom<Verdict>("ready", "not-ready", "unknown");
  const cells = fc.tuple(
    ...REGION_ASPECTS.map((aspect) =>
      fc.record(
        { aspect: fc.constant(aspect), verdict, why: someSentence(text), shows: text },
        { requiredKeys: ["aspect", "verdict", "why"] },
      ),
    ),
  );
  const finding = fc.record({
    aspect: fc.constantFrom(...REGION_ASPECTS),
    check: fc.constantFrom("REG-03", "QUO-01"),
    severity: fc.constantFrom<Severity>("blocker", "warning", "notice"),
    outcome: fc.constantFrom<"fail" | "unknown">("fail", "unknown"),
    subject: text,
    why: someSentence(text),
    everywhere: fc.boolean(),
  });
  const candidate = fc.record({
    rank: fc.integer({ min: 1, max: 9 }),
    region: text,
    isTarget: fc.boolean(),
    verdict,
    blockers: fc.nat(9),
    unknowns: fc.nat(9),
    warnings: fc.nat(9),
    cells,
    findings: fc.array(finding, { maxLength: 2 }),
    findingsTotal: fc.nat(9),
  });
  return fc.record({ candidates: fc.array(candidate, { maxLength: 3 }), checks: fc.nat(30) });
}

function someCost(text: fc.Arbitrary<string>): fc.Arbitrary<CostTable> {
  const amount = fc.integer({ min: -1000, max: 100_000_000 }).map((value) => value / 100);
  const sum = { name: text, source: amount, target: amount, complete: fc.boolean() };
  const requiredKeys = ["name", "target", "complete"] as const;
  return fc.record({
    currency: text,
    from: fc.constant("2026-07-24"),
    to: fc.constant("2026-08-22"),
    source: amount,
    target: amount,
    coverage: fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000),
    billed: fc.nat(99),
    priced: fc.nat(99),
    workloads: fc.array(fc.record(sum, { requiredKeys: [...requiredKeys] }), { maxLength: 3 }),
    waves: fc.array(fc.record({ ...sum, overlapDays: fc.nat(99), overlap: amount }), { maxLength: 3 }),
    resources: fc.array(fc.record({ ...sum, way: fc.constantFrom<"actual" | "list">("actual", "list") }), {
      maxLength: 3,
    }),
    resourcesTotal: fc.nat(99),
    unpriced: fc.array(fc.record({ name: text, source: amount, why: someSentence(text) }), { maxLength: 3 }),
    unpricedTotal: fc.nat(99),
    beside: fc.record({ resources: fc.nat(99), source: amount, names: fc.array(text, { maxLength: 3 }) }),
    transfer: fc.record({ gib: amount, amount, meter: text }),
  });
}

/** Reports that fit the schema and hold anything at all. */
export function someReport(extra: readonly string[] = [], maxResults = 25): fc.Arbitrary<Report> {
  const text = someText(extra);
  const side = fc.record({ subscription: text, region: text });
  const head = fc.record({
    manifest: fc.record({ file: text, name: text }),
    cloud: text,
    source: side,
    target: side,
    waves: fc.array(someWave(text), { maxLength: 4 }),
    dependencies: fc.array(fc.record({ from: text, to: text }), { maxLength: 4 }),
    quotas: fc.array(someQuota(text), { maxLength: 6 }),
    replications: fc.array(someReplication(text), { maxLength: 4 }),
    cost: someCost(text),
    regions: someRegions(text),
    missingFacts: fc.array(
      fc.record({
        fact: text,
        scope: text,
        why: someSentence(text),
        permission: text,
        correlationId: text,
        checks: fc.constant(["POL-01"]),
      }),
      { maxLength: 4 },
    ),
    notJudged: fc.array(
      fc.record({ what: someSentence(text), count: fc.nat(9), items: fc.array(text, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
    methods: fc.array(someAdvice(text), { maxLength: 3 }),
  });
  const ground = fc.record({
    concessions: fc.array(someConcession(text), { maxLength: 9 }),
    refused: fc.array(fc.record({ what: text, why: someSentence(text) }), { maxLength: 3 }),
    rehearsal: fc.boolean(),
    causes: fc.array(
      fc.record({
        id: fc.constantFrom("0123456789abcdef", "fedcba9876543210"),
        what: someSentence(text),
        results: fc.nat(99),
        blockers: fc.nat(9),
        facts: fc.nat(9),
        permissions: fc.array(text, { maxLength: 3 }),
      }),
      { maxLength: 7 },
    ),
    base: fc.record({
      ref: text,
      changes: fc.array(fc.record({ path: text, was: text, is: text }, { requiredKeys: ["path"] }), {
        maxLength: 10,
      }),
    }),
  });
  const results = fc.array(someResult(text), { maxLength: maxResults });
  const workloads = fc.array(
    fc.record({
      name: text,
      verdict: fc.constantFrom("ready" as const, "not-ready" as const, "unknown" as const),
      waves: fc.array(text, { maxLength: 2 }),
      resources: fc.nat(9),
      counts: fc.constant(countsOf([])),
    }),
    { maxLength: 4 },
  );
  return fc
    .tuple(head, results, workloads, ground)
    .map(([rest, own, named, under]) =>
      aReport(own, { ...rest, ...under, workloads: named, verdict: verdictOf(own) }),
    );
}
