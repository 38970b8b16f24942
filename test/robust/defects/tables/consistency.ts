import { SUBSCRIPTION } from "../../../worlds/shop.ts";
import { OTHER_CLOUD } from "./declared.ts";
import { defects, fact, setFact, type Defect, type Ways } from "../defect.ts";
import { add, set } from "../edit.ts";

const GROUPS = "where resourcegroup in~ ('rg-shop-data-weu', 'rg-shop-net-weu', 'rg-shop-web-weu')";

/** A resource of the source had more than its successor will have. */
function had(what: string, type: string, group: string, name: string, setting: string, value: string): Ways {
  const id = `${SUBSCRIPTION}/resourceGroups/${group}/providers/${type}/${name}`;
  return {
    what: `${name} has ${what}`,
    edits: [setFact("resourceSettings", type.toLowerCase(), [{ id }, "settings", setting], value)],
  };
}

const forgotten = (type: string, name: string, location = "westeurope"): Ways => ({
  what: `${name} stands in a moved group, and no query selects it`,
  edits: [
    add("facts", fact("sourceResources", GROUPS), {
      id: `${SUBSCRIPTION}/resourceGroups/rg-shop-web-weu/providers/${type}/${name}`,
      type,
      location,
    }),
  ],
});

const VM = "Microsoft.Compute/virtualMachines";
const STORAGE = "Microsoft.Storage/storageAccounts";
const DATA = "rg-shop-data-weu";
const WEB = "rg-shop-web-weu";

const SITE = ["resources", { type: "Microsoft.Web/sites" }];

/** Both sides beside each other. */
export const CONSISTENCY_DEFECTS: readonly Defect[] = [
  ...defects(
    "CST-05",
    had(
      "a Windows licence of its own",
      "Microsoft.Compute/virtualMachines",
      WEB,
      "vm-report-weu",
      "properties.licenseType",
      "Windows_Server",
    ),
  ),
  ...defects(
    "CFG-01",
    had("a newer TLS", STORAGE, DATA, "stshopweu", "properties.minimumTlsVersion", "TLS1_3"),
    had("copies in another region", STORAGE, DATA, "stshopweu", "sku.name", "Standard_GZRS"),
    had(
      "keys of a vault",
      STORAGE,
      DATA,
      "stshopweu",
      "properties.encryption.keySource",
      "Microsoft.Keyvault",
    ),
    had("rules that deny", STORAGE, DATA, "stshopweu", "properties.networkAcls.defaultAction", "Deny"),
    had("a newer TLS", "Microsoft.Sql/servers", DATA, "sql-shop-weu", "properties.minimalTlsVersion", "1.3"),
    had("more instances", "Microsoft.Web/serverfarms", WEB, "asp-shop-weu", "sku.capacity", "9"),
    had(
      "client certificates",
      "Microsoft.Web/sites",
      WEB,
      "app-shop-weu",
      "properties.clientCertEnabled",
      "true",
    ),
    had("another kind", "Microsoft.Web/sites", WEB, "app-shop-weu", "kind", "functionapp"),
    had("more zones", "Microsoft.Compute/virtualMachines", WEB, "vm-report-weu", "zones", "1,2"),
    had(
      "an encrypted host",
      "Microsoft.Compute/virtualMachines",
      WEB,
      "vm-report-weu",
      "properties.securityProfile.encryptionAtHost",
      "true",
    ),
    had(
      "an identity of its own",
      "Microsoft.Compute/virtualMachines",
      WEB,
      "vm-report-weu",
      "identity.type",
      "SystemAssigned",
    ),
    {
      what: "the machine has an extension that the deployment does not have",
      edits: [
        add("facts", fact("resourceSettings", `${VM}/extensions`.toLowerCase()), {
          id: `${SUBSCRIPTION}/resourceGroups/${WEB}/providers/${VM}/vm-report-weu/extensions/agent`,
          type: `${VM}/extensions`,
          settings: {
            "properties.publisher": "Microsoft.Azure.Monitor",
            "properties.type": "AzureMonitorLinuxAgent",
          },
        }),
      ],
    },
    {
      what: "the site keeps an end of hosts of the source's cloud",
      edits: [
        set("manifest", ["source", "region"], "chinaeast2"),
        set("examples/infra/web.json", [...SITE, "properties", "siteConfig"], {
          appSettings: [{ name: "FILES", value: "EndpointSuffix=core.chinacloudapi.cn" }],
        }),
      ],
      also: [...OTHER_CLOUD, "REG-06"],
    },
  ),
  ...defects(
    "CFG-02",
    forgotten("Microsoft.Cache/redis", "redis-shop-weu"),
    forgotten("Microsoft.ServiceBus/namespaces", "sb-shop-weu"),
    forgotten("Microsoft.Network/trafficManagerProfiles", "tm-shop", "global"),
  ),
];
