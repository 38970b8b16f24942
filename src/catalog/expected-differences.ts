/**
 * Settings that differ between two resources of one set-up, because the service makes them, or names and places are in them.
 * Source: the properties marked as read-only in the REST reference of each service (learn.microsoft.com/rest/api).
 */
const COMPUTED = new Set(
  [
    ...[
      "provisioningState",
      "provisioningStateTransitionTime",
      "resourceGuid",
      "uniqueId",
      "creationTime",
      "createdDate",
    ],
    ...[
      "createdAt",
      "updatedAt",
      "lastModifiedTime",
      "modifiedDate",
      "timeCreated",
      "creationDate",
      "earliestRestoreDate",
    ],
    ...[
      "status",
      "state",
      "statusOfPrimary",
      "statusOfSecondary",
      "primaryLocation",
      "secondaryLocation",
      "runningState",
    ],
    ...[
      "location",
      "name",
      "id",
      "type",
      "etag",
      "resourceId",
      "principalId",
      "clientId",
      "tenantId",
      "customerId",
      "AppId",
    ],
    ...[
      "fullyQualifiedDomainName",
      "fqdn",
      "hostName",
      "defaultHostName",
      "loginServer",
      "vaultUri",
      "hostNames",
    ],
    ...[
      "enabledHostNames",
      "defaultDomain",
      "repositorySiteName",
      "webSpace",
      "selfLink",
      "serverFarmId",
      "serverFarm",
    ],
    ...[
      "outboundIpAddresses",
      "possibleOutboundIpAddresses",
      "inboundIpAddress",
      "possibleInboundIpAddresses",
    ],
    ...[
      "ipAddress",
      "privateIPAddress",
      "staticIp",
      "staticIP",
      "customDomainVerificationId",
      "homeStamp",
      "ownerId",
    ],
    ...[
      "timeModified",
      "lastModifiedTimeUtc",
      "usageState",
      "availabilityState",
      "lifecycle",
      "geoRegion",
      "resourceGroup",
    ],
    ...[
      "numberOfSites",
      "numberOfWorkers",
      "currentNumberOfWorkers",
      "kubernetesVersion.current",
      "currentServiceObjectiveName",
    ],
    ...[
      "databaseId",
      "currentKubernetesVersion",
      "nodeResourceGroup",
      "dnsPrefix",
      "vmId",
      "diskState",
      "timeSuspended",
    ],
    ...[
      "lastRepositoryUpdate",
      "instanceView",
      "InstrumentationKey",
      "privateIPAddressVersion",
      "maximumElasticWorkerCountUsed",
    ],
    ...[
      "customSubDomainName",
      "relativeName",
      "domainNameLabel",
      "metricId",
      "serviceBusEndpoint",
      "endpoint",
      "endpoints",
    ],
    ...[
      "administratorLogin",
      "replicationRole",
      "replicaCapacity",
      "availabilityZone",
      "standbyAvailabilityZone",
      "locationName",
    ],
  ].map((key) => key.toLowerCase()),
);

/** Texts that name a place, a resource or a moment. */
const NAMING =
  /^(?:\/.*|[0-9a-f]{8}-[0-9a-f]{4}-.*|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?|\d{4}-\d{2}-\d{2}T.*|.*\.(?:net|com|io|cn|us|ms))$/i;

/** Whether a setting is expected to differ, or what it says is a name. @param path `properties.siteConfig.minTlsVersion` */
export function isExpectedToDiffer(path: string, value: string): boolean {
  const last = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  // Members of a list have no name by which the two sides could be held against each other.
  return path.includes("[") || COMPUTED.has(last) || /endpoints?\b/i.test(path) || NAMING.test(value);
}

/** Child types that stand in the table `resources` of Azure Resource Graph; of others it has no rows. Source: learn.microsoft.com/azure/governance/resource-graph/reference/supported-tables-resources. */
const LISTED_PARTS = new Set(
  [
    "Microsoft.Automation/automationAccounts/runbooks",
    "Microsoft.Cdn/profiles/afdEndpoints",
    "Microsoft.Cdn/profiles/endpoints",
    "Microsoft.Compute/galleries/images",
    "Microsoft.Compute/galleries/images/versions",
    "Microsoft.Compute/virtualMachines/extensions",
    "Microsoft.Kusto/clusters/databases",
    "Microsoft.NetApp/netAppAccounts/capacityPools",
    "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
    "Microsoft.Sql/managedInstances/databases",
    "Microsoft.Sql/servers/databases",
    "Microsoft.Sql/servers/elasticPools",
    "Microsoft.Synapse/workspaces/bigDataPools",
    "Microsoft.Synapse/workspaces/sqlPools",
    "Microsoft.Web/sites/slots",
  ].map((type) => type.toLowerCase()),
);

/** Whether Azure Resource Graph lists resources of a type with their settings. */
export function hasListedSettings(type: string): boolean {
  return type.split("/").length === 2 || LISTED_PARTS.has(type.toLowerCase());
}

/**
 * Extensions that a service puts into a machine by itself, so that no request has them: `publisher/type`.
 * Sources: learn.microsoft.com/azure/backup/backup-azure-arm-vms-prepare (VMSnapshot), /azure/site-recovery/azure-to-azure-how-to-enable-replication
 * (SiteRecovery), /azure/defender-for-cloud/enable-defender-for-endpoint (MDE), /azure/virtual-machines/run-command-overview (RunCommand),
 * /azure/azure-sql/virtual-machines/windows/sql-server-iaas-agent-extension-automate-management (SqlIaaSAgent).
 */
const OF_SERVICES =
  /^(?:microsoft\.azure\.recoveryservices(?:\.[a-z.]+)?\/.*|microsoft\.azure\.azuredefenderforservers\/mde\..*|microsoft\.(?:cplat\.core|compute)\/runcommand.*|microsoft\.sqlserver\.management\/sqliaasagent)$/i;

export function isServiceExtension(name: string): boolean {
  return OF_SERVICES.test(name);
}
