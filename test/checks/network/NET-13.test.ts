import { expect, it } from "vitest";
import { net13 } from "../../../src/checks/network/NET-13.ts";
import { resourceId } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, must, outcomes, reg, run, SCOPE } from "../../support/context.ts";

const REF = factRef("networkRules", SCOPE);
const judge = (names: string[], location = "swedencentral", own = manifest()) =>
  outcomes(
    run(
      net13,
      context(own),
      new Facts().put(REF, [
        {
          id: must(
            resourceId(`${SCOPE}/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/nsg`),
          ),
          location: reg(location),
          rules: [{ name: "out", names }],
        },
      ]),
    ),
  ).join();

it.each([
  ["Storage.WestEurope", "nsg/out: fail"],
  ["sql.westeurope", "nsg/out: fail"],
  ["AzureCloud.WestEurope", "nsg/out: fail"],
  ["Storage.SwedenCentral", "rules and routes: pass"],
  ["Storage", "rules and routes: pass"],
  ["AzureFrontDoor.Backend", "rules and routes: pass"],
  ["10.0.0.0/16", "rules and routes: pass"],
])("NET-13: a rule that names %s: %s", (name, expected) => {
  expect(judge([name])).toBe(expected);
});

it.each([
  ["AzureCloud.centralfrance", "fail"],
  ["Storage.FranceCentral", "fail"],
  ["AzureCloud.southfrance", "pass"],
])("NET-13: from France Central, a rule that names %s: %s", (name, outcome) => {
  const own = manifest();
  const french = { ...own, source: { ...own.source, region: reg("francecentral") } };
  expect(judge([name], "swedencentral", french)).toContain(outcome);
});

it("NET-13 looks at the target region, and is unknown where nobody could", () => {
  expect(judge(["Storage.WestEurope"], "westeurope")).toBe("rules and routes: pass");
  expect(outcomes(run(net13, context(manifest()), new Facts()))).toEqual(["rules and routes: unknown"]);
});
