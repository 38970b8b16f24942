import {
  INVENTORY,
  MANIFEST,
  MANY,
  manifestOf,
  nested,
  SNAPSHOT,
  snapshot,
  times,
  type Hostile,
} from "./input.ts";

type Json = Readonly<Record<string, unknown>>;

const KINDS = {
  template: `  - armTemplate: { file: ${INVENTORY}, resourceGroup: rg, workload: shop }`,
  plan: `  - terraformPlan: { file: ${INVENTORY}, workload: shop }`,
  export: `  - resourceGraph: { query: "where tags.a =~ 'b'", snapshot: ${INVENTORY} }`,
} as const;

export function inventoryOf(
  kind: keyof typeof KINDS,
  text: string,
  facts = snapshot(),
): Readonly<Record<string, string>> {
  return { [MANIFEST]: manifestOf(`inventory:\n${KINDS[kind]}\n`), [SNAPSHOT]: facts, [INVENTORY]: text };
}

const given = (kind: keyof typeof KINDS, what: string, make: () => string): Hostile => ({
  what: `${kind === "export" ? "an" : "a"} ${kind} with ${what}`,
  files: () => inventoryOf(kind, make()),
});

export const site = (properties: Json, more: Json = {}): Json => ({
  type: "Microsoft.Web/sites",
  apiVersion: "2023-01-01",
  name: "a-sdc",
  location: "swedencentral",
  properties,
  ...more,
});

export function templateOf(parts: Json): string {
  return JSON.stringify({ contentVersion: "1.0.0.0", resources: [], ...parts });
}

const template = (what: string, make: () => Json): Hostile =>
  given("template", what, () => templateOf(make()));

/** A call in a loop of 10,000, of lists and objects of thousands. */
const call = (text: string): Hostile =>
  template(`10,000 times ${text}`, () => ({
    variables: {
      r: "[range(0, 10000)]",
      l: times(3_000, (index) => ({ a: { b: index } })),
      n: times(100, () => times(90, (index) => index)),
      o: Object.fromEntries(times(5_000, (index) => [`m${String(index)}`, { a: index }])),
      t: "ab".repeat(50_000),
    },
    resources: [
      site({
        x: `[length(map(variables('r'), lambda('i', ${text.replaceAll(/\$(\w)/g, "variables('$1')")})))]`,
      }),
    ],
  }));

const change = (index: number, after: Json = {}, type = "storage_account"): Json => ({
  address: `azurerm_${type}.a[${String(index)}]`,
  mode: "managed",
  type: `azurerm_${type}`,
  name: "a",
  index,
  provider_name: "registry.terraform.io/hashicorp/azurerm",
  change: {
    actions: ["create"],
    before: null,
    after: { name: `st${String(index)}`, location: "swedencentral", resource_group_name: "rg", ...after },
    after_unknown: { id: true },
  },
});
const plan = (changes: readonly Json[], more: Json = {}): string =>
  JSON.stringify({
    format_version: "1.2",
    resource_changes: changes,
    configuration: { root_module: {} },
    ...more,
  });

const row = (index: number, more: Json = {}): Json => ({
  id: `/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st${String(index)}`,
  type: "microsoft.storage/storageaccounts",
  location: "westeurope",
  ...more,
});

