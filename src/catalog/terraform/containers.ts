import { GROUP, row, under } from "./row.ts";
import { always, block, blockWhole, each, flag, not, onOff, pick, refs, words } from "./rule.ts";
import type { BlockRow, TerraformRow } from "./row.ts";
import type { Rules } from "./rule.ts";

/** A node pool, as the cluster has it inline and as a resource of its own. */
const pool: Rules = {
  count: "node_count",
  minCount: "min_count",
  maxCount: "max_count",
  enableAutoScaling: flag("auto_scaling_enabled|enable_auto_scaling"),
  vmSize: "vm_size",
  availabilityZones: "zones",
  enableEncryptionAtHost: flag("host_encryption_enabled|enable_host_encryption"),
  enableFIPS: flag("fips_enabled"),
  enableNodePublicIP: flag("node_public_ip_enabled|enable_node_public_ip"),
  maxPods: "max_pods",
  orchestratorVersion: "orchestrator_version",
  osDiskSizeGB: "os_disk_size_gb",
  osDiskType: "os_disk_type",
  osSKU: "os_sku",
  podSubnetID: "pod_subnet_id",
  vnetSubnetID: "vnet_subnet_id",
};

const cluster: Rules = {
  "sku.name": always("Base"),
  "sku.tier": "sku_tier",
  "properties.aadProfile": block("azure_active_directory_role_based_access_control", {
    adminGroupObjectIDs: "admin_group_object_ids",
    enableAzureRBAC: flag("azure_rbac_enabled"),
    managed: always(true),
    tenantID: "tenant_id",
  }),
  "properties.addonProfiles.azurepolicy.enabled": flag("azure_policy_enabled"),
  "properties.agentPoolProfiles": each("default_node_pool", {
    name: "name",
    mode: always("System"),
    // No version of the provider has an attribute for it.
    securityProfile: always(null),
    type: "type",
    ...pool,
  }),
  "properties.apiServerAccessProfile.authorizedIPRanges":
    "api_server_access_profile.authorized_ip_ranges|api_server_authorized_ip_ranges",
  "properties.apiServerAccessProfile.disableRunCommand": not("run_command_enabled"),
  "properties.apiServerAccessProfile.enablePrivateCluster": flag("private_cluster_enabled"),
  "properties.apiServerAccessProfile.enablePrivateClusterPublicFQDN": flag(
    "private_cluster_public_fqdn_enabled",
  ),
  "properties.apiServerAccessProfile.privateDNSZone": "private_dns_zone_id",
  "properties.autoUpgradeProfile.nodeOSUpgradeChannel": "node_os_upgrade_channel|node_os_channel_upgrade",
  "properties.autoUpgradeProfile.upgradeChannel": "automatic_upgrade_channel|automatic_channel_upgrade",
  "properties.disableLocalAccounts": flag("local_account_disabled"),
  "properties.diskEncryptionSetID": "disk_encryption_set_id",
  "properties.dnsPrefix": "dns_prefix",
  "properties.enableRBAC": flag("role_based_access_control_enabled"),
  "properties.fqdnSubdomain": "dns_prefix_private_cluster",
  "properties.kubernetesVersion": "kubernetes_version",
  "properties.networkProfile": block("network_profile", {
    dnsServiceIP: "dns_service_ip",
    loadBalancerSku: "load_balancer_sku",
    networkDataplane: "network_data_plane|ebpf_data_plane",
    networkPlugin: "network_plugin",
    networkPluginMode: "network_plugin_mode",
    networkPolicy: "network_policy",
    outboundType: "outbound_type",
    podCidr: "pod_cidr",
    serviceCidr: "service_cidr",
  }),
  "properties.nodeResourceGroup": "node_resource_group",
  "properties.oidcIssuerProfile.enabled": flag("oidc_issuer_enabled"),
  "properties.supportPlan": "support_plan",
};

const inPool = Object.fromEntries(Object.entries(pool).map(([path, rule]) => [`properties.${path}`, rule]));

/** Source: the provider's `applyGeoReplicationLocations`, which makes each by itself. */
const replication: BlockRow = {
  from: "georeplications",
  type: "Microsoft.ContainerRegistry/registries/replications",
  name: "location",
  location: "location",
  request: "own",
  rules: {
    tags: "tags",
    "properties.regionEndpointEnabled": flag("regional_endpoint_enabled"),
    "properties.zoneRedundancy": onOff("zone_redundancy_enabled"),
  },
};

