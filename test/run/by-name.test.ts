import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { say } from "../../src/base/sentence.ts";
import type { Report } from "../../src/report/model.ts";
import { runReadiness } from "../../src/run/run.ts";
import { at } from "../support/context.ts";

let root = "";
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "by-name-")));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function reportOf(inventory: unknown): Promise<Report> {
  const document = parseDocument(readFileSync("examples/relocation.yaml", "utf8"));
  if (inventory === undefined) document.delete("inventory");
  else document.set("inventory", inventory);
  writeFileSync(join(root, "m.yaml"), document.toString({ lineWidth: 0 }));
  const { report } = await runReadiness({
    root,
    manifest: "m.yaml",
    env: {},
    clock: at("2026-08-24T05:00:00Z"),
    credential: { kind: "none", why: say`No credential.` },
    timeoutMs: 10_000,
    log: () => undefined,
  });
  return report;
}

it("tells how many resources there are of which only type and name are known", async () => {
  const { byNameOnly, workloads } = await reportOf(undefined);
  expect(byNameOnly).toBe(workloads.reduce((sum, { resources }) => sum + resources, 0));
  expect(byNameOnly).toBeGreaterThan(3);
});

it("says nothing where a file describes a resource", async () => {
  writeFileSync(
    join(root, "t.json"),
    JSON.stringify({
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      resources: [
        {
          type: "Microsoft.Web/serverfarms",
          apiVersion: "2022-09-01",
          name: "asp",
          location: "swedencentral",
        },
      ],
    }),
  );
  const { byNameOnly } = await reportOf([
    { armTemplate: { file: "t.json", resourceGroup: "rg-shop-web-sdc" } },
  ]);
  expect(byNameOnly).toBeUndefined();
});
