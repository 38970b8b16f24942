import { defects, fact, type Defect } from "../defect.ts";
import { add, drop, set } from "../edit.ts";
import { QUERY, sourceId, MOVES } from "./shop.ts";

const PLAN = "examples/infra/data.tfplan.json";
const STATEFUL = [
  "azurerm_mssql_server.shop",
  "azurerm_mssql_database.shop",
  "azurerm_storage_account.blobs",
];

const wave = (name: string, ...path: string[]): string[] => ["waves", name, ...path];

export const WAVE_DEFECTS: readonly Defect[] = [
  ...defects(
    "MTH-03",
    ...STATEFUL.flatMap((address) =>
      [["delete"], ["delete", "create"], ["create", "delete"]].map((actions) => ({
        what: `the plan does ${actions.join(" and ")} ${address}`,
        edits: [
          add(PLAN, ["resource_changes"], {
            address: `${address.replace(/\.[a-z]+$/, "")}.old`,
            mode: "managed",
            type: address.replace(/\..*/, ""),
            name: "old",
            provider_name: "registry.terraform.io/hashicorp/azurerm",
            change: {
              actions,
              before: {
                name: "old",
                resource_group_name: "rg-shop-data-weu",
                location: "westeurope",
                id: sourceId(MOVES[address.includes("storage") ? 5 : 3]),
                tags: {},
              },
              after:
                actions.length === 1
                  ? null
                  : {
                      name: "old",
                      resource_group_name: "rg-shop-data-weu",
                      location: "westeurope",
                      tags: {},
                    },
              after_unknown: {},
              before_sensitive: {},
              after_sensitive: {},
            },
          }),
        ],
        also:
          actions.length === 1
            ? []
            : [
                "POL-01",
                "POL-06",
                "POL-10",
                "POL-12",
                "SUB-08",
                "SUB-09",
                "WAV-04",
                "RBAC-01",
                "REG-01",
                "REG-02",
                "REG-03",
                "QUO-03",
                "DOM-05",
                "REG-04",
                "REG-07",
                "BUD-04",
              ],
      })),
    ),
  ),
  ...defects(
    "WAV-02",
    {
      what: "nothing says that the web waits for the data and the platform",
      edits: [
        drop("manifest", wave("web", "dependsOn")),
        drop("manifest", ["workloads", "shop-web", "resources", { id: "app" }, "dependsOn"]),
      ],
    },
    {
      what: "the platform points at the vault of the web",
      edits: [
        set("manifest", ["workloads", "shop-platform", "resources", { id: "nsg" }, "properties"], {
          note: "https://kv-shop-prod-sdc.vault.azure.net/",
        }),
      ],
    },
  ),
  ...defects(
    "WAV-03",
    {
      what: "the window of the data is shorter than the copy that was measured",
      edits: [set("manifest", wave("data", "window"), "PT2H")],
    },
    {
      what: "the window of the data is too short in a fifth of the runs",
      edits: [set("manifest", wave("data", "window"), "PT4H30M")],
    },
    {
      what: "a trial measured that the copy of the database takes half a day",
      edits: [
        set("manifest", ["workloads", "shop-data", "resources", { id: "sql" }, "durations"], {
          sync: { low: "PT10H", likely: "PT12H", high: "PT16H", measured: "2026-08-05" },
        }),
      ],
    },
  ),
  ...defects(
    "WAV-10",
    {
      what: "another plan was agreed",
      edits: [
        set("manifest", ["plan"], {
          agreed: { by: ["@contoso/cloud-platform"], at: "2026-08-20", digest: `sha256:${"0".repeat(64)}` },
        }),
      ],
    },
    {
      what: "the plan is agreed in the future",
      edits: [
        set("manifest", ["plan"], {
          agreed: { by: ["@contoso/cloud-platform"], at: "2026-12-24", digest: `sha256:${"0".repeat(64)}` },
        }),
      ],
    },
  ),
  ...defects(
    "WAV-01",
    {
      what: "the data moves after the web",
      edits: [set("manifest", wave("data", "start"), "2026-09-20T20:00:00+02:00")],
    },
    {
      what: "the platform moves after the data",
      edits: [set("manifest", wave("platform", "start"), "2026-09-10T07:00:00+02:00")],
    },
    {
      what: "the platform is not over when the data begins",
      edits: [set("manifest", wave("platform", "window"), "P10D")],
    },
    {
      what: "the data is not over when the web begins",
      edits: [set("manifest", wave("data", "window"), "P5D")],
    },
    {
      what: "the web begins with the data",
      edits: [set("manifest", wave("web", "start"), "2026-09-08T20:00:00+02:00")],
    },
    {
      what: "the platform needs the web",
      edits: [
        set(
          "manifest",
          ["workloads", "shop-platform", "resources", { id: "nsg" }, "dependsOn"],
          ["shop-web.app"],
        ),
      ],
      also: ["CON-02"],
    },
    {
      what: "the data needs the web",
      edits: [
        set(
          "manifest",
          ["workloads", "shop-data", "resources", { id: "blobs" }, "dependsOn"],
          ["shop-web.kv"],
        ),
      ],
    },
    {
      what: "the network needs the database",
      edits: [
        set(
          "manifest",
          ["workloads", "shop-platform", "resources", { id: "vnet" }, "dependsOn"],
          ["shop-data.sql"],
        ),
      ],
      also: ["CON-02"],
    },
    {
      what: "the web moves in no wave",
      edits: [drop("manifest", ["waves", "web"])],
      also: ["WAV-06", "CUT-01", "CUT-06"],
    },
  ),
  ...defects(
    "WAV-04",
    ...[4, 5].map((index) => ({
      what: `the manifest declares a resource that nothing deploys, ${String(index)}`,
      edits: [
        add("manifest", ["workloads", "shop-web", "resources"], {
          id: `more${String(index)}`,
          type: index === 4 ? "Microsoft.Web/sites" : "Microsoft.KeyVault/vaults",
          to: `more-${String(index)}-sdc`,
          method: { relocation: "cold", tool: "bicep" },
        }),
      ],
      also: ["SUB-08", "IDN-04", "POL-12", "POL-06", "DOM-05", "REG-10", "KV-05"],
    })),
    {
      what: "the manifest states another region than the template",
      edits: [
        set("manifest", ["workloads", "shop-web", "resources", { id: "plan" }, "location"], "northeurope"),
      ],
      also: ["POL-01", "REG-01", "REG-02", "REG-04", "REG-07"],
    },
    {
      what: "the manifest states another size than the template",
      edits: [
        set("manifest", ["workloads", "shop-web", "resources", { id: "worker" }, "sku"], "Standard_D8s_v5"),
      ],
      also: ["REG-03", "QUO-01", "QUO-02", "REG-04"],
    },
    {
      what: "the manifest states another zone than the template",
      edits: [set("manifest", ["workloads", "shop-web", "resources", { id: "report" }, "zones"], ["2"])],
    },
    {
      what: "a workload plans nothing",
      edits: [
        set("manifest", ["workloads", "shop-more"], { resourceGroup: "rg-shop-web-sdc" }),
        set("manifest", wave("web", "workloads"), ["shop-web", "shop-more"]),
      ],
    },
  ),
  ...defects(
    "WAV-05",
    ...["platform", "data"].map((name) => ({
      what: `${name} is closed before it begins`,
      edits: [
        set("manifest", wave(name, "closed"), {
          by: "lead@contoso.com",
          at: "2026-08-20",
          evidence: "https://example.org/done",
        }),
      ],
    })),
    {
      what: "the platform is past its window and not closed",
      edits: [set("manifest", wave("platform", "start"), "2026-08-01T07:00:00+02:00")],
      also: ["OPS-03", "OPS-04"],
    },
    {
      what: "the data has begun and the platform is not over",
      edits: [
        set("manifest", wave("platform", "start"), "2026-08-23T07:00:00+02:00"),
        set("manifest", wave("platform", "window"), "P5D"),
        set("manifest", wave("data", "start"), "2026-08-24T01:00:00+02:00"),
      ],
      also: ["WAV-01", "REG-13", "DAT-05", "DAT-07", "CON-04", "OPS-03", "OPS-04"],
    },
  ),
  ...defects(
    "WAV-06",
    ...["SUB-01", "POL-06", "RBAC-01", "QUO-01", "REG-03", "BUD-01", "MTH-01", "WAV-01"].map((check) => ({
      what: `a waiver of ${check} covers nothing`,
      edits: [
        add("manifest", ["waivers"], {
          check,
          reason: "for now",
          owner: "lead@contoso.com",
          expires: "2026-12-31",
        }),
      ],
    })),
    ...["SUB-99", "XYZ-01"].map((check) => ({
      what: `a waiver is of ${check}, which is no check`,
      edits: [
        add("manifest", ["waivers"], {
          check,
          reason: "for now",
          owner: "lead@contoso.com",
          expires: "2026-12-31",
        }),
      ],
    })),
    ...["SUB-01", "SUB-03", "POL-01"].map((check) => ({
      what: `${check} is attested, which takes no attestation`,
      edits: [
        add("manifest", ["attestations"], {
          check,
          by: "lead@contoso.com",
          at: "2026-08-20",
          evidence: "https://example.org/1",
        }),
      ],
    })),
    {
      what: "the waiver has expired",
      edits: [set("manifest", ["waivers", 0, "expires"], "2026-08-01")],
    },
  ),
  ...defects(
    "SUB-08",
    ...MOVES.filter(([type]) => /Web|KeyVault|Network/.test(type)).map((move) => ({
      what: `${move[2]} is declared to come from elsewhere`,
      edits: [
        add("facts", fact("sourceResources", QUERY), {
          id: `${sourceId(move)}-other`,
          type: move[0],
          location: "westeurope",
        }),
      ],
      also: ["WAV-04"],
    })),
  ),
];
