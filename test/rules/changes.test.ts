import { expect, it } from "vitest";
import { parseManifest } from "../../src/manifest/parse.ts";
import { changesOf } from "../../src/rules/changes.ts";
import { readFileSync } from "node:fs";

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
