export const id = 5148;
export const ids = [5148];
export const modules = {
 7041:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   fP: () => ( listedTypes),
   jI: () => ( MOVE_RULE),
   tD: () => ( moveSupport)
 });
 var part$0 = __webpack_require__(3315);
 var part$1 = __webpack_require__(7786);
 var part$2 = __webpack_require__(9330);
var table = (0,part$1.J)("move-support");
var MOVE_FLAGS = table["MOVE_FLAGS"];
var MOVE_RULE = "Azure's list of move support decides. For the region the list of Resource Mover goes before it, then a page that guides through the move of the type. A type that is not listed, or is listed twice with different answers, is unknown.";
var DECIDED = [
  {
    type: "Microsoft.Network/publicIPAddresses",
    region: "yes",
    because: "the list says no, Resource Mover takes its configuration. The address itself is never kept (resource-mover/overview, 2025-07)"
  },
  {
    type: "Microsoft.Network/virtualNetworks",
    region: "yes",
    because: "the list says yes and its page no. Resource Mover takes it (resource-mover/overview, 2025-07)"
  },
  {
    type: "Microsoft.Maintenance/maintenanceConfigurations",
    region: "yes",
    because: "the list has it twice, with yes and with no. A page guides through the move (virtual-machines/move-region-maintenance-configuration)"
  },
  {
    type: "Microsoft.Compute/snapshots",
    region: "yes",
    because: "the list says no, its page says that incremental ones can be copied, full ones cannot (virtual-machines/disks-copy-incremental-snapshot-across-regions)"
  }
];
var NONE = "000";
var UNKNOWN = { resourceGroup: "unknown", subscription: "unknown", region: "unknown" };
function moveSupport(type) {
  const listed = flagsOf(type);
  const at = (index) => {
    const said = new Set(listed.map((flags2) => flags2[index]));
    return said.size === 1 ? said.has("1") ? "yes" : "no" : "unknown";
  };
  const flags = listed.length === 0 ? UNKNOWN : { resourceGroup: at(0), subscription: at(1), region: at(2) };
  const decided = DECIDED.find((one) => (0,part$2.n6)(one.type, type));
  if (decided !== void 0)
    return { ...flags, region: decided.region, because: decided.because };
  const isTaken = part$0.pi.some((one) => (0,part$2.n6)(one, type));
  if (!isTaken || flags.region === "yes")
    return flags;
  return { ...flags, region: "yes", because: "Resource Mover takes it (resource-mover/overview, 2025-07)" };
}
function flagsOf(type) {
  const namespace = (0,part$2.N6)(type).toLowerCase();
  const rest = type.slice(namespace.length + 1).toLowerCase();
  return (MOVE_FLAGS[namespace] ?? "").split(" ").flatMap((entry) => {
    const [name, flags = NONE] = entry.split(":");
    return name === rest && rest !== "" ? [flags] : [];
  });
}
function listedTypes() {
  return Object.entries(MOVE_FLAGS).flatMap(([namespace, entries]) => entries.split(" ").map((entry) => `${namespace}/${entry.split(":")[0] ?? ""}`));
}
 }),
 5107:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $B: () => ( wholeSku),
   EL: () => ( relationTarget),
   JC: () => ( TERRAFORM_TYPES),
   LL: () => ( isRelation),
   az: () => ( isContent),
   dW: () => ( statefulType),
   nZ: () => ( terraformRow)
 });
 var part$0 = __webpack_require__(7786);
 var part$1 = __webpack_require__(3076);
var NETWORK = "Microsoft.Network";
var NIC = `${NETWORK}/networkInterfaces`;
var SUBNET = `${NETWORK}/virtualNetworks/subnets`;
var RELATIONS = {
  app_service_certificate_binding: null,
  api_management_custom_domain: ["api_management_id", "Microsoft.ApiManagement/service"],
  cdn_frontdoor_custom_domain_association: [
    "cdn_frontdoor_custom_domain_id",
    "Microsoft.Cdn/profiles/customDomains"
  ],
  cdn_frontdoor_route_disable_link_to_default_domain: [
    "cdn_frontdoor_route_id",
    "Microsoft.Cdn/profiles/afdEndpoints/routes"
  ],
  cognitive_account_customer_managed_key: ["cognitive_account_id", "Microsoft.CognitiveServices/accounts"],
  databricks_workspace_customer_managed_key: ["workspace_id", "Microsoft.Databricks/workspaces"],
  databricks_workspace_root_dbfs_customer_managed_key: ["workspace_id", "Microsoft.Databricks/workspaces"],
  eventhub_namespace_customer_managed_key: ["eventhub_namespace_id", "Microsoft.EventHub/namespaces"],
  frontdoor_custom_https_configuration: null,
  kusto_cluster_customer_managed_key: ["cluster_id", "Microsoft.Kusto/clusters"],
  lb_backend_address_pool_address: [
    "backend_address_pool_id",
    `${NETWORK}/loadBalancers/backendAddressPools`
  ],
  nat_gateway_public_ip_association: ["nat_gateway_id", `${NETWORK}/natGateways`],
  nat_gateway_public_ip_prefix_association: ["nat_gateway_id", `${NETWORK}/natGateways`],
  network_interface_application_gateway_backend_address_pool_association: ["network_interface_id", NIC],
  network_interface_application_security_group_association: ["network_interface_id", NIC],
  network_interface_backend_address_pool_association: ["network_interface_id", NIC],
  network_interface_nat_rule_association: ["network_interface_id", NIC],
  network_interface_security_group_association: ["network_interface_id", NIC],
  network_manager_deployment: null,
  private_endpoint_application_security_group_association: [
    "private_endpoint_id",
    `${NETWORK}/privateEndpoints`
  ],
  resource_provider_feature_registration: null,
  resource_provider_registration: null,
  search_shared_private_link_service: null,
  servicebus_namespace_customer_managed_key: ["namespace_id", "Microsoft.ServiceBus/namespaces"],
  signalr_service_network_acl: ["signalr_service_id", "Microsoft.SignalRService/signalR"],
  storage_account_customer_managed_key: ["storage_account_id", "Microsoft.Storage/storageAccounts"],
  storage_account_network_rules: ["storage_account_id", "Microsoft.Storage/storageAccounts"],
  subnet_nat_gateway_association: ["subnet_id", SUBNET],
  subnet_network_security_group_association: ["subnet_id", SUBNET],
  subnet_route_table_association: ["subnet_id", SUBNET],
  virtual_desktop_host_pool_registration_info: ["hostpool_id", "Microsoft.DesktopVirtualization/hostPools"],
  virtual_desktop_workspace_application_group_association: [
    "workspace_id",
    "Microsoft.DesktopVirtualization/workspaces"
  ],
  virtual_hub_route_table_route: ["route_table_id", `${NETWORK}/virtualHubs/hubRouteTables`],
  virtual_machine_data_disk_attachment: ["virtual_machine_id", "Microsoft.Compute/virtualMachines"],
  virtual_network_dns_servers: ["virtual_network_id", `${NETWORK}/virtualNetworks`],
  web_pubsub_network_acl: ["web_pubsub_id", "Microsoft.SignalRService/webPubSub"]
};
var BY_TYPE = new Map(Object.entries(RELATIONS).map(([name, target]) => [
  `azurerm_${name}`,
  target === null ? null : { id: target[0], type: target[1] }
]));
function isRelation(type) {
  return BY_TYPE.has(type);
}
function relationTarget(type) {
  return BY_TYPE.get(type) ?? void 0;
}
var CONTENTS = new Set([
  "app_configuration_feature",
  "batch_job",
  "key_vault_certificate_contacts",
  "key_vault_certificate_issuer",
  "key_vault_managed_hardware_security_module_key",
  "key_vault_managed_hardware_security_module_role_assignment",
  "key_vault_managed_hardware_security_module_role_definition",
  "key_vault_managed_storage_account",
  "key_vault_managed_storage_account_sas_token_definition",
  "storage_account_queue_properties",
  "storage_blob",
  "storage_data_lake_gen2_path",
  "storage_share_directory",
  "storage_share_file",
  "storage_table_entity",
  "synapse_linked_service",
  "synapse_role_assignment"
].map((name) => `azurerm_${name}`));
function isContent(type) {
  return CONTENTS.has(type);
}
var table = (0,part$0.J)("terraform-types");
var TERRAFORM_TYPES = table["TERRAFORM_TYPES"];
var table2 = (0,part$0.J)("terraform-stateful");
var STATEFUL_TYPES = table2["STATEFUL_TYPES"];
function statefulType(type) {
  return STATEFUL_TYPES.find(({ types }) => types.some((one) => (0,part$1.QV)(one, type)));
}
var TYPES = `api_management app_configuration application_gateway bastion_host capacity_reservation cdn_frontdoor_profile
  cognitive_account cognitive_deployment container_registry databricks_workspace express_route_circuit eventhub_namespace firewall
  firewall_policy iothub key_vault kubernetes_cluster lb log_analytics_workspace linux_virtual_machine_scale_set managed_disk managed_redis
  mssql_database mssql_elasticpool mssql_managed_instance mysql_flexible_server nat_gateway orchestrated_virtual_machine_scale_set
  postgresql_flexible_server public_ip public_ip_prefix redis_cache redis_enterprise_cluster search_service service_plan
  servicebus_namespace signalr_service static_web_app storage_account virtual_network_gateway web_pubsub
  windows_virtual_machine_scale_set`;
var WHOLE = new Set(TYPES.split(/\s+/).map((type) => `azurerm_${type}`));
function wholeSku({ terraform, rules }) {
  return WHOLE.has(terraform) ? Object.keys(rules).filter((path) => /^(?:properties\.)?sku\./.test(path)) : [];
}
var BY_TYPE2 = new Map(TERRAFORM_TYPES.map((row) => [row.terraform, row]));
function terraformRow(type) {
  return BY_TYPE2.get(type);
}
 }),
 3859:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   snapshotShare: () => ( snapshotShare)
 });
 var part$0 = __webpack_require__(4900);
 var part$1 = __webpack_require__(6968);
 var part$2 = __webpack_require__(8278);
 var part$3 = __webpack_require__(3423);
 var part$4 = __webpack_require__(88);
 var part$5 = __webpack_require__(5107);
 var part$6 = __webpack_require__(9842);
 var part$7 = __webpack_require__(6645);
 var part$8 = __webpack_require__(9485);
 var part$9 = __webpack_require__(2033);
 var part$10 = __webpack_require__(3580);
 var part$11 = __webpack_require__(9892);
 var part$12 = __webpack_require__(7681);
 var part$87 = __webpack_require__(6398);
 var part$13 = __webpack_require__(4941);
 var part$14 = __webpack_require__(8467);
 var part$15 = __webpack_require__(2145);
 var part$16 = __webpack_require__(7041);
 var part$17 = __webpack_require__(3067);
 var part$18 = __webpack_require__(8046);
 var part$19 = __webpack_require__(561);
 var part$20 = __webpack_require__(7360);
 var part$21 = __webpack_require__(397);
 var part$22 = __webpack_require__(1841);
 var part$23 = __webpack_require__(3714);
 var part$24 = __webpack_require__(355);
 var part$25 = __webpack_require__(6220);
 var part$26 = __webpack_require__(3315);
 var part$27 = __webpack_require__(4273);
 var part$28 = __webpack_require__(4182);
 var part$29 = __webpack_require__(6900);
 var part$30 = __webpack_require__(881);
 var part$31 = __webpack_require__(283);
 var part$32 = __webpack_require__(7786);
 var part$33 = __webpack_require__(5274);
 var part$34 = __webpack_require__(3806);
 var part$35 = __webpack_require__(9214);
 var part$36 = __webpack_require__(7284);
 var part$37 = __webpack_require__(3295);
 var part$38 = __webpack_require__(4104);
 var part$39 = __webpack_require__(8399);
 var part$85 = __webpack_require__(4847);
 var part$40 = __webpack_require__(9285);
 var part$41 = __webpack_require__(9347);
 var part$42 = __webpack_require__(1136);
 var part$43 = __webpack_require__(2125);
 var part$44 = __webpack_require__(3330);
 var part$45 = __webpack_require__(5890);
 var part$46 = __webpack_require__(4159);
 var part$47 = __webpack_require__(7350);
 var part$48 = __webpack_require__(3103);
 var part$49 = __webpack_require__(9110);
 var part$50 = __webpack_require__(5443);
 var part$51 = __webpack_require__(6846);
 var part$52 = __webpack_require__(7139);
 var part$53 = __webpack_require__(5337);
 var part$54 = __webpack_require__(7130);
 var part$55 = __webpack_require__(5007);
 var part$56 = __webpack_require__(9827);
 var part$57 = __webpack_require__(6267);
 var part$58 = __webpack_require__(1780);
 var part$59 = __webpack_require__(474);
 var part$60 = __webpack_require__(6375);
 var part$61 = __webpack_require__(1467);
 var part$62 = __webpack_require__(6379);
 var part$63 = __webpack_require__(834);
 var part$64 = __webpack_require__(690);
 var part$65 = __webpack_require__(4916);
 var part$66 = __webpack_require__(2593);
 var part$67 = __webpack_require__(4442);
 var part$68 = __webpack_require__(970);
 var part$69 = __webpack_require__(83);
 var part$70 = __webpack_require__(9330);
 var part$86 = __webpack_require__(3076);
 var part$71 = __webpack_require__(398);
 var part$72 = __webpack_require__(788);
 var part$73 = __webpack_require__(2608);
 var part$74 = __webpack_require__(8439);
 var part$75 = __webpack_require__(3913);
 var part$76 = __webpack_require__(3673);
 var part$77 = __webpack_require__(2113);
 var part$78 = __webpack_require__(3690);
 var part$79 = __webpack_require__(7141);
 var part$80 = __webpack_require__(1686);
 var part$81 = __webpack_require__(6430);
 var part$88 = __webpack_require__(5879);
 var part$82 = __webpack_require__(7341);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_83__ = __webpack_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_84__ = __webpack_require__(6760);
