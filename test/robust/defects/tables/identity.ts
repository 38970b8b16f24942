import { SHOP } from "../../../worlds/shop.ts";
import { ROLE } from "../../../worlds/roles.ts";
import { defects, fact, setFact, type Defect } from "../defect.ts";
import { add, drop, set, type Edit } from "../edit.ts";
import { groupId, guidOf, idIn, QUERY } from "./shop.ts";

const NEW = { name: "id-shop-sdc" };
const attestation = (check: string): { readonly check: string } => ({ check });
const subjects = [
  "system:serviceaccount:shop:web",
  "system:serviceaccount:shop:worker",
  "repo:contoso/shop:ref:refs/heads/main",
];
const credential = (
  holder: "weu" | "sdc",
  subject: string,
  more: Readonly<Record<string, unknown>> = {},
): unknown => ({
  name: "trust",
  identity: idIn(
    `rg-shop-net-${holder}`,
    "Microsoft.ManagedIdentity/userAssignedIdentities",
    `id-shop-${holder}`,
  ),
  identityLocation: holder === "weu" ? "westeurope" : "swedencentral",
  issuer: "https://token.actions.githubusercontent.com",
  subject,
  audiences: ["api://AzureADTokenExchange"],
  ...more,
});
/** The host that the app is served under now. */
const APP = [
  add("manifest", ["expect", "rbac", "appRegistrations"], { name: "shop", hosts: ["shop.contoso.com"] }),
];
const GLOBAL = [
  ["Microsoft.Storage/storageAccounts", "stshopsdc", "data"],
  ["Microsoft.Storage/storageAccounts", "stshopdiagsdc", "web"],
  ["Microsoft.KeyVault/vaults", "kv-shop-prod-sdc", "web"],
  ["Microsoft.Web/sites", "app-shop-sdc", "web"],
  ["Microsoft.Sql/servers", "sql-shop-sdc", "data"],
] as const;
const gone = ["IDN-02", "IDN-03", "IDN-05", "RBAC-02", "RBAC-03", "RBAC-04", "RBAC-06", "RBAC-08"];

/** The service says so as well, where a list alone does not tell whether it made the host unique. */
function answeredInUse(type: string, name: string): Edit[] {
  return type === "Microsoft.Web/sites"
    ? [
        setFact("nameAvailability", `${type.toLowerCase()}/${name}`, [], {
          available: false,
          reason: "AlreadyExists",
        }),
      ]
    : [];
}

