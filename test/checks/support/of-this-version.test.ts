import { expect, it } from "vitest";
import { ofThisVersion } from "../../../src/checks/support/unasked.ts";
import type { FactKindName } from "../../../src/facts/facts.ts";
import { parseManifest } from "../../../src/manifest/parse.ts";
import { at } from "../../support/context.ts";

/** What a question that nobody asked weighs, by what else the snapshot contains nothing of and by the gates of the wave. */
function weightOf(neverAsked: readonly FactKindName[], gates = "[subscription]"): string | undefined {
  const manifest = parseManifest(
    `
apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: swedencentral }
workloads: { shop: { resources: [{ id: app, type: Microsoft.Web/sites, from: a, to: b }] } }
waves: { web: { start: 2026-09-01, window: PT4H, workloads: [shop], gates: ${gates} } }
`,
    "relocation.yaml",
  );
  const moment = at("2026-08-24T05:00:00Z");
  const evidence = {
    from: "snapshot" as const,
    observedAt: moment,
    maxAge: { text: "P7D", ms: 1 },
    rehearsal: false,
    neverAsked: new Set(neverAsked),
  };
  return ofThisVersion({ manifest, evidence }, "managementGroupChain").severityUnasked;
}

it("weighs less only where something else blocks every wave for the same reason", () => {
  expect(weightOf(["managementGroupChain", "existingResources"])).toBe("warning");
  // A snapshot of the version before this one: it tells what exists, so nothing else blocks.
  expect(weightOf(["managementGroupChain"])).toBeUndefined();
  expect(weightOf(["managementGroupChain", "existingResources"], "[quota]")).toBeUndefined();
  expect(weightOf(["existingResources"])).toBeUndefined();
});
