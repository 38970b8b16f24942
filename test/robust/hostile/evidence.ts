import { edited, listOf, member, type Edit } from "../defects/edit.ts";
import {
  MANIFEST,
  MANY,
  manifestOf,
  nested,
  SNAPSHOT,
  snapshot,
  times,
  WHOLE,
  type Hostile,
} from "./input.ts";
import { inventoryOf, site, templateOf } from "./plans.ts";

type Json = Readonly<Record<string, unknown>>;

function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** A snapshot in which one value is another. */
function factsWith(path: Edit["path"], change: Edit["change"]): string {
  return JSON.stringify(edited(JSON.parse(snapshot()), path, change));
}

const facts = (what: string, make: () => string): Hostile => ({
  what: `a snapshot with ${what}`,
  files: () => ({ [MANIFEST]: manifestOf(""), [SNAPSHOT]: make() }),
});

const list = (what: string, kind: string, count: number, more: (index: number) => Json): Hostile =>
  facts(`${String(count)} ${what}`, () =>
    factsWith(["facts", kind, WHOLE, "value"], (items) =>
      times(count, (index) => ({ ...objectOf(listOf(items)[0]), ...more(index) })),
    ),
  );

const grants = (what: string, condition: string): Hostile =>
  list(`grants with ${what}`, "roleAssignments", 3, () => ({ condition, conditionVersion: "2.0" }));

/** A policy of the organisation with this condition, assigned so many times, and 300 planned resources. */
const policy = (what: string, condition: unknown, count = 1): Hostile => ({
  what: `a policy with ${what}`,
  files: () => {
    const scope =
      "/providers/Microsoft.Management/managementGroups/mg-contoso/providers/Microsoft.Authorization";
    const id = `${scope}/policyDefinitions/hostile`;
    const properties = {
      displayName: "hostile",
      policyType: "Custom",
      mode: "All",
      parameters: {},
      policyRule: { if: condition, then: { effect: "deny" } },
    };
    const assignment = (first: unknown, index: number): Json => ({
      ...objectOf(first),
      id: `${scope}/policyAssignments/hostile${String(index)}`,
      name: `hostile${String(index)}`,
      properties: {
        ...objectOf(member(first, "properties")),
        policyDefinitionId: id,
        parameters: {},
      },
    });
    const defined = edited(JSON.parse(snapshot()), ["facts", "policyDefinitions", WHOLE, "value"], (all) => ({
      ...objectOf(all),
      [id.toLowerCase()]: { known: true, value: { id, name: "hostile", properties } },
    }));
    const assigned = edited(defined, ["facts", "policyAssignments", WHOLE, "value"], (all) => {
      const before = listOf(all);
      return [...before, ...times(count, (index) => assignment(before[0], index))];
    });
    const rules = times(500, (index) => ({ ipAddress: `10.0.0.${String(index)}` }));
    const resources = times(300, (index) =>
      site({ siteConfig: { ipSecurityRestrictions: rules } }, { name: `n${String(index)}` }),
    );
    return inventoryOf("template", templateOf({ resources }), JSON.stringify(assigned));
  },
});

const IPS = "Microsoft.Web/sites/siteConfig.ipSecurityRestrictions[*]";
const counted = (name: string, where: unknown): Json => ({
  count: { value: "[range(0, 10000)]", name, where },
  greater: 0,
});

/** Minutes of work: each policy takes a long text apart of each planned resource, of which no other has the same. */
export const LONG: Hostile = policy(
  "texts of each resource that are taken apart",
  { value: "[length(split(concat(field('name'), string(range(0, 10000))), ','))]", equals: 1 },
  500,
);

export const EVIDENCE: readonly Hostile[] = [
  facts("lists in lists", () => `{"facts":${nested(10_000_000, "[", "]")}}`),
  facts("1,500,000 keys", () => `{${times(1_500_000, (at) => `"k${String(at)}":1`).join(",")}}`),
  facts("one key three million times", () => `{${times(3_000_000, () => '"k":1').join(",")}}`),
  facts("a million facts", () =>
    factsWith(["facts", "provider"], (all) => ({
      ...objectOf(all),
      ...Object.fromEntries(times(1_000_000, (at) => [`${WHOLE}n${String(at)}`, { known: false }])),
    })),
  ),
  facts("a text of 60 MB", () =>
    factsWith(["facts", "subscription", WHOLE, "value", "displayName"], () => "x".repeat(60_000_000)),
  ),
  list("locks", "locks", MANY, (at) => ({
    id: `${WHOLE.slice(0, -1)}/providers/Microsoft.Authorization/locks/l${String(at)}`,
    level: "ReadOnly",
  })),
  list("locks, the most there are", "locks", 20_000, (at) => ({
    id: `${WHOLE.slice(0, -1)}/providers/Microsoft.Authorization/locks/l${String(at)}`,
    level: "ReadOnly",
  })),
  list("groups", "resourceGroups", MANY, (at) => ({
    id: `${WHOLE.slice(0, -1)}/resourceGroups/rg${String(at)}`,
    name: `rg${String(at)}`,
  })),
  list("roles of 20,000 actions", "roleDefinitions", 5, () => ({
    permissions: [
      {
        actions: times(20_000, (at) => `Microsoft.A/*/${"*a".repeat(20)}${String(at)}`),
        notActions: [],
        dataActions: [],
        notDataActions: [],
      },
    ],
  })),
  grants("10,000 clauses", times(10_000, () => "(@Resource[a:b] StringLike '*a*b*c*d*e*')").join(" OR ")),
  grants("wildcards", times(200, () => `(@Resource[a:b] StringLike '${"*a".repeat(20)}')`).join(" OR ")),
  grants("9,000 brackets", nested(9_000, "(", ")", "@Resource[a:b] StringEquals 'a'")),
  grants("15,000 times not", `${"!".repeat(15_000)}(@Resource[a:b] StringEquals 'a')`),
  policy(
    "counts in counts",
    counted(
      "a",
      counted(
        "b",
        counted("c", { value: "[length(intersection(range(0, 10000), range(5, 10000)))]", equals: 1 }),
      ),
    ),
  ),
  policy(
    "counts of members in counts of members",
    {
      count: {
        field: IPS,
        where: { count: { field: IPS, where: { field: `${IPS}.ipAddress`, like: "*1*2*3*" } }, greater: 0 },
      },
      greater: 0,
    },
    20,
  ),
  policy(
    "a thousand unions",
    {
      anyOf: times(1_000, (at) => ({
        value: `[length(union(range(0, 10000), range(${String(at)}, 10000)))]`,
        equals: 1,
      })),
    },
    50,
  ),
  policy("100,000 alternatives", {
    anyOf: times(100_000, (at) => ({ field: "name", like: `*a*b*c*d*e*f*${String(at)}` })),
  }),
  policy("a list of 130,000", { field: "name", notIn: times(MANY, (at) => `x${String(at)}`) }),
  policy("a pattern of 50,000 wildcards", { field: "name", like: "*a".repeat(50_000) }),
  policy("a text of two billion characters", { value: "[padLeft('a', 2000000000)]", equals: "a" }),
  policy(
    "texts that are taken apart",
    { value: "[length(split(string(range(0, 10000)), ','))]", equals: 1 },
    500,
  ),
  LONG,
  policy("19,000 assignments", { field: "location", equals: "westeurope" }, 19_000),
];
