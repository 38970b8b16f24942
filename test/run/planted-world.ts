import { known } from "../../src/facts/fact.ts";
import { factRef } from "../../src/facts/facts.ts";
import type { PolicyDefinition } from "../../src/policy/model.ts";
import { assignment as assigned } from "../checks/policy/world.ts";
import { location, zones } from "../checks/region/world.ts";
import { SCOPE, type Facts } from "../support/context.ts";
import { usages, type Estate } from "../support/estate.ts";
import { ESTATES, resource, type TemplateResource } from "../worlds/estates.ts";

/** Parts of everyday templates, and of targets in which something is wrong. */

const VM = "Microsoft.Compute/virtualMachines";
export const SIZE = "Standard_D4s_v5";
const HUB = "/subscriptions/33333333-3333-3333-3333-333333333333/resourceGroups/rg-hub/providers";

export function estate(name: string): readonly TemplateResource[] {
  return ESTATES[name] ?? [];
}
export const SHOP = estate("web shop");
export const CLUSTER = estate("cluster");

export const one = (
  type: string,
  properties: Readonly<Record<string, unknown>>,
  rest: object = {},
): Estate => ({
  resources: [resource(type, "app-one-sdc", { properties, ...rest })],
});
export const machine = (properties: object, rest: object = {}): readonly TemplateResource[] => [
  resource("Microsoft.Network/networkInterfaces", "nic"),
  resource(VM, "vm", {
    zones: ["1"],
    properties: { hardwareProfile: { vmSize: SIZE }, ...properties },
    ...rest,
  }),
];
export const scaleSet = (properties: object, capacity = 3): Estate => ({
  resources: [
    resource("Microsoft.Compute/virtualMachineScaleSets", "vmss", {
      zones: ["1"],
      sku: { name: SIZE, capacity },
      properties: { virtualMachineProfile: {}, singlePlacementGroup: false, ...properties },
    }),
  ],
});
export const pool = (properties: object): Estate => ({
  resources: [
    ...CLUSTER,
    resource("Microsoft.ContainerService/managedClusters/agentPools", "aks-app/more", {
      location: undefined,
      properties: { vmSize: SIZE, mode: "User", ...properties },
    }),
  ],
});

export const counters =
  (cores: number, family: number, spot: number) =>
  (facts: Facts): Facts =>
    facts.put(
      factRef("computeUsages", SCOPE, "swedencentral"),
      [cores, family, spot].flatMap((limit, index) => usages(limit)[index] ?? []),
    );
export const noGroups = (facts: Facts): Facts => facts.put(factRef("resourceGroups", SCOPE), []);
export const plain = (facts: Facts): Facts =>
  facts.put(factRef("locations", SCOPE), [
    location("swedencentral", { pairedRegions: [], geography: "Sweden" }),
    location("westeurope", zones("1", "2", "3")),
  ]);
export const policy =
  (policyRule: PolicyDefinition["properties"]["policyRule"]) =>
  (facts: Facts): Facts => {
    const definition: PolicyDefinition = {
      id: `${SCOPE}/providers/Microsoft.Authorization/policyDefinitions/own`,
      name: "own",
      properties: { displayName: "own", mode: "All", policyRule },
    };
    return facts
      .put(factRef("policyDefinitions", SCOPE), { [definition.id.toLowerCase()]: known(definition) })
      .put(factRef("policyAssignments", SCOPE), [assigned("own", definition, {}, { scope: SCOPE })]);
  };
export const groupsNeedTag = policy({
  if: {
    allOf: [
      { field: "type", equals: "Microsoft.Resources/subscriptions/resourceGroups" },
      { field: "tags['costcenter']", exists: "false" },
    ],
  },
  then: { effect: "deny" },
});
export const fails = (effect: string, details?: Readonly<Record<string, string>>) =>
  policy({
    if: { value: "[split(field('name'), '-')[7]]", equals: "a" },
    then: { effect, ...(details === undefined ? {} : { details }) },
  });
export const frozenFrom = (moment: string) =>
  policy({
    if: {
      allOf: [
        { value: "[utcNow()]", greaterOrEquals: moment },
        { field: "type", like: "Microsoft.Sql/*" },
      ],
    },
    then: { effect: "deny" },
  });
export const DIAGNOSTICS = { type: "Microsoft.Insights/diagnosticSettings" };

export const having = (own: Estate, facts: (table: Facts) => Facts): Estate => ({ ...own, facts });
export const shop = (facts: (table: Facts) => Facts): Estate => ({ resources: SHOP, facts });
export const hub = (type: string): { id: string } => ({ id: `${HUB}/${type}` });
