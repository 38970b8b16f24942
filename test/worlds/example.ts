import { exampleCosts } from "./example-costs.ts";
import type { World } from "../servers/world.ts";
import { shopWorld, type ShopState } from "./shop.ts";

/** What is out of order in the target of the example. */
export const NOT_READY: ShopState = {
  guardrailLocations: ["westeurope", "northeurope"],
  logRegion: "westeurope",
  deployerWritesVaults: false,
  opsContributor: false,
  budgetEnd: "2026-09-30T00:00:00Z",
  onCallAlert: false,
  sqlRegistered: false,
  memorySizeOffered: false,
  familyLimit: 20,
  databaseOffered: false,
  planLimit: 0,
  diagnosticsExempt: false,
  blobsGranted: false,
  cacheForgotten: true,
};

/** The target that `examples/relocation.yaml` is judged against: governed, and not ready in policy, access, budget and region. */
export function exampleWorld(): World {
  return { ...shopWorld(NOT_READY), costs: exampleCosts() };
}
