import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { say } from "../../src/base/sentence.ts";
import { runReadiness } from "../../src/run/run.ts";
import { at } from "../support/context.ts";

const EXAMPLE = readFileSync("examples/relocation.yaml", "utf8");

let root = "";
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "near-")));
  cpSync("examples", join(root, "examples"), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** All that a run says to do, or that it refuses. */
async function advice(written: string, wrong: string): Promise<string> {
  expect(EXAMPLE).toContain(written);
  writeFileSync(join(root, "m.yaml"), EXAMPLE.replace(written, wrong));
  try {
    const { report } = await runReadiness({
      root,
      manifest: "m.yaml",
      snapshot: "examples/snapshot.json",
      env: {},
      clock: at("2026-08-24T05:00:00Z"),
      now: at("2026-08-24T05:00:00Z"),
      credential: { kind: "none", why: say`No credential.` },
      timeoutMs: 10_000,
      log: () => undefined,
    });
    return report.results.map(({ fix }) => fix?.text ?? "").join("\n");
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

describe("a near name is offered for", () => {
  it.each([
    ["a region", "region: swedencentral", "region: swedencentrl", "swedencentral"],
    ["a type", "type: Microsoft.Sql/servers,", "type: Microsoft.Sql/server,", "servers"],
    ["a role", "role: Contributor,", "role: Contributr,", "Contributor"],
    [
      "a principal",
      "principal: group:sg-shop-ops, role",
      "principal: group:sg-shop-op, role",
      "group:sg-shop-ops",
    ],
    [
      "an assignment",
      "mustBeEffective: [allowed-locations-sdc",
      "mustBeEffective: [allowed-location-sdc",
      "allowed-locations-sdc",
    ],
    ["what stays", "resource: stshoplogsweu", "resource: stshoplogswe", "stshoplogsweu"],
    ["the check of a waiver", "check: BUD-03", "check: BDU-03", "BUD-03"],
    ["the check of a waiver, not written as an id", "check: BUD-03", "check: bud-3", "BUD-03"],
    ["the check of an attestation", "check: IDN-03", "check: IND-03", "IDN-03"],
    ["the check of an attestation, not written as an id", "check: IDN-03", "check: IDN3", "IDN-03"],
    ["a gate", "gates: [subscription, policy", "gates: [subscription, polcy", "policy"],
    ["a cloud", "cloud: AzureCloud", "cloud: AzurCloud", "AzureCloud"],
    ["a key", "  managementGroup:", "  managmentGroup:", "managementGroup"],
  ])("%s", async (_, written, wrong, near) => {
    expect(await advice(written, wrong)).toMatch(new RegExp(`did you mean \`${near}\`\\?`, "i"));
  });
});
