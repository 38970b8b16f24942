export const id = 1246;
export const ids = [1246];
export const modules = {
 1246:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Oz: () => ( guidanceOfType),
   VH: () => ( GUIDANCE),
   eV: () => ( categoryNamed),
   mR: () => ( GUIDANCE_PARTS)
 });
 var part$0 = __webpack_require__(283);
 var part$2 = __webpack_require__(9871);
 var part$1 = __webpack_require__(9330);
 var part$3 = __webpack_require__(3076);
var GUIDANCE_PARTS = [
  ["today", "Method today"],
  ["before", "Before it begins"],
  ["order", "Order"],
  ["traps", "Traps"],
  ["rollback", "Rollback"],
  ["verify", "How to verify"]
];
function relocation(service) {
  return `https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-${service}`;
}
function formerRelocation(service) {
  return `https://learn.microsoft.com/azure/operational-excellence/relocation-${service}`;
}
function learn(path) {
  return `https://learn.microsoft.com/azure/${path}`;
}
function playbook(category) {
  return `https://github.com/Azure/Azure-China-Migration-Playbook/blob/HEAD/migrate.en-us/china-migration-guidance-${category}.md`;
}
var analytics = {
  today: [
    "Deploy clusters, workspaces, namespaces and jobs again from code. Copy the storage that holds their data with AzCopy or Data Factory.",
    "Streams are drained, or published to both sides for a time. Geo-replication takes along the events that are in one, where the tier has it.",
    "A Kusto cluster takes data by export and import, or by ingestion on both sides. A dedicated SQL pool is restored from a geo-backup."
  ],
  before: [
    "Cores and capacity units for both sides at once: both run until the last consumer has changed.",
    "The storage of the data, of checkpoints and of captures exists in the target region.",
    "Producers and consumers can take another connection string or host without a release."
  ],
  order: [
    "Storage, then dedicated clusters, then namespaces and workspaces, then jobs, and dashboards last.",
    "Change consumers first, so that they read both sides. Then change producers, and stop the old side when it is empty.",
    "Linked services and integration runtimes before the pipelines that use them, and triggers only after a test run."
  ],
  traps: [
    "Two sides that run the same trigger write the same data twice: keep triggers of one side stopped.",
    "Offsets and checkpoints are worth nothing in a new namespace: a consumer starts at a time, not at an offset.",
    "A Kusto cluster follows only clusters of its own region, so it cannot follow the old one.",
    "A capture account must be in a region that the namespace can write to, and private endpoints are not in an exported template.",
    "Messages are counted in Service Bus, events in Event Hubs are not: an Event Hub is empty only when its retention is over."
  ],
  rollback: [
    "Keep the old namespace and workspace with their data until the retention of what came after the switch is over.",
    "Producers point back to the old host. Events that the new side took in since are read from there once and written back."
  ],
  verify: [
    "Incoming and outgoing messages of both sides for a day: incoming of the old one is zero.",
    "A run of each pipeline and job, and its row counts beside those of the last run at the source.",
    "Lag of consumers, and that captures arrive in the new account."
  ],
  sources: [
    relocation("event-hub"),
    learn("event-hubs/geo-replication"),
    learn("data-explorer/follower"),
    relocation("hdinsight"),
    learn("stream-analytics/copy-job")
  ]
};
var compute = {
  today: [
    "Virtual machines move by Resource Mover or Site Recovery: disks are replicated while the source serves, and the switch takes minutes.",
    "Scale sets and batch accounts are deployed again from code, with images from a gallery that is replicated to the target.",
    "Disks without a machine are copied as incremental snapshots."
  ],
  before: [
    "Quota of vCPUs in the region and of each family in the target, and a size that is offered there to the subscription and in the zone.",
    "The operating system, the disks and their churn are within the support matrix of the tool.",
    "With customer-managed keys: a vault with the keys and a disk encryption set in the target region.",
    "The terms of a marketplace image are accepted in the target subscription."
  ],
  order: [
    "Network and its security groups, keys and encryption sets, replication, a test failover in a network apart, the switch, then backup and extensions.",
    "Machines that must be consistent with each other are in one group. Domain controllers and databases come before what needs them."
  ],
  traps: [
    "Extensions, role assignments, diagnostics and the boot diagnostics account are not carried along.",
    "Resource Mover stays within one subscription, and another is a second move by Resource Manager. Site Recovery replicates to any subscription of the tenant.",
    "An availability set and a zone exclude each other, and a size that runs today may not be deployable to new customers of a region.",
    "The licence benefit is a property: a template without it bills the full price.",
    "Private addresses change unless the whole network moves with its prefix. Public addresses always change."
  ],
  rollback: [
    "Do not commit before the application is accepted: until then the source can be started again.",
    "After a failover protect in the other direction, and go back by a second failover with what was written since.",
    "Keep the disks at the source until the first backup at the target has ended."
  ],
  verify: [
    "A test failover with a log-in and a request that reads and writes.",
    "Agents and extensions report, updates are assessed, and the first backup has completed.",
    "The bill shows the licence benefit, and nothing at the source but disks."
  ],
  sources: [
    learn("resource-mover/support-matrix-move-region-azure-vm"),
    learn("site-recovery/azure-to-azure-common-questions"),
    relocation("virtual-machine-scale-sets")
  ]
};
var containers = {
  today: [
    "A registry is replicated to the target (Premium), or a new one takes the images with an import from server to server.",
    "A cluster is deployed again from code and its workloads by GitOps. Volumes come by backup and restore or by a copy of their disks.",
    "Container Apps and container instances are deployed again: they keep nothing but what they mount."
  ],
  before: [
    "Quota of vCPUs for every node family with the surge of an upgrade on top, and the Kubernetes version is offered in the target region.",
    "Subnets are large enough: with Azure CNI and no overlay a node takes an address for each pod that it may hold.",
    "The identity of the new cluster may pull from the registry, and may join the subnet and the route table."
  ],
  order: [
    "Registry and images, network and private zones, identities and role assignments, then cluster, volumes, workloads, ingress, DNS.",
    "Scale the workloads down at the source before the last backup of a volume that is written to."
  ],
  traps: [
    "Geo-replication keeps the home region of a registry: to leave that region a new registry is needed.",
    "A new kubelet identity has no rights. Image pulls fail with 401 until they are granted again.",
    "The host of an app or an API server changes, and so do outbound addresses that partners have in their lists.",
    "Disks are zonal: a volume that is restored to another zone cannot be mounted by a node of the first.",
    "The cluster makes the resources of the generated node resource group, and no template may hold them."
  ],
  rollback: [
    "Leave the old cluster scaled down and the old ingress in place. DNS or Front Door goes back to it.",
    "Data that was written to volumes at the target is lost by going back, unless it is copied back first."
  ],
  verify: [
    "Every image of the workloads is in the new registry by its digest, not by its tag.",
    "All pods are ready, all claims are bound, and the ingress answers under the real host name.",
    "An upgrade of one node, which shows whether quota and subnet leave room for the surge."
  ],
  sources: [
    relocation("kubernetes-service"),
    relocation("container-registry"),
    learn("container-registry/container-registry-import-images")
  ]
};
var databases = {
  today: [
    "Azure SQL moves by a failover group: the secondary follows while the source serves, and the listener name stays as long as the group does.",
    "Cosmos DB gets the target as a further region, which then becomes the write region. The old one is removed.",
    "PostgreSQL and MySQL move by a replica in the target region that is promoted, or by dump and restore.",
    "Redis moves by geo-replication (Premium), by export and import, or starts empty where it is only a cache."
  ],
  before: [
    "The same tier and size is offered in the target, with quota for both sides.",
    "Keys for encryption with own keys are in the target, with all earlier ones that old backups need.",
    "Logins, firewall rules, auditing and jobs are in code: they belong to the server and are not replicated.",
    "It is known how much data there is and how fast it changes: this decides whether the copy fits before the window."
  ],
  order: [
    "Server and network, replication, compare, stop writers, wait until nothing is behind, switch, change what names the host, start writers.",
    "An elastic pool before its databases, and one failover group for each pool.",
    "Move what reads and writes the most together with the database: across regions each query pays the distance."
  ],
  traps: [
    "A state such as CATCH_UP says that changes stream, not that none is missing: look at the lag before the switch.",
    "Point-in-time restore starts again at the target, and long-term backups stay with the source server.",
    "Deleting a failover group deletes its listener: before the old server goes, applications must name the new one.",
    "Cosmos DB takes one change of an account at a time, and adding a region may take hours.",
    "The host name of PostgreSQL, MySQL and Redis changes. The listener of a failover group, a virtual endpoint of PostgreSQL and a DNS name of your own do not.",
    "While caches are linked they can neither be scaled nor deleted, and the secondary is emptied first."
  ],
  rollback: [
    "A failover group goes back by a second failover, with what was written since, as long as both sides are linked.",
    "After dump and restore going back loses what was written since: decide before the first writer starts.",
    "Keep the source read-only, not deleted, until the retention that you promise is covered by backups of the target."
  ],
  verify: [
    "Row counts and checksums of the largest tables on both sides while nobody writes.",
    "A log-in of each application with its own identity, a read and a write.",
    "The first backup of the target, and one restore from it."
  ],
  sources: [
    learn("azure-sql/database/failover-group-sql-db"),
    relocation("cosmos-db"),
    relocation("postgresql-flexible-server"),
    learn("postgresql/flexible-server/concepts-read-replicas-virtual-endpoints"),
    learn("azure-cache-for-redis/cache-how-to-geo-replication")
  ]
};
var identity = {
  today: [
    "Microsoft Entra ID, its applications and groups are in no region: nothing of them moves.",
    "A managed identity is made again in the target region, gets the same rights and is attached to the new resources.",
    "Domain Services get a replica set in the target network."
  ],
  before: [
    "A list of what each identity may do: role assignments, access policies of vaults, members of groups, users in databases.",
    "The deploying identity may assign the roles of the deployment, also under its conditions.",
    "Federated credentials name the issuer and the subject of the pipelines and clusters at the target."
  ],
  order: [
    "User-assigned identities first, their role assignments next, then some minutes, and then what runs as them.",
    "System-assigned identities exist only with their resource: their assignments follow its deployment."
  ],
  traps: [
    "A new identity has new principal and client ids: whatever names the old ones, in code or in a database, must change.",
    "Role assignments take minutes until every service knows them, and a token keeps its groups until it is renewed.",
    "An identity that is deleted leaves assignments of an unknown principal behind, which count against the limit.",
    "Groups that give rights at the source give none at another subscription."
  ],
  rollback: [
    "Keep the old identities and their rights until the source is decommissioned: they are what going back runs as.",
    "Remove the new assignments when you go back, so that nothing writes from both sides."
  ],
  verify: [
    "Effective rights of each new identity beside those of the old one, with deny assignments and conditions.",
    "A real call of each application as its identity: a token alone proves nothing.",
    "Sign-in logs of the old identities are empty after the switch."
  ],
  sources: [formerRelocation("managed-identity"), learn("role-based-access-control/role-assignments-steps")]
};
var integration = {
  today: [
    "Service Bus and Event Grid are deployed again from code. Queues are drained before or read from both sides. Premium namespaces of Service Bus can be replicated with their messages.",
    "API Management is restored from a backup into the same tier, or deployed again with its APIs from code.",
    "Workflows are deployed again, and the consent of each connection is given again."
  ],
  before: [
    "A new name for each namespace and gateway, or a downtime: the old name is free only when the old resource is gone.",
    "Every sender and receiver is known, those of partners, too, with the day on which each changes.",
    "The integration account is in the region of the workflows that use it."
  ],
  order: [
    "Namespaces, then receivers, then senders. Stop the old side when active, scheduled and dead-letter messages are none.",
    "The endpoint of an event subscription before the subscription: it must answer the validation.",
    "A gateway's network, certificate and host name before its DNS record."
  ],
  traps: [
    "Geo-disaster recovery, the older pairing of namespaces, copies their entities and not one message.",
    "Order and duplicate detection hold within one entity: with two sides in use both are lost.",
    "Connection strings and topic keys are new. The ids of managed APIs contain the name of the region.",
    "A system topic needs its source resource first, and a subscription that is made twice delivers twice.",
    "Creating a gateway takes half an hour and more, and the consumption and v2 tiers have no backup."
  ],
  rollback: [
    "Senders go back first, then the receivers empty the new side.",
    "Keep the old namespace with its keys until the longest time to live of a message is over."
  ],
  verify: [
    "One message through each queue and topic, with the same id at the end.",
    "Counts of the old side: incoming zero for some hours, active and dead-letter zero.",
    "Every API answers under the real host name with the real certificate, and the policies see the caller's address."
  ],
  sources: [
    learn("service-bus-messaging/move-across-regions"),
    learn("service-bus-messaging/service-bus-geo-replication"),
    learn("api-management/api-management-howto-disaster-recovery-backup-restore"),
    relocation("event-grid-custom-topics"),
    learn("api-management/api-management-howto-migrate"),
    learn("logic-apps/move-logic-app-resources")
  ]
};
var iot = {
  today: [
    "A hub is made again, and its device registry is exported from the old one and imported.",
    "Devices are led to the new hub by the provisioning service, or by a change of their configuration.",
    "A digital twins instance is made again, and models and graph are imported."
  ],
  before: [
    "The number of devices, and that an import of them fits the window: about two hours for half a million.",
    "A storage container for export and import, and units of the new hub for the load of all devices that reconnect.",
    "Devices that nobody can reach remotely are listed: each of them needs a visit."
  ],
  order: [
    "Endpoints, routes and consumer groups, then the registry, then the enrolments, then devices in groups, a small one first.",
    "Back ends read both hubs before the first device changes."
  ],
  traps: [
    "Telemetry, messages to devices and jobs that are under way are lost with the old hub.",
    "Consumer groups, routes and file uploads are not in the registry and must be made by hand or from code.",
    "A device that caches its hub does not ask the provisioning service until it cannot connect.",
    "All devices at once meet the limit of connections a second: spread them."
  ],
  rollback: [
    "Keep the old hub with the same keys: a device that is led back connects at once.",
    "Twins that changed at the new hub are exported and imported back."
  ],
  verify: [
    "Connected devices of both hubs add up to the fleet.",
    "A message from a device, one to a device and a direct method, of each group.",
    "The number of devices in the registry, and errors of the import by device."
  ],
  sources: [learn("iot-hub/iot-hub-how-to-clone"), learn("digital-twins/how-to-move-regions")]
};
var management = {
  today: [
    "Vaults for backup and recovery, workspaces, automation accounts and alerts are made again. Their data stays where it is.",
    "Old recovery points are kept in the old vault with protection stopped, until their retention is over.",
    "Agents, diagnostic settings and dashboards are pointed to the new workspace."
  ],
  before: [
    "It is decided how long old logs and recovery points are needed, and who may read them.",
    "The redundancy of a new vault is chosen before its first item: it cannot be changed afterwards.",
    "Alerts, action groups and workbooks are in code."
  ],
  order: [
    "The workspace before what writes to it. Diagnostics and alerts after the resources that they name. Backup after the switch.",
    "Replication for disaster recovery is disabled last at the source and enabled first at the target: between them there is none."
  ],
  traps: [
    "The workspace key and the connection string are new: an agent without the change is silent, and nothing alerts on silence.",
    "A machine that moved is not found by the old vault, and its backup job fails from then on.",
    "Solutions, linked services and Sentinel are not part of an exported workspace.",
    "Storage and event hubs of a diagnostic setting must be in the region of a regional resource.",
    "A vault with items in soft delete cannot be deleted."
  ],
  rollback: [
    "Send logs to both workspaces for a time: five settings for each resource are possible.",
    "A restore at the source works from the old vault as long as its items are kept."
  ],
  verify: [
    "First data of each resource in the new workspace, within a quarter of an hour.",
    "A first backup that completed, and one restore.",
    "An alert that is set off on purpose reaches the person on duty."
  ],
  sources: [
    relocation("backup"),
    relocation("site-recovery"),
    relocation("log-analytics"),
    relocation("automation"),
    formerRelocation("sentinel"),
    learn("azure-monitor/essentials/diagnostic-settings")
  ]
};
var media = {
  today: [
    "Azure Media Services was retired in June 2024: what used it moves to another service, not to another region.",
    "Files of assets lie in storage accounts and move as blobs. Content networks and players only change their origin."
  ],
  before: [
    "A service that encodes, packages and protects as the old one did is chosen and tested.",
    "Rights and keys of protected content can be issued by the new side."
  ],
  order: [
    "Storage with the assets, then encoding, then the origin, then the content network, and players last.",
    "Live events change between two events and never during one."
  ],
  traps: [
    "Addresses of streams are part of pages, apps and partners' systems, and are cached for long.",
    "Content that is encoded again has other segment names: a running player cannot continue with it.",
    "Copying a large archive to another region is billed by the gigabyte."
  ],
  rollback: [
    "The content network keeps the old origin as a second one, so that going back is one change.",
    "Keep the source files of assets until every format has been played from the new side."
  ],
  verify: [
    "Playback of each format, protected ones too, from a browser and a device.",
    "Errors and start-up time of players before and after, at the busiest hour."
  ],
  sources: [playbook("media"), learn("media-services/latest/azure-media-services-retirement")]
};
var network = {
  today: [
    "Networks, security groups, gateways, firewalls and load balancers are deployed again in the target region from code.",
    "DNS zones, Traffic Manager, Front Door and content networks are in no region: their records and origins change.",
    "A machine can take network interface, network and security group along by Resource Mover, with the same prefix."
  ],
  before: [
    "Prefixes that overlap neither the source nor what is connected to it, and subnets with room for the largest scale.",
    "New public addresses are in the lists of partners, firewalls and databases before the first request comes from them.",
    "Circuits, gateways and connections to the company's sites are ordered: a circuit takes weeks.",
    "The time to live of the records is low since longer than the old one."
  ],
  order: [
    "Networks, security groups and routes, peerings and gateways, private zones and links, firewalls, then services, their private endpoints and DNS last.",
    "A peering is made on both sides. The gateway of the hub exists before a network uses it.",
    "A new origin is added, disabled or with the least weight, tested under the real host name, and only then takes traffic."
  ],
  traps: [
    "Service tags with a region, addresses of the source and next hops stand in rules and routes that look the same in both regions.",
    "One private zone has one record a name: the endpoint in the second region overwrites that of the first.",
    "A public address never moves, and a basic load balancer or address cannot be made any more.",
    "A gateway for a virtual private network takes 45 minutes and more to be made, and keys and addresses change at the other end.",
    "Old records are cached longer than they should be by some resolvers: leave the old entrance open for some days."
  ],
  rollback: [
    "Records, origins and weights go back. That takes their time to live, so it stays low until the end.",
    "Keep old gateways, addresses and private endpoints until the decommissioning: a released address is gone."
  ],
  verify: [
    "Both sides of each peering are connected and in sync. Each connection is up and its routes are learned.",
    "A name that is private resolves to the endpoint of its own region, asked from a machine in the network.",
    "A request under the real host name to the target's address answers with the right certificate.",
    "Flow logs show no traffic to the source's networks."
  ],
  sources: [
    relocation("virtual-network"),
    relocation("app-gateway"),
    relocation("firewall"),
    learn("private-link/private-endpoint-dns"),
    learn("vpn-gateway/vpn-gateway-about-vpngateways")
  ]
};
var security = {
  today: [
    "A new vault with a new name. Backup and restore of its objects within one subscription and geography, else a copy of secrets and exportable certificates.",
    "Keys cannot be exported: across geographies new ones are made, and what is encrypted with the old ones is encrypted again.",
    "Defender plans are switched on again, and Sentinel is set up again on the new workspace."
  ],
  before: [
    "The name is free, among vaults in soft delete, too.",
    "Every consumer is known: applications, gateways, encryption sets, databases and storage with own keys, clusters.",
    "The access model of the new vault is stated in the template: its default changed to role-based access."
  ],
  order: [
    "Vault, access and network rules, objects, then consumers one after the other, and the old vault's objects are disabled last.",
    "Identities and their rights stand before the first reference to a secret is resolved."
  ],
  traps: [
    "Purge protection keeps a deleted name for up to 90 days.",
    "Going from access policies to roles makes all policies void at once.",
    "An application keeps a resolved secret for up to a day, and an old version in a reference is never replaced.",
    "Old keys are needed as long as backups that they protect: do not delete them with the source.",
    "A certificate of a platform cannot be exported: it is issued at the target only when DNS points there."
  ],
  rollback: [
    "Keep the old vault and its keys enabled until the last backup that needs them has expired.",
    "A secret that was rotated at the target is set at the source, too, or going back breaks every log-in."
  ],
  verify: [
    "Names, states and expiry dates on both sides, beside each other. Values are never compared in a report.",
    "Each reference is resolved and names the new vault.",
    "Logs of the old vault show no reads for some days."
  ],
  sources: [
    relocation("key-vault"),
    formerRelocation("defender"),
    learn("key-vault/general/backup"),
    learn("key-vault/general/soft-delete-overview")
  ]
};
var storage = {
  today: [
    "A new account with a new name, from code. Blobs and files come by AzCopy from server to server, by object replication or by Data Factory.",
    "NetApp volumes are replicated to a region of the list and the replication is broken at the switch.",
    "Disks belong to their machines and move with them."
  ],
  before: [
    "The number of objects and their size are known: many small ones take longer than few large ones.",
    "Whoever copies may read the source's data and write the target's, and both accounts let the machine in that issues the calls.",
    "The redundancy exists in the target region: not every region has a pair or zones.",
    "Versioning and the change feed are on, where object replication is to be used."
  ],
  order: [
    "Account, network rules and keys, the first copy while writers run, further copies. Then stop writers, copy the rest, change what names the host.",
    "The account that captures, logs or checkpoints go to moves before what writes to it.",
    "Life-cycle rules and event subscriptions are switched on after the copy, or they act on what is being copied."
  ],
  traps: [
    "Snapshots, versions, deleted objects, leases and immutability are not part of a usual copy.",
    "All keys and signed addresses are new: those that were given away die with the old account.",
    "A copy sets the time of change again, so that life-cycle rules count from the copy.",
    "The archive tier must be brought online first, which takes hours and costs.",
    "A static website is not in the template of the account, and a custom domain belongs to one account at a time."
  ],
  rollback: [
    "Copy back what was written since the switch, by time of change, before writers go back.",
    "A deleted account can be recovered for 14 days at most, if nobody took its name."
  ],
  verify: [
    "Count and size of objects by container on both sides while nobody writes, and checksums of a sample.",
    "The log of the copy has no failed transfers.",
    "The old account counts only your own transactions for some days."
  ],
  sources: [
    relocation("storage-account"),
    relocation("netapp"),
    learn("storage/common/storage-use-azcopy-optimize"),
    learn("storage/blobs/object-replication-overview")
  ]
};
var web = {
  today: [
    "Plans, apps, functions and static sites are deployed again from code, and the code is released to them.",
    "Search services and AI accounts are made again. Indexes are built again, models are deployed again.",
    "App Configuration gets a new store, and its keys are exported and imported. A replica in the target bridges the time, but its origin cannot be removed."
  ],
  before: [
    "Instances of the tier, zones and the runtime's version are offered in the target region.",
    "The subnet for outbound traffic has room for twice the instances of the App Service plan.",
    "The TXT record that proves the domain is set, so that the host can be bound before traffic moves.",
    "Quota and models of AI accounts are asked for: they are by region, model and kind of deployment."
  ],
  order: [
    "Environment and plan, app with its identity, rights, settings and references, host names and certificates, test, traffic.",
    "The source of an index moves before the index is built.",
    "Triggers by time and by queue run on one side only."
  ],
  traps: [
    "The default host of an app, its outbound addresses and its function keys are new.",
    "A managed certificate needs DNS that already points to the app: bring one of your own for the switch.",
    "Certificates belong to a region and group: the app in another region does not see those of the source.",
    "A function with a new storage account forgets its timers, leases and running orchestrations.",
    "The platform answers requests for a host that is not bound with a page of its own and status 404, however healthy the app is."
  ],
  rollback: [
    "Keep the old app running with its settings, and point the traffic back to it.",
    "Sessions and caches of the new side are lost: announce a new log-in."
  ],
  verify: [
    "A page with a known marker under the real host name at the target's address, several times in a row.",
    "All references to secrets are resolved, and no setting names a host of the source.",
    "The old app counts only requests of probes for some days."
  ],
  sources: [
    relocation("app-service"),
    relocation("functions"),
    relocation("static-web-apps"),
    learn("app-service/manage-custom-dns-migrate-domain"),
    learn("azure-app-configuration/concept-geo-replication"),
    learn("search/search-howto-move-across-regions")
  ]
};
var GUIDANCE = {
  analytics,
  containers,
  compute,
  databases,
  identity,
  integration,
  iot,
  management,
  media,
  network,
  security,
  storage,
  web
};
var OTHERS = {
  "microsoft.appplatform": "web",
  "microsoft.attestation": "security",
  "microsoft.authorization": "identity",
  "microsoft.botservice": "web",
  "microsoft.communication": "web",
  "microsoft.dashboard": "management",
  "microsoft.devcenter": "compute",
  "microsoft.devopsinfrastructure": "compute",
  "microsoft.devtestlab": "compute",
  "microsoft.deviceupdate": "iot",
  "microsoft.elasticsan": "storage",
  "microsoft.fabric": "analytics",
  "microsoft.healthcareapis": "databases",
  "microsoft.iotcentral": "iot",
  "microsoft.labservices": "compute",
  "microsoft.loadtestservice": "management",
  "microsoft.machinelearningservices": "analytics",
  "microsoft.maps": "web",
  "microsoft.monitor": "management",
  "microsoft.operationsmanagement": "management",
  "microsoft.security": "security",
  "microsoft.securityinsights": "security",
  "microsoft.signalrservice": "web",
  "microsoft.sqlvirtualmachine": "databases",
  "microsoft.storagecache": "storage",
  "microsoft.videoindexer": "media"
};
var places = (0,part$2.Oo)(() => {
  const types = new Map();
  const namespaces = new Map(Object.entries(OTHERS));
  for (const [category, rows] of Object.entries(part$0.J8))
    for (const type of rows.flatMap((row) => row.types.map((one) => one.toLowerCase()))) {
      if (!types.has(type))
        types.set(type, category);
      const [namespace = type] = type.split("/");
      if (!namespaces.has(namespace))
        namespaces.set(namespace, category);
    }
  return { types, namespaces };
});
function guidanceOfType(type) {
  const { types, namespaces } = places();
  for (let one = type; one !== void 0; one = (0,part$1.X1)(one)) {
    const own = types.get(one.toLowerCase());
    if (own !== void 0)
      return own;
  }
  return namespaces.get(type.split("/")[0]?.toLowerCase() ?? "");
}
var ALSO = {
  "management tools": "management",
  "management-tools": "management"
};
function categoryNamed(name) {
  const asked = ALSO[name.toLowerCase()] ?? name;
  return Object.keys(GUIDANCE).find((category) => (0,part$3.QV)(category, asked));
}
 })
};
