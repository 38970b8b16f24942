import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseInstant } from "../../src/base/time.ts";
import type { Result } from "../../src/report/model.ts";
import { captureSnapshot, runReadiness } from "../../src/run/run.ts";
import type { RunOptions } from "../../src/run/options.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { parseJson, stringAt } from "../servers/json.ts";
import { must } from "../support/context.ts";
import { withAliases } from "../worlds/aliased.ts";
import { policyAssignment, policyDefinition } from "../worlds/build-policy.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP, SUBSCRIPTION } from "../worlds/shop.ts";
import { copyExample } from "../support/checkout.ts";
import { readyManifest, withoutHosts } from "../worlds/ready-manifest.ts";
import { long } from "../support/runs.ts";

const TYPE = "Microsoft.Storage/storageAccounts";
const ALIAS = `${TYPE}/transport.leastVersion`;

/** The ready target, and a policy about storage accounts by an alias that is newer than the tool. */
function world() {
  const ready = withAliases(readyWorld(), TYPE, [
    {
      name: ALIAS,
      paths: [],
      type: "PlainText",
      defaultPath: "properties.minimumTlsVersion",
      defaultMetadata: { type: "String", attributes: "None" },
    },
  ]);
  const definition = policyDefinition(SUBSCRIPTION, "deny-tls12", {
    displayName: "Storage accounts use TLS 1.3",
    mode: "Indexed",
    rule: {
      if: {
        allOf: [
          { field: "type", equals: TYPE },
          { field: ALIAS, equals: "TLS1_2" },
        ],
      },
      then: { effect: "deny" },
    },
  });
  return {
    ...ready,
    policyDefinitions: [...ready.policyDefinitions, definition],
    policyAssignments: [
      ...ready.policyAssignments,
      policyAssignment(SHOP.tenant, SUBSCRIPTION, "deny-tls12", { definition: definition.id }),
    ],
  };
}

describe("a policy on an alias that the tool's own list lacks", () => {
  const root = mkdtempSync(join(tmpdir(), "aliases-"));
  let azure: FakeAzure;
  beforeAll(async () => {
    writeFileSync(join(root, "relocation.yaml"), withoutHosts(readyManifest()));
    copyExample(root);
    azure = await startFakeAzure(world());
  });
  afterAll(() => azure.close());

  const options = (): RunOptions => ({
    root,
    manifest: "relocation.yaml",
    env: azure.env,
    clock: must(parseInstant("2026-08-24T05:00:00Z")),
    credential: {
      kind: "oidc",
      clientId: SHOP.deployClient,
      tenantId: SHOP.tenant,
      getIdToken: (audience) => idToken(azure, audience),
    },
    timeoutMs: 60_000,
    log: () => undefined,
  });
  const found = async (more: Partial<RunOptions> = {}) => {
    const { report } = await runReadiness({ ...options(), ...more });
    const own = report.results.filter(({ facets }) => facets["assignment"] === "deny-tls12");
    return { report, own: own.map(({ check, outcome, facets }) => [check, outcome, facets["decision"]]) };
  };
  const told = (results: readonly Result[]) =>
    results.map(({ id, outcome, why, evidence, fix }) => ({ id, outcome, why, evidence, fix }));

  it("denies a planned resource, live and from a snapshot just captured", async () => {
    const live = await found();
    expect(live.own).toEqual([["POL-06", "fail", "denied"]]);
    expect(live.report.verdict).toBe("not-ready");
    const { text, unknown } = await captureSnapshot(options());
    expect(unknown).toBe(0);
    expect(text).toContain(ALIAS);
    writeFileSync(join(root, "snapshot.json"), text);
    const offline = await found({ snapshot: "snapshot.json" });
    expect(told(offline.report.results)).toEqual(told(live.report.results));
  });

  long(
    "is not understood where the aliases cannot be read, and everything else is judged as before",
    async () => {
      const before = await found();
      azure.arm.addFault({ operation: "provider", path: /expand/, fault: "server-error", status: 400 });
      try {
        const { own, report } = await found();
        expect(own).toEqual([["POL-06", "unknown", "not-understood"]]);
        expect(report.verdict).toBe("unknown");
        const others = (results: readonly Result[]) =>
          told(results.filter(({ facets }) => facets["assignment"] !== "deny-tls12"));
        expect(others(report.results)).toEqual(others(before.report.results));
        expect(report.missingFacts).toEqual([]);
      } finally {
        azure.arm.clearFaults();
      }
    },
  );

  it("is not understood where the run may not read them, and names the permission", async () => {
    azure.arm.addFault({ operation: "provider", path: /Storage/, fault: "forbidden" });
    try {
      const { own, report } = await found();
      expect(own).toEqual([["POL-06", "unknown", "not-understood"]]);
      const [open] = report.results.filter(({ facets }) => facets["decision"] === "not-understood");
      expect(open?.fix?.text).toContain("Microsoft.Resources/subscriptions/providers/read");
      expect(open?.resources).toEqual(["shop-data.blobs", "shop-web.diag"]);
    } finally {
      azure.arm.clearFaults();
    }
  });
});

async function idToken({ env }: FakeAzure, audience: string): Promise<string> {
  const url = `${env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? ""}&audience=${encodeURIComponent(audience)}`;
  const authorization = `Bearer ${env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""}`;
  const answer = await fetch(url, { headers: { authorization } });
  return stringAt(parseJson(await answer.text()), "value");
}
