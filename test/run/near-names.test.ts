import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { say } from "../../src/base/sentence.ts";
import { nearLimit } from "../../src/rules/limits.ts";
import { runReadiness } from "../../src/run/run.ts";
import { at } from "../support/context.ts";
import { sampled } from "../support/runs.ts";

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
async function advice(written: string, wrong: string, without = ""): Promise<string> {
  expect(EXAMPLE).toContain(written);
  expect(EXAMPLE).toContain(without);
  writeFileSync(join(root, "m.yaml"), EXAMPLE.replace(written, wrong).replace(without, ""));
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
  const near: readonly (readonly [string, string, string, string, string?])[] = [
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
    [
      "a namespace",
      "type: Microsoft.Network/networkSecurityGroups",
      "type: Microsoft.Netwrok/networkSecurityGroups",
      "Microsoft.Network",
    ],
    ["an allowed type", "allow: [Microsoft.Web/sites", "allow: [Microsoft.Web/sitse", "sites"],
    [
      "the namespace of an allowed type",
      "allow: [Microsoft.Web/sites",
      "allow: [Microsoft.Wbe/sites",
      "Microsoft.Web",
    ],
    [
      "an ignored assignment",
      "assignment: allowed-locations-weu",
      "assignment: deny-pubilc-ip",
      "deny-public-ip",
      "mustBeEffective: [allowed-locations-sdc, deny-public-ip]",
    ],
    [
      "an old principal",
      "principalMap: { identity:id-shop-weu:",
      "principalMap: { identity:id-shop-wue:",
      "identity:id-shop-weu",
    ],
    [
      "a scope",
      "role: Contributor, scope: rg-shop-web-sdc",
      "role: Contributor, scope: rg-shop-wbe-sdc",
      "rg-shop-web-sdc",
    ],
    ["the scope of a budget", "- scope: subscription", "- scope: subscripton", "subscription"],
    ["a facet of a waiver", 'match: { threshold: "100" }', 'match: { treshold: "100" }', "threshold"],
    ["the value of a facet", 'match: { threshold: "100" }', 'match: { threshold: "10" }', "100"],
    [
      "a file",
      "file: examples/infra/data.tfplan.json",
      "file: examples/infra/data.tfpaln.json",
      "examples/infra/data.tfplan.json",
    ],
    ["a folder", "file: examples/infra/web.json", "file: exmaples/infra/web.json", "examples/infra/web.json"],
    ["a wave", "dependsOn: [platform]", "dependsOn: [platfrom]", "platform"],
    ["a workload", "workloads: [shop-data]", "workloads: [shop-dta]", "shop-data"],
    ["what a resource depends on", "dependsOn: [server]", "dependsOn: [sever]", "server"],
    ["a role with a letter too many", "role: Contributor,", "role: Contributer,", "Contributor"],
    [
      "a resource group of a template",
      "resourceGroup: rg-shop-web-sdc, workload",
      "resourceGroup: rg-shop-wbe-sdc, workload",
      "rg-shop-web-sdc",
    ],
    [
      "a new principal",
      "identity:id-shop-weu: identity:id-shop-sdc }",
      "identity:id-shop-weu: identity:id-shop-scd }",
      "identity:id-shop-sdc",
    ],
    ["a vault", "name: kv-shop-prod-sdc", "name: kv-shop-prd-sdc", "kv-shop-prod-sdc"],
    ["what serves a host", "servedBy: shop-web.app", "servedBy: shop-web.ap", "shop-web.app"],
    ["who uses a connection", "usedBy: [shop-web.app]", "usedBy: [shop-web.ap]", "shop-web.app"],
    [
      "the workload of a vault",
      "workload: shop-web, environment",
      "workload: shop-wbe, environment",
      "shop-web",
    ],
    ["the workload of a template", "workload: shop-web }", "workload: shop-wb }", "shop-web"],
    ["a facet of an attestation", "identity: id-shop-sdc }", "identity: id-shop-scd }", "id-shop-sdc"],
    ["a way of cutover", "via: dns-cname", "via: dns-cnam", "dns-cname"],
    ["a kind of relocation", "relocation: warm, tool: azcopy", "relocation: wrm, tool: azcopy", "warm"],
    ["a key", "  managementGroup:", "  managmentGroup:", "managementGroup"],
  ];
  const tried = sampled(near, 12).map(
    ([what, written, wrong, offered, without = ""]) => [what, written, wrong, offered, without] as const,
  );
  it.each(tried)("%s", async (_, written, wrong, near, without) => {
    expect(await advice(written, wrong, without)).toMatch(new RegExp(`did you mean \`${near}\`\\?`, "i"));
  });
});

it.each([
  ["require-gates", "policy,polcy", "policy"],
  ["require-gates", "quota bugdet", "budget"],
  ["require-gates", "al", "all"],
  ["waivers-from", "bas", "base"],
  ["max-age", "P1DD", undefined],
] as const)("%s %s: %s", (name, text, near) => {
  expect(nearLimit(name, text)).toBe(near);
});