function parseManifest(text, file) {
  const document = (0,part$56.u0)(text, file);
  const manifest = (0,part$56.fv)(document, file);
  if (manifest === void 0)
    throw (0,part$42.O)(document);
  return manifest;
}
function factsThatHold(facts) {
  const table = (0,part$15._d)();
  let dropped = 0;
  for (const [kind, all] of entriesOf(facts)) {
    if (!(0,part$44.$3)(kind))
      continue;
    const schema = (0,part$14.tp)(kind);
    for (const [key, fact] of entriesOf(all)) {
      const one = { [key]: fact };
      if (schema.is(one))
        (0,part$15.GS)(table, kind, Object.entries(one));
      else
        dropped += 1;
    }
  }
  return { table, dropped };
}
function entriesOf(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function plainFacts(table) {
  return Object.fromEntries(part$44.X0.filter((kind) => table[kind].size > 0).map((kind) => [kind, Object.fromEntries(table[kind])]));
}
var FILES = ["file", "parameters", "snapshot"];
function shareable(manifest) {
  if (!isObject(manifest) || !Array.isArray(manifest["inventory"]))
    return { manifest, files: [], leftOut: [] };
  const files = new Set();
  const leftOut = new Set();
  const inventory = manifest["inventory"].filter((entry) => {
    const named = filesOf(entry);
    const odd = named.filter((file) => !file.endsWith(".json"));
    for (const file of odd)
      leftOut.add(file);
    if (odd.length === 0)
      for (const file of named)
        files.add(file);
    return odd.length === 0;
  });
  return { manifest: { ...manifest, inventory }, files: [...files], leftOut: [...leftOut] };
}
function filesOf(entry) {
  if (!isObject(entry))
    return [];
  return Object.values(entry).flatMap((source) => isObject(source) ? FILES.flatMap((key) => {
    const file = source[key];
    return typeof file === "string" ? [file] : [];
  }) : []);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var REMOVED = "removed";
function withoutSecrets(documents) {
  const secure = new Set(documents.flatMap((one) => [...secureNames(one)]));
  return documents.map((one) => clean(one, void 0, secure));
}
var SECRET = /(?:password|passwd|pwd|secret|token|(?:account|access|shared|primary|secondary|private|api|master|admin|license)_?keys?)$/i;
function clean(value, mark, secure) {
  if (mark === true)
    return null;
  if (typeof value === "string")
    return (0,part$12.ri)(value);
  if (Array.isArray(value))
    return value.map((item, index) => clean(item, Array.isArray(mark) ? mark[index] : void 0, secure));
  if (!isObject2(value))
    return value;
  const hidden = value["sensitive"] === true ? ["value"] : [];
  return Object.fromEntries(Object.entries(value).map(([name, member]) => {
    if (hidden.includes(name))
      return [name, null];
    if (isSecret(name, member, secure))
      return [name, removed(member)];
    const own = isObject2(mark) ? mark[name] : void 0;
    return [name, clean(member, own ?? value[`${name}_sensitive`] ?? value[`sensitive_${name}`], secure)];
  }));
}
function isSecret(name, member, secure) {
  if (isLiteral(member))
    return SECRET.test(name);
  if (!isObject2(member))
    return false;
  const isNamed = SECRET.test(name) || secure.has(name.toLowerCase());
  return isNamed && VALUES.some((key) => key in member);
}
var VALUES = ["value", "defaultValue", "constant_value", "default"];
function isLiteral(value) {
  return typeof value === "string" && value !== "" && !/^\[(?!\[)/.test(value);
}
function removed(member) {
  if (!isObject2(member))
    return REMOVED;
  return Object.fromEntries(Object.entries(member).map(([name, value]) => [
    name,
    VALUES.includes(name) && !(typeof value === "string" && !isLiteral(value)) ? isObject2(value) ? {} : REMOVED : value
  ]));
}
function* secureNames(root) {
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value))
      for (const item of value)
        open.push(item);
    if (!isObject2(value))
      continue;
    for (const [name, member] of Object.entries(value)) {
      open.push(member);
      if (!isObject2(member))
        continue;
      const { type, sensitive } = member;
      if (sensitive === true || typeof type === "string" && /^secure(?:string|object)$/i.test(type))
        yield name.toLowerCase();
    }
  }
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var REGION_SPELLINGS = {
  ...ofNames(part$85.a),
  ...ofCodes(Object.values(part$19.kQ))
};
function ofNames(displayNames) {
  const byRegion = new Map(displayNames.map((display) => [joined(display, ""), written(display)]));
  return Object.fromEntries([...byRegion].map(([region2, names]) => {
    const others = [...byRegion].filter(([other]) => other !== region2).flatMap(([, written2]) => written2).filter((other) => names.some((name) => other.includes(name)));
    return [region2, { names, others: others.toSorted(longestFirst) }];
  }));
}
function ofCodes(codes) {
  return Object.fromEntries(codes.toSorted().flatMap((code) => {
    const others = codes.filter((other) => other !== code && other.includes(code));
    return code.length < 3 || others.length === 0 ? [] : [[code, { names: [code], others: others.toSorted(longestFirst) }]];
  }));
}
function written(display) {
  const numberWithoutSpace = display.replace(/ (?=\d)/, "");
  const texts = ["", "-", "_"].flatMap((by) => [joined(display, by), joined(numberWithoutSpace, by)]);
  return [...new Set(texts)];
}
function joined(display, by) {
  return display.toLowerCase().replaceAll(" ", by);
}
function longestFirst(a, b) {
  return b.length - a.length || (a < b ? -1 : 1);
}
var OWN_WORDS = [
  "aadds aadpremiumlicenserequired aadtenant abcdefghijklmnopqrstuvwxyz abort aborted absent",
  "acceleratednetworkingenabled accept accessdenied accountcount accountquota",
  "accountspersubscription actionmatches additionalproperty adf age aiaccounts aimodels",
  "akslongtermsupport alllogs allmetrics allowtypes alreadyexists alsoin altname ambiguous",
  "amortizedcost amp ancestors anchor annually anything anywhere apiversionwaits apos applicable",
  "applicationgatewayid april armfailure armregionname around artifactnotfound artifacttypes aside",
  "ask asr assertion asserts assignee assignmentscope assignmentstate associateresourcestopool",
  "assumed atmost atscope auditaction audited august authenticate authenticationfailed authsettings",
  "authsettingsv availabilitystate availableclusterregions",
  "availablemanagedenvironmentsworkloadprofiletypes average azd azk azmk azp azurecontainerapps",
  "azuredatabricks azuredatalakeanalytics azurefirewall azuremonitorprivatelinkscope azurestaticapps",
  "azurestorage azureworkload backing backupstorageredundancy bad baseprice batchsizes bbd bcb",
  "bearer below beneath bigint billingannual billingmonth billingquarter billingspecs binarydata",
  "blobservice blocker breaks brokenoff bud budgetscope builduri built call cannotdelete",
  "capacitypoolid caught cer certain certificatenotfound cfg chain changed changedtypes char",
  "checkingendpoint checkout chinacloudapp chinacloudsites clock close cloudapp clusterflavors",
  "clusterresourceuri clustertype cmd codeowners colon compare compared compliant con conditional",
  "configreferences conflict constants constructor contacts contradiction contradictions correlation",
  "cosmoskey covered cpuarchitecturetype creationsourcedatabaseid creationsourceresourceid",
  "creationsourceserverid credentialerror crt cst currencycode currentkubernetesversion",
  "currentnumberofworkers currentserviceobjectivename customdomainverificationid cut cutovers dadsv",
  "datareplication datasourcesetinfo datausage dccd ddd ddsv ddthh december declared decode",
  "decommission decrypt defaultmetadata defaultretrypolicy defenderforcloud deferred denied denies",
  "deploys deposed deprecation deprecationdate depth derive destinationipgroups different directive",
  "diskkey disksizebytes disputed dnsforwardingruleset dnszoneresourceids docs documented dom doubt",
  "drifted dropped eadsv eager edsv edtus effectivestartdate elasticpremium elsewhere",
  "enabledhostnames enableultrassd encryptionathostsupported ending endpointmonitorstatus",
  "endpointstatus enforceopaconstraint enforceregopolicy enforcesetting enforcing enoent enrolled",
  "enter ephemeral ephemeralosdisksupported equal equality err essentials evaluate eventhubclusters",
  "eventhubtiers everywhere excluded excludescopes exempt exempted exhausted exited exp expected",
  "expired expiredauthenticationtoken expressionerror expressroutegateway externalinput",
  "externalinputdefinitions externalinputs facets failingover fails february fff fffffff filtermode",
  "finding fits flexconsumption forbidden forbiddenbyconnection forbiddenbyfirewall",
  "forbiddenbypolicy forwardto friday friendly fsmonitor fulfilled fullyinsync functionappstacks",
  "functionstacks future gained gate gatewaycertificates geographies geolocation georeplicationstats",
  "getsecret git gone gpus greaterthan greaterthanequals greaterthanorequalto groupofnew guids gzip",
  "hdinsightsizes hdinsightversions headroom held help hex hierarchy highest hint history holder",
  "homestamp hookspath hostpool hypervgenerations idn ietf ignored imagenotfound imagepublisher",
  "imagesku impactedregion impactedregions impactedservice impactstarttime inboundipaddress",
  "incomingmessages indent initializing initiate initiative inner insinglevalue invalid",
  "invalidapiversionparameter invalidauthenticationtoken invalidauthenticationtokentenant",
  "invalidresourcetype inventoryrules isavailable isfirst isolatedv isoverdue isprimarymeterregion",
  "isresource issubscriptionregionaccessallowedforaz issubscriptionregionaccessallowedforregular",
  "january joinipconfiguration joinloadbalancer joinnetworksecurityrule joinperimeterrule joinsubnet",
  "joinviaserviceendpoint judged july june jwt keyrotation keyvaultreferences keyvaultresourceid",
  "kubeletidentity kubernetesofficial largest lastrepositoryupdate lastrpocalculatedtime late",
  "latency lazy leaf lessthan lessthanequals licence licences licenseincluded lifecyclerules",
  "lifetime likeonmissing lineage linkedrediscachelocation linkedresource linknotificationhub",
  "linkperimeter linuxcontainersettings linuxruntimesettings listadminkeys loadbalancerpools",
  "loaddistributiontargets locally locate locationinfo locationnormalised longest longtermretention",
  "longtermretentionbackupresourceid loopback lowconfidence lowest lowpriority lowprioritycores",
  "majorversions managedenvironmentcount managednetworkfabric managementgroupancestors mandatory",
  "manifest march mark marks matched matches maxbytes maxdatadiskcount maximumelasticworkercountused",
  "maxnetworkinterfaces maybe membership meterid metricresourceuri mib microsoftgraph mind",
  "minorversions mirrorstate missingarray missingcontainertag missingfieldfunction missingproperty",
  "mixed monday monitoringpercentagecompletion most mrus msaapptenantid much mysqldump mysqlserver",
  "nameavailable netappzones networkfabriccontrollers networkfabrics networkracks nextpagelink",
  "nobody nodegroupspecs nodeplacementconfiguration noerror noncompliant noncompliantresources",
  "noregisteredproviderfound normal notavailableforsubscription notfirst notfound notice notjson",
  "november nowhere nvme nxdomain objectarray observed october odd opentofu operationstatuses",
  "opinsights orderingacrosstypes orderingonmissing outcome overdue overlay packagereferenceid",
  "packsin pair parametersjson parameterslink parseuri partial partnerlocation",
  "partnermanagedinstance partnernamespaceid pass pastdue payg people physical pieces place",
  "platformimagenotfound pointer pol possible possibleinboundipaddresses possibleoutboundipaddresses",
  "postgresqlserver predictedresources prefixitems premiumio premiumv preparation present",
  "primarymanagedinstanceid prioritymixpolicy prioritythenweight privateendpointconnectionsapproval",
  "probefailure problem productname profilestatus props prose protectionconfigured protector proto",
  "prototype provisioningstatetransitiontime provisioningtime proximityplacementgroupid proxypolicy",
  "pulumi purgeprotectionenabled quarterly question questions quo quot quoted ratelimit readable",
  "readmetadata real recent recommendationcontrol recommendationsubcategory recoverdatabaseid",
  "recoveryazurenetworkid recoveryfabriclocation recoveryservicesrecoverypointid redacted",
  "redeployment redirectpolicy rediscache refers reg regionalvcorequotaforsqldbanddw regioninfos",
  "regionname regular relationshipstatus relocationpolicy remotevirtualnetworkid",
  "remotevolumeresourceid replicaspermaster replicationhealth repo repositorysitename requestcount",
  "requestroutingrules requirement reservationorderids reservedresourcetype resolve resolved",
  "resourcegroupnotfound resourcelist resourcemetadata resourcemover restorabledroppeddatabaseid",
  "restoredroppeddatabaseid restrictioninfo resulttruncated retail retailprice retirementdate",
  "retirementfeaturename roleassignmentid roleassignmentscurrentcount roleassignmentslimit",
  "roleassignmentsremainingcount roledefinitionname roleeligibilityscheduleinstances rpoinseconds",
  "rulesengine rus safe satisfied saturday scopedresource scsi searchservice secondarylocation",
  "secureconnect seen segment select selected sentence september seq serverfarm serverquota servfail",
  "serviceapihit servicebustiers serviceproviderprovisioningstate serviceupgradeandretirement",
  "several severities severityunasked shardid sharedkeys shortdescription sides sign signed signedin",
  "singledb skipped skiptoken some sourceipgroups sourceserverid sourceserverresourceid spent sqlkey",
  "sqlpackage sqlvirtualmachinegroupresourceid ssz stacksettings stale standardbsfamily",
  "standardcores standardskuloadbalancers stated staticpublicipaddresses statusofprimary",
  "statusofsecondary storageused stricter subjectaltname subjects submodule suboperation",
  "suboperationmatches subscriptionlevelresources subscriptionpolicies successful sum summarize",
  "sunday supportededitions supportedelasticpooleditions supportedelasticpoolperformancelevels",
  "supportedfamilies supportedflexibleservereditions supportedhamode",
  "supportedmanagedinstanceversions supportedservereditions supportedserverskus",
  "supportedserverversions supportedservicelevelobjectives supportedskus supportedvcoresvalues",
  "supportsavailabilityzone supportslocation supportstags sure syntax systemdefined tab tagsall tail",
  "targetregions templatehash templatejson terraformstate texts thursday tierminimumunits tight",
  "timebeforeexpiry timemodified timeouts timesuspended today tologicalzone tologicalzones top",
  "tophysicalzone tophysicalzones totalcalls totallowprioritycores totalpullcount totalrecords",
  "totalrequests totaltibspersubscription totalvolumespersubscription transfermessagecount traps",
  "tree tried truncated trustedlaunchdisabled tuesday ultradisks ultrassdavailable unable unassigned",
  "uncovered undeclared undelete unexplained unitofmeasure unlisted unmapped unpriced unreadable",
  "unregistered unrelated unsecure unseen unsettled untagged unusable unused unverified unwrap",
  "urlencoded usagename usd usedcapacity usedmemory usgovcloudapp usgovtrafficmanager using utf",
  "utilizationinfo variants vaultplane vcorequota verdict violated virtualmachinesallocated",
  "virtualmachineskus vmsizefilters volumelogicalsize vpnsite waived walked warned wav weaker",
  "webappstacks webspace webstacks wednesday whatif windowsruntimesettings without work",
  "workflowstandard wrong yet yyyy yyyymmddthhmmssz zero zonedetails"
].join(" ");
var OWN_IDS = [
  "00000000-0000-0000-0000-000000000000",
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
  "6c112d4e-5bc7-47ae-a041-ea2d9dccd749",
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
  "a08ec900-254a-4555-9bf5-e42af04b5c5c",
  "b24988ac-6180-42a0-ab88-20f7382dd24c",
  "e56962a6-4747-49cd-b67b-bf8b01975c4c",
  "e765b5de-1225-4ba3-bd56-1ac6695af988"
];
var STRUCTURE = {
  template: "$schema contentVersion parameters variables functions resources outputs deploymentTemplate deploymentParameters subscriptionDeploymentTemplate managementGroupDeploymentTemplate tenantDeploymentTemplate apiVersion dependsOn copy condition existing reference languageVersion definitions metadata defaultValue allowedValues minLength maxLength minValue maxValue securestring secureobject string int bool object array expressionEvaluationOptions Incremental Complete templateLink properties identity sku kind plan zones tags scope location nullable discriminator mapping batchSize serial parallel https schema management azure com json",
  functions: "resourceId subscriptionResourceId tenantResourceId managementGroupResourceId extensionResourceId resourceGroup subscription deployment environment reference listKeys list providers pickZones uniqueString guid newGuid utcNow dateTimeAdd dateTimeFromEpoch dateTimeToEpoch format concat split join replace substring indexOf lastIndexOf startsWith endsWith contains toLower toUpper trim padLeft length empty first last take skip union intersection range createArray createObject array coalesce null true false and not bool equals less greater lessOrEquals greaterOrEquals add sub mul div mod min max float int string json base64 base64ToString base64ToJson dataUri dataUriToString uri uriComponent uriComponentToString filter map mapValues reduce sort toObject flatten groupBy lambda lambdaVariables items objectKeys shallowMerge tryGet tryIndexFromEnd parseCidr cidrSubnet cidrHost field current value requestContext policy addDays ipRangeContains copyIndex deployer variables parameters",
  policy: "policyRule policyType BuiltIn Custom Static NotSpecified mode All Indexed effect effects deny audit modify append disabled auditIfNotExists deployIfNotExists denyAction addToNetworkGroup mutate manual details operations operation addOrReplace add remove existenceCondition existenceScope roleDefinitionIds conflictEffect evaluationDelay actionNames cascadeBehaviors allOf anyOf not count where name like notLike match notMatch matchInsensitively notMatchInsensitively contains notContains in notIn containsKey notContainsKey exists equals notEquals less lessOrEquals greater greaterOrEquals field value if then enforcementMode Default DoNotEnforce Enroll nonComplianceMessages notScopes policyDefinitionId policyDefinitionReferenceId policyAssignmentId groupNames resourceSelectors selectors overrides kind resourceLocation resourceType resourceWithoutLocation policyEffect exemptionCategory Waiver Mitigated fullName strongType assignPermissions displayName description category version preview deprecated",
  roles: "Owner Contributor Reader Administrator User Access Role Based Control Data Blob Queue Table File Storage Secrets Officer Certificates Crypto Key Vault Network Private DNS Zone Virtual Machine Managed Identity Operator Monitoring Backup Website Plan SQL Server Security Admin Website Cost Management Resource Policy Website AcrPull AcrPush ServicePrincipal Group ForeignGroup Device BuiltInRole CustomRole actions notActions dataActions notDataActions assignableScopes Assigned Activated Eligible Permanent noExpiration afterDuration",
  terraform: "format_version terraform_version planned_values root_module child_modules resource_changes resource_drift prior_state configuration provider_config provider_name registry terraform io hashicorp azurerm azapi azuread mode managed data type name index schema_version values sensitive_values sensitive address module_address previous_address change actions create update delete read no-op forget before after after_unknown before_sensitive after_sensitive replace_paths importing action_reason expressions references constant_value module module_calls version_constraint full_name depends_on count_expression for_each_expression applyable complete errored timestamp variables output_changes relevant_attributes each key self path local var",
  progress: "Initiated Connecting Connected NotConnected Disconnected Updating Failed Succeeded Creating Deleting Accepted Running Stopped Stopping Starting Deallocated Paused Pausing Resuming Online Offline Enabled Disabled Ready NotReady Pending Approved Rejected ServiceIssue PlannedMaintenance HealthAdvisory SecurityAdvisory Active InProgress Completed Canceled Warning Informational Critical Error Registered NotRegistered Registering Unregistering Degraded Healthy Unhealthy",
  states: "latest Standard Premium Basic Free Shared Dedicated Isolated OpenAI gpt turbo embedding text davinci Canonical ubuntu server RedHat RHEL SUSE SLES Debian Oracle CentOS WindowsServer datacenter core jammy focal noble gen lts hotpatch smalldisk MicrosoftWindowsServer MicrosoftSQLServer Enterprise Developer Linux Windows",
  words: "the and with for was were not has have had that this from into its are is be been can cannot could which whose what when where why who how one two three all each more than other same there here only also its may must will would yes get post put answer answered refused asked read missing unknown known time out too many service error no permission needed role assign reader capture captured snapshot facts fact does did say says page pages value values list lists entry entries item items of in on at to by as or if it",
  media: "application pkcs pem file json text plain xml yaml",
  addresses: "com net org edu gov int info www http https ftp smtp mail local localhost internal azure windows microsoft onmicrosoft",
  names: "agw aks apim appi app asp avail bas cae cdn cert cosmos dce dcr des disk erc evh evgs fdfp fd func func id kv lbi lbe lb log logic law mg mysql nat ng nic nsg ntf pep pip psql rg rsv rt sb sig sn snet spoke sql sqldb sqlmi st stapp sub swa synw traf udr vgw vm vmss vnet vpn vwan wps hub spoke dev test tst uat stg stage staging prod prd production nonprod dr poc default GatewaySubnet AzureFirewallSubnet AzureFirewallManagementSubnet AzureBastionSubnet RouteServerSubnet master root system node public private primary secondary blue green"
};
var FOR_PEOPLE = new Set(["description", "markdownDescription", "title", "examples", "default"]);
var TABLES = [
  [part$41.H, part$30.J, part$36.pb, part$38.VM, part$39.W, part$29.bm, part$31.B4, part$36.q1, part$19.lF, part$19.o3],
  [part$19.cz, part$38.fr, part$19.PH, part$19.xc, part$19.Bg, part$19.dN, part$5.JC, part$19.on, part$36.yV, part$36.h6],
  [part$85.a, part$19.kQ, part$19.eU, REGION_SPELLINGS, (0,part$16.fP)(), STRUCTURE]
];
function vocabularyOf(aliases) {
  const { words, texts } = listedVocabulary(aliases);
  return { words: new Set([...words, ...OWN_WORDS.split(" ")]), texts };
}
function listedVocabulary(aliases) {
  const words = new Set();
  const texts = new Set();
  const take = (text) => {
    for (const word of text.match(LETTERS) ?? [])
      words.add(word.toLowerCase());
    if (COMPOUND.test(text))
      texts.add(text.toLowerCase());
  };
  for (const text of aliases)
    for (const word of text.match(LETTERS) ?? [])
      words.add(word.toLowerCase());
  for (const value of TABLES)
    everyText(value, take);
  for (const schema of [part$65.rc, (0,part$14.ap)()])
    everyText(schema, take, FOR_PEOPLE);
  return { words, texts };
}
var LETTERS = new RegExp("\\p{L}{3,}", "gu");
var COMPOUND = /^[a-z0-9]+(?:-[a-z0-9]+)+$/i;
function everyText(root, take, without) {
  const open = [root];
  const seen = new Set();
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string")
      take(value);
    if (value instanceof RegExp)
      take(value.source);
    if (typeof value !== "object" || value === null || seen.has(value))
      continue;
    seen.add(value);
    if (value instanceof Map || value instanceof Set)
      open.push([...value]);
    else
      for (const [name, member] of Object.entries(value)) {
        if (without?.has(name) === true && typeof member === "string")
          continue;
        if (without?.has(name) === true && Array.isArray(member))
          continue;
        if (!Array.isArray(value))
          take(name);
        open.push(member);
      }
  }
}
var SHORT = 2;
function isPublicWord(run, vocabulary) {
  if (run.length <= SHORT)
    return true;
  return vocabulary.words.has(run.toLowerCase()) || isJoined(run, vocabulary);
}
function isJoined(run, { words }) {
  const parts = run.match(new RegExp("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})", "gu")) ?? [];
  return parts.length > 1 && parts.join("") === run && parts.every((part) => part.length <= SHORT || words.has(part.toLowerCase()));
}
var GUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
var SIZE = "\\b(?:Standard|Basic)_[A-Z]{1,3}\\d{1,4}[a-z]{0,4}(?:[-_][A-Za-z]{0,2}\\d{1,4}[a-z]{0,4}){0,3}\\b|\\b(?:standard|basic|lowPriority)[A-Z]{1,3}[A-Za-z]{0,4}(?:v\\d)?Family\\b";
var DIGEST = "\\bsha256:[0-9a-f]{16,64}\\b";
var DURATION = "\\bP(?=T?\\d)(?:\\d+[YMWD])*(?:T(?:\\d+[HMS])+)?\\b";
var IPV4 = "\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b";
var IPV6 = "(?<![\\w:])(?:[0-9a-fA-F]{1,4}:){2,7}(?::?[0-9a-fA-F]{1,4}){0,7}(?![\\w:])";
var UNIT = "[\\p{L}\\p{M}\\p{N}]+";
var PART = new RegExp([GUID, DIGEST, SIZE, DURATION, IPV4, IPV6, `${UNIT}(?:-${UNIT})*`].map((one) => `(${one})`).join("|"), "gu");
function rewritten(text, rules) {
  if (rules.vocabulary.texts.has(text.toLowerCase()))
    return text;
  return text.replaceAll(PART, (part, guid, digest, size, duration, ipv4, ipv6) => {
    if (guid !== void 0)
      return rules.publicIds.has(guid.toLowerCase()) ? guid : rules.standIns.guid(guid);
    if (digest !== void 0)
      return digestOf(digest, rules);
    if (size !== void 0 || duration !== void 0)
      return part;
    if (ipv4 !== void 0)
      return address(ipv4, rules);
    if (ipv6 !== void 0)
      return address6(ipv6, rules);
    return compound(part, rules);
  });
}
function digestOf(digest, rules) {
  const address2 = rules.addresses.get(digest);
  if (address2 !== void 0)
    return (0,part$69.Rj)(rewritten(address2, rules));
  const [prefix = "", hash = ""] = digest.split(":");
  return `${prefix}:${rules.standIns.hex(hash)}`;
}
function compound(part, rules) {
  if (rules.vocabulary.texts.has(part.toLowerCase()))
    return part;
  const [, area] = CHECK_ID.exec(part) ?? [];
  if (area !== void 0 && isPublic(area, rules))
    return part;
  const units = part.split("-");
  return units.map((unit) => unitOf(unit, rules, units.length > 1)).join("-");
}
var CHECK_ID = /^([A-Z]{2,4})-\d\d$/;
function unitOf(unit, rules, isName) {
  const { standIns } = rules;
  if (/^\d+$/.test(unit))
    return unit.length < MANY_DIGITS || isDay(unit) ? unit : standIns.of(unit);
  if (MACHINE_SERIES.test(unit))
    return unit;
  const runs = unit.match(RUNS) ?? [];
  if (runs.length > MOST_RUNS || runs.length > 1 && unit.length >= LONG)
    return standIns.of(unit);
  return runs.map((run) => /^\d/.test(run) ? run : lettersOf(run, rules, isName)).join("");
}
var MANY_DIGITS = 8;
var isDay = (digits) => /^20\d\d(?:0[1-9]|1[0-2])[0-3]\d(?:\d{4,6})?$/.test(digits);
var MACHINE_SERIES = /^[A-Z]{1,3}[a-z]{0,3}v\d$/;
var RUNS = /\d+|[^\d]+/g;
var MOST_RUNS = 4;
var LONG = 16;
function lettersOf(run, rules, isName) {
  const lower = run.toLowerCase();
  const code = rules.codes.find((one) => lower !== one && (lower.endsWith(one) || lower.startsWith(one)));
  if (code !== void 0 && !isPublic(run, rules)) {
    const at = lower.endsWith(code) ? run.length - code.length : code.length;
    return lettersOf(run.slice(0, at), rules, isName) + lettersOf(run.slice(at), rules, isName);
  }
  if (rules.codes.includes(lower))
    return run;
  if (isName && rules.ofNames.has(lower))
    return rules.standIns.of(run);
  return isPublic(run, rules) ? run : rules.standIns.of(run);
}
function isPublic(run, { vocabulary, joined: joined2 }) {
  return joined2.has(run.toLowerCase()) || isPublicWord(run, vocabulary);
}
var OWN = /^(?:0|10|127|255|22[4-9]|2[345]\d)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^168\.63\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
var MIXED = /^(?:100|168|169|172|192|198|203)\./;
function address(text, { standIns }) {
  const numbers = text.split(".").map(Number);
  if (OWN.test(text) || numbers.some((number) => number > 255))
    return text;
  const kept = MIXED.test(text) ? 2 : 1;
  return numbers.map((number, index) => index < kept ? number : standIns.number(numbers.slice(0, index).join("."), number, 255)).join(".");
}
function address6(text, { standIns }) {
  if (/^(?:f[cde]|::1$)/i.test(text))
    return text;
  const groups = text.split(":");
  return groups.map((group, index) => index === 0 || group === "" ? group : standIns.number(groups.slice(0, index).join(":"), Number.parseInt(group, 16), 65535).toString(16)).join(":");
}
function publicIdsIn(contents) {
  const found = new Set(OWN_IDS);
  const open = [...contents];
  while (open.length > 0) {
    const value = open.pop();
    const builtIn = typeof value === "string" ? BUILT_IN.exec(value)?.[1] : void 0;
    if (builtIn !== void 0)
      found.add(builtIn.toLowerCase());
    if (typeof value !== "object" || value === null)
      continue;
    if ("guid" in value && "type" in value && value.type === "BuiltInRole")
      found.add(String(value.guid).toLowerCase());
    for (const [name, member] of Object.entries({ ...value })) {
      open.push(name);
      open.push(member);
    }
  }
  return found;
}
var BUILT_IN = /^\/providers\/Microsoft\.Authorization\/(?:policyDefinitions|policySetDefinitions)\/([0-9a-f-]{36})$/i;
var CONSONANTS = "bcdfghjklmnprstvwz";
var VOWELS = "aeiou";
var StandIns = class {
  #key;
  #isTaken;
  #words = new Map();
  #used = new Set();
  constructor(key, isTaken) {
    this.#key = key;
    this.#isTaken = isTaken;
  }
  get size() {
    return this.#words.size;
  }
  of(text) {
    return inCaseOf(text, this.#lower("word", text.toLowerCase(), (seed, lower) => shaped(lower, seed)));
  }
  guid(text) {
    return this.#lower("id", text.toLowerCase(), (seed) => [seed.slice(0, 8), seed.slice(8, 12), seed.slice(12, 16), seed.slice(16, 20), seed.slice(20, 32)].join("-"));
  }
  hex(text) {
    return this.#lower("hex", text.toLowerCase(), (seed) => seed.slice(0, text.length));
  }
  number(before, value, most) {
    const seed = Number.parseInt((0,part$69.sc)(`${this.#key} number ${before}`).slice(0, 8), 16);
    return (value ^ seed & most) & most;
  }
  #lower(kind, lower, make) {
    const name = `${kind} ${lower}`;
    const known = this.#words.get(name);
    if (known !== void 0)
      return known;
    for (let round = 0; ; round += 1) {
      const made = make((0,part$69.sc)(`${this.#key} ${name} ${String(round)}`), lower);
      if (round < MOST_ROUNDS && (this.#used.has(made) || this.#isTaken(made)))
        continue;
      this.#used.add(made);
      this.#words.set(name, made);
      return made;
    }
  }
};
var MOST_ROUNDS = 1e4;
function shaped(lower, seed) {
  let made = "";
  for (const [index, char] of Array.from(lower).entries()) {
    const at = Number.parseInt((0,part$69.sc)(`${seed} ${String(index >> 4)}`).slice(index % 16 * 4, index % 16 * 4 + 4), 16);
    const from = new RegExp("\\p{N}", "u").test(char) ? "0123456789" : index % 2 === 0 ? CONSONANTS : VOWELS;
    made += from[at % from.length] ?? "";
  }
  return made;
}
function inCaseOf(text, lower) {
  const chars = Array.from(text);
  return Array.from(lower).map((char, index) => chars[index] !== chars[index]?.toLowerCase() ? char.toUpperCase() : char).join("");
}
function shared(contents, names, vocabulary, codes) {
  const texts = new Set([...names, ...contents.flatMap((value) => [...textsAndNames(value)])]);
  const rules = rulesOf(texts, publicIdsIn(contents), vocabulary, codes);
  return {
    documents: {
      contents: contents.map((value) => rewrittenValue(value, rules)),
      names: names.map((name) => rewritten(name, rules))
    },
    standIns: rules.standIns.size
  };
}
function rulesOf(texts, publicIds, vocabulary, codes) {
  const words = new Set();
  const joined2 = new Set();
  const addresses = new Map();
  for (const text of texts) {
    for (const [run] of text.matchAll(new RegExp("\\p{L}+", "gu"))) {
      words.add(run.toLowerCase());
      if (isJoined(run, vocabulary))
        joined2.add(run.toLowerCase());
    }
    for (const [address2] of text.matchAll(ADDRESS))
      addresses.set((0,part$69.Rj)(address2), address2);
  }
  const isTaken = (word) => vocabulary.words.has(word) || words.has(word);
  const standIns = new StandIns((0,part$69.sc)([...texts].join("\n")), isTaken);
  const rules = { vocabulary, standIns, publicIds, addresses, joined: joined2, codes, ofNames: new Set() };
  return { ...rules, ofNames: ofNames2(texts, rules) };
}
var ADDRESS = /[^\s@"'<>()[\]{},;:|]+@[^\s@"'<>()[\]{},;:|]+/g;
var NAMES = /\/(?:resourceGroups|managementGroups|providers\/[\w.]+\/\w+)\/[\p{L}\p{N}-]+/giu;
var REGIONS = new Set(part$85.a.flatMap((name) => (0,part$86.Ny)(name) ?? []));
function ofNames2(texts, rules) {
  const found = new Set();
  for (const text of texts)
    for (const name of namesIn(text)) {
      if (!name.includes("-") || rewritten(name, rules) !== name)
        continue;
      const longest = name.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > SHORT && !rules.codes.includes(word) && !REGIONS.has(word)).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
      if (longest !== void 0 && !rules.vocabulary.texts.has(name.toLowerCase()))
        found.add(longest);
    }
  return found;
}
function namesIn(text) {
  const inIds = [...text.matchAll(NAMES)].map(([part]) => part.slice(part.lastIndexOf("/") + 1));
  return PLAIN_NAME.test(text) && /[a-z]{3}/.test(text) ? [...inIds, text] : inIds;
}
var PLAIN_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
function rewrittenValue(value, rules) {
  if (typeof value === "string")
    return rewritten(value, rules);
  if (Array.isArray(value))
    return value.map((item) => rewrittenValue(item, rules));
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [
    rewritten(name, rules),
    rewrittenValue(member, rules)
  ]));
}
function* textsAndNames(root) {
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string")
      yield value;
    else if (Array.isArray(value))
      for (const item of value)
        open.push(item);
    else if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) {
        yield name;
        open.push(member);
      }
  }
}
var SHARED_MANIFEST = "relocation.yaml";
var SHARED_SNAPSHOT = "snapshot.json";
async function shareRelocation(options) {
  const { root, snapshot, moreSnapshots = [] } = options;
  if (snapshot === void 0 || moreSnapshots.length > 0)
    throw (0,part$74.IF)("snapshot share needs one --snapshot FILE", {
      help: "see `relocation snapshot share --help`"
    });
  const manifest = await (0,part$2.WI)({ ...options, now: (0,part$87.H)(options) });
  const { table, ...head } = await (0,part$13.T)(snapshot, root);
  const inventory = shareable(await manifestText(options));
  const { documents, standIns } = shared(withoutSecrets([inventory.manifest, plainFacts(table), ...await contentsOf(inventory, root)]), inventory.files.map(withinFolder), vocabularyOf((0,part$33.dS)()), codesOf(manifest));
  const [text, facts, ...contents] = documents.contents;
  const manifestNow = (0,part$61.As)(text, { lineWidth: 0 });
  const held = factsThatHold(facts);
  const own = withSearch(held.table, table, manifest, parseManifest(manifestNow, SHARED_MANIFEST));
  return {
    files: new Map([
      [SHARED_MANIFEST, manifestNow],
      [SHARED_SNAPSHOT, (0,part$14.oF)(own, head)],
      ...documents.names.map((name, index) => [
        name,
        `${JSON.stringify(contents[index], void 0, 1)}
`
      ])
    ]),
    standIns,
    dropped: held.dropped,
    leftOut: inventory.leftOut
  };
}
function withinFolder(file) {
  const path = node_path__WEBPACK_IMPORTED_MODULE_84__.posix.normalize(file.replaceAll("\\", "/"));
  if (node_path__WEBPACK_IMPORTED_MODULE_84__.posix.isAbsolute(path) || path.startsWith(".."))
    throw (0,part$74.IF)((0,part$88.cv)`the file ${file} of the inventory cannot be shared`, {
      expected: (0,part$88.cv)`a path from the root of the repository, downwards`
    });
  if (path === SHARED_MANIFEST || path === SHARED_SNAPSHOT)
    throw (0,part$74.IF)((0,part$88.cv)`the file ${file} of the inventory has the name of a file that is written`, {
      help: (0,part$88.cv)`give it another name`
    });
  return file;
}
async function manifestText({ manifest, root }) {
  const { bytes } = await (0,part$59.t)(manifest, root, part$55.h1);
  const value = (0,part$61.qg)((0,part$62.Hp)(bytes) ?? "", { maxAliasCount: 100 });
  return value;
}
async function contentsOf({ files }, root) {
  const contents = [];
  for (const file of files) {
    const { bytes } = await (0,part$59.t)(file, root, MANIFEST_FILE_OF_INVENTORY);
    contents.push((0,part$9.pj)((0,part$9.Vh)(file, (0,part$62.Hp)(bytes) ?? "").root));
  }
  return contents;
}
var MANIFEST_FILE_OF_INVENTORY = { ...part$55.h1, most: 64 * part$75.D6 };
function codesOf(manifest) {
  const code = (0,part$19.Gw)(manifest);
  return code === void 0 ? [] : [code.from, code.to];
}
function withSearch(table, before, old, own) {
  const [was, is] = [(0,part$19.X)(old), (0,part$19.X)(own)];
  if (was === void 0 || is === void 0 || !before.fileMentions.has((0,part$44.sy)(was)))
    return table;
  const at = [...before.fileMentions.keys()].indexOf((0,part$44.sy)(was));
  const entries = [...table.fileMentions].map(([key, fact], index) => index === at ? [(0,part$44.sy)(is), fact] : [key, fact]);
  return { ...table, fileMentions: new Map(entries) };
}
function differences(before, after) {
  const [first, second] = [countsOf(before), countsOf(after)];
  return [... new Set([...first.keys(), ...second.keys()])].toSorted().flatMap((name) => {
    const [check = "", outcome = ""] = name.split(" ");
    const counts = { before: first.get(name) ?? 0, after: second.get(name) ?? 0 };
    return counts.before === counts.after ? [] : [{ check, outcome, ...counts }];
  });
}
function countsOf({ results }) {
  const counts = new Map();
  for (const { check, outcome } of results) {
    const name = `${check} ${outcome}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
function shareText({ standIns, dropped, leftOut }, before, after, odd) {
  const lines = [
    `${String(standIns)} words and ids have stand-ins. Look the files over before you share them.`,
    ...dropped === 0 ? [] : [`${String(dropped)} facts are left out, since no stand-in fits their form.`],
    ...leftOut.map((file) => `${file} is left out with what it deploys, since only JSON can be rewritten.`),
    odd.length === 0 && before === after ? `The report of these files has your verdict (${before}) and, by check, your findings.` : `The report of these files is not yours (verdict ${before}, now ${after}).`,
    ...odd.map(({ check, outcome, before: before2, after: after2 }) => `${check} ${outcome}: ${String(before2)} in your report, ${String(after2)} in the other.`)
  ];
  return `${lines.join("\n")}
`;
}
async function snapshotShare(options, terminal) {
  const { output } = options;
  if (output === void 0)
    throw (0,part$74.IF)("snapshot share needs --output FOLDER", {
      help: "see `relocation snapshot share --help`"
    });
  const own = { ...await (0,part$52.Ku)(options, terminal), withoutCheckout: true };
  const shared2 = await shareRelocation(own);
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_84__.resolve)(terminal.cwd, output);
  for (const [file, text] of shared2.files) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_83__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_84__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_84__.join)(folder, file)), { recursive: true }).catch(() => {
      throw (0,part$74.IF)(`cannot write into ${JSON.stringify(output)}`, {
        help: "name a folder that may be written"
      });
    });
    await (0,part$57.UN)((0,node_path__WEBPACK_IMPORTED_MODULE_84__.join)(output, file), text, terminal);
  }
  const { report: before } = await (0,part$0.kC)(own);
  const { report: after } = await (0,part$0.kC)({
    ...own,
    root: folder,
    manifest: SHARED_MANIFEST,
    snapshot: SHARED_SNAPSHOT
  });
  const odd = differences(before, after);
  const isSame = odd.length === 0 && before.verdict === after.verdict;
  await (0,part$57.yy)(shareText(shared2, before.verdict, after.verdict, odd), terminal);
  return isSame ? 0 : 3;
}
 }),
 2125:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   q: () => ( shapeProblems)
 });
 var part$8 = __webpack_require__(2091);
 var part$0 = __webpack_require__(970);
 var part$4 = __webpack_require__(1029);
 var part$5 = __webpack_require__(8279);
 var part$7 = __webpack_require__(6394);
 var part$1 = __webpack_require__(398);
 var part$6 = __webpack_require__(7404);
 var part$3 = __webpack_require__(5879);
 var part$2 = __webpack_require__(7341);
function listed(words, last) {
  const spans = words.map((word) => (0,part$3.cv)`${word}`);
  const end = spans.pop();
  if (end === void 0)
    return (0,part$3.cv)`nothing`;
  if (spans.length === 0)
    return end;
  return (0,part$3.em)(`${spans.join(", ")} ${last} ${end}`);
}
var REPEATED = 80;
var PRIVATE = /@|[0-9a-f]{8}-/i;
function describe(value, written) {
  if (value === null || value === void 0)
    return (0,part$3.cv)`nothing`;
  if (Array.isArray(value))
    return (0,part$3.cv)`a list`;
  if (typeof value === "object")
    return (0,part$3.cv)`a map`;
  if (typeof value === "string") {
    if (value.trim() === "")
      return (0,part$3.cv)`empty text`;
    return value.length > REPEATED || PRIVATE.test(value) ? (0,part$3.cv)`this text` : (0,part$3.cv)`the text ${value}`;
  }
  if (typeof value === "boolean")
    return (0,part$3.cv)`the boolean ${written ?? String(value)}`;
  return (0,part$3.cv)`the number ${written ?? (typeof value === "number" ? String(value) : "?")}`;
}
function expectedOf(schema) {
  const reference = /^#\/\$defs\/(\w+)$/.exec((0,part$4.b6)((0,part$4.jf)(schema, "$ref")) ?? "")?.[1];
  const named = (0,part$4.b6)((0,part$4.jf)(reference === void 0 ? schema : part$0.u[reference], "title"));
  if (named !== void 0)
    return (0,part$3.em)(named);
  const words = wordsOf(schema);
  if (words.length > 0)
    return listed(words, "or");
  switch ((0,part$4.b6)((0,part$4.jf)(schema, "type"))) {
    case "object":
      return expectedMap(schema);
    case "array":
      return (0,part$4.rl)((0,part$4.jf)(schema, "minItems")) === void 0 ? (0,part$3.cv)`a list` : (0,part$3.cv)`a list that is not empty`;
    case "string":
      return expectedText(schema);
    case "boolean":
      return listed(["true", "false"], "or");
    case "number":
      return (0,part$3.cv)`a number${(0,part$3.lS)(rangeOf(schema))}`;
    case "integer":
      return (0,part$3.cv)`a whole number${(0,part$3.lS)(rangeOf(schema))}`;
    default:
      return (0,part$3.cv)`another value`;
  }
}
function wordsOf(schema) {
  const constant = (0,part$4.jf)(schema, "const");
  const all = constant === void 0 ? (0,part$4.S3)((0,part$4.jf)(schema, "enum")) : [constant];
  return [...new Set(all.map(String))];
}
function keysOf(schema) {
  const properties = (0,part$4.jf)(schema, "properties");
  return (0,part$4.jh)(properties) ? Object.keys(properties) : [];
}
function expectedMap(schema) {
  const keys = keysOf(schema);
  const least = (0,part$4.rl)((0,part$4.jf)(schema, "minProperties"));
  const most = (0,part$4.rl)((0,part$4.jf)(schema, "maxProperties"));
  if (keys.length === 0) {
    if (most !== void 0)
      return (0,part$3.cv)`a map of at most ${most} keys`;
    return least === void 0 ? (0,part$3.cv)`a map` : (0,part$3.cv)`a map that is not empty`;
  }
  if (least === 1 && most === 1)
    return (0,part$3.cv)`a map with one of the keys ${(0,part$3.lS)(listed(keys, "or"))}`;
  return least === void 0 ? (0,part$3.cv)`a map that may have the keys ${(0,part$3.lS)(listed(keys, "and"))}` : (0,part$3.cv)`a map with at least one of the keys ${(0,part$3.lS)(listed(keys, "or"))}`;
}
function expectedText(schema) {
  const most = (0,part$4.rl)((0,part$4.jf)(schema, "maxLength"));
  return most === void 0 ? (0,part$3.cv)`text` : (0,part$3.cv)`text of at most ${most} characters`;
}
function rangeOf(schema) {
  const least = (0,part$4.rl)((0,part$4.jf)(schema, "minimum"));
  const above = (0,part$4.rl)((0,part$4.jf)(schema, "exclusiveMinimum"));
  const most = (0,part$4.rl)((0,part$4.jf)(schema, "maximum"));
  const below = (0,part$4.rl)((0,part$4.jf)(schema, "exclusiveMaximum"));
  const limits = [
    least === void 0 ? void 0 : (0,part$3.cv)`at least ${least}`,
    above === void 0 ? void 0 : (0,part$3.cv)`more than ${above}`,
    most === void 0 ? void 0 : (0,part$3.cv)`at most ${most}`,
    below === void 0 ? void 0 : (0,part$3.cv)`less than ${below}`
  ].filter((limit) => limit !== void 0);
  return limits.length === 0 ? (0,part$3.cv)`` : (0,part$3.em)(`, ${limits.join(" and ")}`);
}
var RANKS = [
  "const",
  "enum",
  "type",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum"
];
function rankOf(keyword) {
  const rank = RANKS.indexOf(keyword);
  return rank < 0 ? void 0 : rank;
}
function mismatch(value, schema, types, written) {
  const what = describe(value, written);
  const message = value === null || value === void 0 ? (0,part$3.cv)`there is no value` : (0,part$3.cv)`${(0,part$3.lS)(what)} does not fit here`;
  const help = helpFor(value, schema, types, written);
  return { message, expected: expectedOf(schema), ...help === void 0 ? {} : { help } };
}
function helpFor(value, schema, types, written) {
  const words = wordsOf(schema);
  if (words.length > 0)
    return typeof value === "string" && words.length > 1 ? (0,part$5.h)(value, words) : void 0;
  const wanted = typeof types === "string" ? [types] : (0,part$4.S3)(types).map((type) => (0,part$4.b6)(type) ?? "");
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (wanted.includes("string") && scalar) {
    return (0,part$3.cv)`put it in quotes to make it text: ${`"${written ?? String(value)}"`}`;
  }
  if (typeof value !== "string")
    return void 0;
  if (wanted.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value)) {
    return (0,part$3.cv)`write ${/^(?:y|yes|on|true)$/i.test(value) ? "true" : "false"} without quotes`;
  }
  const numeric = value.trim() !== "" && Number.isFinite(Number(value));
  if ((wanted.includes("number") || wanted.includes("integer")) && numeric) {
    return (0,part$3.cv)`write the number without quotes`;
  }
  const id = checkIdOf(value);
  if (id !== void 0 && (0,part$4.b6)((0,part$4.jf)(schema, "pattern")) === CHECK_ID)
    return (0,part$5.au)(id);
  if (wanted.includes("array"))
    return (0,part$3.cv)`put it between ${"["} and ${"]"}`;
  return void 0;
}
var CHECK_ID = (0,part$4.b6)(part$0.u["checkId"]?.["pattern"]);
function checkIdOf(text) {
  const [, group = "", number = ""] = /^([a-z]{2,4})[-_ ]?0*(\d{1,2})$/i.exec(text.trim()) ?? [];
  return number === "" ? void 0 : `${group.toUpperCase()}-${number.padStart(2, "0")}`;
}
var import__ = (0,part$2.f1)((0,part$1.q)(), 1);
function shapeErrors(shape, value) {
  const validate = validator(shape);
  return validate(value) ? [] : validate.errors ?? [];
}
var compiled = new Map();
function validator(shape) {
  const known = compiled.get(shape);
  if (known !== void 0)
    return known;
  const validate = new import__.Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { optimize: false },
    messages: false,
    meta: false,
    validateSchema: false,
    formats: { instant: { type: "string", validate: (text) => (0,part$6.nV)(text) !== void 0 } }
  }).compile({
    ...shape.schema,
    $defs: { ...part$0.u, instant: { ...part$0.u["instant"], format: "instant" } }
  });
  compiled.set(shape, validate);
  return validate;
}
function schemaOf({ schemaPath }, shape) {
  return schemaPath.split("/").slice(1, -1).reduce((schema, step) => (0,part$4.jf)(schema, step), { ...shape.schema, $defs: part$0.u });
}
var MOST = 1e3;
function shapeProblems(shape, document) {
  const failures = shapeErrors(shape, document.value).slice(0, MOST).filter((error) => error.propertyName === void 0).map((error) => failureOf(error, shape, document)).filter((failure) => failure !== void 0);
  const misspelt = new Set();
  for (const failure of failures) {
    const meant = meantKey(failure);
    if (meant !== void 0)
      misspelt.add((0,part$7.L)([...failure.pointer, meant]));
  }
  const problems = [];
  const worst = new Map();
  for (const failure of failures) {
    const rank = rankOf(failure.keyword);
    const path = (0,part$7.L)(failure.pointer);
    const other = worst.get(path);
    if (rank === void 0)
      for (const one of structural(failure, misspelt, document))
        problems.push(one);
    else if (!other || rank < (rankOf(other.keyword) ?? rank))
      worst.set(path, failure);
  }
  for (const { pointer, data, schema, params, position } of worst.values()) {
    const place = document.locate(pointer);
    problems.push({ ...mismatch(data, schema, (0,part$4.jf)(params, "type"), position.written), place });
  }
  return problems;
}
function failureOf(error, shape, { value, root }) {
  const pointer = [];
  let data = value;
  let position = root;
  for (const part of error.instancePath.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(data) ? Number(key) : key;
    pointer.push(step);
    data = (0,part$4.jf)(data, step);
    position = (0,part$8.t$)(position, [step]).position;
    if (position.unread)
      return void 0;
  }
  if (position.partial && (error.keyword === "required" || error.keyword === "minProperties"))
    return void 0;
  return {
    keyword: error.keyword,
    pointer,
    data,
    schema: schemaOf(error, shape),
    params: error.params,
    position
  };
}
function meantKey({ keyword, params, schema }) {
  if (keyword !== "additionalProperties")
    return void 0;
  return (0,part$5.pA)((0,part$4.b6)((0,part$4.jf)(params, "additionalProperty")) ?? "", keysOf(schema));
}
function structural(failure, misspelt, { locate }) {
  const { keyword, pointer, data, schema, params } = failure;
  const place = locate(pointer);
  switch (keyword) {
    case "additionalProperties": {
      const key = (0,part$4.b6)((0,part$4.jf)(params, "additionalProperty")) ?? "";
      const help = (0,part$5.au)(meantKey(failure));
      const keys = keysOf(schema);
      return [
        {
          message: (0,part$3.cv)`the key ${key} is not known here`,
          place: locate([...pointer, key]),
          expected: listed(keys, "or"),
          ...help === void 0 ? {} : { help }
        }
      ];
    }
    case "required": {
      const key = (0,part$4.b6)((0,part$4.jf)(params, "missingProperty")) ?? "";
      if (misspelt.has((0,part$7.L)([...pointer, key])))
        return [];
      const expected = expectedOf((0,part$4.jf)((0,part$4.jf)(schema, "properties"), key));
      return [{ message: (0,part$3.cv)`the key ${key} is missing`, place, expected }];
    }
    case "propertyNames": {
      const key = (0,part$4.b6)((0,part$4.jf)(params, "propertyName")) ?? "";
      return [
        {
          message: (0,part$3.cv)`the key ${key} is not a name that fits here`,
          place: locate([...pointer, key]),
          expected: expectedOf((0,part$4.jf)(schema, "propertyNames"))
        }
      ];
    }
    case "minProperties":
    case "maxProperties": {
      const keys = (0,part$4.Mc)(data).map(([key]) => key);
      const message = keys.length === 0 ? (0,part$3.cv)`the map is empty` : (0,part$3.cv)`the map has ${keys.length} keys: ${keys}`;
      return [{ message, place, expected: expectedOf(schema) }];
    }
    case "minItems":
      return [{ message: (0,part$3.cv)`the list is empty`, place, expected: (0,part$3.cv)`at least one item` }];
    case "uniqueItems": {
      const index = Math.max((0,part$4.rl)((0,part$4.jf)(params, "i")) ?? 0, (0,part$4.rl)((0,part$4.jf)(params, "j")) ?? 0);
      const item = (0,part$4.S3)(data)[index];
      const message = (0,part$3.cv)`${typeof item === "string" || typeof item === "number" ? item : "the item"} stands twice in the list`;
      return [{ message, place: locate([...pointer, index]), help: (0,part$3.cv)`remove one of them` }];
    }
    default:
      return [{ message: (0,part$3.cv)`this does not fit`, place, expected: expectedOf(schema) }];
  }
}
 }),
 1686:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ks: () => ( sectionsOf),
   Mk: () => ( withoutWaiting),
   ON: () => ( holdsBlockers),
   Sj: () => ( ordered),
   ZE: () => ( sectionOf),
   j5: () => ( missingByPermission),
   lg: () => ( byArea),
   qZ: () => ( wavesInOrder),
   wV: () => ( causeGroups)
 });
 var part$0 = __webpack_require__(9872);
var SECTIONS = ["blocking", "unknown", "warnings", "notices", "waived", "passed"];
function sectionOf(result) {
  switch (result.outcome) {
    case "pass":
    case "not-applicable":
      return "passed";
    case "waived":
      return "waived";
    case "unknown":
      return "unknown";
    case "fail":
      return result.severity === "blocker" ? "blocking" : result.severity === "warning" ? "warnings" : "notices";
  }
}
var SEVERITY_RANK = { blocker: 0, warning: 1, notice: 2 };
var AREA_RANK = new Map(part$0.x.map((area, index) => [area, index]));
var SECTION_RANK = new Map(SECTIONS.map((section, index) => [section, index]));
function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compare(a, b) {
  return (SECTION_RANK.get(sectionOf(a)) ?? 0) - (SECTION_RANK.get(sectionOf(b)) ?? 0) || SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || (AREA_RANK.get(a.area) ?? part$0.x.length) - (AREA_RANK.get(b.area) ?? part$0.x.length) || byText(a.check, b.check) || byText(a.subject, b.subject) || byText(a.id, b.id);
}
function ordered(results) {
  return [...results].sort(compare);
}
function holdsBlockers({ results }) {
  return results.some(({ severity }) => severity === "blocker");
}
function sectionsOf(results) {
  const all = ordered(results);
  return SECTIONS.map((key) => ({ key, results: all.filter((result) => sectionOf(result) === key) })).filter((section) => section.results.length > 0);
}
function byArea(results) {
  return grouped(results, (result) => result.area).sort((a, b) => (AREA_RANK.get(a[0].area) ?? 0) - (AREA_RANK.get(b[0].area) ?? 0)).map((own) => ({ area: own[0].area, results: own, checks: byCheck(own) }));
}
function byCheck(results) {
  return grouped(results, (result) => result.check).map((own) => ({
    check: own[0].check,
    title: own[0].title,
    results: own
  }));
}
function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0)
      groups.set(keyOf(item), [item]);
    else
      group.push(item);
  }
  return [...groups.values()];
}
function missingByPermission(facts) {
  const known = grouped(facts, (fact) => fact.permission ?? "");
  const groups = known.map((own) => {
    const { permission } = own[0];
    return permission === void 0 ? { facts: own } : { permission, facts: own };
  });
  return groups.sort((a, b) => Number(a.permission === void 0) - Number(b.permission === void 0));
}
function wavesInOrder(waves) {
  const names = new Set(waves.map((wave) => wave.name));
  const done = new Set();
  const result = [];
  let open = [...waves];
  while (open.length > 0) {
    const next = open.find((wave) => wave.dependsOn.every((name) => done.has(name) || !names.has(name)));
    if (next === void 0)
      return [...result, ...open];
    result.push(next);
    done.add(next.name);
    open = open.filter((wave) => wave !== next);
  }
  return result;
}
function causeGroups({ causes, results, missingFacts }) {
  return causes.map((cause) => ({
    cause,
    checks: byCheck(ordered(results.filter((result) => waits(result, [cause])))),
    facts: missingFacts.filter((fact) => fact.cause === cause.id)
  }));
}
function waits({ outcome, waitsFor }, causes) {
  return outcome === "unknown" && causes.some(({ id }) => id === waitsFor);
}
function withoutWaiting(report) {
  const { causes, results, missingFacts } = report;
  return {
    results: results.filter((result) => !waits(result, causes)),
    missingFacts: missingFacts.filter(({ cause }) => !causes.some(({ id }) => id === cause))
  };
}
 }),
 4900:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Xt: () => ( compareRegions),
   aW: () => ( runTogether),
   d: () => ( captureSnapshot),
   kC: () => ( runReadiness),
   xJ: () => ( observedNow)
 });
 var part$0 = __webpack_require__(6968);
 var part$1 = __webpack_require__(9892);
 var part$7 = __webpack_require__(6398);
 var part$2 = __webpack_require__(6900);
 var part$3 = __webpack_require__(5274);
 var part$4 = __webpack_require__(7130);
 var part$5 = __webpack_require__(6375);
 var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);
var TURN_MS = 20;
async function inTurns(work) {
  let since = performance.now();
  for (; ; ) {
    const step = work.next();
    if (step.done === true)
      return step.value;
    if (performance.now() - since < TURN_MS)
      continue;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
    since = performance.now();
  }
}
async function runReadiness(options) {
  return judgedRun(await (0,part$0.iA)(options, "check"));
}
async function runTogether(all) {
  const results = [];
  for (const prepared of await (0,part$0.bE)(all, "check"))
    results.push(await judgedRun(prepared));
  return results;
}
async function judgedRun({ input, candidates, reader, hashes }) {
  const judged = async () => {
    if (candidates.length === 0)
      return inTurns((0,part$1.Pn)(input));
    const { comparisonOfRegions } = await __webpack_require__.e( 4339).then(__webpack_require__.bind(__webpack_require__, 4339));
    const regions = await inTurns(comparisonOfRegions(input, candidates, reader));
    return inTurns((0,part$1.Pn)({ ...input, regions }));
  };
  const report = await judged();
  return {
    report,
    hashes: () => hashes(report),
    measured: () => measuredOf(input),
    evaluation: async () => (await Promise.all( [__webpack_require__.e(1246), __webpack_require__.e(1823)]).then(__webpack_require__.bind(__webpack_require__, 1823))).evaluationOf(input)
  };
}
async function compareRegions(options) {
  const { input, candidates, reader } = await (0,part$0.iA)(options, "regions");
  const [{ comparisonOfRegions }, { regionsDocument }] = await Promise.all([
    __webpack_require__.e( 4339).then(__webpack_require__.bind(__webpack_require__, 4339)),
    __webpack_require__.e( 7580).then(__webpack_require__.bind(__webpack_require__, 7580))
  ]);
  const regions = await inTurns(comparisonOfRegions(input, candidates, reader));
  return regionsDocument((0,part$1.Uo)(input), regions, input.secrets ?? []);
}
function measuredOf({ manifest, wave }) {
  const asked = manifest.waves.find(({ name }) => name === wave);
  return asked === void 0 ? [] : (0,part$2.oS)(manifest, asked.workloads);
}
async function observedNow(options) {
  return observedOf([options]);
}
async function observedOf(all) {
  (0,part$4.p8)();
  (0,part$4.OK)();
  const [options] = all;
  const manifests = await (0,part$0.oF)(all);
  const observation = (0,part$0.R$)(manifests[0], (0,part$3.Rm)(), options);
  const plannings = await observation.meanwhile(async () => {
    const own = await Promise.all(manifests.map((manifest) => (0,part$0.XC)(manifest, options)));
    return own.map((planning) => ({
      ...planning,
      candidates: (0,part$0.kW)(planning.manifest, options),
      alongside: (0,part$0.bx)(planning, own, (0,part$7.H)(options))
    }));
  });
  return { manifest: manifests[0], ...await observation.observe(plannings) };
}
async function captureSnapshot(...all) {
  const { manifest, table, observedAt } = await observedOf(all);
  const { writeSnapshot } = await __webpack_require__.e( 1088).then(__webpack_require__.bind(__webpack_require__, 1088));
  const facts = Object.values(table).flatMap((facts2) => [...facts2.values()]);
  const unknown = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: manifest.cloud, observedAt, tool: part$5.j }),
    known: facts.length - unknown,
    unknown
  };
}
 }),
 582:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   KE: () => ( COMMA),
   bV: () => ( OPEN_OBJECT),
   gD: () => ( CLOSE_LIST),
   jA: () => ( QUOTE),
   oH: () => ( COLON),
   oQ: () => ( OPEN_LIST),
   r_: () => ( BACKSLASH),
   tX: () => ( CLOSE_OBJECT)
 });
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
 }),
 1136:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   O: () => ( refusalOf)
 });
 var part$0 = __webpack_require__(2125);
 var part$1 = __webpack_require__(690);
 var part$2 = __webpack_require__(4916);
function refusalOf(document) {
  const problems = [...document.problems, ...(0,part$0.q)(part$2.eu, document)];
  const reported = new Map(problems.map((problem, index) => [problem.place?.path, index]));
  for (const { pointer, ...rest } of (0,part$1.I)(document.value)) {
    const place = document.locate(pointer);
    const index = reported.get(place.path);
    const other = index === void 0 ? void 0 : problems[index];
    if (index === void 0 || !other)
      problems.push({ ...rest, place });
    else if (other.help === void 0 && rest.help !== void 0)
      problems[index] = { ...other, help: rest.help };
  }
  if (problems.length === 0)
    throw new Error("the manifest does not follow the schema, for no reason that could be found");
  return (0,part$2.x5)(problems);
}
 }),
 3322:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   h0: () => ( toHundredths),
   k0: () => ( changeText),
   tV: () => ( toShare)
 });
function toHundredths(value) {
  return Math.round(value * 100) / 100;
}
var NOISE = 1e-9;
function toShare(value) {
  const rounded = toHundredths(value);
  if (rounded >= 1 && value < 1 - NOISE)
    return 0.99;
  return rounded <= 0 && value > NOISE ? 0.01 : rounded;
}
function changeText(percent) {
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 0)
    return "the same";
  return `${rounded > 0 ? "+" : "-"}${String(Math.abs(rounded))} %`;
}
 }),
 8467:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E$: () => ( parseSnapshot),
   ap: () => ( snapshotSchema),
   g$: () => ( tooLarge),
   i7: () => ( jsonLines),
   oF: () => ( writeSnapshot),
   qB: () => ( MAX_SNAPSHOT_BYTES),
   tp: () => ( factsSchema)
 });
 var part$8 = __webpack_require__(8168);
 var part$0 = __webpack_require__(2145);
 var part$5 = __webpack_require__(582);
 var part$1 = __webpack_require__(3330);
 var part$2 = __webpack_require__(9110);
 var part$3 = __webpack_require__(8439);
 var part$4 = __webpack_require__(3913);
 var part$7 = __webpack_require__(7404);
 var part$6 = __webpack_require__(5879);
function duplicateKey(text2) {
  const open = [];
  let isKey = false;
  for (let at = 0; at < text2.length; at += 1) {
    switch (text2.charCodeAt(at)) {
      case part$5.bV:
        open.push( new Set());
        isKey = true;
        break;
      case part$5.oQ:
        open.push(void 0);
        isKey = false;
        break;
      case part$5.tX:
      case part$5.gD:
        open.pop();
        isKey = false;
        break;
      case part$5.KE:
        isKey = open.at(-1) !== void 0;
        break;
      case part$5.jA: {
        const end = endOfString(text2, at);
        if (isKey) {
          const key = keyOf(text2.slice(at + 1, end));
          const keys = open.at(-1);
          if (keys?.has(key) === true)
            return key;
          keys?.add(key);
          isKey = false;
        }
        at = end;
      }
    }
  }
  return void 0;
}
function endOfString(text2, start) {
  for (let end = text2.indexOf('"', start + 1); end !== -1; end = text2.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text2.charCodeAt(end - 1 - slashes) === part$5.r_)
      slashes += 1;
    if (slashes % 2 === 0)
      return end;
  }
  return text2.length;
}
function keyOf(raw) {
  if (!raw.includes("\\"))
    return raw;
  const key = JSON.parse(`"${raw}"`);
  return typeof key === "string" ? key : raw;
}
function jsonSchemaOf(shape, definitions) {
  const inner = (one) => jsonSchemaOf(one, definitions);
  switch (shape.kind) {
    case "text":
      return {
        type: "string",
        ...shape.maxLength === void 0 ? {} : { maxLength: shape.maxLength },
        ...shape.pattern === void 0 ? {} : { pattern: shape.pattern },
        ...shape.not === void 0 ? {} : { not: { pattern: shape.not } }
      };
    case "number":
      return { type: "number" };
    case "flag":
      return { type: "boolean" };
    case "anything":
      return {};
    case "json":
      return shape.object ? { type: "object" } : {};
    case "choice": {
      const [only, ...others] = shape.of;
      return others.length === 0 ? { const: only } : { enum: shape.of };
    }
    case "list":
      return { type: "array", items: inner(shape.item) };
    case "record":
      return {
        type: "object",
        ...shape.names === void 0 ? {} : { propertyNames: inner(shape.names) },
        additionalProperties: inner(shape.value)
      };
    case "object":
      return objectSchema(shape, inner);
    case "variants":
      return { oneOf: shape.of.map(inner) };
    case "fact":
      return {
        type: "object",
        required: ["known"],
        properties: { value: inner(shape.value) },
        if: { properties: { known: { const: true } } },
        then: {
          type: "object",
          properties: { known: { const: true }, value: {} },
          required: ["known", "value"],
          additionalProperties: false
        },
        else: { if: { required: ["value"] }, then: inner(shape.partly), else: inner(shape.unknown) }
      };
    case "named":
      if (!definitions.has(shape.name)) {
        definitions.set(shape.name, {});
        definitions.set(shape.name, inner(shape.shape()));
      }
      return { $ref: `#/$defs/${shape.name}` };
  }
}
function objectSchema({ fields }, inner) {
  const entries = Object.entries(fields);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, { shape }]) => [name, inner(shape)])),
    required: entries.filter(([, { optional: optional2 }]) => !optional2).map(([name]) => name),
    additionalProperties: false
  };
}
var SNAPSHOT_VERSION = 1;
var SNAPSHOT_SCHEMA_ID = "urn:azure-relocation-readiness:snapshot:1";
var snapshotDocument = (0,part$2.Ik)({
  version: (0,part$2.Yq)(SNAPSHOT_VERSION),
  cloud: (0,part$2.b6)({ pattern: "^[A-Za-z]{1,40}$" }),
  observedAt: (0,part$2.b6)({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z$" }),
  facts: (0,part$2.g1)(part$2.D8),
  $schema: (0,part$2.lq)(part$2.Qq),
  tool: (0,part$2.lq)((0,part$2.Ik)({ name: part$2.Qq, version: part$2.Qq }))
});
function factsSchema(kind) {
  const { key, value } = (0,part$1.I)(kind);
  return (0,part$2.g1)((0,part$1.yD)(value), (0,part$2.b6)({ pattern: key.pattern }));
}
function snapshotSchema() {
  const definitions = new Map();
  const facts = part$1.X0.map((kind) => {
    const { key, value } = (0,part$1.I)(kind);
    return [
      kind,
      {
        type: "object",
        propertyNames: { pattern: key.pattern },
        additionalProperties: jsonSchemaOf((0,part$1.yD)(value).shape, definitions)
      }
    ];
  });
  const document = jsonSchemaOf(snapshotDocument.shape, definitions);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SNAPSHOT_SCHEMA_ID,
    title: "Snapshot of a relocation target",
    description: "What was observed of a target subscription, redacted: no e-mail addresses, tokens or names of people.",
    ...document,
    properties: {
      ...propertiesOf(document),
      facts: {
        type: "object",
        properties: Object.fromEntries(facts),
        required: [],
        additionalProperties: false
      }
    },
    $defs: Object.fromEntries(definitions)
  };
}
function propertiesOf({ properties }) {
  return typeof properties === "object" && properties !== null ? properties : {};
}
var MAX_SNAPSHOT_BYTES = 64 * part$4.D6;
var MOST_VALUES = 1e6;
var FEW_CHARACTERS = 2 ** 21;
var HELP = "capture it again with `relocation capture`";
var LINES_TO_DEPTH = 5;
function writeSnapshot(table, { cloud, observedAt, tool }) {
  const facts = part$1.X0.filter((kind) => table[kind].size > 0).map((kind) => [
    kind,
    sorted(table[kind])
  ]);
  const document = {
    $schema: SNAPSHOT_SCHEMA_ID,
    version: SNAPSHOT_VERSION,
    cloud,
    observedAt: new Date(observedAt).toISOString(),
    ...tool === void 0 ? {} : { tool: { name: tool.name, version: tool.version } },
    facts: Object.fromEntries(facts)
  };
  return `${jsonLines(document, LINES_TO_DEPTH)}
`;
}
function sorted(facts) {
  return Object.fromEntries([...facts].toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}
function jsonLines(value, depth, indent = "") {
  if (depth === 0 || typeof value !== "object" || value === null)
    return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, item]) => {
    const text2 = jsonLines(item, depth - 1, inner);
    return isList ? `${inner}${text2}` : `${inner}${JSON.stringify(key)}: ${text2}`;
  });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return parts.length === 0 ? `${open}${close}` : `${open}
${parts.join(",\n")}
${indent}${close}`;
}
function parseSnapshot(text2, file) {
  if (text2.length > MAX_SNAPSHOT_BYTES)
    throw tooLarge(file);
  const value = parseJson(text2, file);
  if (!snapshotDocument.is(value))
    throw refusal(file, value, snapshotDocument.problem(value));
  if (value.$schema !== void 0 && value.$schema !== SNAPSHOT_SCHEMA_ID) {
    throw (0,part$3.IF)(`${file} is a document of ${(0,part$6.aM)(value.$schema)}`, {
      expected: SNAPSHOT_SCHEMA_ID,
      help: HELP
    });
  }
  const observedAt = (0,part$7.nV)(value.observedAt);
  if (observedAt === void 0) {
    throw (0,part$3.IF)(`${file} is not a snapshot: /observedAt is not a point in time`, {
      expected: "ISO 8601 in UTC"
    });
  }
  const { cloud, tool } = value;
  return { table: tableFrom(value, file), cloud, observedAt, ...tool === void 0 ? {} : { tool } };
}
function tooLarge(file) {
  return (0,part$3.IF)(`${file} is larger than ${String(MAX_SNAPSHOT_BYTES / part$4.D6)} MiB`, {
    expected: "a snapshot that `relocation capture` wrote"
  });
}
function parseJson(text2, file) {
  refuseExtent(text2, file);
  try {
    const value = JSON.parse(text2.replace(/^\ufeff/, ""));
    const twice = duplicateKey(text2);
    if (twice !== void 0)
      throw (0,part$3.IF)(`${file} has the key ${JSON.stringify((0,part$6.aM)(twice))} twice in one object`);
    return value;
  } catch (error) {
    if (error instanceof part$3.yo)
      throw error;
    const at = error instanceof SyntaxError ? /line \d+ column \d+/.exec(error.message)?.[0] : void 0;
    throw (0,part$3.IF)(`${file} is not JSON${at === void 0 ? "" : ` (${at})`}`, {
      expected: "a snapshot that `relocation capture` wrote"
    });
  }
}
function refuseExtent(text2, file) {
  if (text2.length < FEW_CHARACTERS)
    return;
  const { depth, values } = (0,part$8.Z)(text2, { depth: part$2.lr, values: MOST_VALUES });
  if (depth > part$2.lr)
    throw (0,part$3.IF)(`${file} is nested deeper than ${String(part$2.lr)} levels`);
  if (values > MOST_VALUES)
    throw (0,part$3.IF)(`${file} contains more than ${String(MOST_VALUES)} values`, {
      expected: "a snapshot that `relocation capture` wrote"
    });
}
function refuseTraps(root, file) {
  const open = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null)
      continue;
    if (depth > part$2.lr)
      throw (0,part$3.IF)(`${file} is nested deeper than ${String(part$2.lr)} levels`);
    if (Object.hasOwn(value, "__proto__"))
      throw (0,part$3.IF)(`${file} contains a key "__proto__"`);
    for (const item of Object.values(value))
      open.push({ value: item, depth: depth + 1 });
  }
}
function refuseLongLists(kind, facts, file) {
  if ((0,part$1.ts)(kind) !== "arm")
    return;
  for (const [key, fact] of Object.entries(facts)) {
    const value = Reflect.get(Object(fact), "value");
    if (Array.isArray(value) && value.length > part$1.x_)
      throw (0,part$3.IF)(`${file} has a list of ${String(value.length)} items in ${kind}, under the key ${(0,part$6.aM)(key, 200)}`, { expected: `at most ${String(part$1.x_)} items, as many as are read of Azure`, help: HELP });
  }
}
function tableFrom(document, file) {
  const table = (0,part$0._d)();
  for (const [kind, facts] of Object.entries(document.facts)) {
    if ((0,part$1.$3)(kind))
      readKind(table, kind, facts, document, file);
    else
      throw refusal(file, document, { path: ["facts", kind], message: "is not a kind of fact" });
  }
  return table;
}
function readKind(table, kind, facts, document, file) {
  const schema = factsSchema(kind);
  if (schema.is(facts)) {
    refuseLongLists(kind, facts, file);
    (0,part$0.GS)(table, kind, Object.entries(facts));
  } else
    throw refusal(file, document, schema.problem(facts), ["facts", kind]);
}
function refusal(file, document, problem, within = []) {
  refuseTraps(document, file);
  const { path, message } = problem ?? { path: [], message: "is wrong" };
  const where = (0,part$6.aM)((0,part$2.rq)([...within, ...path]), 200);
  return (0,part$3.IF)(`${file} is not a snapshot: ${where === "" ? "the document" : where} ${(0,part$6.aM)(message, 500)}`, { help: HELP });
}
 }),
 3673:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   SM: () => ( replicationLines),
   V1: () => ( REPLICATION_WORDS),
   o2: () => ( replicationCells)
 });
 var part$0 = __webpack_require__(7404);
