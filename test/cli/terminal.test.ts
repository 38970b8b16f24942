import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runBundle } from "../e2e/process.ts";

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
const MANIFEST = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: swedencentral }
inventory:
  - armTemplate: { file: t.json, workload: shop, resourceGroup: rg }
workloads:
  shop: { resourceGroup: rg }
waves:
  all: { start: 2026-09-01, window: PT8H, workloads: [shop] }
`;

function folder(template: unknown): string {
  const path = mkdtempSync(join(tmpdir(), "terminal-"));
  writeFileSync(join(path, "relocation.yaml"), MANIFEST);
  writeFileSync(join(path, "t.json"), JSON.stringify(template));
  return path;
}

it("refuses a template without obeying what its keys say to a terminal", async () => {
  const odd = "k\u009b31m\u202e\u001b[31m";
  const at = folder({ $schema: "x", contentVersion: "1.0.0.0", resources: { [odd]: 1 } });
  const { code, stderr } = await runBundle("cli", ["resources"], {}, at);
  expect(code).toBe(2);
  expect(stderr).not.toMatch(CONTROLS);
});

it("lists resources as JSON that a terminal only shows", async () => {
  const tags = { a: "x\u009b31m\u202ey" };
  const resource = { type: "A.B/c", apiVersion: "2020-01-01", name: "n", tags };
  const at = folder({ $schema: "x", contentVersion: "1.0.0.0", resources: [resource] });
  const { code, stdout } = await runBundle("cli", ["resources", "--format", "json"], {}, at);
  expect(code).toBe(0);
  expect(stdout).not.toMatch(CONTROLS);
  expect(stdout).toContain("\\u009b31m\\u202e");
});
