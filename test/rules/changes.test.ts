import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { parseManifest } from "../../src/manifest/parse.ts";
import { waves } from "../../src/manifest/sections/waves.ts";
import { changesOf } from "../../src/rules/changes.ts";

const TEXT = readFileSync("examples/relocation.yaml", "utf8");
const base = parseManifest(TEXT, "main");

function changes(edit: (text: string) => string): string[] {
  const edited = edit(TEXT);
  expect(edited).not.toBe(TEXT);
  return changesOf(parseManifest(edited, "relocation.yaml"), base).map(({ path, was, is }) =>
    was === undefined && is === undefined ? path : `${path}: ${was ?? "nothing"} → ${is ?? "nothing"}`,
  );
}

it("is nothing for another layout, order or comment", () => {
  expect(
    changes(
      (text) => `# moved\n${text.replace("workloads: [shop-platform]\n", "workloads: [ shop-platform ]\n")}`,
    ),
  ).toEqual([]);
});

it.each<[string, (text: string) => string, (string | RegExp)[]]>([
  [
    "fewer gates",
    (text) => text.replace("    dependsOn: [data]\n", "    dependsOn: [data]\n    gates: [policy, quota]\n"),
    [/^waves\.web\.gates: 18 of 18 areas: .* → 2 of 18 areas: policy, quota$/],
  ],
  [
    "a later start",
    (text) => text.replace("2026-09-12T05", "2026-10-12T05"),
    [/^waves\.web\.start: 2026-09-12T03/, /^waves\.web\.end/],
  ],
  [
    "no dependency",
    (text) => text.replace("    dependsOn: [data]\n", ""),
    ["waves.web.dependsOn: data → nothing"],
  ],
  [
    "fewer workloads",
    (text) => text.replace("    workloads: [shop-data]\n", ""),
    ["waves.data.workloads: shop-data → nothing"],
  ],
  [
    "a wave less",
    (text) =>
      text.replace(/ {2}platform:\n(?: {4}.*\n)+(?= {2}data)/, "").replace("    dependsOn: [platform]\n", ""),
    ["waves.platform: a wave → nothing", "waves.data.dependsOn: platform → nothing"],
  ],
  [
    "a waiver more",
    (text) => `${text}  - { check: POL-01, reason: r, owner: o, expires: 2026-09-30 }\n`,
    ["waivers"],
  ],
  ["an attestation less", (text) => text.replace(/ {2}- check: IDN-04\n(?: {4}.*\n)+/, ""), ["attestations"]],
  ["another expectation", (text) => text.replace("headroomPercent: 15", "headroomPercent: 1"), ["expect"]],
  [
    "a resource that stays",
    (text) => text.replace("stays:\n", "stays:\n        - { resource: other, reason: r }\n"),
    ["inventory"],
  ],
  ["a requirement less", (text) => text.replace("requiresSecrets: [sql-conn, stripe-key], ", ""), ["vaults"]],
  ["another target", (text) => text.replace("region: swedencentral", "region: northeurope"), ["target"]],
])("names %s", (_, edit, expected) => {
  const found = changes(edit);
  expect(found).toHaveLength(expected.length);
  expected.forEach((one, index) => {
    if (typeof one === "string") expect(found[index]).toBe(one);
    else expect(found[index]).toMatch(one);
  });
});

const FULL = `
apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: swedencentral }
workloads: { shop: { resources: [{ id: app, type: Microsoft.Web/sites, from: a, to: b }] } }
waves:
  first: { start: 2026-08-01 }
  web:
    start: 2026-09-01
    window: PT4H
    dependsOn: [first]
    workloads: [shop]
    gates: [policy]
    headroomPercent: 20
    cutover:
      probes: [{ url: "https://shop.contoso.com/health?code=1", expect: 204 }]
      rollback: { owner: lead, decideWithin: PT30M, triggers: [errors] }
      decommissionAfter: P30D
    closed: { by: lead, at: 2026-09-02, evidence: https://example.org/done }
`;

/** Every key of a wave, those inside of `cutover` too. */
function keysOfWave(): string[][] {
  const propertiesOf = (schema: unknown, ...steps: string[]): Record<string, unknown> => {
    let found: unknown = schema;
    for (const step of [...steps, "properties"])
      found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
    return typeof found === "object" && found !== null ? { ...found } : {};
  };
  const wave = propertiesOf(waves.schema, "additionalProperties");
  return Object.keys(wave).flatMap((key) => {
    const inner = Object.keys(propertiesOf(wave[key]));
    return key === "cutover" ? inner.map((one) => [key, one]) : [[key]];
  });
}

it.each(keysOfWave().map((path) => [path.join("."), path] as const))(
  "names an edit of the wave's %s, whatever it is",
  (_, path) => {
    const document = parseDocument(FULL);
    expect(document.getIn(["waves", "web", ...path])).toBeDefined();
    if (path[0] === "start") document.setIn(["waves", "web", "start"], "2026-09-03");
    else document.deleteIn(["waves", "web", ...path]);
    const found = changesOf(
      parseManifest(document.toString(), "relocation.yaml"),
      parseManifest(FULL, "main"),
    );
    expect(found).not.toEqual([]);
    expect(JSON.stringify(found)).not.toContain("code=1");
  },
);

it("names another probe and another decision, also where no shown word of them differs", () => {
  const edited = FULL.replace("code=1", "code=2").replace("PT30M", "PT3H");
  const found = changesOf(parseManifest(edited, "relocation.yaml"), parseManifest(FULL, "main"));
  expect(found).toEqual([{ path: "waves.web.cutover.probes" }, { path: "waves.web.cutover.rollback" }]);
});
