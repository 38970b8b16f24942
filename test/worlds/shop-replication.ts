import type { JsonObject } from "../servers/json.ts";
import { scopeIn } from "./shop-state.ts";

/** What brings the data of the shop along: a failover group of its database, and Site Recovery of its machine. */

const SERVER = `${scopeIn("rg-shop-data-weu")}/providers/Microsoft.Sql/servers/sql-shop-weu`;
const PARTNER = `${scopeIn("rg-shop-data-sdc")}/providers/Microsoft.Sql/servers/sql-shop-sdc`;
const RECOVERY = `${scopeIn("rg-shop-web-sdc")}/providers/Microsoft.RecoveryServices/vaults/rsv-shop-sdc`;
const MACHINE = `${scopeIn("rg-shop-web-weu")}/providers/Microsoft.Compute/virtualMachines/vm-report-weu`;
const CONTAINERS = `${RECOVERY}/replicationFabrics/weu/replicationProtectionContainers/weu`;

export const SHOP_REPLICATION: Readonly<Record<string, readonly JsonObject[]>> = {
  "microsoft.sql/servers": [
    { id: SERVER, name: "sql-shop-weu", type: "Microsoft.Sql/servers", location: "westeurope" },
    { id: PARTNER, name: "sql-shop-sdc", type: "Microsoft.Sql/servers", location: "swedencentral" },
  ],
  "microsoft.sql/servers/databases/replicationlinks": [
    {
      id: `${SERVER}/databases/shop/replicationLinks/fb92de60`,
      name: "fb92de60",
      type: "Microsoft.Sql/servers/databases/replicationLinks",
      properties: {
        linkType: "GEO",
        partnerDatabase: "shop",
        partnerLocation: "Sweden Central",
        partnerRole: "Secondary",
        partnerServer: "sql-shop-sdc",
        percentComplete: 100,
        replicationMode: "ASYNC",
        replicationState: "CATCH_UP",
        role: "Primary",
        startTime: "2026-08-20T08:11:46.907Z",
      },
    },
  ],
  "microsoft.sql/servers/failovergroups": [
    {
      id: `${SERVER}/failoverGroups/fog-shop`,
      name: "fog-shop",
      type: "Microsoft.Sql/servers/failoverGroups",
      location: "West Europe",
      properties: {
        databases: [`${SERVER}/databases/shop`],
        partnerServers: [{ id: PARTNER, location: "Sweden Central", replicationRole: "Secondary" }],
        replicationRole: "Primary",
        replicationState: "CATCH_UP",
      },
    },
  ],
  "microsoft.recoveryservices/vaults": [
    {
      id: RECOVERY,
      name: "rsv-shop-sdc",
      type: "Microsoft.RecoveryServices/vaults",
      location: "swedencentral",
      properties: { provisioningState: "Succeeded" },
    },
  ],
  "microsoft.recoveryservices/vaults/replicationprotecteditems": [
    {
      id: `${CONTAINERS}/replicationProtectedItems/vm-report`,
      name: "vm-report",
      type: "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems",
      properties: {
        friendlyName: "vm-report-weu",
        protectionState: "Protected",
        replicationHealth: "Normal",
        providerSpecificDetails: {
          instanceType: "A2A",
          fabricObjectId: MACHINE,
          primaryFabricLocation: "westeurope",
          recoveryFabricLocation: "swedencentral",
          monitoringPercentageCompletion: 100,
          rpoInSeconds: 62,
          lastRpoCalculatedTime: "2026-08-24T04:56:12.000Z",
        },
      },
    },
  ],
};