/** Sources: the provider's documentation of each type, and the resource reference of the service. */
export const containers: readonly TerraformRow[] = [
  row(
    "container_registry",
    "Microsoft.ContainerRegistry/registries",
    GROUP,
    {
      "sku.name": "sku",
      "sku.tier": "sku",
      "properties.adminUserEnabled": flag("admin_enabled"),
      "properties.anonymousPullEnabled": flag("anonymous_pull_enabled"),
      "properties.dataEndpointEnabled": flag("data_endpoint_enabled"),
      "properties.networkRuleBypassOptions": "network_rule_bypass_option",
      "properties.networkRuleSet": blockWhole("network_rule_set", {
        defaultAction: "default_action",
        ipRules: each("ip_rule", { action: "action", value: "ip_range" }),
        virtualNetworkRules: each("virtual_network", { action: "action", id: "subnet_id" }),
      }),
      "properties.policies.exportPolicy.status": words("export_policy_enabled", "enabled", "disabled"),
      "properties.policies.quarantinePolicy.status": words(
        "quarantine_policy_enabled",
        "enabled",
        "disabled",
      ),
      "properties.publicNetworkAccess": onOff("public_network_access_enabled"),
      "properties.zoneRedundancy": onOff("zone_redundancy_enabled"),
    },
    { blocks: [replication] },
  ),
  row("kubernetes_cluster", "Microsoft.ContainerService/managedClusters", GROUP, cluster),
  row(
    "kubernetes_cluster_node_pool",
    "Microsoft.ContainerService/managedClusters/agentPools",
    under("kubernetes_cluster_id"),
    {
      ...inPool,
      "properties.mode": "mode",
      "properties.nodeTaints": "node_taints",
      "properties.osType": "os_type",
      "properties.scaleSetEvictionPolicy": "eviction_policy",
      "properties.scaleSetPriority": "priority",
    },
    {
      near: { id: "kubernetes_cluster_id", type: "Microsoft.ContainerService/managedClusters" },
    },
  ),
  row("container_group", "Microsoft.ContainerInstance/containerGroups", GROUP, {
    zones: "zones",
    "properties.containers": each("container", {
      name: "name",
      "properties.image": "image",
      "properties.resources.requests.cpu": "cpu",
      "properties.resources.requests.memoryInGB": "memory",
    }),
    "properties.ipAddress.type": pick("ip_address_type", { None: null }),
    "properties.osType": "os_type",
    "properties.restartPolicy": "restart_policy",
    "properties.sku": "sku",
    "properties.subnetIds": refs("subnet_ids"),
  }),
  row("container_app_environment", "Microsoft.App/managedEnvironments", GROUP, {
    "properties.infrastructureResourceGroup": "infrastructure_resource_group_name",
    "properties.peerAuthentication.mtls.enabled": flag("mutual_tls_enabled"),
    "properties.publicNetworkAccess": "public_network_access",
    "properties.vnetConfiguration.infrastructureSubnetId": "infrastructure_subnet_id",
    "properties.vnetConfiguration.internal": flag("internal_load_balancer_enabled"),
    "properties.workloadProfiles": each("workload_profile", {
      name: "name",
      workloadProfileType: "workload_profile_type",
      minimumCount: "minimum_count",
      maximumCount: "maximum_count",
    }),
    "properties.zoneRedundant": flag("zone_redundancy_enabled"),
  }),
  row(
    "container_app",
    "Microsoft.App/containerApps",
    GROUP,
    {
      "properties.configuration.activeRevisionsMode": "revision_mode",
      "properties.configuration.ingress": block("ingress", {
        allowInsecure: flag("allow_insecure_connections"),
        clientCertificateMode: "client_certificate_mode",
        external: flag("external_enabled"),
        targetPort: "target_port",
        transport: "transport",
      }),
      "properties.managedEnvironmentId": "container_app_environment_id",
      "properties.template.containers": each("template.container", {
        name: "name",
        image: "image",
        "resources.cpu": "cpu",
        "resources.memory": "memory",
      }),
      "properties.workloadProfileName": "workload_profile_name",
    },
    { near: { id: "container_app_environment_id", type: "Microsoft.App/managedEnvironments" } },
  ),
  row("container_app_job", "Microsoft.App/jobs", GROUP, {
    "properties.configuration.replicaTimeout": "replica_timeout_in_seconds",
    "properties.environmentId": "container_app_environment_id",
    "properties.template.containers": each("template.container", { name: "name", image: "image" }),
    "properties.workloadProfileName": "workload_profile_name",
  }),
  row("redhat_openshift_cluster", "Microsoft.RedHatOpenShift/openShiftClusters", GROUP, {
    "properties.apiserverProfile.visibility": "api_server_profile.visibility",
    "properties.clusterProfile.domain": "cluster_profile.domain",
    "properties.clusterProfile.version": "cluster_profile.version",
    "properties.ingressProfiles": each("ingress_profile", { visibility: "visibility" }),
    "properties.masterProfile.subnetId": "main_profile.subnet_id",
    "properties.masterProfile.vmSize": "main_profile.vm_size",
    "properties.networkProfile.outboundType": "network_profile.outbound_type",
    "properties.networkProfile.podCidr": "network_profile.pod_cidr",
    "properties.networkProfile.serviceCidr": "network_profile.service_cidr",
    "properties.workerProfiles": each("worker_profile", {
      count: "node_count",
      diskSizeGB: "disk_size_gb",
      subnetId: "subnet_id",
      vmSize: "vm_size",
    }),
  }),
];
