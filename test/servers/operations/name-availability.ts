import type { PosedOperation } from "../operation.ts";
import { isJsonObject, parseJson, stringAt } from "../json.ts";

/** Services that are asked, with the type that they ask about. */
const TYPES: Readonly<Record<string, string>> = {
  "microsoft.apimanagement": "Microsoft.ApiManagement/service",
  "microsoft.appconfiguration": "Microsoft.AppConfiguration/configurationStores",
  "microsoft.containerregistry": "Microsoft.ContainerRegistry/registries",
  "microsoft.hdinsight": "Microsoft.HDInsight/clusters",
  "microsoft.healthcareapis": "Microsoft.HealthcareApis/services",
  "microsoft.keyvault": "Microsoft.KeyVault/vaults",
  "microsoft.purview": "Microsoft.Purview/accounts",
  "microsoft.storage": "Microsoft.Storage/storageAccounts",
  "microsoft.web": "Microsoft.Web/sites",
};

/** A name is free where no resource of the world has it, deleted ones included, and where nobody else has it. */
export const nameAvailability: PosedOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+)\/providers\/(?<name>[^/]+)(?:\/locations\/[^/]+)?\/checkNameAvailability$/i,
  permission: "Microsoft.KeyVault/checkNameAvailability/read",
  type: "Microsoft.KeyVault/checkNameAvailability",
  apiVersions: [
    "2026-02-01",
    "2024-05-01",
    "2024-03-31",
    "2024-01-01",
    "2023-12-01",
    "2023-07-01",
    "2023-03-01",
    "2023-01-01",
    "2022-08-01",
    "2022-07-01",
    "2022-03-01",
    "2021-12-01",
    "2021-09-01",
    "2021-08-01",
    "2021-06-01",
    "2019-05-01",
  ],
  answer(world, { name: namespace = "" }, body) {
    const question = parseJson(body);
    const name = isJsonObject(question) ? stringAt(question, "name").toLowerCase() : "";
    const type = TYPES[namespace.toLowerCase()]?.toLowerCase();
    const own = (world.resources ?? []).some(
      (one) =>
        one.name.toLowerCase() === name && (one.type.toLowerCase() === type || one.type.includes("/deleted")),
    );
    const taken = own || (world.namesInUse ?? []).includes(name);
    return {
      status: 200,
      body: taken
        ? { nameAvailable: false, reason: "AlreadyExists", message: "The name is already in use." }
        : { nameAvailable: true },
    };
  },
};
