import { expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { parseManifest } from "../../src/manifest/parse.ts";

const LEAST = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: swedencentral }
workloads: { shop: { resources: [{ id: app, type: Microsoft.Web/sites }] } }
`;

it("names what a manifest declares and no check verifies", () => {
  expect(parseManifest(LEAST, "m.yaml").unjudged).toEqual([]);
  const more = `${LEAST}network: { ipStrategy: new }\ndomains: [{ host: shop.contoso.com, zone: contoso.com, servedBy: shop.app }]\n`;
  expect(parseManifest(more, "m.yaml").unjudged).toEqual(["network.ipStrategy"]);
});

it("does not count what is declared to be nothing", () => {
  expect(parseManifest(`${LEAST}vaults: []\n`, "m.yaml").unjudged).toEqual([]);
});

it.each(["westeurope", "West Europe"])(
  "refuses a relocation to where everything is already (%s)",
  (region) => {
    const text = LEAST.replace("region: swedencentral", `region: ${region}`);
    expect(() => parseManifest(text, "m.yaml")).toThrow(UserError);
    expect(() => parseManifest(text, "m.yaml")).toThrow(
      /m\.yaml:5:\d+: target\.region: .*nothing is relocated/,
    );
  },
);
