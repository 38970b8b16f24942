import { CORP, LANDING_ZONES, ROOT, SUBSCRIPTION } from "../../../worlds/shop.ts";
import { builtIn } from "../../../worlds/builtins.ts";
import { defects, fact, setFact, type Defect } from "../defect.ts";
import { add, drop, set, type Edit } from "../edit.ts";
import { groupId, GROUPS, OLD_GROUPS, TYPES } from "./shop.ts";

const SCOPES = [ROOT, LANDING_ZONES, CORP, SUBSCRIPTION, ...GROUPS.map(groupId)];
const WEB = "examples/infra/web.json";

/** An assignment as the facts hold it. */
function assigned(
  scope: string,
  name: string,
  definition: Parameters<typeof builtIn>[0],
  parameters: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): Edit {
  const values = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, { value }]));
  return add("facts", fact("policyAssignments", ""), {
    id: `${scope}/providers/Microsoft.Authorization/policyAssignments/${name}`,
    name,
    identity: { type: "None", principalIds: [] },
    properties: {
      displayName: name,
      policyDefinitionId: builtIn(definition),
      definitionVersion: "1.*.*",
      scope,
      notScopes: [],
      enforcementMode: "Default",
      parameters: values,
      ...more,
    },
  });
}

const inAssignment = (name: string, ...path: string[]): ReturnType<typeof fact> =>
  fact("policyAssignments", "", { name }, ...path);
const exemption = (
  name: string,
  scope: string,
  assignment: string,
  properties: Readonly<Record<string, unknown>>,
): Edit =>
  add("facts", fact("policyExemptions", ""), {
    id: `${scope}/providers/Microsoft.Authorization/policyExemptions/${name}`,
    name,
    properties: {
      displayName: name,
      policyAssignmentId: assignment,
      policyDefinitionReferenceIds: [],
      exemptionCategory: "Waiver",
      ...properties,
    },
  });
const ASSIGNMENT = (scope: string, name: string): string =>
  `${scope}/providers/Microsoft.Authorization/policyAssignments/${name}`;
const EFFECTIVE = [
  ["allowed-locations-sdc", SUBSCRIPTION],
  ["deny-public-ip", CORP],
] as const;
const notAllowed = (scope: string, name: string, ...types: readonly string[]): Edit =>
  assigned(
    scope,
    name,
    "notAllowedTypes",
    { listOfResourceTypesNotAllowed: types, effect: "Deny" },
    { definitionVersion: "2.*.*" },
  );

const POLICY_IDENTITY = "922b9aec-ba29-4636-8089-1364254f91e7";
/** The identity of the policy may write what its template deploys. */
const GRANTED: readonly Edit[] = [
  ["749f88d5-cbae-40b8-bcfc-e573ddc772fa", 1],
  ["92aaf0da-9dab-42b6-94a3-d43ce8d16293", 2],
].map(([role, index]) =>
  add("facts", fact("roleAssignments", ""), {
    id: `${CORP}/providers/Microsoft.Authorization/roleAssignments/0e0e0e0e-0000-4000-9000-00000000000${String(index)}`,
    scope: CORP,
    roleGuid: role,
    principalId: POLICY_IDENTITY,
    principalType: "ServicePrincipal",
  }),
);

/** The group is still to be made, so that a policy can refuse it. */
const UNMADE = [drop("facts", fact("resourceGroups", "", { name: "rg-shop-data-sdc" }))];

