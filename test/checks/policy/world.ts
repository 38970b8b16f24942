import type { Check, Context, Judgement } from "../../../src/checks/check.ts";
import { say } from "../../../src/base/sentence.ts";
import type {
  Json,
  PolicyAssignment,
  PolicyDefinition,
  PolicyExemption,
  PolicySetDefinition,
} from "../../../src/policy/model.ts";
import { known, unknown, type Fact } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { Facts, reg, run, SCOPE } from "../../support/context.ts";

export const CORP = "/providers/Microsoft.Management/managementGroups/mg-corp";
const BUILT_IN = "/providers/Microsoft.Authorization/policyDefinitions/";

const effect = { type: "String", defaultValue: "Deny", allowedValues: ["Audit", "Deny", "Disabled"] };

function builtIn(
  guid: string,
  displayName: string,
  mode: string,
  list: string,
  condition: Json,
): PolicyDefinition {
  return {
    id: BUILT_IN + guid,
    name: guid,
    properties: {
      displayName,
      policyType: "BuiltIn",
      mode,
      version: "1.1.0",
      parameters: { [list]: { type: "Array" }, effect },
      policyRule: { if: condition, then: { effect: "[parameters('effect')]" } },
    },
  };
}

/** The four definitions, as small as they can be said. */
export const LOCATIONS = builtIn(
  "e56962a6-4747-49cd-b67b-bf8b01975c4c",
  "Allowed locations",
  "Indexed",
  "listOfAllowedLocations",
  {
    allOf: [
      { field: "location", notIn: "[parameters('listOfAllowedLocations')]" },
      { field: "location", notEquals: "global" },
      { field: "type", notEquals: "Microsoft.AzureActiveDirectory/b2cDirectories" },
    ],
  },
);
export const GROUP_LOCATIONS = builtIn(
  "e765b5de-1225-4ba3-bd56-1ac6695af988",
  "Allowed locations for resource groups",
  "All",
  "listOfAllowedLocations",
  {
    allOf: [
      { field: "type", equals: "Microsoft.Resources/subscriptions/resourceGroups" },
      { field: "location", notIn: "[parameters('listOfAllowedLocations')]" },
    ],
  },
);
export const TYPES = builtIn(
  "a08ec900-254a-4555-9bf5-e42af04b5c5c",
  "Allowed resource types",
  "Indexed",
  "listOfResourceTypesAllowed",
  {
    not: { field: "type", in: "[parameters('listOfResourceTypesAllowed')]" },
  },
);
export const NOT_TYPES = builtIn(
  "6c112d4e-5bc7-47ae-a041-ea2d9dccd749",
  "Not allowed resource types",
  "All",
  "listOfResourceTypesNotAllowed",
  {
    allOf: [
      { field: "type", in: "[parameters('listOfResourceTypesNotAllowed')]" },
      { value: "[field('type')]", exists: true },
    ],
  },
);
/** A definition that denies and that no check knows. */
export const CUSTOM: PolicyDefinition = {
  id: `${CORP}/providers/Microsoft.Authorization/policyDefinitions/deny-ftp`,
  name: "deny-ftp",
  properties: {
    displayName: "Deny FTP",
    mode: "All",
    policyRule: { if: { field: "type", equals: "Microsoft.Web/sites" }, then: { effect: "deny" } },
  },
};

/** An assignment at the management group above the target unless it says otherwise. */
export function assignment(
  name: string,
  definition: { readonly id: string },
  parameters: Readonly<Record<string, Json>> = {},
  properties: Partial<PolicyAssignment["properties"]> = {},
): PolicyAssignment {
  const scope = properties.scope ?? CORP;
  return {
    id: `${scope}/providers/Microsoft.Authorization/policyAssignments/${name}`,
    name,
    properties: {
      policyDefinitionId: definition.id,
      scope,
      enforcementMode: "Default",
      parameters: Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, { value }])),
      ...properties,
    },
  };
}

