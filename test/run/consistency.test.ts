import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import type { Judgement } from "../../src/checks/check.ts";
import { mergedRows, oneSided } from "../../src/run/consistency.ts";
import type { ConsistencySetting } from "../../src/report/table-rows.ts";
import { context, manifest, place, planned, reg } from "../support/context.ts";

const SITE = planned("Microsoft.Web/sites", "app", { key: "shop.app" });
const ABROAD = context(manifest({ target: { region: reg("chinanorth3") } }), [SITE]);
const finding = (outcome: Judgement["outcome"], facets: Readonly<Record<string, string>>): Judgement => ({
  outcome,
  facets,
  subject: "s",
  why: say`why`,
  place: place("x"),
  resources: [SITE],
});
const setting = (property: string, judged: ConsistencySetting["judged"]): ConsistencySetting => ({
  property,
  source: "a",
  judged,
});

describe("what one side alone has", () => {
  it.each([
    [
      "REG-02",
      "fail",
      { type: "Microsoft.Web/sites", version: "2025-01-01" },
      "apiVersion 2025-01-01 not-offered",
    ],
    [
      "REG-02",
      "fail",
      { type: "Microsoft.Web/sites", region: "chinanorth3" },
      "type Microsoft.Web/sites not-offered",
    ],
    ["REG-03", "unknown", { size: "Standard_D2s_v5", region: "chinanorth3" }, "sku Standard_D2s_v5 unknown"],
    ["REG-09", "fail", { region: "chinanorth3", image: "a/b/c" }, "image a/b/c not-offered"],
  ] as const)("%s tells it: %s %o", (check, outcome, facets, expected) => {
    const [row] = oneSided(check, finding(outcome, facets), ABROAD);
    const [one] = row?.settings ?? [];
    expect([row?.resource, row?.to, row?.from, one?.toldBy]).toEqual(["shop.app", "app", undefined, check]);
    expect(`${one?.property ?? ""} ${one?.source ?? ""} ${one?.judged ?? ""}`).toBe(expected);
  });

  it("is nothing of what passes, of another check, and within one cloud", () => {
    expect(oneSided("REG-02", finding("pass", { type: "a/b" }), ABROAD)).toEqual([]);
    expect(oneSided("REG-04", finding("fail", { type: "a/b" }), ABROAD)).toEqual([]);
    expect(oneSided("REG-02", finding("fail", { type: "a/b" }), context(manifest(), [SITE]))).toEqual([]);
  });
});

describe("rows of one resource", () => {
  it("become one, and what is said twice stands there once", () => {
    const row = { resource: "r", to: "t", equal: 2, settings: [setting("a", "weaker")] };
    const other = { ...row, equal: 1, settings: [setting("a", "weaker"), setting("b", "missing")] };
    expect(mergedRows([row, other])).toEqual([
      { ...row, equal: 3, settings: [setting("a", "weaker"), setting("b", "missing")] },
    ]);
  });
});