var REPLICATION_WORDS = {
  none: "no replication",
  behind: "not caught up",
  unknown: "unknown",
  elsewhere: "leads elsewhere",
  switched: "switched",
  "caught-up": "caught up"
};
var FIRST = Object.keys(REPLICATION_WORDS);
function replicationLines(lines = []) {
  return lines.toSorted((a, b) => FIRST.indexOf(a.judged) - FIRST.indexOf(b.judged));
}
function replicationCells(line) {
  const { list, copy, state, role, partner, region, progress, pending, lag, since, asOf } = line;
  return {
    copy: copy === void 0 ? list : `${list} ${copy}`,
    ...state === void 0 ? {} : { state },
    more: [
      ...role === void 0 ? [] : [`source is ${role}`],
      ...partner === void 0 ? [] : [`to ${partner}`],
      ...region === void 0 ? [] : [`in ${region}`],
      ...progress === void 0 ? [] : [`${String(progress)} %`],
      ...pending === void 0 ? [] : [`${String(pending)} operations wait`],
      ...asOf === void 0 ? [] : [`as of ${asOf}`]
    ],
    ...lag === void 0 ? {} : { lag: (0,part$0.S5)(lag) },
    ...since === void 0 ? {} : { since }
  };
}
 }),
 4941:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   C: () => ( writeSnapshotFile),
   T: () => ( readSnapshotFile)
 });
 var part$0 = __webpack_require__(8467);
 var part$1 = __webpack_require__(6379);
 var part$4 = __webpack_require__(8279);
 var part$2 = __webpack_require__(8439);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
