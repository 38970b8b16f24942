import { factsBehind } from "../../../src/derive/derivation.ts";
import { describe, expect, test } from "vitest";
import { bud04 } from "../../../src/checks/budget/BUD-04.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { Cursor } from "../../../src/facts/decode/cursor.ts";
import { filterOf } from "../../../src/facts/decode/budget-filter.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { ofKind } from "../../../src/facts/table.ts";
import type { Budget } from "../../../src/facts/kinds/budgets.ts";
import {
  context,
  Facts,
  manifest,
  planned,
  run,
  SCOPE,
  shown,
  SOURCE,
  TARGET,
  type,
} from "../../support/context.ts";
import { budget, expected, RG } from "./world.ts";

const resource = (id: string, from: string, to: string): ManifestResource => ({
  id,
  type: type("Microsoft.Web/sites"),
  from,
  to,
  resourceGroup: "rg-shop",
  count: 1,
  zones: [],
  dependsOn: [],
  pointer: ["workloads", "shop", "resources", 0],
});
const WORKLOAD = {
  name: "shop",
  resources: [resource("app", "app-weu", "app-sdc"), resource("kept", "same", "same")],
  pointer: ["workloads", "shop"],
};
const PLAN = [
  planned("Microsoft.Web/sites", "app-sdc", { resourceGroup: "rg-shop-sdc", tags: { Env: "prod" } }),
  planned("Microsoft.Web/sites", "same", { resourceGroup: "rg-shop-sdc" }),
];

type Raw = Readonly<Record<string, unknown>>;
const dimension = (name: string, ...values: string[]): Raw => ({
  dimensions: { name, operator: "In", values },
});
const tag = (name: string, ...values: string[]): Raw => ({ tags: { name, operator: "In", values } });

function withFilter(raw: unknown, rest: Partial<Budget> = {}): Budget {
  const filter = filterOf(new Cursor({ filter: raw }));
  return budget({ ...rest, hasFilter: filter !== undefined, ...(filter === undefined ? {} : { filter }) });
}

function judge(budgets: readonly Budget[], plan = PLAN, source = SOURCE): Judgement[] {
  const ctx = context({ ...manifest({ source }), workloads: [WORKLOAD] }, plan);
  const facts = new Facts();
  for (const { needs } of bud04.cases(ctx))
    for (const { scope } of ofKind(factsBehind(needs), "budgets"))
      facts.put(factRef("budgets", scope), scope === SCOPE ? budgets : []);
  return run(bud04, ctx, facts).filter(({ scope }) => scope === SCOPE);
}

function state(raw: unknown, plan = PLAN, source = SOURCE): string {
  const [found] = judge([withFilter(raw)], plan, source);
  return `${found?.outcome ?? "-"} ${found?.severity ?? ""} ${found?.facets?.["state"] ?? "-"}`.replace(
    "  ",
    " ",
  );
}

