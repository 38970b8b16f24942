import { expect, test } from "vitest";
import { reg02 } from "../../../src/checks/region/REG-02.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  shown,
  wave,
} from "../../support/context.ts";

const TYPES: Readonly<Record<string, readonly string[]>> = {
  here: ["westeurope", "swedencentral"],
  there: ["westeurope"],
  everywhere: [],
  worldwide: ["global"],
  "there/everywhere": [],
  "there/here": ["swedencentral"],
  mixed: ["global", "westeurope"],
};

function judge(...plan: PlannedResource[]): Judgement[] {
  const facts = new Facts().put(factRef("provider", SCOPE, "Contoso.Shop"), {
    namespace: "Contoso.Shop",
    registrationState: "Registered",
    resourceTypes: Object.entries(TYPES).map(([resourceType, locations]) => ({
      resourceType,
      locations: locations.map(reg),
      zoneMappings: [],
      apiVersions: [],
    })),
  });
  return run(reg02, context(manifest(), plan), facts);
}

test.each([
  ["offered in the target region", planned("Contoso.Shop/here", "x"), "pass"],
  ["in another letter case", planned("contoso.shop/HERE", "x"), "pass"],
  ["not offered there", planned("Contoso.Shop/there", "x"), "fail"],
  [
    "offered in the resource's own region",
    planned("Contoso.Shop/there", "x", { location: "westeurope" }),
    "pass",
  ],
  ["not bound to a region", planned("Contoso.Shop/everywhere", "x"), "pass"],
  ["global", planned("Contoso.Shop/worldwide", "x"), "pass"],
  ["global, and planned so", planned("Contoso.Shop/worldwide", "x", { location: "global" }), "pass"],
  ["planned as global, and regional", planned("Contoso.Shop/here", "x", { location: "global" }), "fail"],
  [
    "global and regional, planned as global",
    planned("Contoso.Shop/mixed", "x", { location: "global" }),
    "pass",
  ],
  [
    "global and regional, in a region of it",
    planned("Contoso.Shop/mixed", "x", { location: "westeurope" }),
    "pass",
  ],
  ["global and regional, which is not told", planned("Contoso.Shop/mixed", "x"), "unknown"],
  ["not listed at all", planned("Contoso.Shop/hear", "x"), "fail"],
  ["a child that is not listed goes with its parent", planned("Contoso.Shop/here/rules", "x/y"), "pass"],
  ["and its parent is not offered there", planned("Contoso.Shop/there/rules", "x/y"), "fail"],
  [
    "a child without regions, whose parent is not offered there",
    planned("Contoso.Shop/there/everywhere", "x/y"),
    "fail",
  ],
  ["a child that is offered, whose parent is not", planned("Contoso.Shop/there/here", "x/y"), "fail"],
  [
    "region known only after deployment",
    planned("Contoso.Shop/here", "x", { openLocation: "[x]" }),
    "unknown",
  ],
  [
    "region known later does not matter for a global type",
    planned("Contoso.Shop/everywhere", "x", { openLocation: "[x]" }),
    "pass",
  ],
])("%s: %s", (_, resource, outcome) => {
  expect(judge(resource).map((found) => found.outcome)).toEqual([outcome]);
});

test("one finding a type and region, with its resources", () => {
  const found = judge(
    planned("Contoso.Shop/there", "a"),
    planned("Contoso.Shop/there", "b"),
    planned("contoso.shop/there", "c", { location: "westeurope" }),
  );
  expect(
    found.map(({ outcome, facets, resources = [] }) => [outcome, facets?.["region"], resources.length]),
  ).toEqual([
    ["fail", "swedencentral", 2],
    ["pass", "westeurope", 1],
  ]);
});

test("a misspelt type comes with the nearest ones, a fail with the command that lists regions", () => {
  expect(shown(judge(planned("Contoso.Shop/hear", "x")))).toContain("Did you mean `here`");
  expect(judge(planned("Contoso.Shop/there", "x"))[0]?.fix?.command).toBe(
    `az provider show --namespace Contoso.Shop --subscription "$TARGET_SUBSCRIPTION_ID" --query 'resourceTypes[?resourceType=='\\''there'\\''].locations'`,
  );
});

test("an unknown provider does not hide another's fail", () => {
  const found = judge(planned("Contoso.Other/x", "x"), planned("Contoso.Shop/there", "y"));
  expect(outcomes(found)).toEqual(["Contoso.Other/x: unknown", "Contoso.Shop/there: fail"]);
});

test("an empty plan is said to be empty", () => {
  expect(outcomes(judge())).toEqual(["resource types: not-applicable"]);
});