async function readSnapshotFile(file, root) {
  const located = await (0,part$1.oV)(file, root);
  if (located === void 0)
    throw outside(file);
  const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(located.real).catch(() => void 0);
  if (about === void 0) {
    const near = (0,part$4.au)(await (0,part$1.X7)(located.inside, root));
    throw (0,part$2.IF)(`there is no ${file}`, {
      expected: "a snapshot file inside the working directory",
      help: near ?? "capture one with `relocation capture`"
    });
  }
  if (!about.isFile())
    throw (0,part$2.IF)(`${file} is not a file`, { expected: "a snapshot file" });
  const bytes = await (0,part$1.rU)(located.real, part$0.qB);
  if (bytes === void 0)
    throw (0,part$0.g$)(file);
  const text = (0,part$1.Hp)(bytes);
  if (text === void 0)
    throw (0,part$2.IF)(`${file} is not UTF-8 text`, { expected: "a snapshot file" });
  return (0,part$0.E$)(text, file);
}
async function writeSnapshotFile(file, root, text) {
  const located = await (0,part$1.dO)(file, root);
  if (located === void 0)
    throw outside(file);
  const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(located.real).catch(() => void 0);
  if (about !== void 0 && !about.isFile()) {
    throw (0,part$2.IF)(`${file} is not a file`, { expected: "a new file, or one to replace" });
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(located.real, text);
}
function outside(file) {
  return (0,part$2.IF)(`${file} lies outside the working directory`, {
    expected: "a path inside it, and no link"
  });
}
 }),
 8168:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( jsonExtent)
 });
 var part$0 = __webpack_require__(582);
