import { expect, test } from "vitest";
import { reg08 } from "../../../src/checks/region/REG-08.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Location } from "../../../src/facts/kinds/locations.ts";
import { context, Facts, manifest, reg, run, SCOPE } from "../../support/context.ts";
import { location } from "./world.ts";

const paired = (name: string, pair: string): Location => location(name, { pairedRegions: [reg(pair)] });
const alone = (name: string): Location => location(name);
const silent: Location = {
  name: reg("swedencentral"),
  displayName: "Sweden Central",
  type: "Region",
  pairedRegions: [],
  availabilityZoneMappings: [],
};
const TARGET = paired("swedencentral", "swedensouth");
const SOURCE = paired("westeurope", "northeurope");

test.each<[string, "required" | "optional" | undefined, Location[], string]>([
  ["is required and there", "required", [TARGET], "pass blocker"],
  ["is required and missing", "required", [alone("swedencentral"), SOURCE], "fail blocker none"],
  ["is required and not seen", "required", [SOURCE], "unknown blocker"],
  ["is required, and the service is silent", "required", [silent], "unknown blocker"],
  ["need not be", "optional", [alone("swedencentral"), SOURCE], "not-applicable warning"],
  ["is there, with nothing declared", undefined, [TARGET], "pass warning"],
  ["is lost", undefined, [alone("swedencentral"), SOURCE], "fail warning none"],
  ["never was", undefined, [alone("swedencentral"), alone("westeurope")], "pass warning"],
  ["is missing, and the source is not seen", undefined, [alone("swedencentral")], "unknown warning"],
])("REG-08, a pair that %s", (_, pairedRegion, locations, expected) => {
  const requires = { allowedGeographies: [], ...(pairedRegion === undefined ? {} : { pairedRegion }) };
  const facts = new Facts().put(factRef("locations", SCOPE), locations);
  const found = run(reg08, context(manifest({ target: { requires } })), facts);
  const words = found.map(({ outcome, severity, facets }) =>
    [outcome, severity ?? "blocker", facets?.["pairedRegion"] ?? ""].join(" ").trim(),
  );
  expect(words).toEqual([expected]);
});

test.each<[string, string, string, RegExp]>([
  ["chinanorth3", "chinaeast2", "pass", /`chinanorth3` is paired with `chinaeast3`\. .* published ones\.$/],
  ["usgovarizona", "usgovvirginia", "pass", /`usgovarizona` is paired with `usgovtexas`\. .* published/],
  ["polandcentral", "westeurope", "fail", /`polandcentral` has no paired region.*published/],
  ["swedencentral", "westeurope", "unknown", /does not say whether/],
])(
  "REG-08: of %s, of which the service tells no pair, the published table does",
  (name, from, outcome, why) => {
    const silence = [name, from].map((one): Location => ({ ...silent, name: reg(one) }));
    const own = {
      region: reg(name),
      requires: { allowedGeographies: [], pairedRegion: "required" as const },
    };
    const facts = new Facts().put(factRef("locations", SCOPE), silence);
    const [found] = run(reg08, context(manifest({ target: own })), facts);
    expect(found?.outcome).toBe(outcome);
    expect(found?.why).toMatch(why);
  },
);