export const IDENTITY_DEFECTS: readonly Defect[] = [
  ...defects(
    "IDN-01",
    { what: "the new identity is gone", edits: [drop("facts", fact("identities", "", NEW))], also: gone },
    {
      what: "the new identity stands in the old region",
      edits: [setFact("identities", "", [NEW, "location"], "westeurope")],
      also: gone,
    },
    {
      what: "the new identity stands in another group",
      edits: [
        setFact(
          "identities",
          "",
          [NEW, "id"],
          idIn("rg-shop-ops", "Microsoft.ManagedIdentity/userAssignedIdentities", "id-shop-sdc"),
        ),
      ],
      also: gone,
    },
  ),
  ...defects(
    "IDN-02",
    ...[ROLE.contributor, ROLE.reader, "4d97b98b-1d4f-4787-a291-c67834d212e7"].flatMap((role) =>
      ["rg-shop-web-weu", "rg-shop-data-weu", "rg-shop-net-weu"].map((group, index) => ({
        what: `the old identity has ${role} at ${group}`,
        edits: [
          add("facts", fact("roleAssignments", ""), {
            id: `${groupId(group)}/providers/Microsoft.Authorization/roleAssignments/${guidOf(40 + index)}`,
            scope: groupId(group),
            roleGuid: role,
            principalId: SHOP.oldIdentity,
            principalType: "ServicePrincipal",
          }),
        ],
        also: ["RBAC-04"],
      })),
    ),
    {
      what: "the new identity may not read the account",
      edits: [
        drop(
          "facts",
          fact("roleAssignments", "", {
            roleGuid: ROLE.storageBlobDataContributor,
            principalId: SHOP.shopIdentity,
          }),
        ),
      ],
      also: ["RBAC-04"],
    },
  ),
  ...defects("IDN-03", {
    what: "the old identity is in a group with roles",
    edits: [
      add("facts", fact("principalAccess", "identity:westeurope/id-shop-weu", "assignments"), {
        id: `${groupId("rg-shop-data-weu")}/providers/Microsoft.Authorization/roleAssignments/${guidOf(60)}`,
        scope: groupId("rg-shop-data-weu"),
        roleGuid: ROLE.reader,
        principalId: guidOf(61),
        principalType: "Group",
      }),
      drop("manifest", ["attestations", attestation("IDN-03")]),
    ],
  }),
  ...defects(
    "IDN-04",
    {
      what: "nobody attests the grants in the database",
      edits: [drop("manifest", ["attestations", attestation("IDN-04")])],
    },
    {
      what: "somebody attests another resource",
      edits: [
        set("manifest", ["attestations", attestation("IDN-04"), "match", "resource"], "shop-data.blobs"),
      ],
      also: ["WAV-06"],
    },
    ...["2026-01-01", "2026-05-01", "2026-09-30"].map((at) => ({
      what: `the attestation is of ${at}`,
      edits: [set("manifest", ["attestations", attestation("IDN-04"), "at"], at)],
    })),
  ),
  ...defects(
    "IDN-05",
    ...subjects.map((subject) => ({
      what: `the old identity alone trusts ${subject}`,
      edits: [setFact("federatedCredentials", "id-shop-weu", [], [credential("weu", subject)])],
    })),
    ...subjects.map((subject) => ({
      what: `the new credential of ${subject} is for another audience`,
      edits: [
        setFact("federatedCredentials", "id-shop-weu", [], [credential("weu", subject)]),
        setFact(
          "federatedCredentials",
          "id-shop-sdc",
          [],
          [credential("sdc", subject, { audiences: ["api://else"] })],
        ),
      ],
    })),
    ...subjects.map((subject) => ({
      what: `the new credential of ${subject} trusts another issuer`,
      edits: [
        setFact("federatedCredentials", "id-shop-weu", [], [credential("weu", subject)]),
        setFact(
          "federatedCredentials",
          "id-shop-sdc",
          [],
          [credential("sdc", subject, { issuer: "https://example.org/else" })],
        ),
      ],
    })),
  ),
  ...defects(
    "IDN-06",
    ...["app-shop-weu.azurewebsites.net", "APP-shop-weu.azurewebsites.net"].map((host) => ({
      what: `the app registration still accepts ${host}`,
      edits: [add("manifest", ["expect", "rbac", "appRegistrations", 0, "hosts"], host)],
      given: APP,
    })),
  ),
  ...defects(
    "CON-01",
    ...[
      "sql-shop-weu.database.windows.net",
      "stshopweu.blob.core.windows.net",
      "stshopdiagweu.queue.core.windows.net",
      "kv-shop-prod-weu.vault.azure.net",
      "app-shop-weu.azurewebsites.net",
    ].flatMap((host) =>
      [`https://${host}/`, `tcp:${host.toUpperCase()},1433`].map((value) => ({
        what: `the app is set to ${value}`,
        edits: [
          set(
            "examples/infra/web.json",
            ["resources", { type: "Microsoft.Web/sites" }, "properties", "siteConfig"],
            { appSettings: [{ name: "endpoint", value }] },
          ),
        ],
        also: host.includes(".vault.") ? ["WAV-04", "KV-03"] : ["WAV-04"],
      })),
    ),
    ...["10.62.0.4", "10.62.255.4"].map((nextHopIpAddress) => ({
      what: `a route leads to ${nextHopIpAddress}, in the network of the source`,
      edits: [
        add("examples/infra/web.json", ["resources"], {
          type: "Microsoft.Network/routeTables",
          apiVersion: "2024-05-01",
          name: "rt-shop-sdc",
          location: "[parameters('location')]",
          tags: "[variables('tags')]",
          properties: {
            routes: [
              {
                name: "out",
                properties: {
                  addressPrefix: "0.0.0.0/0",
                  nextHopType: "VirtualAppliance",
                  nextHopIpAddress,
                },
              },
            ],
          },
        }),
      ],
      also: ["WAV-04"],
    })),
  ),
  ...defects(
    "CON-02",
    ...[
      ["stshopweu2.blob.core.windows.net", "no entry of the map is for the account"],
      ["vnet-shop-weu.example.org", "an entry is for a host that nobody has"],
    ].map(([from = "", what = ""]) => ({
      what,
      edits: [set("manifest", ["connections", "map", 1, "from"], from)],
      // The files were searched for what the map had before.
      also: ["CON-01"],
    })),
    {
      what: "the account gets another name than the map says",
      edits: [set("manifest", ["connections", "map", 1, "to"], "stshopold.blob.core.windows.net")],
    },
    {
      what: "an entry leads back to the source",
      edits: [set("manifest", ["connections", "map", 2, "to"], "kv-shop-prod-weu.vault.azure.net")],
    },
  ),
  ...defects(
    "DOM-05",
    ...GLOBAL.flatMap(([type, name, group]) => [
      {
        what: `${name} is taken in another group`,
        edits: [
          add("facts", fact("existingResources", type.toLowerCase()), {
            id: idIn("rg-shop-ops", type, name),
            type,
            location: "swedencentral",
            zones: [],
            tags: {},
            machines: [],
          }),
          ...answeredInUse(type, name),
        ],
      },
      {
        what: `${name} is the name of a resource at the source`,
        edits: [
          ...answeredInUse(type, name),
          add("facts", fact("sourceResources", QUERY), {
            id: idIn(`rg-shop-${group}-weu`, type, name),
            type,
            location: "westeurope",
          }),
        ],
        also: ["SUB-08", "WAV-04"],
      },
    ]),
    {
      what: "two accounts have one name",
      edits: [
        set(
          "examples/infra/data.tfplan.json",
          ["resource_changes", { address: "azurerm_storage_account.blobs" }, "change", "after", "name"],
          "stshopdiagsdc",
        ),
      ],
      also: ["WAV-04", "SUB-08", "POL-06", "POL-12", "REG-03", "CFG-01"],
    },
  ),
];
