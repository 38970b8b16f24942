import { expect, test } from "vitest";
import { wav04 } from "../../../src/checks/wave/WAV-04.ts";
import type { InventoryEntry } from "../../../src/manifest/model.ts";
import { say } from "../../../src/base/sentence.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import type { Gap, Plan } from "../../../src/plan/plan.ts";
import type { TerraformPlan } from "../../../src/plan/sources/terraform/model.ts";
import { context, Facts, manifest, place, planned, run, type } from "../../support/context.ts";

const SITES = "Microsoft.Web/sites";
const entry = (workload?: string): InventoryEntry => ({
  kind: "terraformPlan",
  file: "plan.json",
  forbidDestroyOfStateful: false,
  pointer: ["inventory", 0],
  ...(workload === undefined ? {} : { workload }),
});
const inPlan = (name: string, parts: Partial<PlannedResource> = {}): PlannedResource => ({
  ...planned(SITES, name),
  body: {},
  origin: { ...place("x"), file: "plan.json" },
  ...parts,
});
const declared = planned(SITES, "app");
const gap: Gap = {
  subject: "azurerm_odd",
  why: say`This version does not understand the type.`,
  elsewhere: false,
  place: place("x"),
  entry: ["inventory", 0],
};

function states(
  resources: readonly PlannedResource[],
  inventory: readonly InventoryEntry[],
  gaps: Gap[] = [],
) {
  const plan: Omit<Plan, "resources"> = { contradictions: [], gaps, source: [], terraform: [] };
  return run(wav04, { ...context(manifest({ inventory }), resources), plan }, new Facts())
    .filter(({ facets }) => facets?.["state"] === "absent")
    .map(({ outcome, subject }) => `${subject}: ${outcome}`);
}

const merged = inPlan("app", { declared: place("workloads.shop.app") });
const tool = (name: string): PlannedResource => ({ ...declared, method: { relocation: "warm", tool: name } });

test.each<readonly [string, readonly PlannedResource[], string | undefined, readonly string[]]>([
  [
    "the plan holds another resource of the workload",
    [declared, inPlan("other")],
    undefined,
    ["shop.app: fail"],
  ],
  ["the plan is named for the workload and contains nothing", [declared], "shop", ["shop.app: fail"]],
  ["the plan is for another workload", [declared], "data", []],
  ["the plan deploys it", [merged], "shop", []],
  ["its tool deploys plans", [tool("Terraform")], "shop", ["shop.app: fail"]],
  ["another tool brings it over", [tool("azure-site-recovery")], "shop", []],
  [
    "a resource of the type has a name that only the deployment knows",
    [declared, inPlan("[azurerm_linux_web_app.a.name]")],
    "shop",
    ["shop.app: unknown"],
  ],
])("a declared resource where %s", (_, resources, workload, expected) => {
  expect(states(resources, [entry(workload)])).toEqual(expected);
});

test("where a part of the plan could not be read, it may be in there", () => {
  expect(states([declared], [entry("shop")], [gap])).toEqual(["shop.app: unknown"]);
});

test("what a plan leaves alone, deletes, replaces, forgets, imports, moves and what drifted is listed", () => {
  const removal = { terraformType: "azurerm_linux_web_app", type: type(SITES), place: place("x") };
  const plan: TerraformPlan = {
    file: "plan.json",
    place: place("x"),
    formatVersion: "1.2",
    complete: true,
    resources: [],
    templates: [],
    destroys: [],
    removals: [
      { ...removal, address: "azurerm_linux_web_app.gone", action: "delete" },
      { ...removal, address: "azurerm_linux_web_app.left", action: "forget" },
    ],
    notUnderstood: [],
    relations: [],
    registrations: [],
    otherProviders: [],
    problems: [],
  };
  const resources = [
    inPlan("same", { write: { known: true, value: "none" } }),
    inPlan("anew", { write: { known: true, value: "replace" } }),
    inPlan("taken", { imported: true }),
    inPlan("moved", { movedFrom: "azurerm_linux_web_app.old" }),
    inPlan("odd", { drifted: true }),
  ];
  const terraform = [{ entry: ["inventory", 0], forbidDestroyOfStateful: false, plan }];
  const given = {
    ...context(manifest(), resources),
    plan: { contradictions: [], gaps: [], source: [], terraform },
  };
  const listed = wav04.notJudged?.(given, new Facts().read) ?? [];
  expect(listed.map(({ items }) => items)).toEqual([
    ["shop.same"],
    ["azurerm_linux_web_app.gone"],
    ["shop.anew"],
    ["azurerm_linux_web_app.left"],
    ["shop.odd"],
    ["shop.taken"],
    ["shop.moved (azurerm_linux_web_app.old)"],
  ]);
});
