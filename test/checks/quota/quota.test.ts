import { expect, test } from "vitest";
import { quo01 } from "../../../src/checks/quota/QUO-01.ts";
import { quo02 } from "../../../src/checks/quota/QUO-02.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource, Write } from "../../../src/plan/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ComputeUsage } from "../../../src/facts/kinds/compute-usages.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  shown,
  TARGET,
} from "../../support/context.ts";
import { offer, SIZE, sku } from "../region/world.ts";

const VM = "Microsoft.Compute/virtualMachines";
const BIG = "Standard_E8s_v5";
const machine = (name: string, count = 1, size = SIZE): PlannedResource =>
  planned(VM, name, { sku: size, count });

function usage(name: string, limit: number, currentValue = 0): ComputeUsage {
  return { name, limit, currentValue };
}

/** D4s: 4 vCPUs of one family; E8s: 8 of another. */
function facts(usages: readonly ComputeUsage[], table = new Facts()): Facts {
  offer([sku()], SIZE, table);
  offer([sku({ name: BIG, family: "standardESv5Family", vCPUs: 8 })], BIG, table);
  return table.put(factRef("computeUsages", SCOPE, "swedencentral"), usages);
}

const bare = { resourceType: "virtualMachines", name: SIZE, zones: [], restrictions: [] };
const unmeasured = { ...bare, family: "standardDSv5Family" };
const familyless = { ...bare, vCPUs: 4 };

test.each([
  ["enough", [machine("a", 2)], [usage("cores", 10, 2)], "pass"],
  ["one too few", [machine("a", 2)], [usage("cores", 9, 2)], "fail"],
  ["counters in another letter case", [machine("a", 2)], [usage("Cores", 8)], "pass"],
  ["all waves together", [machine("a"), { ...machine("b"), waves: ["data"] }], [usage("cores", 7)], "fail"],
  ["sizes together", [machine("a"), machine("b", 1, BIG)], [usage("cores", 11)], "fail"],
  ["already over the limit", [machine("a")], [usage("cores", 10, 12)], "fail"],
  ["no such counter", [machine("a")], [usage("standardDSv5Family", 100)], "unknown"],
  ["a limit that is none", [machine("a")], [usage("cores", -1)], "unknown"],
])("QUO-01 %s: %s", (_, plan, usages, outcome) => {
  expect(outcomes(run(quo01, context(manifest(), plan), facts(usages)))).toEqual([
    `vCPUs in swedencentral: ${outcome}`,
  ]);
});

test.each<[string, PlannedResource[], ComputeUsage[], string[]]>([
  [
    "machines have room, which needs no words of its own",
    [machine("a", 2), machine("b", 1, BIG)],
    [usage("virtualMachines", 10, 7)],
    [],
  ],
  [
    "machines have no room",
    [machine("a", 2), machine("b", 1, BIG)],
    [usage("virtualMachines", 10, 8)],
    ["virtual machines in swedencentral: fail"],
  ],
  ["the service lists no such counter", [machine("a")], [], []],
  [
    "how many is known only after deployment",
    [{ ...machine("a"), count: { ...machine("a").count, now: { known: false, expression: "n" } } }],
    [usage("virtualMachines", 10)],
    ["virtual machines in swedencentral: unknown", "number of Microsoft.Compute/virtualMachines: unknown"],
  ],
  [
    "availability sets have room, and machines do not take of them",
    [machine("a"), planned("Microsoft.Compute/availabilitySets", "set")],
    [usage("availabilitySets", 1)],
    [],
  ],
  [
    "a set that may exist already has no room",
    [machine("a"), planned("Microsoft.Compute/availabilitySets", "set")],
    [usage("availabilitySets", 1, 1)],
    ["availability sets in swedencentral: unknown"],
  ],
])("QUO-01 counts what is made, too: %s", (_, plan, usages, expected) => {
  const found = run(quo01, context(manifest(), plan), facts([usage("cores", 100), ...usages]));
  expect(outcomes(found).filter((one) => !one.startsWith("vCPUs"))).toEqual(expected);
  for (const { quota } of found.filter(({ facets }) => facets?.["counter"] === "virtualMachines"))
    expect(quota).toMatchObject({ unit: "virtual machines", limit: 10 });
});

test("QUO-01: a size without vCPUs leaves it unknown, unless the rest is too much already", () => {
  const table = (limit: number): Facts => offer([unmeasured], SIZE, facts([usage("cores", limit)]));
  const plan = [machine("a"), machine("b", 1, BIG)];
  expect(outcomes(run(quo01, context(manifest(), plan), table(100)))).toEqual([
    "vCPUs in swedencentral: unknown",
  ]);
  const [found] = run(quo01, context(manifest(), plan), table(7));
  expect(found?.outcome).toBe("fail");
  expect(found?.why).toContain("at least");
});

test("QUO-01: a size that is not offered leaves it unknown", () => {
  const table = offer([], SIZE, facts([usage("cores", 100)]));
  expect(run(quo01, context(manifest(), [machine("a")]), table).map(({ outcome }) => outcome)).toEqual([
    "unknown",
  ]);
});