export const POLICY_DEFECTS: readonly Defect[] = [
  ...defects(
    "POL-01",
    ...SCOPES.map((scope) => ({
      what: `only the old region is allowed at ${scope}`,
      edits: [assigned(scope, "old-region", "allowedLocations", { listOfAllowedLocations: ["westeurope"] })],
      also: ["POL-08"],
    })),
    ...["allowed-locations-sdc"].flatMap((name) =>
      [["westeurope"], ["northeurope", "westeurope"], []].map((list) => ({
        what: `${name} allows ${list.join(" and ") || "nothing"}`,
        edits: [
          set(
            "facts",
            inAssignment(name, "properties", "parameters", "listOfAllowedLocations", "value"),
            list,
          ),
        ],
        also: ["POL-08", "POL-05"],
      })),
    ),
    {
      what: "the guardrails leave the region out",
      edits: [
        set(
          "facts",
          inAssignment("landing-zone-guardrails", "properties", "parameters", "allowedLocations", "value"),
          ["westeurope"],
        ),
      ],
      also: ["POL-08"],
    },
    {
      what: "the template places a resource in another region",
      edits: [set(WEB, ["resources", { type: "Microsoft.Web/serverfarms" }, "location"], "norwayeast")],
      also: ["REG-01", "REG-02", "REG-04", "REG-07", "POL-12", "REG-03", "QUO-03"],
    },
  ),
  ...defects(
    "POL-02",
    ...SCOPES.slice(0, 4).map((scope) => ({
      what: `groups may be in the old region alone at ${scope}`,
      edits: [
        assigned(scope, "old-groups", "allowedLocationsForGroups", {
          listOfAllowedLocations: ["westeurope"],
        }),
      ],
      also: ["POL-08"],
      given: UNMADE,
    })),
    ...[["westeurope"], ["northeurope"], []].map((list) => ({
      what: `rg-allowed-locations allows ${list.join(" and ") || "nothing"}`,
      edits: [
        set(
          "facts",
          inAssignment("rg-allowed-locations", "properties", "parameters", "listOfAllowedLocations", "value"),
          list,
        ),
      ],
      also: ["POL-08"],
      given: UNMADE,
    })),
  ),
  ...defects(
    "POL-03",
    ...TYPES.map((type) => ({
      what: `${type} is not allowed in the subscription`,
      edits: [notAllowed(SUBSCRIPTION, "no-more", type)],
    })),
    ...["Microsoft.Web/sites", "Microsoft.Sql/servers", "Microsoft.Compute/virtualMachines"].flatMap((type) =>
      [ROOT, LANDING_ZONES, CORP].map((scope) => ({
        what: `${type} is not allowed at ${scope}`,
        edits: [notAllowed(scope, "no-more", type)],
      })),
    ),
    {
      what: "a type that is to be allowed is not",
      edits: [set("manifest", ["expect", "policies", "allow"], ["Microsoft.Network/publicIPAddresses"])],
    },
  ),
  ...defects(
    "POL-04",
    ...OLD_GROUPS.flatMap((group) =>
      ["costCenter", "backup"].map((tag) => ({
        what: `the tag ${tag} is required in ${group} alone`,
        edits: [assigned(groupId(group), "need-tag", "requireTag", { tagName: tag })],
      })),
    ),
  ),
  ...defects(
    "POL-05",
    ...EFFECTIVE.flatMap(([name, scope]) => [
      ...["DoNotEnforce", "Enroll", "Odd"].map((mode) => ({
        what: `${name} is at ${mode}`,
        edits: [set("facts", inAssignment(name, "properties", "enforcementMode"), mode)],
        also: ["POL-04"],
      })),
      { what: `${name} is gone`, edits: [drop("facts", inAssignment(name))] },
      {
        what: `${name} leaves the subscription out`,
        edits: [set("facts", inAssignment(name, "properties", "notScopes"), [SUBSCRIPTION])],
      },
      ...GROUPS.map((group) => ({
        what: `${name} leaves ${group} out`,
        edits: [set("facts", inAssignment(name, "properties", "notScopes"), [groupId(group)])],
        also: ["POL-04"],
      })),
      {
        what: `${name} is for the old region`,
        edits: [
          set("facts", inAssignment(name, "properties", "resourceSelectors"), [
            { name: "old", selectors: [{ kind: "resourceLocation", in: ["westeurope"] }] },
          ]),
        ],
        also: ["POL-04"],
      },
      {
        what: `the subscription is exempted from ${name}`,
        edits: [exemption("for-now", SUBSCRIPTION, ASSIGNMENT(scope, name), {})],
        also: ["POL-09", "POL-12"],
      },
    ]),
    {
      what: "an assignment is expected that nobody made",
      edits: [add("manifest", ["expect", "policies", "mustBeEffective"], "deny-everything")],
    },
    {
      what: "deny-public-ip is disabled",
      edits: [
        set(
          "facts",
          inAssignment("deny-public-ip", "properties", "parameters", "effect", "value"),
          "Disabled",
        ),
      ],
    },
  ),
  ...defects(
    "POL-06",
    {
      what: "the exemption of the diagnostics account is gone",
      edits: [drop("facts", fact("policyExemptions", "", { name: "boot-diagnostics-sdc" }))],
    },
    {
      what: "the exemption ends before the wave",
      edits: [
        setFact(
          "policyExemptions",
          "",
          [{ name: "boot-diagnostics-sdc" }, "properties", "expiresOn"],
          "2026-09-01T00:00:00Z",
        ),
      ],
      also: ["POL-09", "POL-12"],
    },
    {
      what: "the exemption is of another member",
      edits: [
        setFact(
          "policyExemptions",
          "",
          [{ name: "boot-diagnostics-sdc" }, "properties", "policyDefinitionReferenceIds"],
          ["allowedLocations"],
        ),
      ],
    },
    ...["costCenter", "dataClass", "backup"].flatMap((tag) =>
      [SUBSCRIPTION, CORP, ...GROUPS.slice(1).map(groupId)].map((scope) => ({
        what: `the tag ${tag} is required at ${scope}`,
        edits: [assigned(scope, "need-tag", "requireTag", { tagName: tag })],
        also: ["POL-02"],
      })),
    ),
    {
      what: "the owner tag is enforced and a resource has none",
      edits: [
        set("facts", inAssignment("require-owner-tag", "properties", "enforcementMode"), "Default"),
        set(WEB, ["resources", { type: "Microsoft.Web/serverfarms" }, "tags"], {
          application: "shop",
          environment: "prod",
        }),
      ],
      also: ["WAV-04"],
    },
    {
      what: "the vault lets plain HTTP in",
      edits: [
        set(
          "examples/infra/data.tfplan.json",
          [
            "resource_changes",
            { address: "azurerm_storage_account.blobs" },
            "change",
            "after",
            "https_traffic_only_enabled",
          ],
          false,
        ),
      ],
    },
  ),
  ...defects(
    "POL-07",
    {
      what: "the assignment has no identity",
      edits: [
        set("facts", inAssignment("activity-log-to-workspace", "identity"), {
          type: "None",
          principalIds: [],
        }),
      ],
    },
    {
      what: "the assignment has another identity",
      edits: [
        set("facts", inAssignment("activity-log-to-workspace", "identity", "principalIds"), [
          "0e0e0e0e-0000-4000-8000-000000000001",
        ]),
      ],
      given: GRANTED,
    },
  ),
  ...defects(
    "POL-08",
    {
      what: "the workspace of the old region",
      edits: [
        set(
          "facts",
          inAssignment("activity-log-to-workspace", "properties", "parameters", "logAnalytics", "value"),
          "/subscriptions/88888888-8888-8888-8888-888888888888/resourceGroups/rg-management-weu/providers/Microsoft.OperationalInsights/workspaces/law-contoso-westeurope",
        ),
      ],
    },
    {
      what: "the region of the workspace by its name",
      edits: [
        set(
          "facts",
          inAssignment("activity-log-to-workspace", "properties", "parameters", "workspaceRegion"),
          { value: "westeurope" },
        ),
      ],
    },
    {
      what: "the region written for people",
      edits: [
        set(
          "facts",
          inAssignment("activity-log-to-workspace", "properties", "parameters", "workspaceRegion"),
          { value: "West Europe" },
        ),
      ],
    },
  ),
  ...defects(
    "POL-09",
    ...OLD_GROUPS.map((group) => ({
      what: `an exemption of ${group} has no equal`,
      edits: [
        exemption("old", groupId(group), ASSIGNMENT(LANDING_ZONES, "landing-zone-guardrails"), {
          expiresOn: "2027-06-30T00:00:00Z",
        }),
      ],
      also: ["POL-12"],
    })),
    ...["2026-08-01", "2026-09-02"].map((end) => ({
      what: `the exemption of the network ends on ${end}`,
      edits: [
        setFact(
          "policyExemptions",
          "",
          [{ name: "trial-network-sdc" }, "properties", "expiresOn"],
          `${end}T00:00:00Z`,
        ),
      ],
      also: ["POL-12"],
    })),
  ),
  ...defects(
    "POL-10",
    ...["deny", "audit", "auditifnotexists"].map((effect) => ({
      what: `resources of the web tier do not comply with a policy of the effect ${effect}`,
      edits: [
        setFact(
          "policyCompliance",
          "rg-shop-web-sdc",
          ["findings"],
          [
            {
              assignment: `${SUBSCRIPTION.toLowerCase()}/providers/microsoft.authorization/policyassignments/guard`,
              definition: "/providers/microsoft.authorization/policydefinitions/secure-transfer",
              effect,
              resources: 2,
            },
          ],
        ),
      ],
    })),
  ),
  ...defects(
    "POL-12",
    {
      what: "the workers stand in one zone",
      edits: [set(WEB, ["resources", { type: "Microsoft.Compute/virtualMachineScaleSets" }, "zones"], ["1"])],
      also: ["WAV-04", "REG-04"],
    },
    {
      what: "the data has no copy in another zone",
      edits: [
        set(
          "examples/infra/data.tfplan.json",
          [
            "resource_changes",
            { address: "azurerm_storage_account.blobs" },
            "change",
            "after",
            "account_replication_type",
          ],
          "LRS",
        ),
      ],
      also: ["WAV-04", "CFG-01"],
    },
    {
      what: "the vault may be purged",
      edits: [
        drop(WEB, [
          "resources",
          { type: "Microsoft.KeyVault/vaults" },
          "properties",
          "enablePurgeProtection",
        ]),
      ],
      also: ["WAV-04"],
    },
    {
      what: "a resource has no environment",
      edits: [
        set(WEB, ["resources", { type: "Microsoft.Web/serverfarms" }, "tags"], {
          application: "shop",
          owner: "team-platform",
        }),
      ],
      also: ["WAV-04"],
    },
  ),
];
