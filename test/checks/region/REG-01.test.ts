import { expect, test } from "vitest";
import { reg01 } from "../../../src/checks/region/REG-01.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Location } from "../../../src/facts/kinds/locations.ts";
import {
  at,
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  shown,
} from "../../support/context.ts";
import { location } from "./world.ts";

function facts(...locations: Location[]): Facts {
  return new Facts().put(factRef("locations", SCOPE), locations);
}

const untyped: Location = {
  name: reg("swedencentral"),
  displayName: "Sweden Central",
  type: "Region",
  pairedRegions: [],
  availabilityZoneMappings: [],
};

test.each([
  ["a physical region", location("swedencentral"), "pass"],
  ["in other letters", location("swedencentral", { type: "region", regionType: "physical" }), "pass"],
  ["a logical region", location("swedencentral", { regionType: "Logical" }), "fail"],
  ["an edge zone", location("swedencentral", { type: "EdgeZone" }), "fail"],
  ["not said whether physical", untyped, "unknown"],
  [
    "restricted by policy",
    location("swedencentral", { policyRestriction: { status: "Restricted", reason: "RestrictedByPolicy" } }),
    "fail",
  ],
  ["in a state to come", location("swedencentral", { policyRestriction: { status: "Limited" } }), "unknown"],
  ["allowed by policy", location("swedencentral", { policyRestriction: { status: "Allowed" } }), "pass"],
  ["another region only", location("swedensouth"), "fail"],
])("%s: %s", (_, one, outcome) => {
  expect(outcomes(run(reg01, context(manifest()), facts(one)))).toEqual([`swedencentral: ${outcome}`]);
});

test("a misspelt region comes with the nearest ones", () => {
  const value = manifest({ target: { region: reg("swedencentrall") } });
  expect(shown(run(reg01, context(value), facts(location("swedencentral"))))).toContain(
    "Did you mean `swedencentral`",
  );
});

test("every region that is used is judged once, those of resource groups too", () => {
  const groups = [
    { name: "rg-a", location: reg("swedencentral"), pointer: ["target", "resourceGroups", 0] },
    { name: "rg-b", location: reg("northeurope"), pointer: ["target", "resourceGroups", 1] },
  ];
  const plan = [
    planned("Microsoft.Web/sites", "a"),
    planned("Microsoft.Web/sites", "b", { location: "westus" }),
    planned("Microsoft.Network/dnsZones", "c", { location: "global" }),
  ];
  const found = run(
    reg01,
    context(manifest({ target: { resourceGroups: groups } }), plan),
    facts(location("swedencentral")),
  );
  expect(outcomes(found)).toEqual(["swedencentral: pass", "northeurope: fail", "westus: fail"]);
  expect(found.map(({ resources = [] }) => resources.length)).toEqual([0, 0, 1]);
});

test("regions known only after deployment are one unknown", () => {
  const plan = ["a", "b"].map((name) =>
    planned("Microsoft.Web/sites", name, { openLocation: "[parameters('x`y')]" }),
  );
  const found = run(reg01, context(manifest(), plan), facts(location("swedencentral")));
  expect(outcomes(found)).toEqual(["swedencentral: pass", "regions known only after deployment: unknown"]);
});

test("locations that are not seen leave it unknown", () => {
  expect(outcomes(run(reg01, context(manifest()), new Facts()))).toEqual(["swedencentral: unknown"]);
});

test.each([
  ["chinaeast2", "Azure China", "AzureChinaCloud"],
  ["usgovvirginia", "Azure Government", "AzureUSGovernment"],
])("%s is named as a region of another cloud, without asking", (name, words, cloud) => {
  const resource = planned("Microsoft.Web/sites", "app", { location: name });
  const found = run(reg01, context(manifest(), [resource]), facts(location("swedencentral")));
  const own = found.find(({ subject }) => subject.includes(name));
  expect(own?.outcome).toBe("fail");
  expect(own?.why).toContain(`\`${name}\` is a region of ${words}`);
  expect(own?.fix?.text).toContain(`cloud: ${cloud}`);
  expect(own?.why).not.toContain("locations");
});

test("a region of the manifest's own cloud is looked up", () => {
  const value = { ...manifest(), cloud: "AzureChinaCloud" as const };
  const resource = planned("Microsoft.Web/sites", "app", {
    location: "chinaeast2",
  });
  const found = run(reg01, context(value, [resource]), facts(location("chinaeast2")));
  expect(found.find(({ subject }) => subject.includes("chinaeast2"))?.outcome).toBe("pass");
});

test("a source region that no list has is told with the one that was meant, and a known one with nothing", () => {
  const from = (region: string) => {
    const value = manifest();
    return { ...value, source: { ...value.source, region: reg(region) } };
  };
  const known = facts(location("swedencentral"), location("westeurope"), location("marscentral"));
  const told = run(reg01, context(from("westeuropa")), known);
  expect(outcomes(told)).toEqual(["swedencentral: pass", "source region westeuropa: fail"]);
  expect(shown(told)).toContain("Did you mean");
  expect(outcomes(run(reg01, context(from("westeurope")), known))).toEqual(["swedencentral: pass"]);
  expect(outcomes(run(reg01, context(from("marscentral")), known))).toEqual([
    "swedencentral: pass",
    "source region marscentral: pass",
  ]);
});

test("a region that Azure opens on request only takes the service's word, what runs there, or somebody's word", () => {
  const south = (rest: Partial<Location> = {}) => location("francesouth", rest);
  const plan = [planned("Microsoft.Web/sites", "app")];
  const word = {
    check: "REG-01",
    match: { region: "francesouth" },
    at: at("2026-08-20T00:00:00Z"),
    by: "Ada",
    evidence: "support request 1",
    pointer: ["attestations", 0],
  };
  const target = { target: { region: reg("francesouth") } };
  const judged = (known: Facts, value = manifest(target)) => run(reg01, context(value, plan), known);
  const existing = (name: string) =>
    facts(south()).put(factRef("existingResources", SCOPE, "Microsoft.Web/sites"), [
      {
        id: `${SCOPE}/resourceGroups/a/providers/Microsoft.Web/sites/b`,
        type: "microsoft.web/sites",
        location: name,
        zones: [],
        tags: {},
        machines: [],
      },
    ]);
  const open = judged(facts(south({ regionCategory: "Other" })));
  expect(outcomes(open)).toEqual(["francesouth: unknown"]);
  expect(shown(open)).toContain("support request");
  expect(outcomes(judged(existing("westeurope")))).toEqual(["francesouth: unknown"]);
  expect(outcomes(judged(existing("France South")))).toEqual(["francesouth: pass"]);
  expect(outcomes(judged(facts(south({ policyRestriction: { status: "Allowed" } }))))).toEqual([
    "francesouth: pass",
  ]);
  expect(outcomes(judged(facts(south({ regionCategory: "Recommended" }))))).toEqual(["francesouth: pass"]);
  const attestedBy = (rest: object) =>
    judged(facts(south()), manifest({ ...target, attestations: [{ ...word, ...rest }] }));
  expect(outcomes(attestedBy({}))).toEqual(["francesouth: pass"]);
  expect(outcomes(attestedBy({ match: { region: "norwaywest" } }))).toEqual(["francesouth: unknown"]);
  expect(outcomes(attestedBy({ match: {} }))).toEqual(["francesouth: unknown"]);
  const logical = judged(
    facts(south({ regionType: "Logical" })),
    manifest({ ...target, attestations: [word] }),
  );
  expect(outcomes(logical)).toEqual(["francesouth: fail"]);
});