export const PLANS: readonly Hostile[] = [
  ...[
    "union($o, $o)",
    "union($r, $r)",
    "intersection($o, $o)",
    "intersection($r, $r)",
    "indexOf($r, -1)",
    "contains($l, $o)",
    "groupBy($l, lambda('j', string(lambdaVariables('j'))))",
    "toObject($l, lambda('j', string(lambdaVariables('j'))))",
    "mapValues($o, lambda('j', string(lambdaVariables('j'))))",
    "shallowMerge($l)",
    "flatten($n)",
    "items($o)",
    "replace($t, 'a', 'bbbbbbbbbb')",
    "split($t, 'b')",
    "join($r, $t)",
    "padLeft('a', 131072)",
    "range(lambdaVariables('i'), 10000)",
    "sort($r, lambda('a', 'b', less(lambdaVariables('b'), lambdaVariables('a'))))",
    "format('{0}{0}{0}{0}', $t)",
    "uniqueString($t)",
    "empty($o)",
  ].map(call),
  given("template", "lists in lists", () => `{"resources":${nested(5_000_000, "[", "]")}}`),
  template("a list of 650,000", () => ({ resources: [site({ a: times(5 * MANY, () => 1) })] })),
  template("a chain of parameters", () => ({
    parameters: Object.fromEntries(
      times(MANY, (at) => [
        `p${String(at)}`,
        { type: "string", defaultValue: at === 0 ? "a" : `[parameters('p${String(at - 1)}')]` },
      ]),
    ),
    resources: [site({ a: `[parameters('p${String(MANY - 1)}')]` })],
  })),
  template("loops in loops", () => ({
    resources: [
      site({
        copy: [
          {
            name: "a",
            count: 800,
            input: {
              copy: [{ name: "b", count: 800, input: { copy: [{ name: "c", count: 800, input: 1 }] } }],
            },
          },
        ],
      }),
    ],
  })),
  template("names of thousands of characters", () => ({
    resources: times(800, (index) =>
      site({ a: "x".repeat(20_000) }, { name: "n".repeat(2_000) + String(index) }),
    ),
  })),
  template("800 resources that depend on each other", () => ({
    resources: times(800, (index) =>
      site({}, { name: `n${String(index)}`, dependsOn: times(800, (on) => `n${String(on)}`) }),
    ),
  })),
  template("functions that call each other twice", () => ({
    functions: [
      {
        namespace: "n",
        members: Object.fromEntries(
          times(40, (at) => {
            const before = `n.f${String(at - 1)}(parameters('a'))`;
            const value = at === 0 ? "[parameters('a')]" : `[concat(${before}, ${before})]`;
            return [
              `f${String(at)}`,
              { parameters: [{ name: "a", type: "string" }], output: { type: "string", value } },
            ];
          }),
        ),
      },
    ],
    resources: [site({ a: "[n.f39('x')]" })],
  })),
  given("template", "a comment of 19 MB", () => `/*${"*".repeat(19_000_000)}*/{}`),
  given("plan", "lists in lists", () => `{"resource_changes":${nested(5_000_000, "[", "]")}}`),
  given("plan", "modules in modules", () =>
    plan([change(0)], { planned_values: { root_module: "@" } }).replace(
      '"@"',
      nested(100_000, '{"child_modules":[', "]}"),
    ),
  ),
  given("plan", "a text of 60 MB", () => plan([change(0, { x: "y".repeat(60_000_000) })])),
  given("plan", "800,000 keys", () =>
    plan([change(0, { x: Object.fromEntries(times(800_000, (at) => [`k${String(at)}`, at])) })]),
  ),
  given("plan", "a list of 650,000", () =>
    plan([change(0, { network_rules: times(5 * MANY, () => ({ ip_rules: ["1.1.1.1"] })) })]),
  ),
  given("plan", "10,000 resources", () => plan(times(10_000, (at) => change(at)))),
  given("plan", "4,000 clusters", () =>
    plan(
      times(4_000, (at) =>
        change(at, { default_node_pool: [{ name: "a", vm_size: "Standard_D4s_v5" }] }, "kubernetes_cluster"),
      ),
    ),
  ),
  given("plan", "8,000 resource groups", () => plan(times(8_000, (at) => change(at, {}, "resource_group")))),
  given("plan", "addresses of thousands of characters", () =>
    plan(
      times(500, (at) => ({
        ...change(at),
        address: `module.${"a".repeat(20_000)}["${"]".repeat(20_000)}"].azurerm_storage_account.a[${String(at)}]`,
      })),
    ),
  ),
  given("export", "60,000 rows", () => JSON.stringify({ data: times(60_000, (at) => row(at)) })),
  given("export", "long columns", () =>
    JSON.stringify({ data: times(100, (at) => row(at, { properties: { x: "y".repeat(190_000) } })) }),
  ),
  given("export", "thousands of columns", () =>
    JSON.stringify({
      data: times(100, (at) =>
        row(at, Object.fromEntries(times(5_000, (column) => [`c${String(column)}`, column]))),
      ),
    }),
  ),
  given("export", "rows that are none", () => JSON.stringify({ data: times(200_000, () => ({ id: 7 })) })),
  given(
    "export",
    "lists in lists",
    () => `{"data":[{"id":"a","properties":${nested(2_000_000, "[", "]")}}]}`,
  ),
];
