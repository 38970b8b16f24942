import type { QuestionRow } from "./row.ts";

const LEARN = "https://learn.microsoft.com/azure/";
const REST = "https://learn.microsoft.com/rest/api/";

/** What refuses the services on top. */
export const services: readonly QuestionRow[] = [
  {
    question: "version",
    what: "Kubernetes or cluster version",
    types: [
      "Microsoft.ContainerService/managedClusters",
      "Microsoft.ContainerService/managedClusters/agentPools",
      "Microsoft.HDInsight/clusters",
      "Microsoft.RedHatOpenShift/openshiftClusters",
      "Microsoft.Synapse/workspaces/bigDataPools",
    ],
    source: `${REST}aks/managed-clusters/list-kubernetes-versions`,
  },
  {
    question: "quota",
    what: "storage accounts of the region",
    types: ["Microsoft.Storage/storageAccounts"],
    source: `${REST}storagerp/usages/list-by-location`,
  },
  {
    question: "capability",
    what: "SKU and kind in the region",
    types: ["Microsoft.Storage/storageAccounts"],
    source: `${REST}storagerp/skus/list`,
  },
  {
    question: "quota",
    what: "servers and vCores of the region",
    types: [
      "Microsoft.DBforMySQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.Sql/managedInstances",
      "Microsoft.Sql/servers",
      "Microsoft.Sql/servers/databases",
      "Microsoft.Sql/servers/elasticPools",
    ],
    source: `${LEARN}azure-sql/database/quota-increase-request`,
  },
  {
    question: "capability",
    what: "tier, size, zones and access of the subscription in the region",
    types: [
      "Microsoft.DBforMySQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.Sql/managedInstances",
      "Microsoft.Sql/servers",
      "Microsoft.Sql/servers/databases",
      "Microsoft.Sql/servers/elasticPools",
    ],
    source: `${REST}sql/capabilities/list-by-location`,
  },
  {
    question: "version",
    what: "engine version",
    types: [
      "Microsoft.Cache/redis",
      "Microsoft.DBforMySQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.DocumentDB/databaseAccounts",
      "Microsoft.DocumentDB/mongoClusters",
    ],
    source: `${REST}postgresql/capabilities-by-location/list`,
  },
  {
    question: "capability",
    what: "access of the subscription to the region, with and without zones",
    types: ["Microsoft.DocumentDB/databaseAccounts"],
    source: `${REST}cosmos-db-resource-provider/locations/list`,
  },
  {
    question: "quota",
    what: "accounts of the subscription",
    types: ["Microsoft.DocumentDB/databaseAccounts"],
    source: `${LEARN}cosmos-db/concepts-limits`,
  },
  {
    question: "quota",
    what: "plans and instances of the region",
    types: ["Microsoft.Web/hostingEnvironments", "Microsoft.Web/serverfarms", "Microsoft.Web/staticSites"],
    source: `${LEARN}azure-resource-manager/management/azure-subscription-service-limits`,
  },
  {
    question: "capability",
    what: "plan tier and zones in the region",
    types: ["Microsoft.Web/hostingEnvironments", "Microsoft.Web/serverfarms"],
    source: `${LEARN}reliability/reliability-app-service`,
  },
  {
    question: "version",
    what: "runtime stack",
    types: ["Microsoft.Web/sites"],
    source: `${REST}appservice/provider/get-web-app-stacks`,
  },
  {
    question: "quota",
    what: "environments and cores of the region",
    types: ["Microsoft.App/containerApps", "Microsoft.App/jobs", "Microsoft.App/managedEnvironments"],
    source: `${LEARN}container-apps/quotas`,
  },
  {
    question: "capability",
    what: "workload profiles in the region",
    types: ["Microsoft.App/managedEnvironments"],
    source: `${LEARN}container-apps/workload-profiles-overview`,
  },
  {
    question: "quota",
    what: "groups and cores of the region",
    types: ["Microsoft.ContainerInstance/containerGroups"],
    source: `${LEARN}container-instances/container-instances-resource-and-quota-limits`,
  },
  {
    question: "quota",
    what: "accounts and tokens of region and model",
    types: ["Microsoft.CognitiveServices/accounts", "Microsoft.CognitiveServices/accounts/deployments"],
    source: `${REST}aiservices/accountmanagement/usages/list`,
  },
  {
    question: "capability",
    what: "kind and SKU in the region",
    types: ["Microsoft.CognitiveServices/accounts"],
    source: `${REST}aiservices/accountmanagement/resource-skus/list`,
  },
  {
    question: "version",
    what: "model and its version in the region",
    types: ["Microsoft.CognitiveServices/accounts/deployments"],
    source: `${REST}aiservices/accountmanagement/models/list`,
  },
  {
    question: "feature",
    what: "limited access that has to be applied for",
    types: ["Microsoft.CognitiveServices/accounts", "Microsoft.CognitiveServices/accounts/deployments"],
    source: `${LEARN}ai-services/cognitive-services-limited-access`,
  },
  {
    question: "quota",
    what: "services of each tier",
    types: [
      "Microsoft.ApiManagement/service",
      "Microsoft.AppConfiguration/configurationStores",
      "Microsoft.Search/searchServices",
    ],
    source: `${LEARN}search/search-limits-quotas-capacity`,
  },
  {
    question: "capability",
    what: "tier in the region",
    types: [
      "Microsoft.ApiManagement/service",
      "Microsoft.EventHub/clusters",
      "Microsoft.Search/searchServices",
    ],
    source: `${LEARN}azure-resource-manager/troubleshooting/error-sku-not-available`,
  },
  {
    question: "quota",
    what: "clusters of the region, and workspaces on legacy tiers",
    types: ["Microsoft.OperationalInsights/clusters"],
    source: `${LEARN}azure-monitor/logs/logs-dedicated-clusters#limits-and-constraints`,
  },
  {
    question: "capability",
    what: "commitment tier, and zones of the cluster",
    types: ["Microsoft.OperationalInsights/clusters"],
    source: `${LEARN}azure-monitor/logs/availability-zones`,
  },
  {
    question: "quota",
    what: "factories of the subscription and cores of their integration runtimes",
    types: ["Microsoft.DataFactory/factories"],
    source: `${LEARN}azure-resource-manager/management/azure-subscription-service-limits#azure-data-factory-limits`,
  },
  {
    question: "capability",
    what: "premium tier in the region",
    types: ["Microsoft.EventHub/namespaces", "Microsoft.ServiceBus/namespaces"],
    source: `${REST}servicebus/regions/list-by-sku`,
  },
  {
    question: "quota",
    what: "accounts and capacity of the region",
    types: [
      "Microsoft.NetApp/netAppAccounts",
      "Microsoft.NetApp/netAppAccounts/capacityPools",
      "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    ],
    source: `${LEARN}azure-netapp-files/azure-netapp-files-resource-limits`,
  },
  {
    question: "quota",
    what: "hosts",
    types: ["Microsoft.AVS/privateClouds"],
    source: `${LEARN}azure-vmware/request-host-quota-azure-vmware-solution`,
  },
  {
    question: "quota",
    what: "namespaces and throughput",
    types: [
      "Microsoft.EventGrid/domains",
      "Microsoft.EventGrid/topics",
      "Microsoft.EventHub/namespaces",
      "Microsoft.ServiceBus/namespaces",
      "Microsoft.SignalRService/signalR",
    ],
    source: `${LEARN}azure-resource-manager/management/azure-subscription-service-limits`,
  },
];
