import { describe, expect, it } from "vitest";
import { wav04 } from "../../../src/checks/wave/WAV-04.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { say } from "../../../src/base/sentence.ts";
import type { InventoryEntry } from "../../../src/manifest/model.ts";
import {
  UNASSIGNED,
  type PlanContradiction,
  type Gap,
  type Plan,
  type SourceResource,
} from "../../../src/plan/plan.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ListedResource } from "../../../src/facts/kinds/source-resources.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  place,
  planned,
  run,
  SOURCE,
  type,
} from "../../support/context.ts";

const CONDITION = "where tags.app == 'shop'";
const REF = factRef("sourceResources", subscriptionScope(SOURCE), CONDITION);
const ENTRY = ["inventory", 0, "resourceGraph"];
const ENTRIES: readonly InventoryEntry[] = [{ kind: "resourceGraph", stays: [], pointer: ENTRY }];

function id(typeText: string, name: string): string {
  return `/subscriptions/${SOURCE}/resourceGroups/rg/providers/${typeText}/${name}`;
}
function captured(...pairs: (readonly [string, string])[]): SourceResource[] {
  return pairs.map(([typeText, name]) => ({
    id: id(typeText, name),
    type: type(typeText),
    name,
    resourceGroup: "rg",
  }));
}
function live(...pairs: (readonly [string, string])[]): ListedResource[] {
  return pairs.map(([typeText, name]) => ({ id: id(typeText, name).toUpperCase(), type: typeText }));
}

function judged(
  parts: Partial<Plan>,
  facts = new Facts(),
  resources = [planned("A.B/c", "d")],
): ReturnType<typeof run> {
  const plan = { contradictions: [], gaps: [], source: [], terraform: [], ...parts };
  return run(wav04, { ...context(manifest({ inventory: ENTRIES }), resources), plan }, facts);
}

const STORAGE = ["Microsoft.Storage/storageAccounts", "st"] as const;
const SITE = ["Microsoft.Web/serverFarms", "asp"] as const;
const ODD = ["Contoso.Odd/things", "x"] as const;

describe("WAV-04", () => {
  it("has nothing to judge without an inventory", () => {
    expect(outcomes(run(wav04, context(manifest()), new Facts()))).toEqual(["inventory: not-applicable"]);
  });

  it("passes where the sources agree and could be read", () => {
    expect(outcomes(judged({}))).toEqual(["inventory: pass"]);
  });

  it.each([
    ["is as captured", [STORAGE], [STORAGE], "pass"],
    ["has lost something without data", [STORAGE, SITE], [STORAGE], "pass"],
    ["has lost data", [STORAGE, SITE], [SITE], "fail"],
    ["has new data", [SITE], [SITE, STORAGE], "fail"],
    ["has something new of a type that nobody knows", [SITE], [SITE, ODD], "unknown"],
    ["lists nothing", [SITE], [], "unknown"],
  ])("compares the captured list with a source that %s", (_, then, now, outcome) => {
    const source = [
      {
        entry: ENTRY,
        condition: CONDITION,
        snapshot: { file: "g.json", resources: captured(...then), complete: true },
      },
    ];
    const facts = new Facts().put(REF, live(...now));
    expect(outcomes(judged({ source }, facts))).toEqual([`g.json: ${outcome}`]);
  });

  it("does not know whether a list has drifted that cannot be asked again, or is not answered", () => {
    const snapshot = { file: "g.json", resources: captured(STORAGE), complete: true };
    const [without] = judged({ source: [{ entry: ENTRY, snapshot }] });
    expect(without).toMatchObject({ outcome: "unknown", severity: "warning" });
    expect(outcomes(judged({ source: [{ entry: ENTRY, condition: CONDITION, snapshot }] }))).toEqual([
      "g.json: unknown",
    ]);
  });

  it("finds no drift in a source that is read live", () => {
    expect(outcomes(judged({ source: [{ entry: ENTRY, condition: CONDITION }] }))).toEqual([
      "source inventory 1: pass",
    ]);
  });

  it.each([
    ["location", undefined],
    ["sku", undefined],
    ["tags.env", "warning"],
  ])("names both places of a contradiction about %s", (property, severity) => {
    const one: PlanContradiction = {
      resource: planned("A.B/c", "d"),
      property,
      says: [
        { text: "left", place: { file: "main.json", line: 7, column: 1, path: "x" } },
        { text: "right", place: { file: "m.yaml", line: 3, column: 1, path: "y" } },
      ],
    };
    const [result] = judged({ contradictions: [one] });
    expect(result).toMatchObject({
      outcome: "fail",
      place: { file: "m.yaml", line: 3 },
      facets: { property },
    });
    expect(result?.severity).toBe(severity);
    expect(result?.why).toContain("`main.json:7` says `left` and `m.yaml:3` says `right`");
  });

  it("never takes what could not be read for ready, and says what lies elsewhere", () => {
    const gap = (parts: Partial<Gap>): Gap => ({
      subject: "azurerm_odd",
      why: say`This version does not understand the type.`,
      elsewhere: false,
      place: place("x"),
      entry: ENTRY,
      ...parts,
    });
    const results = judged({ gaps: [gap({}), gap({}), gap({ subject: "hub", elsewhere: true })] });
    expect(results.map(({ outcome, severity, subject }) => [outcome, severity, subject])).toEqual([
      ["unknown", undefined, "azurerm_odd in relocation.yaml"],
      ["unknown", "warning", "hub in relocation.yaml"],
    ]);
    expect(results[0]?.why).toContain("(2 times) is not in the deployment. This version");
  });

  it("warns of resources in no workload, in every wave", () => {
    const [result] = judged({}, new Facts(), [planned("A.B/c", "d", { workload: UNASSIGNED, waves: [] })]);
    expect(result).toMatchObject({ outcome: "fail", severity: "warning", facets: { state: "unassigned" } });
    expect(result?.resources).toBeUndefined();
  });

  it("does not take a workload for ready to which nothing is planned", () => {
    const workloads = ["shop", "idle"].map((name) => ({ name, resources: [], pointer: ["workloads", name] }));
    const plan = { contradictions: [], gaps: [], source: [], terraform: [] };
    const declared = manifest({ inventory: ENTRIES, workloads });
    const resources = [planned("A.B/c", "d", { workload: "shop" })];
    const results = run(wav04, { ...context(declared, resources), plan }, new Facts());
    expect(results.map(({ outcome, facets, subject }) => [outcome, facets?.["state"], subject])).toEqual([
      ["unknown", "empty", "workload idle"],
    ]);
  });
});