function jsonExtent(text, most) {
  let [open, depth, values] = [0, 0, 0];
  for (let at = 0; at < text.length && depth <= most.depth && values <= most.values; at += 1) {
    switch (text.charCodeAt(at)) {
      case part$0.bV:
      case part$0.oQ:
        open += 1;
        values += 1;
        depth = Math.max(depth, open);
        break;
      case part$0.tX:
      case part$0.gD:
        open -= 1;
        break;
      case part$0.KE:
        values += 1;
        break;
      case part$0.jA:
        for (at += 1; at < text.length && text.charCodeAt(at) !== part$0.jA; at += 1)
          if (text.charCodeAt(at) === part$0.r_)
            at += 1;
    }
  }
  return { depth, values };
}
 }),
 7141:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ce: () => ( REHEARSAL),
   E0: () => ( verdictWord),
   H_: () => ( daysLeft),
   Mj: () => ( shortTime),
   RK: () => ( waitingWords),
   U9: () => ( count),
   Zb: () => ( upperFirst),
   ge: () => ( verdictHeadline),
   hq: () => ( factsWords),
   o0: () => ( areaTitle),
   rj: () => ( countWords),
   s_: () => ( verdictReason),
   w4: () => ( rerunCommand)
 });
 var part$0 = __webpack_require__(6430);
 var part$1 = __webpack_require__(7404);