describe("a filter that", () => {
  // Budgets - List: "May be used to filter budgets by user-specified dimensions and/or tags."
  test.each<[string, Raw, string]>([
    ["names the target's group", dimension("ResourceGroupName", "RG-shop-sdc"), "pass matches"],
    [
      "names the group in the words of older versions",
      dimension("ResourceGroup", "rg-shop-sdc"),
      "pass matches",
    ],
    ["names the source's group", dimension("ResourceGroupName", "rg-shop-weu"), "fail source-only"],
    [
      "names a group of the source region",
      dimension("ResourceGroupName", "rg-westeurope"),
      "fail source-only",
    ],
    ["names both groups", dimension("ResourceGroupName", "rg-shop-weu", "rg-shop-sdc"), "fail notice both"],
    ["names somebody else's group", dimension("ResourceGroupName", "rg-other"), "fail notice left-out"],
    ["names the target region", dimension("ResourceLocation", "Sweden Central"), "pass matches"],
    ["names the source region", dimension("ResourceLocation", "West Europe"), "fail source-only"],
    ["names both regions", dimension("ResourceLocation", "westeurope", "swedencentral"), "fail notice both"],
    ["names a third region", dimension("ResourceLocation", "northeurope"), "fail notice left-out"],
    ["names a region in the words of bills", dimension("ResourceLocation", "SE Central"), "unknown unread"],
    [
      "names a resource that moves away",
      dimension(
        "ResourceId",
        `/subscriptions/${TARGET}/resourceGroups/x/providers/Microsoft.Web/sites/app-weu`,
      ),
      "fail source-only",
    ],
    [
      "names anything of the source subscription",
      dimension("ResourceId", `subscriptions/${SOURCE}/resourceGroups/x/providers/Microsoft.Web/sites/z`),
      "fail source-only",
    ],
    [
      "names a planned resource, without a leading slash",
      dimension(
        "ResourceId",
        `subscriptions/${TARGET}/resourceGroups/rg-shop-sdc/providers/Microsoft.Web/sites/same`,
      ),
      "pass matches",
    ],
    ["names the source subscription", dimension("SubscriptionId", SOURCE), "fail source-only"],
    ["names the target subscription", dimension("SubscriptionId", TARGET), "pass matches"],
    ["names a tag that the plan has", tag("env", "Prod"), "pass matches"],
    ["names a tag of the source region", tag("region", "westeurope"), "fail source-only"],
    ["names a tag that the plan does not say", tag("team", "shop"), "unknown unread"],
    ["is of no side", dimension("MeterCategory", "Storage"), "pass matches"],
    [
      "has an operator nobody knows",
      { dimensions: { name: "ResourceGroupName", operator: "Like", values: ["r"] } },
      "unknown unread",
    ],
    // "filter.and": the logical "AND" expression; must have at least 2 items.
    [
      "asks for group and meter",
      { and: [dimension("ResourceGroupName", "rg-shop-sdc"), dimension("Meter", "m")] },
      "pass matches",
    ],
    [
      "asks for target and source",
      { and: [dimension("ResourceGroupName", "rg-shop-sdc"), dimension("ResourceLocation", "westeurope")] },
      "fail source-only",
    ],
    [
      "asks for a group and another one",
      { and: [dimension("ResourceGroupName", "rg-shop-sdc"), dimension("ResourceGroupName", "rg-x")] },
      "fail notice left-out",
    ],
    [
      "nests",
      { and: [{ and: [dimension("ResourceGroupName", "rg-shop-weu")] }, tag("env", "prod")] },
      "fail source-only",
    ],
    ["asks for either", { or: [dimension("ResourceGroupName", "rg-x"), tag("env", "prod")] }, "pass matches"],
    // "filter.not": the logical "NOT" expression.
    ["leaves out the source", { not: dimension("ResourceGroupName", "rg-shop-weu") }, "pass matches"],
    ["leaves out the target", { not: dimension("ResourceGroupName", "rg-shop-sdc") }, "fail notice left-out"],
    [
      "leaves out what is not the source",
      { not: { not: dimension("ResourceLocation", "westeurope") } },
      "fail source-only",
    ],
    ["has a part of another form", { sometimes: true }, "unknown unread"],
    [
      "has such a part besides the source",
      { sometimes: true, ...dimension("ResourceLocation", "westeurope") },
      "fail source-only",
    ],
    [
      "has such a part besides another group",
      { sometimes: true, ...dimension("ResourceGroupName", "rg-x") },
      "fail notice left-out",
    ],
  ])("%s", (_, raw, wanted) => {
    expect(state(raw)).toBe(wanted);
  });

  test("names an id of the one subscription is not of the source for that", () => {
    const raw = dimension(
      "ResourceId",
      `/subscriptions/${TARGET}/resourceGroups/x/providers/Microsoft.Web/sites/z`,
    );
    expect(state(raw, PLAN, TARGET)).toBe("fail notice left-out");
  });

  test("has nothing planned to be held against is not known", () => {
    expect(state(dimension("ResourceGroupName", "rg-other"), [])).toBe("unknown unread");
    expect(state(dimension("ResourceLocation", "westeurope"), [])).toBe("fail source-only");
  });

  test("the facts do not hold is not known", () => {
    const [found] = judge([budget({ hasFilter: true })]);
    expect(found).toMatchObject({ outcome: "unknown", facets: { state: "unread", budget: "b" } });
  });
});

