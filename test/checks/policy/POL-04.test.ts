import { describe, expect, test } from "vitest";
import { pol04 } from "../../../src/checks/policy/POL-04.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { say } from "../../../src/base/sentence.ts";
import { resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import type { PolicyAssignment, PolicyDefinition, PolicySetDefinition } from "../../../src/policy/model.ts";
import { known, unknown, type Fact } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import {
  context,
  Facts,
  manifest,
  planned,
  reg,
  run,
  SCOPE,
  SOURCE,
  TARGET,
  type,
  type ManifestParts,
} from "../../support/context.ts";
import {
  assignment,
  CORP,
  CUSTOM,
  GROUP_LOCATIONS,
  initiative,
  LOCATIONS,
  NOT_TYPES,
  TYPES,
} from "./world.ts";

const FROM = subscriptionScope(SOURCE);
const DEFINITIONS = [LOCATIONS, GROUP_LOCATIONS, TYPES, NOT_TYPES, CUSTOM];
const REQUIRED = { policyParity: true };

const app: ManifestResource = {
  id: "app",
  type: type("Microsoft.Web/sites"),
  from: "app-shop-weu",
  to: "app-shop-sdc",
  resourceGroup: "rg-shop-sdc",
  count: 1,
  zones: [],
  dependsOn: [],
  pointer: ["workloads", "shop", "resources", 0],
};
const PLAN = [
  planned("Microsoft.Web/sites", "app-shop-sdc", { key: "shop.app", resourceGroup: "rg-shop-sdc" }),
];
const RG_WEU = `${FROM}/resourceGroups/rg-shop-weu`;
const RG_SDC = `${SCOPE}/resourceGroups/rg-shop-sdc`;
const APP_WEU = `${RG_WEU}/providers/Microsoft.Web/sites/app-shop-weu`;

interface Sides {
  readonly source?: readonly PolicyAssignment[];
  readonly target?: readonly PolicyAssignment[];
  readonly definitions?: readonly PolicyDefinition[];
  readonly initiatives?: readonly PolicySetDefinition[];
  /** Definitions of the source that could not be read, by id. */
  readonly missing?: readonly string[];
  readonly parts?: ManifestParts;
  /** Ids of identities of the source, which show where the declared resources lie. */
  readonly seen?: boolean;
  readonly change?: (facts: Facts) => void;
}

function table<T extends { readonly id: string }>(
  list: readonly T[],
  missing: readonly string[] = [],
): Record<string, Fact<T>> {
  const gone = unknown("no-permission", say`it may not be read`);
  return Object.fromEntries([
    ...list.map((one): [string, Fact<T>] => [one.id.toLowerCase(), known(one)]),
    ...missing.map((id): [string, Fact<T>] => [id.toLowerCase(), gone]),
  ]);
}

function judge(sides: Sides): Judgement[] {
  const {
    source = [],
    target = [],
    definitions = DEFINITIONS,
    initiatives = [],
    missing = [],
    seen = true,
  } = sides;
  const facts = new Facts()
    .put(factRef("roleAssignments", FROM), [])
    .put(factRef("roleAssignments", SCOPE), [])
    .put(
      factRef("identities", FROM),
      seen ? [{ id: resourceIdOf(APP_WEU), name: "app-shop-weu", location: reg("westeurope") }] : [],
    );
  for (const [scope, assignments] of [
    [FROM, source],
    [SCOPE, target],
  ] as const)
    facts
      .put(factRef("policyAssignments", scope), assignments)
      .put(factRef("policySetDefinitions", scope), table(initiatives))
      .put(factRef("policyDefinitions", scope), table(definitions, missing));
  sides.change?.(facts);
  const { expect: more, ...parts } = sides.parts ?? {};
  const workload = { name: "shop", resources: [app], pointer: ["workloads", "shop"] };
  const declared = manifest({ workloads: [workload], ...parts, expect: { ...REQUIRED, ...more } });
  return run(pol04, context(declared, PLAN), facts);
}

/** `outcome state subject`, one line a judgement. */
function lines(sides: Sides): string[] {
  return judge(sides).map(({ outcome, subject, facets = {} }) =>
    outcome === "pass" || outcome === "not-applicable"
      ? outcome
      : `${outcome} ${facets["state"] ?? "-"} ${subject}`,
  );
}

const WEU = { listOfAllowedLocations: ["westeurope"] };
const SDC = { listOfAllowedLocations: ["swedencentral"] };
const at = (
  scope: string,
  parameters: Parameters<typeof assignment>[2] = WEU,
  more: Parameters<typeof assignment>[3] = {},
): PolicyAssignment => assignment("locations", LOCATIONS, parameters, { scope, ...more });
const GONE = "fail missing locations at another subscription";

describe("what is in force at the source is in force at the target", () => {
  test.each<[string, Sides, readonly string[]]>([
    ["not asked for", { source: [at(FROM)], parts: { expect: { policyParity: false } } }, ["not-applicable"]],
    ["nothing at the source", {}, ["not-applicable"]],
    ["nothing at the target", { source: [at(FROM)] }, [GONE]],
    ["the region of either side", { source: [at(FROM)], target: [at(SCOPE, SDC)] }, ["pass"]],
    [
      "under another name",
      { source: [at(FROM)], target: [assignment("other", LOCATIONS, SDC, { scope: SCOPE })] },
      ["pass"],
    ],
    ["above the target", { source: [at(FROM)], target: [at(CORP, SDC)] }, ["pass"]],
    ["above both, as it is", { source: [at(CORP)], target: [at(CORP)] }, ["pass"]],
    [
      "above both, with a value that was redacted",
      {
        source: [at(CORP, { listOfAllowedLocations: ["[redacted('x')]"] })],
        target: [at(CORP, { listOfAllowedLocations: ["[redacted('x')]"] })],
      },
      ["pass"],
    ],
    [
      "a list with both regions, for the time of the move",
      {
        source: [at(FROM)],
        target: [at(SCOPE, { listOfAllowedLocations: ["westeurope", "swedencentral"] })],
      },
      ["pass"],
    ],
    [
      "a region as it is displayed",
      { source: [at(FROM, { listOfAllowedLocations: ["West Europe"] })], target: [at(SCOPE, SDC)] },
      ["pass"],
    ],
    [
      "a region more than the source allows",
      { source: [at(FROM)], target: [at(SCOPE, { listOfAllowedLocations: ["swedencentral", "eastus"] })] },
      ["fail parameters locations at another subscription"],
    ],
    [
      "a region whose name holds the source's",
      {
        source: [at(FROM, { listOfAllowedLocations: ["westeurope", "westus2"] })],
        target: [at(SCOPE, { listOfAllowedLocations: ["swedencentral", "westus"] })],
      },
      ["fail parameters locations at another subscription"],
    ],
    [
      "left behind with a reason",
      {
        source: [at(FROM)],
        parts: { expect: { ignoreAssignments: [{ assignment: "locations", reason: "replaced" }] } },
      },
      ["not-applicable"],
    ],
    [
      "not enforced at the source",
      { source: [at(FROM, WEU, { enforcementMode: "DoNotEnforce" })] },
      ["not-applicable"],
    ],
    [
      "made by a service",
      { source: [at(FROM, WEU, { assignmentType: "SystemHidden" })] },
      ["not-applicable"],
    ],
    [
      "not enforced at the target",
      { source: [at(FROM)], target: [at(SCOPE, SDC, { enforcementMode: "DoNotEnforce" })] },
      ["fail not-enforced locations at another subscription"],
    ],
    [
      "a weaker effect",
      { source: [at(FROM)], target: [at(SCOPE, { ...SDC, effect: "Audit" })] },
      ["fail effect locations at another subscription"],
    ],
    [
      "a stronger effect",
      { source: [at(FROM, { ...WEU, effect: "Audit" })], target: [at(SCOPE, SDC)] },
      ["pass"],
    ],
    [
      "the default written out",
      { source: [at(FROM, { ...WEU, effect: "Deny" })], target: [at(SCOPE, SDC)] },
      ["pass"],
    ],
    ["disabled at the source", { source: [at(FROM, { ...WEU, effect: "Disabled" })] }, ["not-applicable"]],
    [
      "an effect that an override weakens",
      {
        source: [at(FROM)],
        target: [at(SCOPE, SDC, { overrides: [{ kind: "policyEffect", value: "Audit" }] })],
      },
      ["fail effect locations at another subscription"],
    ],
    [
      "excluded where something goes to",
      { source: [at(FROM)], target: [at(SCOPE, SDC, { notScopes: [RG_SDC] })] },
      ["fail excluded locations at another subscription"],
    ],
    [
      "excluded where nothing goes to",
      { source: [at(FROM)], target: [at(SCOPE, SDC, { notScopes: [`${SCOPE}/resourceGroups/rg-other`] })] },
      ["pass"],
    ],
    [
      "excluded at both sides",
      { source: [at(FROM, WEU, { notScopes: [RG_WEU] })], target: [at(SCOPE, SDC, { notScopes: [RG_SDC] })] },
      ["pass"],
    ],
    [
      "selectors that leave out the region",
      {
        source: [at(FROM)],
        target: [
          at(SCOPE, SDC, {
            resourceSelectors: [{ selectors: [{ kind: "resourceLocation", in: ["westeurope"] }] }],
          }),
        ],
      },
      ["fail not-selected locations at another subscription"],
    ],
    [
      "selectors of types that the source does not have",
      {
        source: [at(FROM)],
        target: [
          at(SCOPE, SDC, {
            resourceSelectors: [{ selectors: [{ kind: "resourceType", in: ["Microsoft.Web/sites"] }] }],
          }),
        ],
      },
      ["fail not-selected locations at another subscription"],
    ],
    ["in one resource group of the target", { source: [at(FROM)], target: [at(RG_SDC, SDC)] }, [GONE]],
    [
      "a resource group, to the one that takes its place",
      { source: [at(RG_WEU)], target: [at(RG_SDC, SDC)] },
      ["pass"],
    ],
    [
      "a resource group that is not covered",
      { source: [at(RG_WEU)] },
      ["fail missing locations at resource group rg-shop-weu of another subscription"],
    ],
    ["a resource group, by the subscription", { source: [at(RG_WEU)], target: [at(SCOPE, SDC)] }, ["pass"]],
    [
      "a resource group that is no part of the move",
      { source: [at(`${FROM}/resourceGroups/rg-other`)] },
      ["not-applicable"],
    ],
    [
      "a single resource",
      { source: [at(APP_WEU)] },
      ["fail missing locations at Microsoft.Web/sites/app-shop-weu in rg-shop-weu of another subscription"],
    ],
  ])("%s", (_name, sides, expected) => {
    expect(lines(sides)).toEqual(expected);
  });

  test("an initiative is compared policy by policy, whatever assigns them", () => {
    const set = initiative("guard", { list: { type: "Array" } }, [
      {
        policyDefinitionId: LOCATIONS.id,
        policyDefinitionReferenceId: "locations",
        parameters: { listOfAllowedLocations: { value: "[parameters('list')]" } },
      },
      {
        policyDefinitionId: NOT_TYPES.id,
        policyDefinitionReferenceId: "types",
        parameters: { listOfResourceTypesNotAllowed: { value: ["Microsoft.Sql/servers"] } },
      },
    ]);
    const source = [assignment("guard", set, { list: ["westeurope"] }, { scope: FROM })];
    const types = assignment(
      "types",
      NOT_TYPES,
      { listOfResourceTypesNotAllowed: ["Microsoft.Sql/servers"] },
      { scope: SCOPE },
    );
    expect(lines({ source, initiatives: [set], target: [at(SCOPE, SDC), types] })).toEqual(["pass"]);
    const [finding] = judge({ source, initiatives: [set], target: [types] });
    expect(finding?.why).toBe(
      "1 of the 2 policies of `guard` at the source: nothing puts it in force at the target, at `subscription`.",
    );
    expect(finding?.evidence).toContainEqual({
      label: "Allowed locations",
      value: "nothing of it is in force there",
    });
  });

  test("a custom definition of the same name answers when it says the same, with the region of the target", () => {
    const rule = (region: string, scope: string): PolicyDefinition => ({
      id: `${scope}/providers/Microsoft.Authorization/policyDefinitions/only`,
      name: "only",
      properties: {
        mode: "All",
        policyRule: { if: { field: "location", notEquals: region }, then: { effect: "deny" } },
      },
    });
    const [old, fresh, other] = [
      rule("westeurope", FROM),
      rule("swedencentral", SCOPE),
      rule("eastus", SCOPE),
    ];
    const source = [assignment("only", old, {}, { scope: FROM })];
    const target = [assignment("only", fresh, {}, { scope: SCOPE })];
    expect(lines({ source, target, definitions: [old, fresh] })).toEqual(["pass"]);
    expect(lines({ source, target, definitions: [old, other] })).toEqual([
      "fail definition only at another subscription",
    ]);
    const [finding] = judge({ source, definitions: [old] });
    expect(finding?.fix?.text).toContain("kept where the target cannot be assigned it");
    expect(finding?.fix?.command).toBeUndefined();
  });

  test("the finding says where and how: the command assigns it with the values of the target", () => {
    const [finding] = judge({ source: [at(FROM)] });
    expect(finding).toMatchObject({ scope: SCOPE, facets: { assignment: "locations", state: "missing" } });
    expect(finding?.fix?.command).toBe(
      `az policy assignment create --name locations --policy ${LOCATIONS.id} --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID" --params '{"listOfAllowedLocations":{"value":["swedencentral"]}}'`,
    );
  });

  test("of a partial move it says what stays behind", () => {
    const inventory: ManifestParts["inventory"] = [
      {
        kind: "resourceGraph",
        stays: [
          {
            resource: `${RG_WEU}/providers/Microsoft.Storage/storageAccounts/stlogs`,
            reason: "archive",
            pointer: [],
          },
        ],
        pointer: [],
      },
    ];
    const [finding] = judge({ source: [at(RG_WEU)], parts: { inventory } });
    expect(finding?.evidence).toContainEqual({ label: "stays behind", value: "stlogs" });
    expect(finding?.fix?.text).toContain("goes on to cover what stays");
  });

  test.each<[string, Sides, readonly string[]]>([
    [
      "a definition of the source that may not be read",
      {
        source: [
          assignment(
            "hidden",
            { id: "/providers/Microsoft.Authorization/policyDefinitions/hidden" },
            {},
            { scope: FROM },
          ),
        ],
        missing: ["/providers/Microsoft.Authorization/policyDefinitions/hidden"],
      },
      ["unknown open hidden at another subscription"],
    ],
    [
      "the same, assigned alike at the target",
      {
        source: [
          assignment(
            "hidden",
            { id: "/providers/Microsoft.Authorization/policyDefinitions/hidden" },
            {},
            { scope: FROM },
          ),
        ],
        target: [
          assignment(
            "hidden",
            { id: "/providers/Microsoft.Authorization/policyDefinitions/hidden" },
            {},
            { scope: SCOPE },
          ),
        ],
        missing: ["/providers/Microsoft.Authorization/policyDefinitions/hidden"],
      },
      ["pass"],
    ],
    [
      "a value that was redacted, of a policy that could not be read",
      {
        source: [
          assignment(
            "hidden",
            { id: "/providers/Microsoft.Authorization/policyDefinitions/hidden" },
            { mail: "[redacted('x')]" },
            { scope: FROM },
          ),
        ],
        target: [
          assignment(
            "hidden",
            { id: "/providers/Microsoft.Authorization/policyDefinitions/hidden" },
            { mail: "[redacted('x')]" },
            { scope: SCOPE },
          ),
        ],
        missing: ["/providers/Microsoft.Authorization/policyDefinitions/hidden"],
      },
      ["unknown open hidden at another subscription"],
    ],
    [
      "a value that was redacted",
      { source: [at(FROM, { listOfAllowedLocations: ["[redacted('x')]"] })], target: [at(SCOPE, SDC)] },
      ["unknown open locations at another subscription"],
    ],
    [
      "no group that is known to move",
      { source: [at(RG_WEU)], seen: false, parts: { source: TARGET } },
      ["not-applicable"],
    ],
  ])("unknown is not ready: %s", (_name, sides, expected) => {
    expect(lines(sides)).toEqual(expected);
  });

  test.each([
    ["the assignments of the source", factRef("policyAssignments", FROM)],
    ["the definitions of the source", factRef("policyDefinitions", FROM)],
    ["the assignments of the target", factRef("policyAssignments", SCOPE)],
  ] as const)("without %s it is unknown", (_name, ref) => {
    const why = unknown("no-permission", say`it may not be read`);
    expect(
      judge({ source: [at(FROM)], target: [at(SCOPE, SDC)], change: (facts) => facts.miss(ref, why) })[0]
        ?.outcome,
    ).toBe("unknown");
  });

  test("an assignment that could not be read may be the one that answers", () => {
    const part = (facts: Facts): void => {
      facts.part(factRef("policyAssignments", SCOPE), []);
    };
    expect(judge({ source: [at(FROM)], change: part })[0]?.outcome).toBe("unknown");
  });
});