var AREA_TITLES = {
  subscription: "Subscription",
  policy: "Policy",
  rbac: "Access",
  identity: "Identity",
  budget: "Budget",
  cost: "Cost",
  region: "Region",
  quota: "Quota",
  network: "Network",
  vault: "Key vaults",
  certificate: "Certificates",
  domain: "Domains",
  data: "Data",
  connection: "Connections",
  operations: "Operations",
  method: "Relocation method",
  wave: "Waves",
  cutover: "Cutover"
};
function areaTitle(area) {
  return AREA_TITLES[area];
}
var VERDICT_WORDS = {
  ready: "Ready",
  "not-ready": "Not ready",
  unknown: "Unknown"
};
function verdictWord(verdict) {
  return VERDICT_WORDS[verdict];
}
function verdictHeadline({ verdict, rehearsal }) {
  const words = verdict === "unknown" ? "Could not tell" : `${verdictWord(verdict)} to relocate`;
  return rehearsal ? `${REHEARSAL}: ${words}` : words;
}
var REHEARSAL = "REHEARSAL";
function rehearsalWords({ rehearsal, judgedAsOf }) {
  if (!rehearsal)
    return [];
  const moment = shortTime(judgedAsOf);
  const at = /^[\d-]+ [\d:]+$/.test(moment) ? `${moment} UTC` : "a chosen moment";
  return [`A rehearsal, judged as of ${at}: it opens no wave.`];
}
function count(number, one, many = `${one}s`) {
  return `${String(number)} ${number === 1 ? one : many}`;
}
function verdictReason(report) {
  return [reasonOf(report), ...byNameWords(report), ...rehearsalWords(report)].join(" ");
}
function byNameWords({ byNameOnly = 0 }) {
  if (byNameOnly === 0)
    return [];
  const which = byNameOnly === 1 ? "the resource" : `any of the ${String(byNameOnly)} resources`;
  return [`Judged by name only: no template, plan or export describes ${which}.`];
}
function reasonOf(report) {
  const { blockers, unknowns, passed } = report.counts;
  const judged = unknowns === 0 ? "" : `. ${String(unknowns)} more could not be judged, and unknown is never ready`;
  switch (report.verdict) {
    case "not-ready":
      return `${count(blockers, "blocker fails", "blockers fail")}${judged}.`;
    case "unknown":
      if (unknowns === 0)
        return "Nothing of the target was judged, and unknown is never ready.";
      return `No blocker fails, but ${String(unknowns)} could not be judged, and unknown is never ready.`;
    case "ready":
      return `No blocker fails and none is unknown. ${String(passed)} passed${unseen(report)}.`;
  }
}
function unseen({ notJudged }) {
  const sum = notJudged.reduce((total, { count: count2 }) => total + count2, 0);
  return sum === 0 ? "" : `. ${count(sum, "thing was", "things were")} not judged, see below`;
}
function countWords(counts) {
  const unknown = counts.unknowns + counts.softUnknowns;
  return [
    counts.blockers > 0 ? count(counts.blockers, "blocker") : "",
    unknown > 0 ? `${String(unknown)} unknown` : "",
    counts.warnings > 0 ? count(counts.warnings, "warning") : "",
    counts.notices > 0 ? count(counts.notices, "notice") : "",
    counts.waived > 0 ? `${String(counts.waived)} waived` : "",
    counts.passed > 0 ? `${String(counts.passed)} passed` : "",
    counts.notApplicable > 0 ? `${String(counts.notApplicable)} not applicable` : ""
  ].filter((word) => word !== "");
}
function waitingWords({ results, blockers }) {
  const verb = results === 1 ? "waits" : "wait";
  const which = blockers === results ? "all of them blockers" : `${String(blockers)} of them blockers`;
  return `${count(results, "result")} ${verb} for it, ${blockers === 0 ? "none of them a blocker" : which}`;
}
function daysLeft(days) {
  if (days < 0)
    return `expired ${count(-days, "day")} ago`;
  return days === 0 ? "expires today" : `${count(days, "day")} left`;
}
function shortTime(iso) {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(iso);
  return match ? `${match[1] ?? ""} ${match[2] ?? ""}` : (0,part$0.uH)(iso);
}
function factsWords(report, show = part$0.uH) {
  const at = `${show(shortTime(report.facts.observedAt))} UTC`;
  switch (report.facts.from) {
    case "live":
      return `facts observed live at ${at}`;
    case "snapshot":
      return `facts from a snapshot of ${at}${age(report)}`;
    case "none":
      return "no facts of the target were observed";
  }
}
function age({ judgedAsOf, facts }) {
  const days = Math.floor((Date.parse(judgedAsOf) - Date.parse(facts.observedAt)) / part$1.sO);
  if (Number.isNaN(days) || days === 0)
    return "";
  return days < 0 ? ", after the moment judged" : `, ${count(days, "day")} old`;
}
function rerunCommand({ manifest, wave, judgedAsOf, rehearsal, policy, call = {} }) {
  const { snapshot, moreSnapshots = [], policies = [], requireGates = [] } = call;
  const { waiversFrom, maxWaiver, maxAge, phase, probe } = call;
  const option = (name, value) => value === void 0 ? [] : [`--${name} ${quoted(value)}`];
  return [
    `relocation check ${quoted(manifest.file)}`,
    ...[snapshot, ...moreSnapshots].flatMap((file) => option("snapshot", file)),
    ...option("wave", wave),
    ...option("phase", phase),
    ...policies.flatMap((folder) => option("policies", folder)),
    ...option("require-gates", requireGates.length === 0 ? void 0 : requireGates.join()),
    ...option("waivers-from", waiversFrom),
    ...option("max-waiver", maxWaiver),
    ...option("max-age", maxAge),
    ...probe === true ? ["--probe"] : [],
    ...option("config", policy === void 0 ? void 0 : configFile(policy.from)),
    ...option("now", rehearsal ? judgedAsOf : void 0)
  ].join(" ");
}
function configFile(from) {
  const path = from.replace(/@[^@]*$/, "");
  return path === from ? path : path.split("/").at(-1) ?? path;
}
function quoted(argument) {
  const text = (0,part$0.uH)(argument);
  if (/^[A-Za-z0-9_./:=@%+,][A-Za-z0-9_./:=@%+,-]*$/.test(text))
    return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
function upperFirst(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
 }),
 8739:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   V: () => ( verdictOf),
   m: () => ( countsOf)
 });
function countsOf(results) {
  const of = (outcome, ...severities) => results.filter((result) => result.outcome === outcome && severities.includes(result.severity)).length;
  return {
    blockers: of("fail", "blocker"),
    unknowns: of("unknown", "blocker"),
    warnings: of("fail", "warning"),
    softUnknowns: of("unknown", "warning", "notice"),
    notices: of("fail", "notice"),
    waived: of("waived", "blocker", "warning", "notice"),
    passed: of("pass", "blocker", "warning", "notice"),
    notApplicable: of("not-applicable", "blocker", "warning", "notice")
  };
}
function verdictOf(results) {
  const blockers = results.filter((result) => result.severity === "blocker");
  if (blockers.some((result) => result.outcome === "fail"))
    return "not-ready";
  if (blockers.some((result) => result.outcome === "unknown"))
    return "unknown";
  return results.some((result) => result.area !== "wave") ? "ready" : "unknown";
}
 })
};
