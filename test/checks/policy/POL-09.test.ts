import { describe, expect, test } from "vitest";
import { pol09 } from "../../../src/checks/policy/POL-09.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { region } from "../../../src/base/names.ts";
import { say } from "../../../src/base/sentence.ts";
import { resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import type { PolicyExemption } from "../../../src/policy/model.ts";
import { factsBehind } from "../../../src/derive/derivation.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import {
  context,
  Facts,
  manifest,
  must,
  outcomes,
  planned,
  run,
  SCOPE,
  shown,
  SOURCE,
  TARGET,
  type,
  type ManifestParts,
} from "../../support/context.ts";
import { assignment, CORP, exemption, LOCATIONS } from "./world.ts";

const FROM = subscriptionScope(SOURCE);
const DENY = assignment("deny-locations", LOCATIONS);
/** The same name, assigned at each subscription. */
const OWN = assignment("own", LOCATIONS, {}, { scope: SCOPE });
const OWN_SOURCE = assignment("own", LOCATIONS, {}, { scope: FROM });

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

interface Lists {
  readonly source?: readonly PolicyExemption[];
  readonly target?: readonly PolicyExemption[];
  readonly parts?: ManifestParts;
  readonly assignments?: readonly (typeof DENY)[];
}

function facts({ source = [], target = [], assignments = [DENY, OWN] }: Lists): Facts {
  return new Facts()
    .put(factRef("policyAssignments", SCOPE), assignments)
    .put(factRef("policyExemptions", FROM), source)
    .put(factRef("roleAssignments", FROM), [])
    .put(factRef("roleAssignments", SCOPE), [])
    .put(factRef("identities", FROM), [])
    .put(factRef("policyExemptions", SCOPE), target);
}

function ctx(parts: ManifestParts = {}) {
  const workload = { name: "shop", resources: [app], pointer: ["workloads", "shop"] };
  return context({ ...manifest(parts), workloads: [workload] }, PLAN);
}

function judge(lists: Lists): Judgement[] {
  return run(pol09, ctx(lists.parts), facts(lists));
}

/** `outcome state`, one line a judgement. */
function lines(lists: Lists): string[] {
  return judge(lists).map(({ outcome, facets = {} }) => `${outcome} ${facets["state"] ?? "-"}`);
}

