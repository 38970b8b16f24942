import { formerRelocation, learn, relocation, type StatedRow } from "./row.ts";

type Way = Pick<StatedRow, "state" | "how"> & Partial<StatedRow>;

function way(types: readonly string[], { source, ...rest }: Way): StatedRow {
  return {
    methods: ["cold"],
    downtime: ["minutes"],
    tools: ["redeploy"],
    needs: "",
    ...rest,
    types,
    ...(source === undefined ? { verified: false } : { source, verified: true }),
  };
}

/** Everyday types beside those of the 13 categories; a row without a page rests on general knowledge and decides nothing. */
export const everyday: readonly StatedRow[] = [
  way(["Microsoft.SignalRService/signalR"], {
    state: "stateless",
    how: "Deploy from an exported template. Clients reconnect to the new endpoint.",
    needs: "Endpoint and keys change. Custom domains and private links are made again.",
    source: learn("azure-signalr/signalr-howto-move-across-regions"),
  }),
  way(["Microsoft.SignalRService/webPubSub"], {
    state: "stateless",
    how: "Deploy from code. Clients reconnect to the new endpoint.",
    needs: "Endpoint and keys change.",
  }),
  way(["Microsoft.LoadTestService/loadTests"], {
    state: "stateful",
    how: "Create a new resource and recreate the tests in it. Results stay behind.",
    source: learn("app-testing/load-testing/how-to-move-between-regions"),
  }),
  way(["Microsoft.Web/connections"], {
    state: "stateless",
    how: "Deploy with the workflow and authorise the connection again.",
    needs: "OAuth consents are bound to the connection.",
    source: learn("logic-apps/move-logic-app-resources"),
  }),
  way(["Microsoft.DBforMySQL/servers"], {
    state: "stateful",
    methods: ["warm"],
    tools: ["geo-replication"],
    how: "Create a cross-region read replica and promote it.",
    needs: "The service is retired: move to a flexible server.",
    source: learn("mysql/single-server/how-to-move-regions-portal"),
  }),
  way(["Microsoft.DBforPostgreSQL/servers"], {
    state: "stateful",
    methods: ["warm"],
    tools: ["geo-replication"],
    how: "Create a cross-region read replica and promote it.",
    needs: "The service is retired: move to a flexible server.",
    source: learn("postgresql/single-server/how-to-move-regions-portal"),
  }),
  way(["Microsoft.DBforPostgreSQL/serverGroupsv2", "Microsoft.DocumentDB/cassandraClusters"], {
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    tools: ["geo-replication", "dump-restore"],
    how: "Create a new cluster and replicate, or dump and restore.",
  }),
  way(["Microsoft.OperationalInsights/clusters", "Microsoft.OperationsManagement/solutions"], {
    state: "stateless",
    how: "Create it again for the workspace in the new region.",
    needs: "The data stays in the old workspace.",
    source: relocation("log-analytics"),
  }),
  way(
    [
      "Microsoft.SecurityInsights/alertRules",
      "Microsoft.SecurityInsights/automationRules",
      "Microsoft.SecurityInsights/dataConnectors",
      "Microsoft.SecurityInsights/onboardingStates",
      "Microsoft.SecurityInsights/watchlists",
    ],
    {
      state: "stateless",
      how: "Onboard the new workspace and deploy rules and connectors to it.",
      needs: "Incidents and collected data stay in the old workspace.",
      source: formerRelocation("sentinel"),
    },
  ),
  way(
    [
      "Microsoft.Security/advancedThreatProtectionSettings",
      "Microsoft.Security/automations",
      "Microsoft.Security/defenderForStorageSettings",
      "Microsoft.Security/pricings",
      "Microsoft.Security/securityContacts",
    ],
    {
      state: "stateless",
      how: "Enable the plans and settings again for subscription and new resources.",
      source: formerRelocation("defender"),
    },
  ),
  way(["Microsoft.MachineLearningServices/workspaces"], {
    state: "stateful",
    downtime: ["hours"],
    how: "Create a new workspace. Register models, data and environments again, and recreate computes and endpoints.",
    needs: "Storage, vault, registry and Application Insights first. Compute quotas are per region.",
  }),
  way(
    [
      "Microsoft.BotService/botServices",
      "Microsoft.Communication/communicationServices",
      "Microsoft.Communication/emailServices",
    ],
    {
      state: "stateless",
      how: "Global control plane: point it at the endpoints in the new region, or create it again.",
    },
  ),
  way(["Microsoft.Dashboard/grafana", "Microsoft.Monitor/accounts"], {
    state: "stateful",
    tools: ["redeploy", "export-import"],
    how: "Create a new one. Export and import dashboards and rules, and collect into it from now on.",
    needs: "Metrics that were collected stay behind.",
  }),
  way(
    [
      "Microsoft.Maps/accounts",
      "Microsoft.Attestation/attestationProviders",
      "Microsoft.VideoIndexer/accounts",
    ],
    {
      state: "stateful",
      how: "Create a new account and load its content again.",
      needs: "Endpoint and keys change.",
    },
  ),
  way(
    [
      "Microsoft.IoTCentral/iotApps",
      "Microsoft.DeviceUpdate/accounts",
      "Microsoft.HealthcareApis/workspaces",
      "Microsoft.HealthcareApis/services",
    ],
    {
      state: "stateful",
      downtime: ["hours"],
      tools: ["export-import"],
      how: "Create a new one, export what it holds and import it.",
    },
  ),
  way(
    [
      "Microsoft.EventGrid/namespaces",
      "Microsoft.ServiceFabric/managedClusters",
      "Microsoft.AppPlatform/Spring",
    ],
    {
      state: "either",
      how: "Deploy from code. Drain or copy what is in it.",
      needs: "Host names change.",
    },
  ),
  way(
    [
      "Microsoft.Compute/hostGroups",
      "Microsoft.DevCenter/devCenters",
      "Microsoft.DevCenter/projects",
      "Microsoft.DevOpsInfrastructure/pools",
      "Microsoft.LabServices/labs",
      "Microsoft.LabServices/labPlans",
      "Microsoft.DevTestLab/labs",
    ],
    {
      state: "stateless",
      how: "Deploy from code. Recreate the machines in it.",
      needs: "Quota of the machines in the region.",
    },
  ),
  way(["Microsoft.Compute/images"], {
    state: "stateful",
    downtime: ["none"],
    tools: ["gallery-replication"],
    how: "Put it into a gallery and replicate the version to the region.",
  }),
  way(
    [
      "Microsoft.ElasticSan/elasticSans",
      "Microsoft.StorageCache/caches",
      "Microsoft.StorageCache/amlFilesystems",
    ],
    {
      state: "stateful",
      downtime: ["hours"],
      tools: ["snapshot-copy", "file-copy"],
      how: "Create a new one and copy the data by snapshot or by file.",
    },
  ),
  way(["Microsoft.Fabric/capacities"], {
    state: "stateful",
    downtime: ["hours"],
    how: "Create a new capacity, and recreate in it the workspaces whose items cannot change their region.",
  }),
];
