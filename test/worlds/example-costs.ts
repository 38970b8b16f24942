import { readFileSync } from "node:fs";
import type { World } from "../servers/world.ts";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { decodePriceRow } from "../../src/facts/prices/row.ts";
import { SHOP } from "./shop.ts";

const HOURS = 720;

/** Units of meters that the shop used in thirty days, by resource: group, type and name, then the meter by its SKU and name. */
const USED: Readonly<Record<string, readonly (readonly [sku: string, meter: string, units: number])[]>> = {
  "rg-shop-web-weu|Microsoft.Compute/virtualMachineScaleSets|vmss-shop-weu": [
    ["D4s v5", "D4s v5", 6 * HOURS],
    ["P4 LRS", "P4 LRS Disk", 6],
  ],
  "rg-shop-web-weu|Microsoft.Compute/virtualMachines|vm-report-weu": [["E16ds v5", "E16ds v5", HOURS]],
  "rg-shop-web-weu|Microsoft.Compute/disks|vm-report-weu_OsDisk_1": [["P4 LRS", "P4 LRS Disk", 1]],
  "rg-shop-web-weu|Microsoft.Web/serverfarms|asp-shop-weu": [["P1 v3", "P1 v3 App", 3 * HOURS]],
  "rg-shop-web-weu|Microsoft.KeyVault/vaults|kv-shop-prod-weu": [["Standard", "Operations", 420]],
  "rg-shop-web-weu|Microsoft.Storage/storageAccounts|stshopdiagweu": [
    ["Hot ZRS", "Hot ZRS Data Stored", 130],
  ],
  "rg-shop-web-weu|Microsoft.CognitiveServices/accounts|ai-shop-weu": [
    ["gpt-4o 1120 Inp regnl", "gpt-4o 1120 Inp regnl Tokens", 540_000],
    ["gpt-4o 1120 Outp regnl", "gpt-4o 1120 Outp regnl Tokens", 96_000],
  ],
  "rg-shop-data-weu|Microsoft.Sql/servers/databases|sql-shop-weu/shop": [
    ["8 vCore", "vCore", HOURS],
    ["8 vCore Zone Redundancy", "Zone Redundancy vCore", HOURS],
    ["vCore", "vCore", 8 * HOURS],
    ["General Purpose Zone Redundancy", "General Purpose Zone Redundancy Data Stored", 600],
  ],
  "rg-shop-data-weu|Microsoft.Storage/storageAccounts|stshopweu": [
    ["Hot ZRS", "Hot ZRS Data Stored", 12_288],
    ["Hot ZRS", "Hot ZRS Write Operations", 1_650],
  ],
};

/** On no price list: what the estimate has to name as open. */
const UNLISTED = { meter: "7b1f6a6e-5c0d-5d0e-8f0a-2f6f5a1c9d42", cost: 14.2 };

/** What the shop cost at the source in thirty days, by the price file of the example. */
export function exampleCosts(): NonNullable<World["costs"]> {
  const file = new Cursor(JSON.parse(readFileSync("examples/prices.json", "utf8")));
  const rows = file
    .at("Items")
    .items()
    .flatMap((item) => decodePriceRow(item)?.row ?? []);
  return Object.entries(USED).flatMap(([resource, meters]) => {
    const id = idOf(resource);
    const listed = meters.map(([sku, name, units]) => {
      const row = rows.find(
        (one) =>
          one.sku === sku && one.name === name && one.from === 0 && ["westeurope", ""].includes(one.region),
      );
      if (row === undefined) throw new Error(`examples/prices.json has no ${name} of ${sku}`);
      return { id, meter: row.meter, cost: Math.round(units * row.price * 100) / 100 };
    });
    return resource.endsWith("stshopweu") ? [...listed, { id, ...UNLISTED }] : listed;
  });
}

function idOf(resource: string): string {
  const [group = "", type = "", name = ""] = resource.split("|");
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  const path = types.map((one, index) => `${one}/${names[index] ?? ""}`).join("/");
  return `/subscriptions/${SHOP.subscription}/resourceGroups/${group}/providers/${namespace}/${path}`;
}
