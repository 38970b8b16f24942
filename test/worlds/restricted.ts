import { isJsonArray, isJsonObject, stringAt, type Json, type JsonObject } from "../servers/json.ts";
import type { World, WorldSubscription } from "../servers/world.ts";
import { computeSkus, computeUsages } from "./compute.ts";
import { providers } from "./providers.ts";
import { readyWorld } from "./ready.ts";
import { SHOP } from "./shop.ts";

const REGION = "swedencentral";

/** One way in which a region keeps something from a subscription. */
export interface Restriction {
  readonly what: string;
  /** The checks that find it. */
  readonly checks: readonly string[];
  /** What a fix offers instead; absent where nothing can stand in. */
  readonly instead?: string;
  readonly change: (subscription: WorldSubscription) => WorldSubscription;
}

/** The services of a subscription with the rows of one list changed. */
function rows(path: string, change: (row: JsonObject) => JsonObject | undefined): Restriction["change"] {
  return (subscription) => {
    const own: Json = subscription.services?.[path] ?? [];
    if (!isJsonArray(own) || own.length === 0) throw new Error(`no list at ${path}`);
    const kept: JsonObject[] = [];
    for (const row of own) {
      const changed = isJsonObject(row) ? change(row) : undefined;
      if (changed !== undefined) kept.push(changed);
    }
    return { ...subscription, services: { ...subscription.services, [path]: kept } };
  };
}

/** The limit of a counter becomes zero. */
function noQuota(path: string, counter: string): Restriction["change"] {
  return rows(path, (row) => {
    const name = row["name"];
    const isIt = isJsonObject(name) && name["value"] === counter;
    return isIt ? { ...row, limit: 0, currentValue: 0 } : row;
  });
}

/** Eight different ways in which a third of what the example plans is kept from the subscription in the target region. */
export const RESTRICTIONS: readonly Restriction[] = [
  {
    what: "the type is not offered in the region",
    checks: ["REG-02"],
    change: (one) => ({
      ...one,
      providers: providers(SHOP.subscription, {
        "Microsoft.Network": { notIn: { networkInterfaces: [REGION] } },
      }),
    }),
  },
  {
    what: "the size is closed to the subscription in the region",
    checks: ["REG-03"],
    instead: "Standard_E32ds_v5",
    change: (one) => ({
      ...one,
      computeSkus: one.computeSkus.map((row) =>
        stringAt(row, "name") === "Standard_E16ds_v5" ? closed(row) : row,
      ),
    }),
  },
  {
    what: "the size is closed to the subscription in one of its zones",
    checks: ["REG-04"],
    instead: "zone `1`, `3` for this one",
    change: (one) => ({
      ...one,
      computeSkus: [
        ...one.computeSkus.filter((row) => stringAt(row, "name") !== "Standard_D4s_v5"),
        ...computeSkus(REGION, {
          Standard_D4s_v5: {
            restriction: { type: "Zone", reasonCode: "NotAvailableForSubscription", zones: ["2"] },
          },
        }).filter((row) => stringAt(row, "name") === "Standard_D4s_v5"),
      ],
    }),
  },
  {
    what: "the family has no quota",
    checks: ["QUO-02"],
    change: (one) => ({
      ...one,
      computeUsages: {
        ...one.computeUsages,
        [REGION]: computeUsages({
          cores: { used: 12, limit: 1000 },
          standardDSv5Family: { used: 0, limit: 0 },
          standardEDSv5Family: { used: 8, limit: 64 },
        }),
      },
    }),
  },
  {
    what: "the SKU is restricted in the region",
    checks: ["REG-03"],
    instead: "Standard_",
    change: rows("microsoft.storage/skus", (row) =>
      stringAt(row, "name") === "Standard_ZRS"
        ? {
            ...row,
            restrictions: [{ type: "location", values: [REGION], reasonCode: "NotAvailableForSubscription" }],
          }
        : row,
    ),
  },
  {
    what: "the tier has no workers in the region",
    checks: ["REG-03"],
    change: rows("microsoft.web/georegions", (row) =>
      stringAt(row, "name") === "Sweden Central" ? undefined : row,
    ),
  },
  {
    what: "the model is not offered in its version",
    checks: ["REG-11"],
    instead: "OpenAI/gpt-4o/2024-08-06/Standard",
    change: rows(`microsoft.cognitiveservices/locations/${REGION}/models`, (row) => {
      const model = row["model"];
      return isJsonObject(model) && model["version"] === "2024-11-20" ? undefined : row;
    }),
  },
  {
    what: "a counter of a service has the limit zero",
    checks: ["QUO-03"],
    change: noQuota(`microsoft.web/locations/${REGION}/usages`, "PremiumV3 VMs"),
  },
];

function closed(row: JsonObject): JsonObject {
  return {
    ...row,
    restrictions: [
      {
        type: "Location",
        values: [REGION],
        restrictionInfo: { locations: [REGION] },
        reasonCode: "NotAvailableForSubscription",
      },
    ],
  };
}

/** The ready target of the example with these restrictions, all of them unless said. */
export function restrictedWorld(restrictions: readonly Restriction[] = RESTRICTIONS): World {
  const ready = readyWorld();
  return {
    ...ready,
    subscriptions: ready.subscriptions.map((one) =>
      restrictions.reduce((changed, { change }) => change(changed), one),
    ),
  };
}
