import type { CountRange } from "../../base/planned.ts";
import { sizesInstead } from "../app-service-sizes.ts";
import {
  HERE,
  type CounterUse,
  type OfferNeed,
  type ServiceAdapter,
  type ServiceRequest,
} from "./support/adapter.ts";
import { times, waiting } from "./support/amounts.ts";

const UNSTATED = waiting("the SKU, which the deployment does not state");

/** App Service plans. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Web/serverfarms"],
  asks: ["quota", "capability"],
  counters: (request) => [instances(request)],
  offers: tier,
  sources: [
    "https://learn.microsoft.com/rest/api/appservice/get-usages-in-location/list",
    "https://learn.microsoft.com/rest/api/appservice/list-geo-regions",
  ],
};

/** Tiers by the names of their SKUs. Source: learn.microsoft.com/azure/app-service/overview-hosting-plans. */
const TIERS: readonly (readonly [RegExp, string])[] = [
  [/^F1$/i, "Free"],
  [/^D1$/i, "Shared"],
  [/^B\d$/i, "Basic"],
  [/^S\d$/i, "Standard"],
  [/^P\d$/i, "Premium"],
  [/^P\d+v2$/i, "PremiumV2"],
  [/^P\d+m?v3$/i, "PremiumV3"],
  [/^P\d+m?v4$/i, "PremiumV4"],
  [/^I\d$/i, "Isolated"],
  [/^I\d+m?v2$/i, "IsolatedV2"],
  [/^Y1$/i, "Dynamic"],
  [/^EP\d$/i, "ElasticPremium"],
  [/^FC1$/i, "FlexConsumption"],
  [/^WS\d$/i, "WorkflowStandard"],
];

/** Undefined for a SKU that the table does not know and that names no tier. */
function tierOf({ sku }: ServiceRequest): string | undefined {
  const name = sku?.name?.known === true ? sku.name.value : undefined;
  const known = TIERS.find(([pattern]) => pattern.test(name ?? ""))?.[1];
  return known ?? (sku?.tier?.known === true ? sku.tier.value : undefined);
}

/** Cores of one instance. Source: learn.microsoft.com/azure/app-service/app-service-configure-premium-v3-tier. */
function coresOf(name: string): number | undefined {
  const [, letters = "", step = ""] = /^(B|S|P|I|EP|WS)(\d+)(?:m?v\d)?$/i.exec(name) ?? [];
  if (letters === "") return undefined;
  if (/^P0v/i.test(name)) return 1;
  const doubled = /v[34]$|^I\d+m?v2$/i.test(name);
  return (doubled ? 2 : 1) * 2 ** (Number(step) - 1);
}

function instances(request: ServiceRequest): CounterUse {
  const name = request.sku?.name ?? UNSTATED;
  if (!name.known) return { provider: "Microsoft.Web", counters: [], waits: name.expression };
  return instancesOf(name.value, tierOf(request), request.count);
}

/** The service counts instances by SKU or by tier, or the cores of all. */
function instancesOf(sku: string, tierName: string | undefined, amount: CountRange): CounterUse {
  const cores = coresOf(sku);
  const names = [`${sku} VMs`, sku, ...(tierName === undefined ? [] : [`${tierName} VMs`, tierName])];
  return {
    provider: "Microsoft.Web",
    counters: [
      ...names.map((counter) => ({ name: counter, amount, unit: "instances of App Service plans" })),
      ...(cores === undefined
        ? []
        : [
            {
              name: "Cores usage in *",
              amount: times(amount, { known: true, value: cores }),
              unit: "cores of App Service plans",
            },
          ]),
    ],
  };
}

function tier(request: ServiceRequest): OfferNeed[] {
  const name = request.sku?.name ?? request.sku?.tier;
  if (name === undefined) return [];
  const known = tierOf(request);
  const isLinux = request.flag("properties.reserved");
  const system = isLinux?.known === true && isLinux.value ? "linux" : "windows";
  return [
    {
      question: "capability",
      source: "appService",
      ...(known === undefined ? {} : { part: `${known}-${system}` }),
      what: "tier",
      name:
        known !== undefined
          ? { known: true, value: HERE }
          : name.known
            ? waiting(`the tier of ${name.value}`)
            : name,
      instead: insteadOf(request, system),
    },
  ];
}

/** Sizes of other tiers that hold as much. */
function insteadOf(request: ServiceRequest, system: string): NonNullable<OfferNeed["instead"]> {
  const name = request.sku?.name;
  const zones = request.flag("properties.zoneRedundant");
  if (name?.known !== true) return [];
  return sizesInstead(name.value, zones !== undefined && (!zones.known || zones.value)).map(
    ({ sku, tier: other }) => ({
      part: `${other}-${system}`,
      sku,
      use: instancesOf(sku, other, request.count),
    }),
  );
}
