import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { folded } from "../../src/checks/fold.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import type { Result } from "../../src/report/model.ts";
import { aResult } from "../support/report.ts";
import { must } from "../support/context.ts";

const [some] = CHECKS;
/** Checks whose findings fold by one facet, by two, and not at all. */
const CHECKS_THAT_FOLD = (
  [
    ["ONE-01", "scope"],
    ["TWO-01", ["assignment", "role"]],
  ] as const
).map(([id, folds]) => ({ ...must(some), meta: { ...must(some).meta, id, folds } }));
const fold = (results: readonly Result[]): Result[] => folded(results, CHECKS_THAT_FOLD);

const owner = (scope: string, change: Partial<Result> = {}): Result =>
  aResult("ONE-01", {
    id: `id-${scope}`,
    subject: `Owner on ${scope}`,
    why: say`Somebody is Owner.`,
    scope: `/subscriptions/x/${scope}`,
    facets: { principal: "p", scope },
    evidence: [
      { label: "principal", value: "p" },
      { label: "since", value: scope },
    ],
    fix: { text: say`Remove it.`, command: "az role assignment delete" },
    resources: [`r-${scope}`, "r-all"],
    workloads: ["w"],
    waves: [`wave-${scope}`],
    ...change,
  });
const owners = (count: number, change: Partial<Result> = {}): Result[] =>
  Array.from({ length: count }, (_, index) => owner(`s${String(index + 1)}`, change));

describe("one finding of many", () => {
  it("says how many there are, and lists each with what all of them share", () => {
    const [one, ...others] = fold(owners(4));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      subject: "Owner on 4 scopes",
      why: "Somebody is Owner. The same applies at 3 more: the evidence lists them.",
      facets: { principal: "p" },
      evidence: [
        { label: "scope", value: "4" },
        ...["s1", "s2", "s3", "s4"].map((value) => ({ label: "scope", value })),
        { label: "principal", value: "p" },
      ],
      resources: ["r-s1", "r-all", "r-s2", "r-s3", "r-s4"],
      workloads: ["w"],
      waves: ["wave-s1", "wave-s2", "wave-s3", "wave-s4"],
    });
  });

  it("names no scope and no command of the first, which would hold of it alone", () => {
    const [one] = fold(owners(4));
    expect(Object.keys(one ?? {})).not.toContain("scope");
    expect(one?.fix).toEqual({ text: "Remove it." });
  });

  it("has no fix where they have none", () => {
    const [one] = fold(owners(4).map(({ fix: _, ...rest }) => rest));
    expect(Object.keys(one ?? {})).not.toContain("fix");
  });

  it("is none of three, which are read one by one as they are", () => {
    const few = owners(3);
    expect(fold(few)).toEqual(few);
  });

  it.each<[string, Partial<Result>]>([
    ["outcome", { outcome: "unknown" }],
    ["severity", { severity: "notice" }],
    ["other facet", { facets: { principal: "q", scope: "s9" } }],
    ["check", { check: "ONE-02" }],
  ])("leaves out one with another %s", (_, change) => {
    const odd = owner("s9", change);
    const [one, ...others] = fold([...owners(4), odd]);
    expect(one?.subject).toBe("Owner on 4 scopes");
    expect(others).toEqual([odd]);
  });

  it("leaves findings of a check that does not fold, and of one whose facet is missing, as they are", () => {
    const plain = owners(9, { check: "OTHER-01" });
    expect(fold(plain)).toEqual(plain);
    const bare = owners(9).map((one) => ({ ...one, facets: { principal: "p" } }));
    expect(fold(bare)).toEqual(bare);
  });

  it("lists fifty, and counts the rest", () => {
    const [one] = fold(owners(52));
    const listed = (one?.evidence ?? []).filter(({ label }) => label === "scope");
    expect(listed).toHaveLength(51);
    expect(one?.evidence).toContainEqual({ label: "more scopes", value: "2" });
    const [fifty] = fold(owners(50));
    expect((fifty?.evidence ?? []).map(({ label }) => label)).not.toContain("more scopes");
  });

  it("of two facets lists both together, and says that each is for its own", () => {
    const results = owners(4).map((one, index) => ({
      ...one,
      check: "TWO-01",
      subject: `a${String(index)} needs its role`,
      facets: { assignment: `a${String(index)}`, role: "Reader" },
    }));
    const [one] = fold(results);
    expect(one).toMatchObject({
      subject: "4 assignments needs its role",
      why: "Somebody is Owner. It is the same with 3 more, each for its own: the evidence lists them.",
      facets: {},
    });
    expect(one?.evidence).toContainEqual({ label: "assignment", value: "a3: Reader" });
  });

  it("keeps its id while what it lists changes, and has another for another principal", () => {
    const idOf = (results: readonly Result[]): string | undefined => fold(results)[0]?.id;
    const other = owners(4).map((one) => ({ ...one, facets: { ...one.facets, principal: "q" } }));
    expect(idOf(owners(4))).toBe(idOf([...owners(3), owner("s7")]));
    expect(idOf(owners(4))).not.toBe(idOf(other));
  });
});