/** Source: NoRegisteredProviderFound, "the supported api-versions are …"; Providers - Get (`resourceTypes[].defaultApiVersion`). */
test.each<[string, string | undefined, boolean, string[]]>([
  ["one that is listed", "2024-01-01", true, ["pass"]],
  ["one that is listed, in another letter case", "2023-05-01-PREVIEW", true, ["pass"]],
  ["none, as Terraform plans have it", undefined, true, ["pass"]],
  ["one that a whole list lacks", "2019-01-01", true, ["fail", "pass"]],
  ["one that a list lacks which may not be whole", "2019-01-01", false, ["unknown(warning)", "pass"]],
])("the api-version of the request: %s", (_, apiVersion, whole, expected) => {
  const facts = new Facts().put(factRef("provider", SCOPE, "Contoso.Shop"), {
    namespace: "Contoso.Shop",
    registrationState: "Registered",
    resourceTypes: [
      {
        resourceType: "here",
        locations: [reg("swedencentral")],
        zoneMappings: [],
        apiVersions: ["2023-05-01-preview", "2024-01-01"],
      },
      {
        resourceType: "other",
        locations: [],
        zoneMappings: [],
        apiVersions: ["2024-01-01"],
        ...(whole ? { defaultApiVersion: "2024-01-01" } : {}),
      },
    ],
  });
  const one = planned("Contoso.Shop/here", "x", apiVersion === undefined ? {} : { apiVersion });
  const child = planned("Contoso.Shop/here/parts", "y", { apiVersion: "2019-01-01" });
  const found = run(reg02, context(manifest(), [one]), facts);
  expect(found.map(({ outcome, severity }) => outcome + (severity === "warning" ? "(warning)" : ""))).toEqual(
    expected,
  );
  // A child that the provider does not list by itself has no list of versions.
  expect(run(reg02, context(manifest(), [child]), facts).map(({ outcome }) => outcome)).toEqual(["pass"]);
  if (expected[0] === "fail") {
    expect(found[0]?.facets).toMatchObject({ type: "Contoso.Shop/here", version: "2019-01-01" });
    expect(shown(found)).toContain("2024-01-01");
  }
});

test("an api-version that nothing can be compared with is said to be not judged", () => {
  const type = (resourceType: string, apiVersions: string[]) => ({
    resourceType,
    locations: [reg("swedencentral")],
    zoneMappings: [],
    apiVersions,
  });
  const facts = new Facts().put(factRef("provider", SCOPE, "Contoso.Shop"), {
    namespace: "Contoso.Shop",
    registrationState: "Registered",
    resourceTypes: [type("here", ["2024-01-01"]), type("bare", [])],
  });
  const of = (more: Pick<PlannedResource, "apiVersion" | "apiVersionWaits">, path = "here") => [
    planned(`Contoso.Shop/${path}`, "x", more),
  ];
  const said = (resources: PlannedResource[], known = facts) =>
    reg02.notJudged?.(context(manifest(), resources), known.read).flatMap(({ items }) => items);
  const version = { apiVersion: "2024-01-01" };
  expect(said(of({ apiVersionWaits: "parameters('version')" }))).toEqual(["shop.x: parameters('version')"]);
  expect(said(of(version, "bare"))).toEqual(["shop.x: 2024-01-01"]);
  expect(said(of(version, "here/parts"))).toEqual(["shop.x: 2024-01-01"]);
  expect(said(of(version))).toEqual([]);
  expect(said(of({}, "bare"))).toEqual([]);
  expect(said(of(version, "bare"), new Facts())).toEqual([]);
  // It stops nothing.
  const found = run(reg02, context(manifest(), of({ apiVersionWaits: "parameters('version')" })), facts);
  expect(found.map(({ outcome }) => outcome)).toEqual(["pass"]);
});

test.each([
  ["an old one, and a wave before its end", "2023-07-01", "2027-02-26", ["pass"]],
  ["an old one, and a wave after its end", "2023-07-01", "2027-03-01", ["fail", "pass"]],
  ["an old preview, and a wave after its end", "2024-12-01-preview", "2027-03-01", ["fail", "pass"]],
  ["the oldest that stays", "2026-02-01", "2027-03-01", ["pass"]],
  ["a newer preview", "2026-04-01-preview", "2027-03-01", ["pass"]],
])("an api-version that its service ends: %s", (_, apiVersion, start, expected) => {
  const facts = new Facts().put(factRef("provider", SCOPE, "Microsoft.KeyVault"), {
    namespace: "Microsoft.KeyVault",
    registrationState: "Registered",
    resourceTypes: [
      {
        resourceType: "vaults",
        locations: [reg("swedencentral")],
        zoneMappings: [],
        apiVersions: ["2023-07-01", "2024-12-01-preview", "2026-02-01", "2026-04-01-preview"],
        defaultApiVersion: "2026-02-01",
      },
    ],
  });
  const one = planned("Microsoft.KeyVault/vaults", "kv", { apiVersion });
  const found = run(reg02, context(manifest({ waves: [wave("web", start)] }), [one]), facts);
  expect(found.map(({ outcome }) => outcome)).toEqual(expected);
  if (expected[0] === "fail") expect(found[0]?.facets).toMatchObject({ version: apiVersion });
});