export function exemption(
  name: string,
  of: PolicyAssignment,
  properties: Partial<PolicyExemption["properties"]> & { readonly scope?: string } = {},
): PolicyExemption {
  const { scope = SCOPE, ...rest } = properties;
  return {
    id: `${scope}/providers/Microsoft.Authorization/policyExemptions/${name}`,
    name,
    properties: { policyAssignmentId: of.id, exemptionCategory: "Waiver", ...rest },
  };
}

export function initiative(
  name: string,
  parameters: PolicySetDefinition["properties"]["parameters"],
  policyDefinitions: PolicySetDefinition["properties"]["policyDefinitions"],
): PolicySetDefinition {
  return {
    id: `${CORP}/providers/Microsoft.Authorization/policySetDefinitions/${name}`,
    name,
    properties: { ...(parameters === undefined ? {} : { parameters }), policyDefinitions },
  };
}

export interface World {
  readonly assignments?: readonly PolicyAssignment[];
  readonly definitions?: readonly PolicyDefinition[];
  readonly initiatives?: readonly PolicySetDefinition[];
  readonly exemptions?: readonly PolicyExemption[];
  /** Definitions or initiatives that could not be fetched, by id. */
  readonly missing?: readonly string[];
  /** Providers whose description could not be fetched, by namespace. */
  readonly noProvider?: readonly string[];
  /** The exemptions could not be read. */
  readonly noExemptions?: boolean;
}

const INDEXED = ["SupportsTags", "SupportsLocation"];
const type = (
  resourceType: string,
  regions = ["swedencentral"],
  capabilities: readonly string[] = INDEXED,
) => ({
  resourceType,
  locations: regions.map(reg),
  zoneMappings: [],
  capabilities,
  apiVersions: ["2024-01-01"],
});
const PROVIDERS = {
  "Microsoft.Web": [type("sites"), type("serverfarms")],
  "Microsoft.Storage": [type("storageAccounts")],
  "Microsoft.KeyVault": [type("vaults")],
  "Microsoft.Network": [
    type("virtualNetworks"),
    type("virtualNetworks/subnets", ["swedencentral"], ["None"]),
    type("dnsZones", ["global"]),
    type("trafficManagerProfiles", []),
  ],
};

/** Facts of a world, as a run would have fetched them. */
export function factsOf(world: World): Facts {
  const facts = new Facts();
  const gone = unknown("not-found", say`it was not found`);
  const table = <T extends { readonly id: string }>(list: readonly T[]): Record<string, Fact<T>> =>
    Object.fromEntries([
      ...list.map((one): [string, Fact<T>] => [one.id.toLowerCase(), known(one)]),
      ...(world.missing ?? []).map((id): [string, Fact<T>] => [id.toLowerCase(), gone]),
    ]);
  facts.put(factRef("policyAssignments", SCOPE), world.assignments ?? []);
  facts.put(
    factRef("policyDefinitions", SCOPE),
    table(world.definitions ?? [LOCATIONS, GROUP_LOCATIONS, TYPES, NOT_TYPES, CUSTOM]),
  );
  facts.put(factRef("policySetDefinitions", SCOPE), table(world.initiatives ?? []));
  if (world.noExemptions !== true) facts.put(factRef("policyExemptions", SCOPE), world.exemptions ?? []);
  for (const [namespace, resourceTypes] of Object.entries(PROVIDERS)) {
    if (world.noProvider?.includes(namespace) === true) continue;
    facts.put(factRef("provider", SCOPE, namespace), {
      namespace,
      registrationState: "Registered",
      resourceTypes,
    });
  }
  return facts;
}

export function judged(check: Check, ctx: Context, world: World): readonly Judgement[] {
  return run(check, ctx, factsOf(world));
}

/** `outcome(severity) decision resources`, one line a judgement, for tables. */
export function lines(judgements: readonly Judgement[]): string[] {
  return judgements.map(({ outcome, severity, facets = {}, resources = [] }) =>
    [
      severity === undefined ? outcome : `${outcome}(${severity})`,
      facets["decision"] ?? "-",
      resources.map(({ key }) => key).join("+"),
    ]
      .join(" ")
      .trim(),
  );
}
