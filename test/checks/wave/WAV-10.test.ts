import { expect, it } from "vitest";
import { wav10 } from "../../../src/checks/wave/WAV-10.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { plannedRelocation } from "../../../src/derive/schedule/plan.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { at, context, Facts, NOW, run } from "../../support/context.ts";
import { declared, oneWave, plannedOf } from "./world.ts";

const APP = declared("Microsoft.Web/sites", "app", { method: { relocation: "cold", tool: "bicep" } });
const SQL = declared("Microsoft.Sql/servers/databases", "sql", {
  method: { relocation: "warm", tool: "sql-failover-group" },
  dataSize: "10 GiB",
});

function digestOf(resources: readonly ManifestResource[]): string {
  const manifest = oneWave(resources, 8);
  return plannedRelocation({ manifest, planned: resources.map(plannedOf), now: NOW }).digest;
}

function judged(
  resources: readonly ManifestResource[],
  agreed?: { digest: string; at?: string },
): Judgement[] {
  const plan =
    agreed === undefined
      ? {}
      : {
          agreed: {
            by: ["lead"],
            at: at(agreed.at ?? "2026-08-01"),
            digest: agreed.digest,
            pointer: ["plan", "agreed"],
          },
        };
  return run(wav10, context(oneWave(resources, 8, { plan }), resources.map(plannedOf)), new Facts());
}

const outcomes = (all: readonly Judgement[]): string[] => all.map(({ outcome }) => outcome);

it("passes for the plan that was agreed, whatever its dates, sizes and durations are now", () => {
  const digest = digestOf([APP, SQL]);
  expect(outcomes(judged([APP, SQL], { digest }))).toEqual(["pass"]);
  const longer = { ...SQL, dataSize: "900 GiB", durations: { switch: { low: 1, likely: 1, high: 1 } } };
  expect(outcomes(judged([APP, longer], { digest }))).toEqual(["pass"]);
});

it.each<[string, readonly ManifestResource[]]>([
  ["a resource more", [APP, SQL, declared("Microsoft.KeyVault/vaults", "kv")]],
  ["another tool", [APP, { ...SQL, method: { relocation: "warm", tool: "bacpac" } }]],
  ["another method", [APP, { ...SQL, method: { relocation: "cold", tool: "sql-failover-group" } }]],
  ["another order", [{ ...APP, dependsOn: ["sql"] }, SQL]],
])("names a plan with %s, and the digest to agree on", (_, resources) => {
  const [result] = judged(resources, { digest: digestOf([APP, SQL]) });
  expect(result).toMatchObject({ outcome: "fail", facets: { digest: digestOf(resources) } });
  expect(result?.fix?.text).toContain(digestOf(resources));
});

it("takes no agreement of tomorrow, and is not applicable without one", () => {
  expect(outcomes(judged([APP], { digest: digestOf([APP]), at: "2027-01-01" }))).toEqual(["fail"]);
  expect(outcomes(judged([APP]))).toEqual(["not-applicable"]);
});

it("asks nobody to agree again when every wave is closed", () => {
  const agreed = { by: ["lead"], at: at("2026-08-01"), digest: "sha256:1", pointer: ["plan", "agreed"] };
  const closed = { by: "lead", at: at("2026-08-03"), evidence: "e" };
  const done = oneWave([APP], 8, {
    plan: { agreed },
    wave: { start: at("2026-08-01"), end: at("2026-08-02"), closed },
  });
  expect(outcomes(run(wav10, context(done, [plannedOf(APP)]), new Facts()))).toEqual(["not-applicable"]);
});
