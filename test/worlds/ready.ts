import type { World } from "../servers/world.ts";
import { shopWorld, type ShopState } from "./shop.ts";

/** Everything in order. */
export const READY: ShopState = {
  guardrailLocations: ["westeurope", "northeurope", "swedencentral"],
  logRegion: "swedencentral",
  deployerWritesVaults: true,
  opsContributor: true,
  budgetEnd: "2027-12-31T00:00:00Z",
  onCallAlert: true,
  sqlRegistered: true,
  memorySizeOffered: true,
  familyLimit: 100,
  databaseOffered: true,
  planLimit: 30,
  diagnosticsExempt: true,
  blobsGranted: true,
  cacheForgotten: false,
};

/** The target of the example with everything mended. */
export function readyWorld(): World {
  return shopWorld(READY);
}