test("QUO-01: what is left is evidence, and the fix requests the limit", () => {
  const [pass] = run(quo01, context(manifest(), [machine("a", 2)]), facts([usage("cores", 20, 2)]));
  expect(pass?.evidence).toContainEqual({ label: "free afterwards", value: "50 %" });
  const found = run(quo01, context(manifest(), [machine("a", 2)]), facts([usage("cores", 9, 2)]));
  expect(found[0]?.fix?.command).toBe(
    `az quota update --resource-name cores --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/providers/Microsoft.Compute/locations/swedencentral" --limit-object value=10 --resource-type dedicated`,
  );
  expect(shown(found)).not.toContain(TARGET);
});

test.each([
  [
    "every family has room",
    [usage("standardDSv5Family", 4), usage("standardESv5Family", 8)],
    ["pass", "pass"],
  ],
  [
    "one family has none, the other does",
    [usage("standardDSv5Family", 3), usage("standardESv5Family", 8)],
    ["fail", "pass"],
  ],
  [
    "counters in another letter case",
    [usage("StandardDSv5Family", 4), usage("STANDARDESV5FAMILY", 8)],
    ["pass", "pass"],
  ],
  [
    "a family without a counter does not hide the other's fail",
    [usage("standardDSv5Family", 3)],
    ["fail", "unknown"],
  ],
] as const)("QUO-02 %s", (_, usages, expected) => {
  const found = run(quo02, context(manifest(), [machine("a"), machine("b", 1, BIG)]), facts(usages));
  expect(found.map(({ outcome }) => outcome)).toEqual(expected);
  expect(found.map(({ facets }) => facets?.["family"])).toEqual(["standardDSv5Family", "standardESv5Family"]);
});

test("QUO-02: sizes of one family are added up", () => {
  const table = facts([usage("standardDSv5Family", 11)]);
  offer([sku({ name: "Standard_D8s_v5", vCPUs: 8 })], "Standard_D8s_v5", table);
  const plan = [machine("a"), machine("b", 1, "Standard_D8s_v5")];
  const found = run(quo02, context(manifest(), plan), table);
  expect(outcomes(found)).toEqual(["standardDSv5Family in swedencentral: fail"]);
  expect(found[0]?.resources).toHaveLength(2);
});

test("QUO-02: a size whose family is not told is unknown beside the others", () => {
  const table = offer([familyless], SIZE, facts([usage("standardESv5Family", 8)]));
  const found = run(quo02, context(manifest(), [machine("a"), machine("b", 1, BIG)]), table);
  expect(outcomes(found)).toEqual([
    "standardESv5Family in swedencentral: pass",
    "vCPU families in swedencentral: unknown",
  ]);
  expect(found[1]?.why).toBe(`The service does not state the family of \`${SIZE}\` in \`swedencentral\`.`);
});

test.each([
  ["QUO-01", quo01],
  ["QUO-02", quo02],
] as const)("%s: missing facts, open sizes and no sizes at all", (_, check) => {
  const judge = (plan: readonly PlannedResource[], table = new Facts()): string[] =>
    run(check, context(manifest(), plan), table).map(({ outcome }) => outcome);
  expect(judge([machine("a")])).toEqual(["unknown"]);
  expect(judge([planned(VM, "a")])).toEqual(["unknown"]);
  const roomy = facts([usage("cores", 100), usage("standardDSv5Family", 100)]);
  expect(judge([machine("a"), planned(VM, "b")], roomy)).toEqual(["pass", "unknown"]);
  expect(judge([planned("Microsoft.Web/sites", "a")])).toEqual(["not-applicable"]);
});

const SET = "Microsoft.Compute/virtualMachineScaleSets";
const body = (name: string, capacity?: number): ValueObject => ({
  sku: { name, ...(capacity === undefined ? {} : { capacity }) },
});
const written = (write: Write, count: number, before?: ValueObject): PlannedResource =>
  planned(SET, "set", {
    sku: SIZE,
    count,
    body: body(SIZE, count),
    write: { known: true, value: write },
    ...(before === undefined ? {} : { before }),
  });

test.each<readonly [string, PlannedResource, number, string]>([
  ["what stays as it is takes nothing", written("none", 3), 0, "virtual machine sizes: not-applicable"],
  [
    "an update in place takes nothing",
    written("update", 3, body(SIZE, 3)),
    0,
    "virtual machine sizes: not-applicable",
  ],
  ["an update to fewer", written("update", 1, body(SIZE, 3)), 0, "virtual machine sizes: not-applicable"],
  [
    "an update to more takes the rest",
    written("update", 3, body(SIZE, 2)),
    4,
    "vCPUs in swedencentral: pass",
  ],
  ["and fails without room", written("update", 3, body(SIZE, 2)), 3, "vCPUs in swedencentral: fail"],
  [
    "an update to another size is open",
    written("update", 3, body(BIG, 3)),
    3,
    "vCPUs in swedencentral: unknown",
  ],
  ["with room for all of it", written("update", 3, body(BIG, 3)), 12, "vCPUs in swedencentral: pass"],
  ["an update of which today is not known", written("update", 3), 3, "vCPUs in swedencentral: unknown"],
  ["a replacement takes all", written("replace", 3), 11, "vCPUs in swedencentral: fail"],
])("QUO-01: %s", (_, resource, limit, expected) => {
  const table = facts([usage("cores", limit)]);
  expect(outcomes(run(quo01, context(manifest(), [resource]), table))).toEqual([expected]);
});