test("budgets without a filter, or that have ended, have nothing to judge", () => {
  const ended = withFilter(dimension("ResourceLocation", "westeurope"), { endDate: "2026-08-23T00:00:00Z" });
  for (const budgets of [[], [budget()], [ended]]) {
    expect(judge(budgets).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  }
  const lastDay = { ...ended, endDate: "2026-08-24T00:00:00Z" };
  expect(judge([lastDay]).map(({ outcome }) => outcome)).toEqual(["fail"]);
});

test.each<[string, Parameters<Facts["part"]>[2], string]>([
  ["by its name", { name: "monthly", id: `${SCOPE}/budgets/other` }, "monthly"],
  [
    "by its id where it has no name",
    { id: `${SCOPE}/providers/Microsoft.Consumption/budgets/yearly` },
    "yearly",
  ],
  ["by its place where it tells neither", {}, "entry 1 that could not be read"],
])("a budget that could not be read is named %s, beside those that could", (_, entry, name) => {
  const ctx = context({ ...manifest({}), workloads: [WORKLOAD] }, PLAN);
  const read = [withFilter(dimension("ResourceGroupName", "rg-shop-sdc"))];
  const facts = new Facts().part(factRef("budgets", SCOPE), read, entry);
  const own = run(bud04, ctx, facts).filter(({ scope }) => scope === SCOPE);
  expect(own).toHaveLength(2);
  expect(own[1]).toMatchObject({ outcome: "unknown", facets: { budget: name, state: "unread" } });
});

test("every filtered budget of a scope is judged by itself", () => {
  const budgets = [
    withFilter(dimension("ResourceLocation", "westeurope"), { name: "old" }),
    withFilter(dimension("ResourceLocation", "swedencentral"), { name: "new" }),
    budget({ name: "whole" }),
  ];
  expect(judge(budgets).map(({ outcome, facets }) => `${facets?.["budget"] ?? ""} ${outcome}`)).toEqual([
    "old fail",
    "new pass",
  ]);
});

test("the subscription, the groups of the plan and the declared scopes are asked, each once", () => {
  const group = { kind: "resourceGroup", text: "RG-shop", name: "RG-shop" } as const;
  const value = manifest({ expect: { budgets: [expected({ scope: group })] } });
  const plan = [planned("Microsoft.Web/sites", "a", { resourceGroup: "rg-shop" })];
  const asked = bud04
    .cases(context(value, plan))
    .flatMap(({ needs }) => ofKind(factsBehind(needs), "budgets").map(({ scope }) => scope));
  expect(asked.map((scope) => scope.toLowerCase())).toEqual([RG.toLowerCase(), SCOPE]);
});

test("budgets that are not seen leave it unknown", () => {
  const found = run(bud04, context(manifest(), PLAN), new Facts());
  expect(found.map(({ outcome }) => outcome)).toEqual(["unknown", "unknown"]);
});

test("no subscription id and no address is shown", () => {
  const ids = [SOURCE, TARGET].map((id) => `/subscriptions/${id}/resourceGroups/rg-shop-weu`);
  const budgets = [
    withFilter(dimension("ResourceId", ...ids), { name: "ids" }),
    withFilter(dimension("SubscriptionId", SOURCE), { name: "subscription" }),
    withFilter(tag("owner", "jane@contoso.com"), { name: "tag" }),
  ];
  const text = shown(judge(budgets));
  for (const secret of [SOURCE, TARGET, "jane", "contoso"]) expect(text).not.toContain(secret);
});

test("the filter lists of 2018 are read like the others", () => {
  const old = (filters: Raw): string => {
    const filter = filterOf(new Cursor({ filters }));
    const [found] = judge([budget({ hasFilter: true, ...(filter === undefined ? {} : { filter }) })]);
    return found?.facets?.["state"] ?? "-";
  };
  expect(old({ resourceGroups: ["rg-shop-weu"] })).toBe("source-only");
  expect(old({ resourceGroups: ["rg-shop-sdc"], resources: [], meters: null })).toBe("matches");
  expect(old({ tags: { region: ["westeurope"] } })).toBe("source-only");
  expect(old({ colours: ["red"] })).toBe("unread");
});
