import { defects, fact, type Defect } from "../defect.ts";
import { ROLE } from "../../../worlds/roles.ts";
import { SHOP } from "../../../worlds/shop.ts";
import { add, drop, set, type Edit } from "../edit.ts";
import { groupId, guidOf, LOW } from "./shop.ts";

const WEB = "examples/infra/web.json";
const TAGS = { application: "shop", environment: "prod", owner: "team-platform" };

const known = (value: unknown): unknown => ({ known: true, value });

/** One more resource that moves, of a type of its own: the template deploys it, and its provider lists it. */
function moves(
  type: string,
  { from, to, body }: { readonly from: string; readonly to: string; readonly body: object },
): Edit[] {
  const [namespace = "", resourceType] = type.split("/");
  const listed = {
    resourceType,
    locations: ["westeurope", "swedencentral"],
    zoneMappings: [],
    capabilities: ["SupportsTags", "SupportsLocation"],
    apiVersions: ["2024-05-01"],
    defaultApiVersion: "2024-05-01",
  };
  return [
    add(WEB, ["resources"], {
      type,
      apiVersion: "2024-05-01",
      name: to,
      location: "swedencentral",
      tags: TAGS,
      ...body,
    }),
    add("manifest", ["workloads", "shop-web", "resources"], {
      id: "more",
      type,
      from,
      to,
      method: { relocation: "cold", tool: "bicep" },
    }),
    add("facts", fact("provider", namespace.toLowerCase(), "resourceTypes"), listed),
    // The names that are looked for in files would be others.
    drop("manifest", ["connections", "scan"]),
    set("facts", ["facts", "existingResources", `${LOW}|${type.toLowerCase()}`], known([])),
  ];
}

const certificateOf = (vault: string): object => ({
  name: "shop",
  properties: { keyVaultSecretId: `https://${vault}.vault.azure.net/secrets/shop-tls` },
});
const GATEWAYS = "Microsoft.Network/applicationGateways";
const GATEWAY = moves(GATEWAYS, {
  from: "agw-shop-weu",
  to: "agw-shop-sdc",
  body: {
    properties: {
      sku: { name: "Standard_v2", tier: "Standard_v2", capacity: 2 },
      sslCertificates: [certificateOf("kv-shop-prod-sdc")],
    },
  },
});

const REGIONS = `${LOW}|cosmosregions/cosmos-shop-weu`;
const regions = (second: string): unknown =>
  known([
    { name: "West Europe", region: "westeurope", state: "Succeeded" },
    { name: "Sweden Central", region: "swedencentral", state: second },
  ]);
const GRANT = {
  id: `${groupId("rg-shop-web-sdc")}/providers/Microsoft.Authorization/roleAssignments/${guidOf(94)}`,
  scope: groupId("rg-shop-web-sdc"),
  roleGuid: ROLE.contributor,
  principalId: SHOP.deployObject,
  principalType: "ServicePrincipal",
};
const COSMOS = [
  set(
    "facts",
    ["facts", "provider", `${LOW}|microsoft.documentdb`],
    known({ namespace: "Microsoft.DocumentDB", registrationState: "Registered", resourceTypes: [] }),
  ),
  ...moves("Microsoft.DocumentDB/databaseAccounts", {
    from: "cosmos-shop-weu",
    to: "cosmos-shop-sdc",
    body: {
      kind: "GlobalDocumentDB",
      properties: {
        databaseAccountOfferType: "Standard",
        locations: [{ locationName: "swedencentral", failoverPriority: 0 }],
      },
    },
  }),
  set("facts", ["facts", "replications", REGIONS], regions("Succeeded")),
  set(
    "facts",
    ["facts", "serviceOffers", `${LOW}|swedencentral/cosmos`],
    known([{ what: "account", name: "swedencentral", state: "offered" }]),
  ),
  ...["weu", "sdc"].map((end) =>
    set("facts", ["facts", "configurations", `${LOW}|cosmoskey/cosmos-shop-${end}`], known([])),
  ),
  ...[fact("roleAssignments", ""), fact("principalAccess", `object:${SHOP.deployObject}`, "assignments")].map(
    (path) => add("facts", path, GRANT),
  ),
];

/** What the example does not move. */
export const MORE_SERVICES_DEFECTS: readonly Defect[] = [
  ...defects(
    "KV-10",
    ...["kv-elsewhere", "kv-shop-prod-neu"].map((vault) => ({
      what: `the gateway takes its certificate from ${vault}`,
      given: GATEWAY,
      edits: [
        set(WEB, ["resources", { type: GATEWAYS }, "properties", "sslCertificates", 0], certificateOf(vault)),
      ],
    })),
  ),
  ...defects(
    "DAT-11",
    ...["Updating", "Creating", "Deleting", "FailingOver", "Initializing", "Odd"].map((state) => ({
      what: `a region of the account is ${state}`,
      given: COSMOS,
      edits: [set("facts", ["facts", "replications", REGIONS], regions(state))],
    })),
  ),
];
