import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import type { Shape } from "../../src/manifest/language/shape.ts";
import { manifest } from "../../src/manifest/sections/manifest.ts";
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
  expect(parseManifest(more, "m.yaml").unjudged).toEqual([]);
});

/** Keys of the language with a use, by their paths. */
function* used(shape: Shape<unknown>, path: string): Generator<readonly [string, string]> {
  if (shape.use !== undefined) yield [path, shape.use];
  for (const [key, part] of Object.entries(shape.parts ?? {})) yield* used(part, `${path}.${key}`);
  if (shape.each !== undefined) yield* used(shape.each, `${path}[]`);
}

it("has a check that reads every key that is not for people or the run", () => {
  const open = [...used(manifest, "")].filter(([, use]) => use === "unread" || use === "requirement");
  expect(open.map(([path]) => path)).toEqual([]);
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

it("names nothing of the example, nor of a manifest with every section", () => {
  for (const file of ["examples/relocation.yaml", "test/manifest/fixtures/everything.yaml"])
    expect(parseManifest(readFileSync(file, "utf8"), file).unjudged, file).toEqual([]);
});