describe("exemptions are carried over", () => {
  // "Exemption structure": an exemption is a child object of the scope that it exempts; inherited by what is below.
  const at = (scope: string, rest: Parameters<typeof exemption>[2] = {}, of = DENY): PolicyExemption =>
    exemption("e", of, { scope, ...rest });
  const RG_WEU = `${FROM}/resourceGroups/rg-shop-weu`;
  const RG_SDC = `${SCOPE}/resourceGroups/rg-shop-sdc`;
  const APP_WEU = `${FROM}/resourceGroups/x/providers/Microsoft.Web/sites/app-shop-weu`;
  const APP_SDC = `${RG_SDC}/providers/Microsoft.Web/sites/app-shop-sdc`;
  const weu = [{ selectors: [{ kind: "resourceLocation", in: ["westeurope"] }] }];
  const both = [{ selectors: [{ kind: "resourceLocation", in: ["westeurope", "swedencentral"] }] }];
  const refs = (...names: string[]) => ({ policyDefinitionReferenceIds: names });

  test("more of them than can be compared with each other are unknown, and soon", () => {
    const many = (scope: string) =>
      Array.from({ length: 5_000 }, (_, index) =>
        exemption(`e${String(index)}`, DENY, { scope: `${scope}/resourceGroups/rg-${String(index)}` }),
      );
    const start = performance.now();
    expect(lines({ source: many(CORP), target: [...many(CORP), ...many(SCOPE)] })).toEqual(["unknown -"]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test.each<[string, readonly PolicyExemption[], readonly PolicyExemption[], readonly string[]]>([
    ["none at either side", [], [], ["not-applicable -"]],
    ["subscription to subscription", [at(FROM)], [at(SCOPE)], ["pass -"]],
    ["nothing at the target", [at(FROM)], [], ["fail missing"]],
    ["above both", [at(CORP)], [at(CORP)], ["pass -"]],
    ["above the source only, and at the target itself", [at(CORP)], [at(SCOPE)], ["pass -"]],
    ["above the source only", [at(CORP)], [], ["fail missing"]],
    ["at the source, above the target", [at(FROM)], [at(CORP)], ["pass -"]],
    ["a group by the pattern of the names", [at(RG_WEU)], [at(RG_SDC)], ["pass -"]],
    ["a group, exempted with its subscription", [at(RG_WEU)], [at(SCOPE)], ["pass -"]],
    ["a group that is not exempted", [at(RG_WEU)], [], ["fail missing"]],
    ["a resource by its name", [at(APP_WEU)], [at(APP_SDC)], ["pass -"]],
    ["a resource, exempted with its group", [at(APP_WEU)], [at(RG_SDC)], ["pass -"]],
    ["a resource instead of its group", [at(RG_WEU)], [at(APP_SDC)], ["fail missing"]],
    [
      "a group that the manifest ties to nothing",
      [at(`${FROM}/resourceGroups/rg-other`)],
      [],
      ["not-applicable -"],
    ],
    [
      "an assignment of the same name at each subscription",
      [at(FROM, {}, OWN_SOURCE)],
      [at(SCOPE, {}, OWN)],
      ["pass -"],
    ],
    ["of another assignment", [at(FROM)], [at(SCOPE, {}, OWN)], ["fail missing"]],
    [
      "of an assignment that is not in force at the target",
      [at(FROM, {}, assignment("gone", LOCATIONS))],
      [],
      ["not-applicable -"],
    ],
    // "Exemption category": Mitigated, the intent is met another way; Waiver, non-compliance is accepted for a time.
    ["another category", [at(FROM)], [at(SCOPE, { exemptionCategory: "Mitigated" })], ["fail category"]],
    ["the category in another case", [at(FROM)], [at(SCOPE, { exemptionCategory: "WAIVER" })], ["pass -"]],
    // "Policy definition IDs": of an initiative, policyDefinitionReferenceIds names the definitions exempted from.
    ["the same references", [at(FROM, refs("A", "b"))], [at(SCOPE, refs("B", "a", "c"))], ["pass -"]],
    ["the whole instead of a reference", [at(FROM, refs("a"))], [at(SCOPE)], ["pass -"]],
    ["a reference instead of the whole", [at(FROM)], [at(SCOPE, refs("a"))], ["fail references"]],
    ["fewer references", [at(FROM, refs("a", "b"))], [at(SCOPE, refs("a"))], ["fail references"]],
    // "Resource selectors": an exemption with selectors exempts only what they select.
    [
      "selectors without the target region",
      [at(CORP, { resourceSelectors: weu })],
      [at(CORP, { resourceSelectors: weu })],
      ["fail region"],
    ],
    [
      "selectors with it",
      [at(FROM, { resourceSelectors: weu })],
      [at(SCOPE, { resourceSelectors: both })],
      ["pass -"],
    ],
    // "Expiration": an expired exemption is kept as a record and is no longer honoured.
    [
      "over at the source already",
      [at(FROM, { expiresOn: "2026-08-01T00:00:00Z" })],
      [],
      ["not-applicable -"],
    ],
  ])("%s", (_, source, target, expected) => {
    expect(lines({ source, target })).toEqual(expected);
  });

  test("two exemptions together may be for all references", () => {
    const target = [exemption("one", DENY, refs("a")), exemption("two", DENY, { scope: CORP, ...refs("b") })];
    expect(lines({ source: [at(FROM, refs("a", "b"))], target })).toEqual(["pass -"]);
    expect(lines({ source: [at(FROM, refs("a", "b", "c"))], target })).toEqual(["fail references"]);
  });

  test("an assignment that need not come along needs no exemption", () => {
    const parts = { expect: { ignoreAssignments: [{ assignment: "Deny-Locations", reason: "x" }] } };
    expect(lines({ source: [at(FROM)], parts })).toEqual(["not-applicable -"]);
  });

  test("a missing one comes with the command that makes it, without ids", () => {
    const found = judge({ source: [at(RG_WEU, refs("a", "b"))] });
    expect(outcomes(found)).toEqual(["e at resource group rg-shop-sdc: fail"]);
    expect(found[0]?.fix?.command).toBe(
      'az policy exemption create --name e --policy-assignment /providers/Microsoft.Management/managementGroups/mg-corp/providers/Microsoft.Authorization/policyAssignments/deny-locations --exemption-category Waiver --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/resourceGroups/rg-shop-sdc" --expires-on 2026-09-13T00:00:00Z --policy-definition-reference-ids a b',
    );
    expect(shown(found)).not.toContain(TARGET);
    expect(shown(found)).not.toContain(SOURCE);
    expect(judge({ source: [at(FROM, refs("a", "-b"))] })[0]?.fix?.command).toBeUndefined();
  });

  test("what the manifest ties to nothing is named as not judged", () => {
    const source = [at(`${FROM}/resourceGroups/rg-other`), at(FROM)];
    const told = pol09.notJudged?.(ctx(), facts({ source }).read);
    expect(told).toMatchObject([
      { count: 1, items: ["e at resource group rg-other of another subscription"] },
    ]);
    expect(pol09.notJudged?.(ctx(), facts({}).read)).toEqual([]);
    expect(pol09.notJudged?.(ctx(), new Facts().read)).toEqual([]);
  });

  test("in one subscription the groups that move are mapped, and the rest is shared", () => {
    const parts = { source: TARGET };
    const one = (source: readonly PolicyExemption[]): string[] => lines({ source, target: source, parts });
    const weuGroup = at(`${SCOPE}/resourceGroups/rg-shop-weu`);
    expect(one([at(SCOPE)])).toEqual(["pass -"]);
    expect(one([weuGroup])).toEqual(["fail missing"]);
    expect(one([weuGroup, exemption("f", DENY, { scope: RG_SDC })])).toEqual(["pass -"]);
    expect(one([at(`${SCOPE}/resourceGroups/rg-other`)])).toEqual(["not-applicable -"]);
  });
});

describe("resource groups are mapped as RBAC-04 maps them", () => {
  const RG = `${FROM}/resourceGroups/legacy-shop`;
  const declared = {
    expect: {
      access: {
        parity: "required" as const,
        principalMap: [],
        resourceGroups: [{ from: "legacy-shop", to: "rg-shop-sdc" }],
        ignore: [],
        appRegistrations: [],
        names: [],
      },
    },
  };
  const of = (scope: string) => exemption("e", DENY, { scope });

  test("to the one that the manifest names, however it is called", () => {
    expect(lines({ source: [of(RG)], parts: declared })).toEqual(["fail missing"]);
    expect(judge({ source: [of(RG)], parts: declared })[0]?.subject).toBe("e at resource group rg-shop-sdc");
    const target = [of(`${SCOPE}/resourceGroups/rg-shop-sdc`)];
    expect(lines({ source: [of(RG)], target, parts: declared })).toEqual(["pass -"]);
  });

  test("to the one that takes up a resource which is seen in it", () => {
    const seen = facts({ source: [of(RG)] }).put(factRef("identities", FROM), [
      {
        id: resourceIdOf(`${RG}/providers/Microsoft.Web/sites/app-shop-weu`),
        name: "app-shop-weu",
        location: must(region("westeurope")),
      },
    ]);
    expect(outcomes(run(pol09, ctx(), seen))).toEqual(["e at resource group rg-shop-sdc: fail"]);
  });

  test("what lies below a resource comes along with it", () => {
    const child = "providers/Microsoft.Web/sites/app-shop-weu/slots/blue";
    expect(judge({ source: [of(`${RG}/${child}`)] })[0]?.scope).toBe(
      `${SCOPE}/resourceGroups/rg-shop-sdc/providers/Microsoft.Web/sites/app-shop-sdc/slots/blue`,
    );
  });

  test("without the role assignments of the source it may be a group that moves", () => {
    const blind = facts({ source: [of(RG)] }).miss(
      factRef("roleAssignments", FROM),
      unknown("no-permission", say`It was refused.`),
    );
    expect(outcomes(run(pol09, ctx(), blind))).toEqual(["policy exemptions: unknown"]);
  });

  test("where none concerns the relocation, it does not say that there is none", () => {
    const [one] = judge({ source: [of(RG)] });
    expect(one?.outcome).toBe("not-applicable");
    expect(String(one?.why)).toContain("ties to nothing of the target");
    const [over] = judge({
      source: [exemption("e", DENY, { scope: FROM, expiresOn: "2026-08-01T00:00:00Z" })],
    });
    expect(String(over?.why)).toContain("none concerns what is relocated");
    expect(String(judge({})[0]?.why)).toContain("Neither the source nor the target has an exemption");
  });
});

describe("exemptions last", () => {
  const until = (expiresOn: string, name = "e", scope: string = SCOPE): PolicyExemption =>
    exemption(name, DENY, { expiresOn, scope });

  // The last wave is over on 2026-09-12, 09:00; the day of the run is 2026-08-24.
  test.each<[string, readonly PolicyExemption[], readonly string[]]>([
    ["for ever", [exemption("e", DENY)], ["pass -"]],
    ["to the end of the last wave", [until("2026-09-12T09:00:00Z")], ["pass -"]],
    ["a second less", [until("2026-09-12T08:59:59Z")], ["fail ends-early"]],
    ["to the end, in another offset", [until("2026-09-12T11:00:00+02:00")], ["pass -"]],
    ["to the end, without an offset, which is UTC", [until("2026-09-12T09:00:00")], ["pass -"]],
    ["until yesterday", [until("2026-08-23T00:00:00Z")], ["fail expired"]],
    ["until a time that is none", [until("soon")], ["unknown unreadable"]],
    [
      "not long, but another does the same",
      [until("2026-09-01T00:00:00Z"), exemption("f", DENY, { scope: CORP })],
      ["pass -"],
    ],
    ["above the target, not long", [until("2026-09-01T00:00:00Z", "e", CORP)], ["fail ends-early"]],
    [
      "at a group of the plan",
      [until("2026-09-01T00:00:00Z", "e", `${SCOPE}/resourceGroups/RG-shop-sdc`)],
      ["fail ends-early"],
    ],
    [
      "at a group of somebody else",
      [until("2026-08-01T00:00:00Z", "e", `${SCOPE}/resourceGroups/rg-other`)],
      ["not-applicable -"],
    ],
  ])("%s", (_, target, expected) => {
    expect(lines({ target })).toEqual(expected);
  });

  // What ends on 1 September ends nothing where another does the same until the relocation is over.
  const GROUP_SDC = `${SCOPE}/resourceGroups/rg-shop-sdc`;
  const refs = (...names: string[]) => ({ policyDefinitionReferenceIds: names });
  const early = (rest: Parameters<typeof exemption>[2] = {}) =>
    exemption("e", DENY, { expiresOn: "2026-09-01T00:00:00Z", ...rest });
  test.each<[string, PolicyExemption, PolicyExemption, boolean]>([
    ["for ever", early(), exemption("f", DENY), true],
    ["to the end", early(), exemption("f", DENY, { expiresOn: "2026-09-12T09:00:00Z" }), true],
    ["not to the end", early(), exemption("f", DENY, { expiresOn: "2026-09-12T08:59:59Z" }), false],
    ["until a time that is none", early(), exemption("f", DENY, { expiresOn: "later" }), false],
    ["of another assignment", early(), exemption("f", OWN), false],
    ["in one group of it", early(), exemption("f", DENY, { scope: GROUP_SDC }), false],
    ["around its group", early({ scope: GROUP_SDC }), exemption("f", DENY), true],
    ["in some regions", early(), exemption("f", DENY, { resourceSelectors: [{ selectors: [] }] }), false],
    ["from a part of it", early(), exemption("f", DENY, refs("a")), false],
    ["from more than its part", early(refs("A")), exemption("f", DENY, refs("b", "a")), true],
    ["from less than its part", early(refs("a", "b")), exemption("f", DENY, refs("a")), false],
    ["from the whole and not its part alone", early(refs("a")), exemption("f", DENY), true],
  ])("and another does the same %s", (_, one, other, holds) => {
    const found = lines({ target: [one, other] }).filter((line) => line === "fail ends-early");
    const own = other.properties.expiresOn?.startsWith("2026-09-12T08") === true ? 1 : 0;
    expect(found.length - own).toBe(holds ? 0 : 1);
  });

  test("the source that a wave keeps counts, and the waves that come too late are named", () => {
    const waves = manifest().waves.map((wave) =>
      wave.name === "web" ? { ...wave, decommissionAfter: 14 * 86_400_000 } : wave,
    );
    const [found] = judge({ target: [until("2026-09-20T00:00:00Z")], parts: { waves } });
    expect(found).toMatchObject({ outcome: "fail", waves: ["web"] });
    expect(found?.fix?.command).toBe(
      'az policy exemption update --name e --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID" --expires-on 2026-09-27T00:00:00Z',
    );
    expect(lines({ target: [until("2026-09-27T00:00:00Z")], parts: { waves } })).toEqual(["pass -"]);
  });

  test("without waves only what is over is a finding", () => {
    const parts = { waves: [] };
    expect(lines({ target: [until("2026-08-25T00:00:00Z")], parts })).toEqual(["pass -"]);
    expect(lines({ target: [until("2026-08-23T00:00:00Z")], parts })).toEqual(["fail expired"]);
  });
});

test("exemptions that are not seen leave it unknown", () => {
  const all = [
    factRef("policyAssignments", SCOPE),
    factRef("policyExemptions", FROM),
    factRef("policyExemptions", SCOPE),
  ];
  for (const lacking of all) {
    const seen = new Facts();
    for (const ref of all) if (ref !== lacking) seen.put(ref, []);
    expect(outcomes(run(pol09, ctx(), seen))).toEqual(["policy exemptions: unknown"]);
  }
  expect(factsBehind(must(pol09.cases(ctx())[0]).needs, "needs")).toEqual([
    factRef("policyAssignments", SCOPE),
    factRef("policyExemptions", SCOPE),
    factRef("policyExemptions", resourceIdOf("subscriptions", SOURCE)),
  ]);
});
