import { expect, test } from "vitest";
import { reg04 } from "../../../src/checks/region/REG-04.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, planned, reg, run, SCOPE } from "../../support/context.ts";
import { location, zones } from "./world.ts";

const CACHE = "Microsoft.Cache/redis";

/** The region has three zones; the provider has the type in some of them. */
function facts(mappings: Readonly<Record<string, readonly string[]>> | undefined): Facts {
  const table = new Facts().put(factRef("locations", SCOPE), [
    location("swedencentral", zones("1", "2", "3")),
  ]);
  return table.put(factRef("provider", SCOPE, "Microsoft.Cache"), {
    namespace: "Microsoft.Cache",
    registrationState: "Registered",
    resourceTypes:
      mappings === undefined
        ? []
        : [
            {
              resourceType: "Redis",
              locations: [reg("swedencentral")],
              zoneMappings: Object.entries(mappings).map(([name, list]) => ({
                location: reg(name),
                zones: list,
              })),
              apiVersions: [],
            },
          ],
  });
}

const judge = (asked: readonly string[], table: Facts) =>
  run(reg04, context(manifest(), [planned(CACHE, "cache", { zones: asked })]), table).filter(({ subject }) =>
    subject.startsWith("zones of Microsoft"),
  );
const SUBJECT = `zones of ${CACHE} in swedencentral`;

test.each([
  ["has the type in the zones", { swedencentral: ["1", "2", "3"] }, ["1", "2"], ["pass"]],
  ["lacks it in one of them", { swedencentral: ["1"] }, ["1", "2"], ["fail"]],
  ["has it in zones of other regions", { westeurope: ["1", "2", "3"] }, ["1"], ["fail"]],
  ["lists no zones of it anywhere", {}, ["1"], []],
  ["does not list it", undefined, ["1"], []],
] as const)("a provider that %s", (_, mappings, asked, outcomes) => {
  expect(judge(asked, facts(mappings)).map(({ outcome }) => outcome)).toEqual(outcomes);
});

test("a failure names the zones that there are, and is unknown where the provider could not be read", () => {
  const [found] = judge(["2"], facts({ swedencentral: ["1", "3"] }));
  expect(found).toMatchObject({ subject: SUBJECT, outcome: "fail", facets: { type: CACHE } });
  expect(found?.fix?.text).toBe("Plan the zones `1`, `3`, or none.");
  const bare = new Facts().put(factRef("locations", SCOPE), [location("swedencentral", zones("1"))]);
  expect(judge(["1"], bare)).toMatchObject([{ outcome: "unknown" }]);
});

test("machines have the zones of their size, and what names no zone asks for none", () => {
  const machine = planned("Microsoft.Compute/virtualMachines", "vm", {
    sku: "Standard_D4s_v5",
    zones: ["1"],
  });
  const found = run(reg04, context(manifest(), [machine, planned(CACHE, "c")]), facts({}));
  expect(found.map(({ subject }) => subject)).not.toContain(SUBJECT);
});
