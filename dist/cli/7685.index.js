export const id = 7685;
export const ids = [7685];
export const modules = {
 7786:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   J: () => ( bundledTable)
 });
 var part$0 = __webpack_require__(5274);
 var part$1 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
var PATTERN = "$pattern";
function withPatterns(value) {
  if (typeof value !== "object" || value === null)
    return value;
  if (PATTERN in value)
    return patternOf(value[PATTERN]);
  for (const key of Object.keys(value)) {
    const member = Reflect.get(value, key);
    if (typeof member === "object" && member !== null)
      Reflect.set(value, key, withPatterns(member));
  }
  return value;
}
function patternOf(parts) {
  const [source, flags] = Array.isArray(parts) ? parts.map((part) => part) : [];
  if (typeof source !== "string" || typeof flags !== "string")
    throw new SyntaxError("not a pattern");
  return new RegExp(source, flags);
}
function tableOf(text) {
  const parsed = JSON.parse(text);
  const table = text.includes(`"${PATTERN}"`) ? withPatterns(parsed) : parsed;
  if (typeof table !== "object" || table === null)
    throw new SyntaxError("not a table");
  return { ...table };
}
var LARGEST = 16 * part$1.D6;
function bundledTable(name, folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url))) {
  try {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.br`));
    return tableOf((0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.brotliDecompressSync)(bytes, { maxOutputLength: LARGEST }).toString("utf8"));
  } catch {
    throw new part$0.ag(`the table of ${name} cannot be read`);
  }
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
 5274:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Rm: () => ( bundledAliases),
   ag: () => ( DamagedInstallation),
   dS: () => ( aliasTexts)
 });
 var part$0 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
var NONE_REPEATED = 33;
function around(short, pathOf) {
  for (let at = short.length - 1; at > 0; at -= 1) {
    const char = short.charAt(at);
    if (char !== "." && char !== "[")
      continue;
    const parent = pathOf(short.slice(0, at));
    if (parent !== void 0)
      return { parent, own: short.slice(at) };
  }
  return { parent: void 0, own: short };
}
function marked(mark, { parent, own }) {
  if (mark.startsWith(":"))
    return mark.slice(1);
  if (mark.startsWith(">"))
    return `${parent ?? ""}${mark.slice(1)}`;
  switch (mark) {
    case "":
      return parent === void 0 ? `properties.${own}` : parent + own;
    case "=":
      return parent;
    case "+":
      return parent === void 0 ? void 0 : `${parent}.properties${own}`;
    case "-":
      return parent === void 0 ? own : void 0;
    default:
      return void 0;
  }
}
function blocksOf(text) {
  const blocks = new Map();
  for (const block of text.split("\n\n")) {
    const end = block.search(/[\t\n]/);
    const prefix = block.slice(0, end === -1 ? void 0 : end).toLowerCase();
    blocks.set(prefix, [...blocks.get(prefix) ?? [], block]);
  }
  return blocks;
}
function aliasBlock(block) {
  const { prefix, type, lines } = linesOf(block);
  const start = prefix.length + 1;
  const byShort = new Map();
  const byName = new Map();
  for (const [index, { short }] of lines.entries()) {
    added(byShort, short, index);
    added(byName, short.toLowerCase(), index);
  }
  const paths = new Map();
  const pathAt = (index) => {
    if (paths.has(index))
      return paths.get(index);
    const line = lines[index];
    const path = line && marked(line.mark, around(line.short, (short) => before(short, index)));
    paths.set(index, path);
    return path;
  };
  const before = (short, index) => {
    const last = byShort.get(short)?.findLast((one) => one < index);
    return last === void 0 ? void 0 : pathAt(last);
  };
  return {
    find(name) {
      const entries = [];
      for (const index of byName.get(name.slice(start)) ?? []) {
        const path = pathAt(index);
        if (path === void 0)
          return void 0;
        entries.push({ name: `${prefix}/${lines[index]?.short ?? ""}`, type, path });
      }
      return entries;
    }
  };
}
function added(map, key, index) {
  const same = map.get(key);
  if (same === void 0)
    map.set(key, [index]);
  else
    same.push(index);
}
function linesOf(block) {
  const [header = "", ...rest] = block.split("\n");
  const [prefix = "", type = prefix] = header.split("	");
  const lines = [];
  let short = "";
  for (const line of rest) {
    if (line === "")
      continue;
    const tab = line.indexOf("	");
    const text = tab === -1 ? line : line.slice(0, tab);
    short = short.slice(0, Math.max(0, line.charCodeAt(0) - NONE_REPEATED)) + text.slice(1);
    lines.push({ short, mark: tab === -1 ? "" : line.slice(tab + 1).split("	")[0] ?? "" });
  }
  return { prefix, type, lines };
}
function entriesOf(block) {
  const { prefix, type, lines } = linesOf(block);
  const paths = new Map();
  const entries = [];
  for (const { short, mark } of lines) {
    const path = marked(mark, around(short, (name) => paths.get(name)));
    if (path === void 0)
      return void 0;
    paths.set(short, path);
    entries.push({ name: `${prefix}/${short}`, type, path });
  }
  return entries;
}
var ALIAS_LIST = "2026-08-21/6f7461010d0b9d8b";
var LARGEST = 16 * part$0.D6;
var SUFFIX = ".br";
var MOST_ASKED = 4096;
var LONGEST_KEPT = 512;
var DamagedInstallation = class extends Error {
  constructor(what) {
    super(`${what}: the installation is damaged`);
    this.name = "DamagedInstallation";
  }
};
function folderOfData() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
  const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, "aliases");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(shipped) ? shipped : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, "..", "catalog", "aliases");
}
function bundledAliases(folder) {
  let shipped;
  const spaces = new Map();
  const wanted = new Map();
  const namespaceOf = (wanted2) => {
    const end = wanted2.indexOf("/");
    if (end === -1)
      return void 0;
    const space = wanted2.slice(0, end);
    shipped ??= listed(folder ?? folderOfData());
    if (!shipped.files.has(space + SUFFIX))
      return void 0;
    let known = spaces.get(space);
    if (known === void 0) {
      known = new Namespace(space, read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shipped.folder, space + SUFFIX), space));
      spaces.set(space, known);
    }
    return known;
  };
  const look = (name) => {
    const wanted2 = name.toLowerCase();
    return namespaceOf(wanted2)?.find(wanted2) ?? [];
  };
  return {
    ...folder === void 0 ? { id: ALIAS_LIST } : {},
    pathsOf(type) {
      const paths = namespaceOf(type.toLowerCase())?.pathsOf(type.toLowerCase()) ?? [];
      return paths.length === 0 ? void 0 : paths;
    },
    find(name) {
      const known = wanted.get(name);
      if (known !== void 0)
        return known;
      const found = look(name);
      if (name.length > LONGEST_KEPT)
        return found;
      if (wanted.size === MOST_ASKED)
        wanted.clear();
      wanted.set(name, found);
      return found;
    }
  };
}
function* aliasTexts() {
  const { folder, files } = listed(folderOfData());
  for (const file of [...files].filter((one) => one.endsWith(SUFFIX)).toSorted())
    yield read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), file.slice(0, -SUFFIX.length));
}
function listed(folder) {
  try {
    return { folder, files: new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) };
  } catch {
    throw new DamagedInstallation("the bundled alias catalogue is missing");
  }
}
function read(file, space) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), { maxOutputLength: LARGEST }).toString("utf8");
  } catch {
    throw unreadable(space);
  }
}
function unreadable(space) {
  return new DamagedInstallation(`the bundled aliases of ${space} cannot be read`);
}
var Namespace = class {
  #space;
  #blocks;
  #read = new Map();
  constructor(space, text) {
    this.#space = space;
    this.#blocks = blocksOf(text);
  }
  find(name) {
    const prefix = name.slice(0, name.lastIndexOf("/"));
    const texts = this.#blocks.get(prefix);
    if (texts === void 0)
      return [];
    let blocks = this.#read.get(prefix);
    if (blocks === void 0) {
      blocks = texts.map(aliasBlock);
      this.#read.set(prefix, blocks);
    }
    return blocks.flatMap((block) => {
      const entries = block.find(name);
      if (entries === void 0)
        throw unreadable(this.#space);
      return entries.map(({ name: written, type, path }) => ({
        name: written,
        type,
        defaultPath: path,
        paths: []
      }));
    });
  }
  pathsOf(type) {
    return [...this.#blocks.values()].flat().flatMap((block) => {
      const header = block.slice(0, Math.max(0, block.indexOf("\n"))).toLowerCase();
      if (header !== type && !header.endsWith(`	${type}`))
        return [];
      return (entriesOf(block) ?? []).map(({ path }) => path);
    });
  }
};
 }),
 7685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   readTerraformEntry: () => ( readTerraformEntry)
 });
 var part$0 = __webpack_require__(5107);
 var part$1 = __webpack_require__(8756);
 var part$2 = __webpack_require__(6645);
 var part$3 = __webpack_require__(9485);
 var part$4 = __webpack_require__(2033);
 var part$5 = __webpack_require__(6220);
 var part$6 = __webpack_require__(4182);
 var part$7 = __webpack_require__(7786);
 var part$8 = __webpack_require__(5274);
 var part$9 = __webpack_require__(3806);
 var part$10 = __webpack_require__(9214);
 var part$17 = __webpack_require__(9303);
 var part$11 = __webpack_require__(6846);
 var part$12 = __webpack_require__(6379);
 var part$18 = __webpack_require__(9871);
 var part$13 = __webpack_require__(9330);
 var part$19 = __webpack_require__(3076);
 var part$22 = __webpack_require__(6394);
 var part$14 = __webpack_require__(8439);
 var part$15 = __webpack_require__(3913);
 var part$20 = __webpack_require__(5504);
 var part$21 = __webpack_require__(5879);
 var part$16 = __webpack_require__(7341);
function isList(json) {
  return Array.isArray(json);
}
function isMap(json) {
  return typeof json === "object" && json !== null && !isList(json);
}
function memberIn(json, name) {
  return isMap(json) && Object.hasOwn(json, name) ? json[name] : void 0;
}
function textIn(json) {
  return typeof json === "string" ? json : void 0;
}
function itemsIn(json) {
  return isList(json) ? json : [];
}
function marksOf(mask) {
  if (isList(mask)) {
    const items = mask.map(marksOf);
    return items.some((item) => item !== void 0) ? items : void 0;
  }
  if (isMap(mask)) {
    const marked2 = Object.entries(mask).flatMap(([key, inner]) => {
      const marks = marksOf(inner);
      return marks === void 0 ? [] : [[key, marks]];
    });
    return marked2.length === 0 ? void 0 : Object.fromEntries(marked2);
  }
  return mask === true ? true : void 0;
}
function inMask(mask, key) {
  return isMarkedMap(mask) && Object.hasOwn(mask, key) ? mask[key] : void 0;
}
function isMarkedList(mask) {
  return Array.isArray(mask);
}
function isMarkedMap(mask) {
  return typeof mask === "object" && !isMarkedList(mask);
}
function keysOf(mask) {
  return isMarkedMap(mask) ? Object.keys(mask) : [];
}
function masked(value, masks, address) {
  const marks = { unknown: marksOf(masks.unknown), sensitive: marksOf(masks.sensitive) };
  return withMarks(value, marks, address, "");
}
function withMarks(value, masks, address, path) {
  if (masks.unknown === void 0 && masks.sensitive === void 0)
    return value;
  if (masks.sensitive === true) {
    return (0,part$17.L5)([`sensitive value of ${address}`], { texts: [], from: "secret" });
  }
  if (masks.unknown === true)
    return (0,part$17.L5)([`${address}${path}`]);
  if (isList(value) || value === void 0 && isMarkedList(masks.unknown)) {
    const items = isList(value) ? value : [];
    const open = isMarkedList(masks.unknown) ? masks.unknown : [];
    const hidden = isMarkedList(masks.sensitive) ? masks.sensitive : [];
    const length = Math.max(items.length, open.length);
    return Array.from({ length }, (_, index) => {
      const inner = { unknown: open[index], sensitive: hidden[index] };
      return withMarks(items[index], inner, address, `${path}[${String(index)}]`) ?? null;
    });
  }
  if (isMap(value) || value === void 0 && isMarkedMap(masks.unknown)) {
    const own = isMap(value) ? Object.keys(value) : [];
    const keys = new Set([...own, ...keysOf(masks.unknown), ...keysOf(masks.sensitive)]);
    const entries = [];
    for (const key of keys) {
      const inner = { unknown: inMask(masks.unknown, key), sensitive: inMask(masks.sensitive, key) };
      const result = withMarks(memberIn(value, key), inner, address, `${path}.${key}`);
      if (result !== void 0)
        entries.push([key, result]);
    }
    return Object.fromEntries(entries);
  }
  return value;
}
function memberOf2(value, key) {
  return (0,part$17.Gv)(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
var stepsOf = (0,part$18.Pu)((path) => path.split("|").map((one) => one.split(".")));
function attribute(values, path) {
  if (path === ".")
    return emptyAsNull(values);
  for (const steps of stepsOf(path)) {
    const result = follow(values, steps);
    if (result !== void 0)
      return emptyAsNull(result);
  }
  return void 0;
}
function emptyAsNull(value) {
  return value === "" ? null : value;
}
function follow(start, steps) {
  let value = start;
  for (const step of steps) {
    if ((0,part$17.cy)(value)) {
      const [first] = value;
      value = first ?? null;
    }
    if (value === null || (0,part$17.t8)(value))
      return value;
    value = memberOf2(value, step);
    if (value === void 0)
      return void 0;
  }
  return value;
}
var branchesOf = (0,part$18.gV)((rules) => {
  const root = { key: "", inner: [] };
  for (const [path, rule] of Object.entries(rules)) {
    let at = root;
    for (const key of path.split(".")) {
      let next = at.inner.find((one) => one.key === key);
      if (next === void 0)
        at.inner.push(next = { key, inner: [] });
      at = next;
    }
    at.rule = rule;
  }
  return root.inner;
});
function membersOf(rules, values) {
  return grown(branchesOf(rules), values)?.members ?? {};
}
function grown(branches, values) {
  let members;
  let isTold = false;
  let isSent = false;
  for (const { key, rule, inner } of branches) {
    let value = rule === void 0 ? void 0 : valueOf(rule, values);
    let tells = value !== null;
    let sends = value !== void 0 && value !== null && !(0,part$17.t8)(value);
    if (value === void 0) {
      const below = inner.length === 0 ? void 0 : grown(inner, values);
      if (below === void 0 || !(below.isTold || key === "properties"))
        continue;
      value = below.members;
      tells = below.isTold;
      sends = below.isSent;
    }
    isTold ||= tells;
    isSent ||= sends;
    members ??= {};
    members[key] = value;
  }
  return members === void 0 ? void 0 : { members, isTold, isSent };
}
var FLAGS = new Set(["flag", "words", "not"]);
function valueOf(rule, values) {
  if (typeof rule === "string")
    return attribute(values, rule);
  if (rule.make === "fixed")
    return rule.value;
  if (rule.make === "text")
    return textOf(rule.template, values);
  if (rule.make === "own")
    return [membersOf(rule.rules, values)];
  if (rule.make === "chosen")
    return chosenOf(rule.of, values);
  if (rule.make === "first")
    return firstOf(rule.rules, values);
  if (rule.make === "when")
    return whenOf(rule, values);
  if (rule.make === "object")
    return objectOf(rule, values);
  if (rule.make === "map")
    return mapOf(rule, values);
  const value = attribute(values, rule.from);
  if (value === void 0)
    return void 0;
  if (value === null)
    return notSet(rule, values);
  if (rule.make === "given")
    return value;
  if (rule.make === "each")
    return (0,part$17.t8)(value) ? value : eachOf(rule, value);
  if (rule.make === "block") {
    const made = blockOf(rule.rules, value);
    return made === null ? notSet(rule, values) : made;
  }
  return (0,part$17.t8)(value) ? value : madeOf(rule, value);
}
function firstOf(rules, values) {
  const given2 = rules.map((rule) => valueOf(rule, values)).filter((value) => value !== void 0);
  const set = given2.filter((value) => value !== null);
  return set.find((value) => !(0,part$17.t8)(value)) ?? set[0] ?? given2[0];
}
function chosenOf(of, values) {
  const read = Object.entries(of).map(([path, text]) => [attribute(values, path) ?? false, text]);
  const open = (0,part$17.XB)(read.map(([value]) => value));
  return open ?? read.flatMap(([value, text]) => value === true ? [text] : []);
}
function whenOf({ cases, otherwise }, values) {
  for (const [path, value] of cases) {
    const decides = attribute(values, path) ?? null;
    if ((0,part$17.t8)(decides))
      return decides;
    const isSet2 = typeof decides === "string" && decides !== "" || (0,part$17.cy)(decides) && decides.length > 0;
    if (decides === true || isSet2)
      return value;
  }
  return otherwise;
}
function objectOf(rule, values) {
  const made = grown(branchesOf(rule.rules), values);
  if (rule.always === true)
    return made?.members ?? {};
  if (made === void 0 || made.isSent)
    return made?.members;
  return made.isTold ? (0,part$17.XB)([made.members]) ?? made.members : null;
}
function mapOf({ entries, unless }, values) {
  const [name, pattern] = unless;
  const decides = attribute(values, name) ?? null;
  if ((0,part$17.t8)(decides))
    return decides;
  if (typeof decides !== "string" || pattern.test(decides))
    return void 0;
  const members = Object.entries(entries).map(([key, rule]) => [key, valueOf(rule, values)]);
  const told = members.flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]);
  return told.length < members.length ? void 0 : Object.fromEntries(told.filter(([, value]) => value !== null));
}
function notSet(rule, values) {
  if (rule.make === "given")
    return valueOf(rule.otherwise, values);
  if (rule.make === "block" && rule.otherwise !== void 0)
    return membersOf(rule.otherwise, values);
  return FLAGS.has(rule.make) ? void 0 : null;
}
function bare(rules) {
  return Object.values(rules).some((rule) => rule === ".");
}
function blockOf(rules, value) {
  if (bare(rules))
    return (0,part$17.t8)(value) || typeof value === "string" ? membersOf(rules, value) : void 0;
  if ((0,part$17.cy)(value)) {
    const [first] = value;
    return first === void 0 || first === null ? null : blockOf(rules, first);
  }
  if ((0,part$17.t8)(value))
    return value;
  return (0,part$17.Gv)(value) ? membersOf(rules, value) : void 0;
}
function eachOf({ rules, only }, all) {
  const value = only === void 0 ? all : chosenOnly(all, only);
  if ((0,part$17.t8)(value))
    return value;
  if (!(0,part$17.cy)(value))
    return void 0;
  return value.map((item) => (0,part$17.t8)(item) && !bare(rules) ? item : membersOf(rules, item));
}
function chosenOnly(all, [name, wanted]) {
  if (!(0,part$17.cy)(all))
    return all;
  const told = all.map((item) => ({ item, is: attribute(item, name) ?? false }));
  return (0,part$17.XB)(told.map(({ is }) => is)) ?? told.flatMap(({ item, is }) => is === wanted ? [item] : []);
}
var namesIn = (0,part$18.Pu)((template) => [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
function textOf(template, values) {
  const known = namesIn(template).map((name) => attribute(values, name));
  if (known.includes(void 0))
    return void 0;
  const open = (0,part$17.XB)(known.flatMap((value) => value ?? []));
  if (open !== void 0)
    return open;
  if (known.includes(null))
    return null;
  return template.replaceAll(/\{([^}]+)\}/g, (_, name) => String(scalar(attribute(values, name))));
}
function scalar(value) {
  return typeof value === "object" ? void 0 : value;
}
function madeOf(rule, value) {
  switch (rule.make) {
    case "flag":
      return typeof value === "boolean" ? value : void 0;
    case "words":
      return typeof value !== "boolean" ? void 0 : value ? rule.yes : rule.no;
    case "not":
      return typeof value === "boolean" ? !value : void 0;
    case "times":
      return typeof value === "number" ? value * rule.factor : void 0;
    case "list":
      return [value];
    case "pairs":
      return (0,part$17.Gv)(value) ? Object.entries(value).map(([key, one]) => ({ [rule.key]: key, [rule.value]: one })) : void 0;
    case "joined": {
      if (!(0,part$17.cy)(value))
        return void 0;
      const open = (0,part$17.XB)(value);
      return open ?? (value.length === 0 ? null : value.map((item) => String(scalar(item))).join(rule.by));
    }
    case "pick": {
      if (typeof value !== "string" && typeof value !== "number")
        return void 0;
      return Object.hasOwn(rule.table, value) ? rule.table[value] : value;
    }
    case "match": {
      const part = typeof value === "string" ? rule.pattern.exec(value)?.[1] : void 0;
      if (part !== void 0 && rule.numeric === true)
        return Number(part);
      if (part === void 0 || rule.table === void 0)
        return part;
      return Object.hasOwn(rule.table, part) ? rule.table[part] : void 0;
    }
  }
}
function wholePaths(rules, prefix = "") {
  return Object.entries(rules).flatMap(([path, rule]) => {
    const full = prefix + path;
    if (typeof rule !== "string" && rule.make === "object")
      return rule.open === true ? wholePaths(rule.rules, `${full}.`) : [full];
    if (typeof rule === "string" || rule.make !== "each" && rule.make !== "block")
      return [];
    return rule.whole === true ? [full] : wholePaths(rule.rules, `${full}.`);
  });
}
function wholePathsOf(row, body, rules = row.rules) {
  const paths = (0,part$0.$B)(row);
  const isTold = paths.every((path) => valueAt(body, path.split(".")) !== void 0);
  const skus = isTold ? paths.map((path) => path.slice(0, path.lastIndexOf("."))) : [];
  return [...wholePaths(rules), ...new Set(skus)];
}
function valueAt(body, [step = "", ...rest]) {
  const value = (0,part$17.C5)(body, step);
  return rest.length === 0 ? value : value !== void 0 && (0,part$17.Gv)(value) ? valueAt(value, rest) : void 0;
}
function planned(value, missing) {
  if (typeof value === "string" && value !== "")
    return { known: true, value };
  const waits = value === void 0 ? [] : (0,part$17.yI)(value);
  return { known: false, expression: waits.length === 0 ? missing : waits.join(", ") };
}
function joinedText(parts, by) {
  return (0,part$17.XB)(parts) ?? parts.map(String).join(by);
}
function scopeOf(text) {
  if ((0,part$17.t8)(text) || typeof text !== "string") {
    const open = planned(text, "the scope");
    return { kind: "resourceGroup", subscriptionId: open, resourceGroup: open, extends: open };
  }
  const known = (value) => ({ known: true, value });
  const { scope } = (0,part$13.PJ)(text);
  const extended = (0,part$11.RQ)(text);
  const more = extended === void 0 || (0,part$13.Ke)(extended.type) ? {} : { extends: known(text) };
  switch (scope.kind) {
    case "managementGroup":
      return { kind: "managementGroup", managementGroup: known(scope.managementGroup) };
    case "tenant":
      return { kind: "tenant", ...more };
    case "subscription":
      return { kind: "subscription", subscriptionId: known(scope.subscription), ...more };
    case "resourceGroup": {
      const { subscription, resourceGroup } = scope;
      const ids = { subscriptionId: known(subscription), resourceGroup: known(resourceGroup) };
      return { kind: "resourceGroup", ...ids, ...more };
    }
  }
}
function subscriptionValue(id, wait) {
  return id === void 0 ? (0,part$17.L5)([wait]) : part$13.xe + id;
}
function located(type, name, scope) {
  const id = typeof name === "string" && typeof scope === "string" ? (0,part$11.IU)(scope, type, name) : void 0;
  return { type, name, scope, ...id === void 0 ? {} : { id } };
}
function locatedById(id, type) {
  const parts = (0,part$11.RQ)(id);
  if (parts === void 0 || !(0,part$13.n6)(parts.type, type))
    return void 0;
  return { type, name: parts.name, scope: parts.scope, id };
}
function locatedByRow(row, change, values, around) {
  const home = row.homes.find((one) => isSet(one, values)) ?? row.homes[0];
  const own = ownName(row, change, values);
  const open = (name) => (0,part$17.L5)([`${change.address}.${name}`]);
  const read = (name) => attribute(values, name) ?? open(name);
  switch (home?.at) {
    case void 0:
    case "tenant":
      return located(row.type, own, "/");
    case "parent":
    case "named": {
      const name = home.at === "parent" ? home.id : home.name;
      const parent = parentOf2(row, home, change, values, around);
      const names = [parent?.name ?? (0,part$17.XB)([read(name)]) ?? open(name), ...namesThrough(home), own];
      return located(row.type, joinedText(names, "/"), parent?.scope ?? open(name));
    }
    case "scope":
      return located(row.type, own, read(home.id));
    case "beyond": {
      const id = attribute(values, home.id) ?? null;
      const scope = typeof id === "string" ? (0,part$11.RQ)(id)?.scope : around.scopeBehind(change, home.id);
      return located(row.type, own, scope ?? open(home.id));
    }
    case "subscription":
      return located(row.type, own, around.subscription(change));
    case "group":
    case "names": {
      const nameAt = (name) => name === "?" ? open("id") : fixed(name);
      const scope = joinedText([around.subscription(change), read("resource_group_name")], part$13._f);
      const names = home.at === "names" ? home.names.map((name) => nameAt(name) ?? read(name)) : [];
      return located(row.type, joinedText([...names, own], "/"), scope);
    }
  }
}
function fixed(name) {
  return name.startsWith("'") ? name.slice(1, -1) : name === "?" ? "" : void 0;
}
function isSet(home, values) {
  return attributesOf(home).every((name) => (attribute(values, name) ?? null) !== null);
}
function attributesOf(home) {
  switch (home.at) {
    case "parent":
    case "beyond":
    case "scope":
      return [home.id];
    case "named":
      return [home.name];
    case "names":
      return home.names.filter((name) => fixed(name) === void 0);
    case "group":
    case "subscription":
    case "tenant":
      return [];
  }
}
function ownName({ name = "name" }, change, values) {
  if (typeof name !== "string") {
    if ("constant" in name)
      return name.constant;
    const id = "lastOf" in name ? attribute(values, name.lastOf) ?? null : null;
    if (typeof id === "string")
      return (0,part$11.mp)(id);
    const made = "template" in name ? textOf(name.template, values) : void 0;
    return made ?? (0,part$17.L5)([`${change.address}.id`]);
  }
  const value = attribute(values, name) ?? null;
  return typeof value === "string" || (0,part$17.t8)(value) ? value : (0,part$17.L5)([`${change.address}.${name}`]);
}
function segmentsThrough({ through }) {
  return through === void 0 ? [] : through.split("/");
}
function namesThrough(home) {
  return segmentsThrough(home).filter((_, index) => index % 2 === 1);
}
function parentOf2(row, home, change, values, around) {
  const below = segmentsThrough(home).length / 2 + 1;
  const type = row.type.split("/").slice(0, -below).join("/");
  const value = attribute(values, home.at === "parent" ? home.id : home.name);
  const id = typeof value === "string" ? given(home, value, around) : behind(home, change, type, around);
  const stated = id === void 0 ? void 0 : (0,part$11.RQ)(id);
  const parts = home.at === "parent" && home.above === true ? outerOf(stated) : stated;
  return parts !== void 0 && (0,part$13.n6)(parts.type, type) ? parts : void 0;
}
function outerOf(parts) {
  const type = parts === void 0 ? void 0 : (0,part$13.X1)(parts.type);
  return parts === void 0 || type === void 0 ? void 0 : { scope: parts.scope, type, name: parts.name.split("/").slice(0, -1).join("/") };
}
function given(home, value, around) {
  return home.at === "parent" ? value : around.idNamed(home.type, value);
}
function behind(home, change, type, around) {
  return home.at === "parent" && home.above !== true ? around.idBehind(change, home.id, type) : void 0;
}
var KINDS = new Set([
  "azapi_resource",
  "azapi_update_resource",
  "azapi_resource_action"
]);
function apiType(change, values) {
  if (!KINDS.has(change.type))
    return void 0;
  const text = attribute(values, "type");
  const [, typeText = "", apiVersion = ""] = typeof text === "string" ? /^([^@]+)@(\d{4}-\d{2}-\d{2}(?:-[A-Za-z]+)?)$/.exec(text) ?? [] : [];
  const type = (0,part$13.Vm)(typeText);
  return type === void 0 ? void 0 : { type, apiVersion };
}
function isActionOnly(change, values) {
  if (change.type !== "azapi_resource_action")
    return false;
  const method = attribute(values, "method");
  const writes = typeof method === "string" && /^(PUT|PATCH)$/i.test(method);
  return !writes || (attribute(values, "action") ?? null) !== null;
}
function locatedApi(change, values, type, around) {
  for (const name2 of ["id", "resource_id"]) {
    const id2 = attribute(values, name2);
    const place = typeof id2 === "string" ? locatedById(id2, type) : void 0;
    if (place !== void 0)
      return place;
  }
  const behind2 = around.idBehind(change, "resource_id", type);
  const updated = behind2 === void 0 ? void 0 : locatedById(behind2, type);
  if (updated !== void 0)
    return updated;
  const name = attribute(values, "name");
  const own = typeof name === "string" ? name : (0,part$17.L5)([`${change.address}.name`]);
  const open = (0,part$17.L5)([`${change.address}.parent_id`]);
  const stated = attribute(values, "parent_id") ?? null;
  const parent = (0,part$13.X1)(type);
  if (parent === void 0 || (0,part$13.d1)(type) === 1) {
    const group = around.idBehind(change, "parent_id", part$13.Ei);
    return located(type, own, typeof stated === "string" ? stated.replace(/\/+$/, "") : group ?? open);
  }
  const id = typeof stated === "string" ? stated : around.idBehind(change, "parent_id", parent);
  const above = id === void 0 ? void 0 : (0,part$11.RQ)(id);
  if (above === void 0 || !(0,part$13.n6)(above.type, parent))
    return located(type, open, open);
  const full = typeof own === "string" ? `${above.name}/${own}` : own;
  return located(type, full, above.scope);
}
function apiBody(change, values) {
  const stated = attribute(values, "body") ?? null;
  const parsed = typeof stated === "string" ? fromText(stated) : stated;
  const hidden = attribute(values, "sensitive_body") ?? null;
  const partial = change.type !== "azapi_resource" || hidden !== null || parsed !== null && !(0,part$17.Gv)(parsed);
  return { body: (0,part$17.Gv)(parsed) ? parsed : {}, partial };
}
function fromText(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return (0,part$17.L5)(["a body that is not JSON"]);
  }
  return (0,part$17.Fh)(json) ? json : (0,part$17.L5)(["a body that is not JSON"]);
}
function isOwnMember(key) {
  return ["name", "type", "apiversion", "id"].includes(key.toLowerCase());
}
function isAzure(type) {
  return /^(azurerm|azapi)_/.test(type);
}
function resourcesInBlocks(change, outer) {
  const rows = (0,part$0.nZ)(change.type)?.blocks ?? [];
  return rows.flatMap((row) => blocksOf(row, change.after).flatMap((block, index) => inBlock(row, block, index, change, outer)));
}
function blocksOf({ from, together }, values) {
  const value = attribute(values ?? null, from) ?? null;
  if (together === void 0)
    return (0,part$17.cy)(value) ? value : [];
  const isEmpty = value === null || ((0,part$17.cy)(value) ? value.length === 0 : (0,part$17.Gv)(value) && Object.keys(value).length === 0);
  return isEmpty ? [] : [value];
}
function inBlock(row, block, index, change, outer) {
  const type = (0,part$13.Vm)(row.type);
  if (type === void 0)
    return [];
  const at = `${change.address}.${row.from}${row.together === true ? "" : `[${String(index)}]`}`;
  const own = nameOf(row, block, at);
  const home = homeOf(row, outer, own, at);
  const body = membersOf(row.rules, block);
  return [
    {
      address: at,
      terraformType: outer.terraformType,
      write: writeOf(row, block, change, outer),
      ...home.id === void 0 ? {} : { id: home.id },
      type,
      name: planned(home.name, `${at}.name`),
      scope: outer.scope,
      ...row.location === void 0 ? {} : { location: locationOf(block, row.location, at) },
      ...(0,part$9.lu)(type, body, "what the plan does not say"),
      body,
      partial: true,
      whole: wholePaths(row.rules),
      dependsOn: [change.address],
      condition: outer.condition,
      origin: outer.origin,
      imported: false,
      drifted: false
    }
  ];
}
function writeOf(row, block, change, { write }) {
  if (row.request === "outer")
    return write.known ? { known: true, value: "none" } : write;
  if (!write.known || write.value !== "update")
    return write;
  const before = blocksOf(row, change.before).find((one) => row.together === true || isNamedAlike(row, one, block));
  if (before === void 0)
    return { known: true, value: "create" };
  return (0,part$17.c2)(before, block) === true ? { known: true, value: "none" } : write;
}
function isNamedAlike(row, a, b) {
  return (0,part$17.c2)(nameOf(row, a, ""), nameOf(row, b, "")) === true;
}
function homeOf(row, outer, own, at) {
  const above = outer.id === void 0 ? void 0 : (0,part$11.RQ)(outer.id);
  const outerName = outer.name.known ? outer.name.value : (0,part$17.L5)([outer.name.expression]);
  return located(row.type, joinedText([outerName, own], "/"), above?.scope ?? (0,part$17.L5)([at]));
}
function locationOf(block, path, at) {
  const stated = attribute(block, path) ?? null;
  const value = typeof stated === "string" ? (0,part$19.Ny)(stated) : void 0;
  if (value !== void 0)
    return { known: true, value };
  return { known: false, expression: (0,part$17.yI)(stated).join(", ") || `${at}.${path}` };
}
function nameOf({ name, location }, block, at) {
  if (typeof name !== "string")
    return name.constant;
  const value = attribute(block, name) ?? null;
  if ((0,part$17.t8)(value))
    return value;
  if (typeof value !== "string")
    return (0,part$17.L5)([`${at}.${name}`]);
  return name === location ? (0,part$19.Ny)(value) ?? value : value;
}
var STEP = /([^.[\]"]+)(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?(?:\.|$)/y;
function partsOf(text) {
  const parts = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const match = STEP.exec(text);
    if (match === null)
      return void 0;
    const [, name = "", key] = match;
    parts.push({ name, ...key === void 0 ? {} : { key } });
  }
  return parts.length === 0 ? void 0 : parts;
}
function addressOf(text) {
  const parts = partsOf(text);
  if (parts === void 0)
    return void 0;
  const modules = [];
  let at = 0;
  for (; parts[at]?.name === "module"; at += 2) {
    const step = parts[at + 1];
    if (step === void 0)
      return void 0;
    modules.push(step);
  }
  const [type, last, ...rest] = parts.slice(at);
  if (type === void 0 || last === void 0 || rest.length > 0 || type.key !== void 0)
    return void 0;
  return {
    modules,
    resource: `${type.name}.${last.name}`,
    ...last.key === void 0 ? {} : { key: last.key }
  };
}
function modulePrefix(modules) {
  return modules.map(({ name, key }) => `module.${name}${key === void 0 ? "" : `[${key}]`}.`).join("");
}
function moduleTree() {
  return { changes: [], inner: new Map() };
}
function addTo(root, change) {
  let at = root;
  for (const { name } of change.parsed.modules) {
    const next = at.inner.get(name) ?? moduleTree();
    at.inner.set(name, next);
    at = next;
  }
  at.changes.push(change);
}
function treeAt(root, modules) {
  return modules.reduce((at, { name }) => at?.inner.get(name), root);
}
function changesIn(root, most) {
  const all = [];
  const open = [root];
  for (let tree = open.pop(); tree !== void 0 && all.length < most; tree = open.pop()) {
    for (const change of tree.changes.slice(0, most - all.length))
      all.push(change);
    for (const one of [...tree.inner.values()].reverse())
      open.push(one);
  }
  return all;
}
var MOST_DEPENDENCIES = 1e3;
var MOST_IN_ALL = 1e6;
function baseOf({ modules, resource }) {
  return modulePrefix(modules) + resource;
}
function withKey(base, key) {
  return key === void 0 ? base : `${base}[${key}]`;
}
function isKey({ text }) {
  return text === "each.key" || text === "count.index";
}
var ChangeIndex = class {
  #byBase = new Map();
  #byAddress = new Map();
  #byOldId = new Map();
  #targets = new Map();
  #wholes = new Map();
  #modules;
  #dependencies = 0;
  #configuration;
  constructor(changes, configuration) {
    this.#configuration = configuration;
    for (const change of changes) {
      const old = change.before === void 0 ? void 0 : attribute(change.before, "id");
      if (typeof old === "string")
        this.#byOldId.set(old.toLowerCase(), change);
      if (change.after === void 0 || change.deposed)
        continue;
      const base = baseOf(change.parsed);
      const group = this.#byBase.get(base);
      if (group === void 0)
        this.#byBase.set(base, [change]);
      else
        group.push(change);
      this.#byAddress.set(withKey(base, change.parsed.key), change);
    }
  }
  all() {
    return this.#byAddress.values();
  }
  withOldId(id) {
    return this.#byOldId.get(id.toLowerCase());
  }
  target(change, name) {
    const { modules, resource, key: own } = change.parsed;
    const references = this.#configuration.references(modules, resource, name);
    const perKey = references.some(isKey);
    const [only, ...others] = references.filter((one) => !isKey(one));
    const matching = only === void 0 || others.length > 0 ? void 0 : this.#instances(only);
    if (matching === void 0 || !(matching.rest === "id" || matching.rest === "" && perKey))
      return void 0;
    const { base, all, key } = matching;
    if (key !== void 0)
      return this.#byAddress.get(withKey(base, key));
    const [first] = all;
    if (first !== void 0 && all.length === 1 && first.parsed.key === void 0)
      return first;
    return perKey && own !== void 0 ? this.#byAddress.get(withKey(base, own)) : void 0;
  }
  isOfPlan({ parsed }, name) {
    const references = this.#configuration.references(parsed.modules, parsed.resource, name);
    return references.some((one) => this.#instances(one) !== void 0) && !references.some(({ text }) => text.startsWith("data."));
  }
  expressions({ parsed }) {
    return this.#configuration.expressions(parsed.modules, parsed.resource);
  }
  dependencies(change) {
    const { instances, perKey } = this.#targetsOf(change);
    const addresses = new Set();
    if (this.exhausted)
      return [];
    for (const { base, all, key } of instances) {
      const one = this.#byAddress.get(withKey(base, key ?? (perKey ? change.parsed.key : void 0)));
      const meant = one === void 0 ? key === void 0 ? all : [] : [one];
      for (const { address } of meant) {
        if (addresses.size < MOST_DEPENDENCIES && address !== change.address)
          addresses.add(address);
      }
      if (addresses.size === MOST_DEPENDENCIES)
        break;
    }
    this.#dependencies += addresses.size;
    return [...addresses];
  }
  get exhausted() {
    return this.#dependencies > MOST_IN_ALL;
  }
  #targetsOf({ parsed }) {
    const base = baseOf(parsed);
    let targets = this.#targets.get(base);
    if (targets === void 0) {
      const references = this.#configuration.everyReference(parsed.modules, parsed.resource);
      targets = {
        instances: references.flatMap((reference) => this.#instances(reference) ?? []),
        perKey: references.some(isKey)
      };
      this.#targets.set(base, targets);
    }
    return targets;
  }
  #instances({ modules, text }) {
    const [type, name, ...rest] = partsOf(text) ?? [];
    if (type === void 0 || name === void 0 || type.name === "data")
      return void 0;
    const base = `${modulePrefix(modules)}${type.name}.${name.name}`;
    if (type.name === "module")
      return { base, all: this.#wholeModule([...modules, name]), key: void 0, rest: "*" };
    const all = this.#byBase.get(base);
    return all && { base, all, key: name.key, rest: rest.map((part) => part.name).join(".") };
  }
  #wholeModule(modules) {
    this.#modules ??= this.#moduleTree();
    const tree = treeAt(this.#modules, modules);
    if (tree === void 0)
      return [];
    const all = this.#wholes.get(tree) ?? changesIn(tree, MOST_DEPENDENCIES + 1);
    this.#wholes.set(tree, all);
    return all;
  }
  #moduleTree() {
    const root = moduleTree();
    for (const changes of this.#byBase.values())
      for (const one of changes)
        addTo(root, one);
    return root;
  }
};
var DEEPEST = 20;
var MOST = 500;
var MOST_STEPS = 5e3;
var MOST_STEPS_IN_ALL = 2e6;
var LONGEST = 1e3;
var Configuration = class {
  #root;
  #providers;
  #variables;
  #resources = new Map();
  #references = new Map();
  #steps = 0;
  constructor({ configuration, variables }) {
    this.#root = memberIn(configuration, "root_module");
    this.#providers = memberIn(configuration, "provider_config");
    this.#variables = variables;
  }
  references(modules, resource, attribute2) {
    const key = `${modulePrefix(modules)}${resource} ${attribute2}`;
    let known = this.#references.get(key);
    if (known === void 0) {
      const expression = memberIn(memberIn(this.#resource(modules, resource), "expressions"), attribute2);
      known = this.#followed(modules, expression, []);
      this.#references.set(key, known);
    }
    return known;
  }
  leavesOut(modules, resource, attribute2) {
    const expressions = this.expressions(modules, resource);
    return isMap(expressions) && memberIn(expressions, attribute2) === void 0;
  }
  expressions(modules, resource) {
    return memberIn(this.#resource(modules, resource), "expressions");
  }
  everyReference(modules, resource) {
    const block = this.#resource(modules, resource);
    const direct = itemsIn(memberIn(block, "depends_on")).flatMap((item) => textIn(item) ?? []);
    return this.#followed(modules, memberIn(block, "expressions"), direct);
  }
  subscription(modules, resource) {
    const key = textIn(memberIn(this.#resource(modules, resource), "provider_config_key"));
    const provider = key === void 0 ? void 0 : memberIn(this.#providers, key);
    const expression = memberIn(memberIn(provider, "expressions"), "subscription_id");
    if (expression === void 0) {
      return memberIn(provider, "alias") === void 0 ? "default" : void 0;
    }
    const constant = textIn(memberIn(expression, "constant_value"));
    if (constant !== void 0)
      return constant;
    const [only, ...others] = itemsIn(memberIn(expression, "references")).flatMap((item) => textIn(item) ?? []);
    const variable = others.length === 0 ? /^var\.([\w-]+)$/.exec(only ?? "")?.[1] : void 0;
    const value = variable === void 0 ? void 0 : memberIn(memberIn(this.#variables, variable), "value");
    return textIn(value);
  }
  #module(modules) {
    let at = this.#root;
    for (const { name } of modules)
      at = memberIn(memberIn(memberIn(at, "module_calls"), name), "module");
    return at;
  }
  #resource(modules, resource) {
    const path = modules.map(({ name }) => name).join(".");
    let known = this.#resources.get(path);
    if (known === void 0) {
      const all = itemsIn(memberIn(this.#module(modules), "resources"));
      known = new Map(all.map((one) => [textIn(memberIn(one, "address")) ?? "", one]));
      this.#resources.set(path, known);
    }
    return known.get(resource);
  }
  #followed(modules, expression, direct) {
    const search = { found: [], seen: new Set(), steps: 0 };
    if (this.exhausted)
      return search.found;
    for (const text of [...textsIn(expression), ...direct])
      this.#resolve(modules, text, 0, search);
    this.#steps += search.steps;
    return search.found;
  }
  get exhausted() {
    return this.#steps > MOST_STEPS_IN_ALL;
  }
  #resolve(modules, text, depth, search) {
    const key = `${modulePrefix(modules)} ${text}`;
    search.steps += 1 + modules.length;
    if (search.seen.has(key) || search.steps > MOST_STEPS || search.found.length === MOST)
      return;
    search.seen.add(key);
    const inner = depth < DEEPEST ? this.#behind(modules, text) : void 0;
    if (inner === void 0)
      search.found.push({ modules, text });
    else
      for (const one of textsIn(inner.expression))
        this.#resolve(inner.modules, one, depth + 1, search);
  }
  #behind(modules, text) {
    const [first, second, third] = partsOf(text) ?? [];
    if (first?.name === "var" && second !== void 0 && modules.length > 0) {
      const outer = modules.slice(0, -1);
      const call = memberIn(memberIn(this.#module(outer), "module_calls"), modules.at(-1)?.name ?? "");
      const expression = memberIn(memberIn(call, "expressions"), second.name);
      return expression === void 0 ? void 0 : { modules: outer, expression };
    }
    if (first?.name === "module" && second !== void 0 && third !== void 0) {
      const within = [...modules, second];
      const outputs = memberIn(this.#module(within), "outputs");
      const expression = memberIn(memberIn(outputs, third.name), "expression");
      return expression === void 0 ? void 0 : { modules: within, expression };
    }
    return void 0;
  }
};
function textsIn(expression) {
  const texts = [];
  const open = expression === void 0 ? [] : [expression];
  let steps = 0;
  for (let at = open.pop(); at !== void 0 && texts.length < MOST; at = open.pop()) {
    steps += 1;
    if (steps > MOST_STEPS)
      break;
    if (isList(at))
      for (const one of at)
        open.push(one);
    if (!isMap(at))
      continue;
    const references = memberIn(at, "references");
    if (isList(references))
      for (const one of references.flatMap((item) => textIn(item) ?? []))
        texts.push(one);
    else
      for (const one of Object.values(at))
        open.push(one);
  }
  return shortened(texts.slice(0, MOST));
}
function shortened(texts) {
  const all = [...new Set(texts)];
  const beginnings = new Set(all.flatMap(beginningsOf));
  return all.filter((text) => !beginnings.has(text));
}
function beginningsOf(text) {
  return [...text.slice(0, LONGEST).matchAll(/[.[]/g)].map(({ index }) => text.slice(0, index));
}
function destroysOf(changes, reader, index) {
  return changes.flatMap((change) => {
    const { action, before } = change;
    if (action !== "delete" && action !== "replace" || !isAzure(change.type) || (0,part$0.LL)(change.type))
      return [];
    const place = reader.placeWith(change, before);
    const type = place === void 0 ? void 0 : (0,part$13.Vm)(place.type);
    const holds = type === void 0 ? void 0 : (0,part$0.dW)(type);
    if (type !== void 0 && holds === void 0)
      return [];
    const after = action === "replace" ? reader.region(change) : void 0;
    const from = before === void 0 ? void 0 : regionBefore(change, before, place?.id, index);
    const name = place?.name;
    const id = idBefore(before);
    return [
      {
        address: change.address,
        terraformType: change.type,
        ...type === void 0 ? {} : { type },
        ...holds === void 0 ? {} : { holds: holds.holds, source: holds.source },
        ...typeof name === "string" ? { name } : {},
        ...id === void 0 ? {} : { id },
        action,
        ...from === void 0 ? {} : { from },
        ...after?.known === true ? { to: after.value } : {},
        place: change.place
      }
    ];
  });
}
function idBefore(before) {
  const id = before === void 0 ? void 0 : attribute(before, "id");
  return typeof id === "string" && (0,part$11.RQ)(id) !== void 0 ? id : void 0;
}
function removalsOf(changes, reader) {
  return changes.flatMap((change) => {
    const { action, address, before, deposed } = change;
    if (action !== "delete" && action !== "forget" || deposed)
      return [];
    if (!isAzure(change.type) || (0,part$0.LL)(change.type))
      return [];
    const home = reader.placeWith(change, before);
    const type = home === void 0 ? void 0 : (0,part$13.Vm)(home.type);
    return [
      {
        address,
        terraformType: change.type,
        ...type === void 0 ? {} : { type },
        ...typeof home?.name === "string" ? { name: home.name } : {},
        action,
        place: change.place
      }
    ];
  });
}
function regionBefore(change, before, id, index) {
  const own = attribute(before, "location");
  if (typeof own === "string")
    return (0,part$19.Ny)(own);
  const near = (0,part$0.nZ)(change.type)?.near;
  const shared = near === void 0 ? void 0 : attribute(before, near.id);
  for (const above of [...typeof shared === "string" ? [shared] : [], ...ancestors(id)]) {
    const values = index.withOldId(above)?.before;
    const location = values === void 0 ? void 0 : attribute(values, "location");
    if (typeof location === "string")
      return (0,part$19.Ny)(location);
  }
  return void 0;
}
function ancestors(id) {
  const parts = id === void 0 ? void 0 : (0,part$11.RQ)(id);
  if (parts === void 0 || (0,part$13.Ke)(parts.type))
    return [];
  const { scope, type, name } = parts;
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  const own = Array.from({ length: (0,part$13.d1)(type) - 1 }, (_, step) => {
    const depth = types.length - 1 - step;
    return (0,part$11.IU)(scope, [namespace, ...types.slice(0, depth)].join("/"), names.slice(0, depth).join("/"));
  });
  return [...own.filter(part$20.O), ...ancestors(scope)];
}
var ACTIONS = {
  "no-op": "no-op",
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  "delete create": "replace",
  "create delete": "replace",
  forget: "forget",
  "create forget": "create",
  "forget create": "create"
};
function odd(entry, ...path) {
  return {
    message: (0,part$21.cv)`an entry of the plan has no ${path.at(-1) ?? "content"} as Terraform writes it`,
    place: entry.placeOf(...path),
    help: (0,part$21.cv)`write the plan again with ${"terraform show -json FILE"}`
  };
}
function headOf(json) {
  if (textIn(memberIn(json, "mode")) === "data")
    return "data";
  const address = textIn(memberIn(json, "address"));
  const type = textIn(memberIn(json, "type"));
  if (type === void 0 || !/^[A-Za-z][\w-]{0,150}$/.test(type))
    return { wrong: "type" };
  const parsed = address === void 0 || address.length > 4e3 ? void 0 : addressOf(address);
  if (address === void 0 || parsed === void 0)
    return { wrong: "address" };
  return { address, parsed, type, provider: textIn(memberIn(json, "provider_name")) ?? "" };
}
function changeOf(entry, deferred = false) {
  const json = deferred ? memberIn(entry.json, "resource_change") : entry.json;
  const at = deferred ? ["resource_change"] : [];
  if (json === void 0)
    return odd(entry, "resource_change");
  const head = headOf(json);
  if (head === "data")
    return head;
  if ("wrong" in head)
    return odd(entry, ...at, head.wrong);
  const change = memberIn(json, "change");
  if (!isMap(change))
    return odd(entry, ...at, "change");
  const actions = itemsIn(memberIn(change, "actions")).map((item) => textIn(item) ?? "?");
  const action = Object.hasOwn(ACTIONS, actions.join(" ")) ? ACTIONS[actions.join(" ")] : void 0;
  if (action === void 0)
    return odd(entry, ...at, "change", "actions");
  const part = (name) => memberIn(change, name);
  const before = part("before");
  const after = part("after");
  if (!isResource(before))
    return odd(entry, ...at, "change", "before");
  if (!isResource(after))
    return odd(entry, ...at, "change", "after");
  const previousAddress = textIn(memberIn(json, "previous_address"));
  const importing = memberIn(change, "importing");
  const importId = textIn(memberIn(importing, "id"));
  const made = action === "delete" || action === "forget" ? void 0 : afterOf(head.address, after, part);
  return {
    ...head,
    action,
    before: action === "no-op" && made !== void 0 ? made : masked(before, { unknown: void 0, sensitive: part("before_sensitive") }, head.address),
    after: made,
    ...previousAddress === void 0 ? {} : { previousAddress },
    ...isMap(importing) ? { importing: importId === void 0 ? {} : { id: importId } } : {},
    deposed: textIn(memberIn(json, "deposed")) !== void 0,
    ...deferred ? { deferred: textIn(memberIn(entry.json, "reason")) ?? "unknown" } : {},
    place: entry.place
  };
}
function afterOf(address, after, part) {
  const masks = { unknown: part("after_unknown"), sensitive: part("after_sensitive") };
  return masked(after ?? {}, masks, address) ?? {};
}
function plannedOf(entry) {
  const head = headOf(entry.json);
  if (head === "data")
    return head;
  if ("wrong" in head)
    return odd(entry, head.wrong);
  const values = memberIn(entry.json, "values") ?? {};
  if (!isResource(values))
    return odd(entry, "values");
  const masks = { unknown: void 0, sensitive: memberIn(entry.json, "sensitive_values") };
  const after = masked(values, masks, head.address) ?? {};
  return { ...head, action: "unknown", before: void 0, after, deposed: false, place: entry.place };
}
function isResource(json) {
  return json === void 0 || json === null || isMap(json);
}
var OF_A_CHANGE = 20;
var OF_A_PROBLEM = 1e3;
var OF_A_MARK = 5;
var MOST_RETAINED = 16 * part$15.D6;
var DocumentChanges = class {
  changes = [];
  problems = [];
  drifted = new Set();
  fault;
  #parts;
  #budget;
  #planned = [];
  #deferred = false;
  #retained = 0;
  constructor(parts, budget) {
    this.#parts = parts;
    this.#budget = budget;
  }
  get deferred() {
    return this.#deferred;
  }
  item(list, text, path, position) {
    this.#budget.takeValues(OF_A_CHANGE, this.#parts.place(path, position));
    if (list === "deferred_changes")
      this.#deferred = true;
    this.#reading(() => {
      const entry = this.#parts.entry(text, path, position);
      this.#budget.takeValues(OF_A_MARK * marksIn(entry.json), entry.place);
      if (list === "resource_changes")
        this.#take(changeOf(entry));
      if (list === "deferred_changes")
        this.#take(changeOf(entry, true));
      if (list !== "resource_drift")
        return;
      const address = textIn(memberIn(entry.json, "address"));
      if (address !== void 0)
        this.drifted.add(address);
    });
  }
  retain(text, path, position) {
    this.#budget.takeValues(OF_A_CHANGE, this.#parts.place(path, position));
    const address = addressIn(text);
    this.#retained += text.length;
    const more = this.#retained > MOST_RETAINED ? {} : { text };
    this.#planned.push({ address, ...more, path, position });
  }
  addPlanned() {
    try {
      this.#addPlanned();
    } catch (error) {
      if (!(error instanceof part$2.LO))
        throw error;
      for (const one of error.problems)
        this.problems.push(one);
    }
  }
  #addPlanned() {
    const known = new Set(this.changes.map(({ address }) => address));
    for (const { address, text, path, position } of this.#planned) {
      if (address !== void 0 && known.has(address))
        continue;
      if (text === void 0) {
        const message = (0,part$21.cv)`the resource ${address ?? "without an address"} stands among the planned values and has no change, so that it was not read`;
        this.problems.push({ message, place: this.#parts.place(path, position) });
        continue;
      }
      this.#reading(() => {
        const read = plannedOf(this.#parts.entry(text, path, position));
        if (read === "data" || "message" in read || !known.has(read.address))
          this.#take(read);
      });
    }
  }
  #take(read) {
    if (read === "data")
      return;
    if ("message" in read)
      this.#odd(read);
    else
      this.changes.push(read);
  }
  #reading(read) {
    try {
      read();
    } catch (error) {
      if (!(error instanceof part$14.yo) || error instanceof part$2.LO)
        throw error;
      this.fault ??= error;
      for (const one of error.problems)
        this.#odd(one);
    }
  }
  #odd(problem) {
    this.problems.push(problem);
    this.#budget.takeValues(OF_A_PROBLEM, problem.place ?? this.#parts.place([], { line: 1, column: 1 }));
  }
};
function marksIn(entry) {
  const change = memberIn(memberIn(entry, "resource_change") ?? entry, "change");
  return ["after_unknown", "after_sensitive", "before_sensitive"].reduce((sum, name) => sum + trueIn(memberIn(change, name)), 0);
}
function trueIn(mask) {
  if (isList(mask))
    return mask.reduce((sum2, item) => sum2 + trueIn(item), 0);
  if (!isMap(mask))
    return mask === true ? 1 : 0;
  let sum = 0;
  for (const key in mask)
    sum += trueIn(mask[key]);
  return sum;
}
function addressIn(text) {
  const [, written = ""] = /^\{\s*"address"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  try {
    const address = JSON.parse(written);
    return typeof address === "string" ? address : void 0;
  } catch {
    return void 0;
  }
}
function member(tree, name) {
  return tree?.kind === "map" ? tree.entries.get(name) : void 0;
}
function textOf2(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : void 0;
}
function truthOf(tree) {
  return tree?.kind === "scalar" && typeof tree.value === "boolean" ? tree.value : void 0;
}
var DEEPEST2 = 250;
var MOST_VALUES = 2e6;
var DocumentParts = class {
  #file;
  #budget;
  constructor(file, budget) {
    this.#file = file;
    this.#budget = budget;
  }
  place(pointer, { line, column }) {
    return { file: this.#file, line, column, path: (0,part$22.L)(pointer) };
  }
  entry(text, path, position) {
    return {
      json: this.json(text, path, position),
      place: this.place(path, position),
      placeOf: (...steps) => {
        const json = this.document(text, path, position);
        let at = json.root;
        for (const step of steps)
          at = member(at, step) ?? at;
        return json.place(at);
      }
    };
  }
  json(text, path, position) {
    try {
      const json = JSON.parse(text);
      if ((0,part$17.Fh)(json, { depth: DEEPEST2, nodes: MOST_VALUES })) {
        this.#budget.takeValues((0,part$2.aC)(json), this.place(path, position));
        return json;
      }
    } catch (error) {
      if (error instanceof part$2.LO)
        throw error;
    }
    return (0,part$4.pj)(this.document(text, path, position).root);
  }
  document(text, path, position) {
    const moved = ({ line, column, ...rest }, pointer) => ({
      ...rest,
      line: line + position.line - 1,
      column: line === 1 ? column + position.column - 1 : column,
      path: (0,part$22.L)([...path, ...pointer])
    });
    try {
      const json = (0,part$4.Vh)(this.#file, text);
      return { ...json, place: (tree) => moved(json.place(tree), (0,part$4.rq)(tree)) };
    } catch (error) {
      if (!(error instanceof part$14.yo))
        throw error;
      throw new part$14.yo(error.problems.map((problem) => problem.place === void 0 ? problem : { ...problem, place: moved(problem.place, []) }));
    }
  }
};
var NotJson = class extends Error {
  position;
  constructor(position, message) {
    super(message);
    this.name = "NotJson";
    this.position = position;
  }
};
var [QUOTE, COMMA, COLON, BACKSLASH, NEWLINE] = [34, 44, 58, 92, 10];
var [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [91, 93, 123, 125];
var DEEPEST3 = 250;
var MOST_TAKEN = 32 * part$15.D6;
function tooDeep(position) {
  return new NotJson(position, `it is nested deeper than ${String(DEEPEST3)} levels`);
}
function isSpace(byte) {
  return byte === 32 || byte === 9 || byte === 13;
}
var Splitter = class {
  #listener;
  #frames = [];
  #decoder = new TextDecoder("utf-8", { fatal: true });
  #parts = [];
  #taken = 0;
  #mode = "between";
  #wanted = "skip";
  #depth = 0;
  #inText = false;
  #escaped = false;
  #done = false;
  #start = { line: 1, column: 1 };
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  constructor(listener) {
    this.#listener = listener;
  }
  push(chunk) {
    let at = 0;
    while (at < chunk.length) {
      if (this.#mode === "between")
        at = this.#between(chunk, at);
      else
        at = this.#mode === "inside" ? this.#inside(chunk, at) : this.#scalar(chunk, at);
    }
    this.#offset += chunk.length;
  }
  end() {
    if (this.#mode === "scalar")
      this.#finish(new Uint8Array(0), 0, 0);
    if (!this.#done)
      throw new NotJson(this.#position(0), "the document ends before its end");
  }
  #position(at) {
    return { line: this.#line, column: this.#offset + at - this.#lineStart + 1 };
  }
  #between(chunk, from) {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE)
        this.#newLine(at);
      else if (!isSpace(byte))
        return this.#token(at, byte);
    }
    return at;
  }
  #newLine(at) {
    this.#line += 1;
    this.#lineStart = this.#offset + at + 1;
  }
  #token(at, byte) {
    const frame = this.#frames.at(-1);
    if (this.#done)
      throw new NotJson(this.#position(at), "there is more after the end of the document");
    if (frame === void 0)
      return this.#value(byte, at, []);
    const close = frame.list ? CLOSE_LIST : CLOSE_MAP;
    if (byte === close && (frame.expects === "next" || frame.empty)) {
      this.#frames.pop();
      this.#after();
      return at + 1;
    }
    switch (frame.expects) {
      case "next":
        if (byte !== COMMA)
          throw new NotJson(this.#position(at), `a comma or ${String.fromCharCode(close)} is expected`);
        frame.expects = frame.list ? "value" : "key";
        if (typeof frame.key === "number")
          frame.key += 1;
        return at + 1;
      case "key":
        if (byte !== QUOTE)
          throw new NotJson(this.#position(at), "a key between quotation marks is expected");
        frame.at = this.#position(at);
        this.#begin(at, "key");
        return at;
      case "colon":
        if (byte !== COLON)
          throw new NotJson(this.#position(at), "a colon after the key is expected");
        frame.expects = "value";
        return at + 1;
      case "value":
        frame.empty = false;
        return this.#value(byte, at, this.#path());
    }
  }
  #path() {
    return this.#frames.map(({ key }) => key);
  }
  #value(byte, at, path) {
    const frame = this.#frames.at(-1);
    const position = frame === void 0 || frame.list ? this.#position(at) : frame.at;
    const answer = this.#listener.meets(path, String.fromCharCode(byte), position);
    if (answer === "enter" && (byte === OPEN_LIST || byte === OPEN_MAP)) {
      if (this.#frames.length === DEEPEST3)
        throw tooDeep(position);
      const list = byte === OPEN_LIST;
      this.#frames.push({
        list,
        key: list ? 0 : "",
        at: this.#position(at),
        expects: list ? "value" : "key",
        empty: true
      });
      return at + 1;
    }
    if (byte === QUOTE || byte === OPEN_LIST || byte === OPEN_MAP) {
      this.#begin(at, answer === "enter" ? "take" : answer);
      return at;
    }
    if (byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_MAP)
      throw new NotJson(this.#position(at), "a value is expected");
    this.#begin(at, answer === "skip" ? "check" : "take");
    this.#mode = "scalar";
    return at;
  }
  #begin(at, wanted) {
    this.#mode = "inside";
    this.#wanted = wanted;
    this.#depth = 0;
    this.#start = this.#position(at);
    this.#parts = [];
    this.#taken = 0;
  }
  #inside(chunk, from) {
    let [depth, inText, escaped] = [this.#depth, this.#inText, this.#escaped];
    const { length } = chunk;
    for (let at = from; at < length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (inText) {
        if (escaped)
          escaped = false;
        else if (byte === QUOTE) {
          inText = false;
          if (depth === 0) {
            this.#inText = false;
            return this.#finish(chunk, from, at + 1);
          }
        } else if (byte === BACKSLASH)
          escaped = true;
        else if (byte >= 128)
          this.#wide(byte);
      } else if (byte === QUOTE)
        inText = true;
      else if (byte === OPEN_MAP || byte === OPEN_LIST) {
        depth += 1;
        if (depth > DEEPEST3)
          throw tooDeep(this.#position(at));
      } else if (byte === CLOSE_MAP || byte === CLOSE_LIST) {
        depth -= 1;
        if (depth === 0)
          return this.#finish(chunk, from, at + 1);
      } else if (byte === NEWLINE)
        this.#newLine(at);
    }
    [this.#depth, this.#inText, this.#escaped] = [depth, inText, escaped];
    this.#keep(chunk, from, length);
    return length;
  }
  #wide(byte) {
    if (byte < 192)
      this.#lineStart += 1;
    else if (byte >= 240)
      this.#lineStart -= 1;
  }
  #scalar(chunk, from) {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_MAP || byte === NEWLINE || isSpace(byte))
        return this.#finish(chunk, from, at);
    }
    this.#keep(chunk, from, chunk.length);
    return chunk.length;
  }
  #keep(chunk, from, to) {
    if (this.#wanted === "skip")
      return;
    this.#taken += to - from;
    if (this.#taken > MOST_TAKEN)
      throw new NotJson(this.#start, `one value has more than ${String(MOST_TAKEN / part$15.D6)} MiB`);
    this.#parts.push(chunk.slice(from, to));
  }
  #finish(chunk, from, to) {
    this.#mode = "between";
    [this.#inText, this.#escaped, this.#depth] = [false, false, 0];
    if (this.#wanted === "skip")
      this.#after();
    else {
      const text = this.#text(chunk.subarray(from, to));
      if (this.#wanted === "key")
        this.#named(text);
      else if (this.#wanted === "check")
        this.#checked(text);
      else {
        const path = this.#path();
        const position = this.#start;
        this.#after();
        this.#listener.takes(path, text, position);
      }
    }
    return to;
  }
  #text(last) {
    try {
      if (this.#parts.length === 0)
        return this.#decoder.decode(last);
      const parts = [...this.#parts, last];
      this.#parts = [];
      const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return this.#decoder.decode(whole);
    } catch {
      throw new NotJson(this.#start, "it is not UTF-8 text");
    }
  }
  #named(text) {
    const frame = this.#frames.at(-1);
    if (frame === void 0)
      return;
    let key;
    try {
      key = JSON.parse(text);
    } catch {
      key = void 0;
    }
    if (typeof key !== "string")
      throw new NotJson(this.#start, "a key is not a text of JSON");
    frame.key = key;
    frame.empty = false;
    frame.expects = "colon";
  }
  #checked(text) {
    try {
      JSON.parse(text);
    } catch {
      throw new NotJson(this.#start, "a value is expected");
    }
    this.#after();
  }
  #after() {
    const frame = this.#frames.at(-1);
    if (frame === void 0)
      this.#done = true;
    else
      frame.expects = "next";
  }
};
var HELP = (0,part$21.cv)`write it with ${"terraform plan -out=FILE"} and ${"terraform show -json FILE"}`;
var OTHERS = [
  ["predictedResources", { what: (0,part$21.cv)`a snapshot of Bicep`, help: (0,part$21.cv)`name it under ${"bicepSnapshot"}` }],
  ["facts", { what: (0,part$21.cv)`a snapshot of facts`, help: (0,part$21.cv)`name it with ${"--snapshot"}` }],
  [
    "$schema",
    {
      what: (0,part$21.cv)`an ARM template or its parameters`,
      help: (0,part$21.cv)`name a template under ${"armTemplate"}, and parameters there beside it`
    }
  ],
  [
    "data",
    {
      what: (0,part$21.cv)`an export of Resource Graph`,
      help: (0,part$21.cv)`name it as ${"snapshot"} under ${"resourceGraph"}`
    }
  ]
];
var LISTS = new Set([
  "resource_changes",
  "deferred_changes",
  "resource_drift"
]);
var WHOLE = { configuration: "{", variables: "{" };
var SCALARS = new Set([
  "format_version",
  "terraform_version",
  "errored",
  "complete"
]);
var PlanReader = class {
  #file;
  #splitter = new Splitter(this);
  #members = new Map();
  #seen = new Map();
  #whole = new Map();
  #parts;
  #list;
  #budget;
  #length = 0;
  constructor(file, budget) {
    this.#file = file;
    this.#budget = budget;
    this.#parts = new DocumentParts(file, budget);
    this.#list = new DocumentChanges(this.#parts, budget);
  }
  push(chunk) {
    const first = this.#length === 0;
    this.#length += chunk.length;
    if (this.#length > part$2.ui) {
      throw this.#refusal((0,part$21.cv)`the file ${this.#file} is larger than ${part$2.ui / part$15.D6} MiB`, (0,part$21.cv)`plan the parts of the configuration by themselves`);
    }
    this.#budget.takeBytes(chunk.length, this.#place([], { line: 1, column: 1 }));
    if (first)
      this.#firstBytes(chunk);
    const marked2 = first && chunk[0] === 239 && chunk[1] === 187 && chunk[2] === 191;
    this.#reading(() => {
      this.#splitter.push(marked2 ? chunk.subarray(3) : chunk);
    });
  }
  end() {
    if (this.#length === 0)
      throw this.#refusal((0,part$21.cv)`the file is empty, which is not JSON`, HELP);
    this.#reading(() => {
      this.#splitter.end();
    });
    const formatVersion = this.#format();
    for (const [name, { place, mark }] of this.#seen) {
      const wanted = LISTS.has(name) ? "[" : WHOLE[name] ?? (name === "planned_values" ? "{" : mark);
      if (mark !== wanted && mark !== "n")
        throw notAsWritten(place, wanted === "[" ? "a list" : "an object");
    }
    return this.#read(formatVersion, []);
  }
  endAt(fault) {
    if (!this.#members.has("format_version"))
      throw fault;
    const document = this.#read(this.#format(), fault.problems);
    if (document.changes.length === 0)
      throw fault;
    return document;
  }
  #read(formatVersion, faults) {
    const terraformVersion = textOf2(this.#members.get("terraform_version"));
    const [configuration, variables] = [this.#whole.get("configuration"), this.#whole.get("variables")];
    const list = this.#list;
    list.addPlanned();
    if (list.changes.length === 0 && list.fault !== void 0)
      throw list.fault;
    return {
      file: this.#file,
      place: this.#place([], { line: 1, column: 1 }),
      formatVersion,
      ...terraformVersion === void 0 ? {} : { terraformVersion },
      ...this.#brokenOff(),
      ...configuration === void 0 ? {} : { configuration },
      ...variables === void 0 ? {} : { variables },
      changes: list.changes,
      problems: [...list.problems, ...faults],
      drifted: list.drifted
    };
  }
  #brokenOff() {
    if (truthOf(this.#members.get("errored")) === true)
      return { brokenOff: (0,part$21.cv)`Terraform met an error and broke the plan off (${"errored"})` };
    if (this.#list.deferred)
      return { brokenOff: (0,part$21.cv)`Terraform puts changes off to another plan (${"deferred_changes"})` };
    return truthOf(this.#members.get("complete")) === false ? { brokenOff: (0,part$21.cv)`Terraform says that more plans are needed (${"complete"} is false)` } : {};
  }
  meets(path, mark, position) {
    const [name, ...inner] = path;
    this.#budget.takeValues(path.length, this.#place(path, position));
    if (name === void 0) {
      if (mark !== "{")
        throw notAsWritten(this.#place(path, position), "an object");
      return "enter";
    }
    if (inner.length === 0) {
      const known = String(name);
      if (known === "__proto__" || this.#seen.has(known)) {
        throw this.#refusal(known === "__proto__" ? (0,part$21.cv)`the key ${known} is reserved` : (0,part$21.cv)`the key ${known} stands here again, first in line ${this.#seen.get(known)?.place.line ?? 1}`, void 0, this.#place(path, position));
      }
      this.#seen.set(known, { place: this.#place(path, position), mark });
      if (LISTS.has(name))
        return mark === "[" ? "enter" : "skip";
      if (name === "planned_values")
        return "enter";
      return SCALARS.has(name) || Object.hasOwn(WHOLE, known) ? "take" : "skip";
    }
    if (LISTS.has(name))
      return "take";
    return name === "planned_values" ? inPlannedValues(path) : "skip";
  }
  takes(path, text, position) {
    const [name = "", ...inner] = path;
    if (name === "planned_values") {
      if (path.at(-2) === "resources")
        this.#list.retain(text, path, position);
      return;
    }
    if (inner.length === 0 && Object.hasOwn(WHOLE, name)) {
      this.#whole.set(String(name), this.#parts.json(text, path, position));
      return;
    }
    if (inner.length === 0) {
      this.#members.set(String(name), this.#parts.document(text, path, position).root);
    } else
      this.#list.item(String(name), text, path, position);
  }
  #format() {
    const version = this.#members.get("format_version");
    const start = this.#place([], { line: 1, column: 1 });
    if (version === void 0)
      throw this.#noPlan(start);
    const formatVersion = textOf2(version);
    const place = this.#seen.get("format_version")?.place ?? start;
    if (formatVersion === void 0)
      throw notAsWritten(place, "a text");
    if (!/^(0\.2|1\.\d{1,4})$/.test(formatVersion)) {
      throw (0,part$14.IF)((0,part$21.cv)`the plan has the format ${formatVersion}, which this version does not read`, {
        place,
        expected: (0,part$21.cv)`${"0.2"} or ${"1.x"}`
      });
    }
    if (this.#seen.has("values") && !this.#seen.has("resource_changes"))
      throw this.#otherKind((0,part$21.cv)`the file is a Terraform state, not a plan`, start);
    return formatVersion;
  }
  #noPlan(start) {
    const has = (name) => this.#seen.has(name);
    if (has("@level"))
      return this.#otherKind((0,part$21.cv)`the file is the log of a plan (${"-json"}), not the plan`, start);
    if (has("lineage") || has("terraform_version") && has("resources"))
      return this.#otherKind((0,part$21.cv)`the file is a Terraform state, not a plan`, start);
    for (const [member2, { what, help }] of OTHERS)
      if (has(member2))
        return this.#otherKind((0,part$21.cv)`the file is ${(0,part$21.lS)(what)}, not a plan`, start, help);
    return this.#refusal((0,part$21.cv)`the file is not a Terraform plan: it has no ${"format_version"}`, HELP, start);
  }
  #otherKind(message, place, help = HELP) {
    return new part$14.kv([{ message, place, help }]);
  }
  #firstBytes(chunk) {
    if (chunk[0] === 80 && chunk[1] === 75 && chunk[2] === 3 && chunk[3] === 4)
      throw this.#otherKind((0,part$21.cv)`the file is a plan in Terraform's own format, not its JSON`, this.#place([], { line: 1, column: 1 }));
    if (chunk[0] === 255 && chunk[1] === 254 || chunk[0] === 254 && chunk[1] === 255) {
      throw this.#refusal((0,part$21.cv)`the file ${this.#file} is UTF-16 text, and only UTF-8 is read`, (0,part$21.cv)`save it as UTF-8. Older versions of PowerShell write UTF-16 with ${">"}, and UTF-8 with ${"| Out-File -Encoding utf8"}`);
    }
  }
  #reading(read) {
    try {
      read();
    } catch (error) {
      if (!(error instanceof NotJson))
        throw error;
      const place = this.#place([], error.position);
      throw (0,part$14.IF)((0,part$21.cv)`the file is not JSON: ${error.message}`, { place, help: HELP });
    }
  }
  #refusal(message, help, place) {
    return (0,part$14.IF)(message, {
      place: place ?? this.#place([], { line: 1, column: 1 }),
      ...help === void 0 ? {} : { help }
    });
  }
  #place(pointer, position) {
    return this.#parts.place(pointer, position);
  }
};
function inPlannedValues(path) {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (before === "resources")
    return "take";
  const isModule = path.length === 2 && last === "root_module" || before === "child_modules";
  return isModule || last === "child_modules" || last === "resources" ? "enter" : "skip";
}
function notAsWritten(place, expected) {
  return (0,part$14.IF)((0,part$21.cv)`the plan is not as Terraform writes it at ${place.path}`, {
    place,
    expected,
    help: HELP
  });
}
function under(id, through) {
  return { at: "parent", id, ...through === void 0 ? {} : { through } };
}
function identityOf(values, address) {
  const block = attribute(values, "identity");
  if (block === void 0 || block === null || (0,part$17.t8)(block))
    return block;
  const [first] = (0,part$17.cy)(block) ? block : [block];
  if (first === void 0)
    return null;
  const type = attribute(first, "type") ?? null;
  const ids = attribute(first, "identity_ids") ?? null;
  const assigned = userAssigned(ids, address);
  return { type, ...assigned === void 0 ? {} : { userAssignedIdentities: assigned } };
}
function planOf(values) {
  const block = attribute(values, "plan");
  if (block === void 0 || block === null || (0,part$17.t8)(block))
    return block;
  if (!(0,part$17.cy)(block))
    return void 0;
  const [first] = block;
  if (first === void 0)
    return null;
  const [name, publisher, product] = ["name", "publisher", "product"].map((key) => attribute(first, key));
  if (publisher === void 0 || product === void 0)
    return void 0;
  return { ...name === void 0 ? {} : { name }, publisher, product };
}
function userAssigned(ids, address) {
  if ((0,part$17.t8)(ids))
    return ids;
  if (!(0,part$17.cy)(ids) || ids.length === 0)
    return void 0;
  const known = ids.flatMap((id) => typeof id === "string" ? [id] : []);
  const members = Object.fromEntries(known.map((id) => [id, {}]));
  if (known.length === ids.length)
    return members;
  const waits = [`${address}.identity`];
  return known.length === 0 ? (0,part$17.L5)(waits) : (0,part$17.MA)(members, waits);
}
var OF_PLAN = { texts: [], from: "resource" };
function withGrounds(change, values, index) {
  const expressions = index.expressions(change);
  if (expressions === void 0)
    return values;
  return mapped(values, (value, name) => (0,part$17.qE)(value) ? value : marked(value, memberIn(expressions, name), index.isOfPlan(change, name)));
}
function statedOnly(change, values, index) {
  const expressions = index.expressions(change);
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !(0,part$17.t8)(value) || memberIn(expressions, name) !== void 0));
}
function mapped(values, change) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}
function marked(value, expression, isOfPlan) {
  if ((0,part$17.t8)(value))
    return isOfPlan || expression === void 0 ? (0,part$17.L5)((0,part$17.yI)(value), OF_PLAN) : value;
  if ((0,part$17.cy)(value))
    return value.map((item, index) => marked(item, isList(expression) ? expression[index] ?? expression[0] : expression, isOfPlan));
  if (!(0,part$17.Gv)(value))
    return value;
  return mapped(value, (inner, name) => marked(inner, isBlock(expression) ? memberIn(expression, name) : expression, isOfPlan));
}
function isBlock(expression) {
  return isMap(expression) && !("constant_value" in expression) && !("references" in expression);
}
function withoutUnconfigured({ action, parsed }, after, rules, configuration) {
  if (!(0,part$17.Gv)(after) || action !== "create" && action !== "replace")
    return after;
  const left = attributesLeft(rules);
  const open = left.filter((name) => {
    const value = after[name];
    return value !== void 0 && (0,part$17.t8)(value) && configuration.leavesOut(parsed.modules, parsed.resource, name);
  });
  return open.length === 0 ? after : { ...after, ...Object.fromEntries(open.map((name) => [name, null])) };
}
var attributesLeft = (0,part$18.gV)((rules) => Object.values(rules).flatMap((rule) => {
  if (typeof rule === "string")
    return [];
  if (rule.make === "object")
    return attributesLeft(rule.rules);
  if (rule.make === "map")
    return rule.left;
  const isLeft = rule.make === "each" ? rule.orNone === true : hasOtherwise(rule);
  return isLeft && "from" in rule ? [rule.from] : [];
}));
function hasOtherwise(rule) {
  return (rule.make === "block" || rule.make === "given") && rule.otherwise !== void 0;
}
var Reader = class {
  #from;
  #places = new Map();
  #regions = new Map();
  #byNewId;
  #named = new Map();
  constructor(from) {
    this.#from = from;
  }
  resource(change) {
    const { after } = change;
    const place = this.place(change);
    const type = place === void 0 ? void 0 : (0,part$13.Vm)(place.type);
    if (after === void 0 || place === void 0 || type === void 0)
      return void 0;
    if (isActionOnly(change, after))
      return void 0;
    const row = (0,part$0.nZ)(change.type);
    const api = apiType(change, after);
    const { index, configuration } = this.#from;
    const grounded = (0,part$17.Gv)(after) ? withGrounds(change, after, index) : after;
    const rules = row === void 0 ? {} : rulesFor(change, after, row);
    const made = row === void 0 ? { ...apiBody(change, grounded) } : {
      body: membersOf(rules, withoutUnconfigured(change, grounded, rules, configuration)),
      partial: true
    };
    const body = this.#whole(change.address, after, made.body, row);
    const whole = row === void 0 ? [] : ["identity", "plan", "tags", ...wholePathsOf(row, body, rules)];
    const location = this.region(change);
    return {
      address: change.address,
      terraformType: change.type,
      write: writeOf2(change),
      ...this.#before(change, row),
      ...place.id === void 0 ? {} : { id: place.id },
      type,
      name: planned(place.name, `${change.address}.name`),
      ...api === void 0 ? {} : { apiVersion: api.apiVersion },
      scope: scopeOf(place.scope),
      ...location === void 0 ? {} : { location },
      ...(0,part$9.lu)(type, body, made.partial ? "what the plan does not say" : void 0, whole),
      body,
      ...row === void 0 || !(0,part$17.Gv)(grounded) ? {} : { attributes: statedOnly(change, grounded, index) },
      partial: made.partial,
      whole,
      dependsOn: index.dependencies(change),
      condition: conditionOf(change),
      drifted: this.#from.drifted.has(change.address),
      origin: change.place,
      ...change.previousAddress === void 0 ? {} : { previousAddress: change.previousAddress },
      imported: change.importing !== void 0
    };
  }
  twin(change, resource) {
    const row = (0,part$0.nZ)(change.type);
    if (row?.also === void 0 || change.after === void 0)
      return [];
    const place = locatedByRow({ ...row, homes: [under(row.also)] }, change, change.after, this);
    if (typeof place.scope !== "string")
      return [];
    const address = `${change.address}.${row.also}`;
    return [
      {
        ...resource,
        address,
        ...place.id === void 0 ? {} : { id: place.id },
        name: planned(place.name, `${address}.name`),
        scope: scopeOf(place.scope),
        dependsOn: [...resource.dependsOn, change.address]
      }
    ];
  }
  #before(change, row) {
    const { action, before, address } = change;
    const isAmendment = row === void 0 && change.type !== "azapi_resource";
    if (action !== "update" || before === void 0 || isAmendment)
      return {};
    const body = row === void 0 ? apiBody(change, before).body : membersOf(row.rules, before);
    return { before: this.#whole(address, before, body, row) };
  }
  place(change) {
    if (!this.#places.has(change)) {
      this.#places.set(change, void 0);
      this.#places.set(change, this.placeWith(change, change.after, change.importing?.id));
    }
    return this.#places.get(change);
  }
  placeWith(change, values, importId) {
    if (values === void 0)
      return void 0;
    const row = (0,part$0.nZ)(change.type);
    const type = row?.type ?? apiType(change, values)?.type;
    if (type === void 0)
      return void 0;
    for (const id of [attribute(values, "id"), importId]) {
      const place = typeof id === "string" ? locatedById(id, type) : void 0;
      if (place !== void 0)
        return place;
    }
    return row === void 0 ? locatedApi(change, values, type, this) : locatedByRow(row, change, values, this);
  }
  region(change) {
    if (!this.#regions.has(change)) {
      this.#regions.set(change, void 0);
      this.#regions.set(change, this.#regionOf(change));
    }
    return this.#regions.get(change);
  }
  #regionOf(change) {
    const row = (0,part$0.nZ)(change.type);
    const global = (0,part$19.Ny)("global");
    if (row?.global === true && global !== void 0)
      return { known: true, value: global };
    const values = change.after ?? null;
    const own = attribute(values, "location") ?? inBody(change, values);
    if (own !== void 0 && own !== null) {
      const known = typeof own === "string" ? (0,part$19.Ny)(own) : void 0;
      if (known !== void 0)
        return { known: true, value: known };
      return { known: false, expression: (0,part$17.yI)(own).join(", ") || `${change.address}.location` };
    }
    if (row?.near === void 0)
      return void 0;
    const { id, type } = row.near;
    const stated = attribute(values, id);
    const near = typeof stated === "string" ? this.#withId(stated) : this.#from.index.target(change, id);
    const isThat = near !== void 0 && (0,part$13.n6)(this.place(near)?.type ?? "", type);
    const shared = isThat ? this.region(near) : void 0;
    return shared ?? { known: false, expression: `region of ${change.address}.${id}` };
  }
  #withId(id) {
    const { index } = this.#from;
    return index.withOldId(id) ?? this.#newIds().get((0,part$11.T4)(id));
  }
  #newIds() {
    this.#byNewId ??= new Map([...this.#from.index.all()].flatMap((change) => {
      const id = this.place(change)?.id;
      return id === void 0 ? [] : [[(0,part$11.T4)(id), change]];
    }));
    return this.#byNewId;
  }
  subscription(change) {
    const { configuration, context } = this.#from;
    const { modules, resource } = change.parsed;
    const stated = configuration.subscription(modules, resource);
    const id = stated === "default" ? context.subscriptionId : stated;
    return subscriptionValue(id, `subscription of ${change.address}`);
  }
  idNamed(type, name) {
    const known = this.#named.get(type) ?? this.#namesOf(type);
    this.#named.set(type, known);
    return known.get(name.toLowerCase());
  }
  idBeside(change, type, name) {
    const home = this.placeWith(change, change.after ?? change.before);
    if (typeof home?.scope !== "string")
      return void 0;
    return (0,part$11.IU)(home.scope, type, name);
  }
  #namesOf(wanted) {
    const ids = new Map();
    for (const change of this.#from.index.all()) {
      if (!(0,part$13.n6)((0,part$0.nZ)(change.type)?.type ?? "", wanted))
        continue;
      const { id, name } = this.place(change) ?? {};
      if (id !== void 0 && typeof name === "string")
        ids.set(name.toLowerCase(), id);
    }
    return ids;
  }
  scopeBehind(change, name) {
    const target = this.#from.index.target(change, name);
    return target === void 0 ? void 0 : this.place(target)?.scope;
  }
  idBehind(change, name, type) {
    const target = this.#from.index.target(change, name);
    const place = target === void 0 ? void 0 : this.place(target);
    return place !== void 0 && (0,part$13.n6)(place.type, type) ? place.id : void 0;
  }
  #whole(address, values, body, row) {
    const identity = identityOf(values, address);
    const tags = attribute(values, "tags");
    const plan = row === void 0 ? void 0 : planOf(values);
    const rest = Object.entries(body).filter(([key]) => row !== void 0 || !(isOwnMember(key) || key.toLowerCase() === "location"));
    const has = (key) => rest.some(([name]) => (0,part$19.QV)(name, key));
    const stated = (value) => value !== void 0 && (value !== null || row !== void 0);
    return Object.fromEntries([
      ...rest,
      ...stated(tags) && !has("tags") ? [["tags", tags]] : [],
      ...stated(identity) && !has("identity") ? [["identity", identity]] : [],
      ...stated(plan) && !has("plan") ? [["plan", plan]] : [],
      ...row !== void 0 && !has("zones") && hasNoZones(values) ? [["zones", null]] : []
    ]);
  }
};
function rulesFor({ action }, values, row) {
  const { rules, onCreate, addedLater = [] } = row;
  if (action !== "create" && action !== "replace")
    return rules;
  if (addedLater.length === 0 && onCreate === void 0)
    return rules;
  const isSent = addedLater.some(({ unless }) => unless !== void 0 && (attribute(values, unless) ?? null) !== null);
  return isSent ? withLeftOut(row, values) : withAllLeftOut(row);
}
var withAllLeftOut = (0,part$18.gV)((row) => withLeftOut(row));
function withLeftOut({ rules, onCreate, addedLater = [] }, values = {}) {
  const left = addedLater.filter(({ unless }) => unless === void 0 || (attribute(values, unless) ?? null) === null);
  return { ...rules, ...onCreate, ...Object.fromEntries(left.map(({ path, rule }) => [path, rule])) };
}
function writeOf2({ action, deferred, address, type }) {
  if ((0,part$0.nZ)(type)?.partOf !== void 0)
    return { known: true, value: "none" };
  if (deferred !== void 0)
    return { known: false, expression: `deferred: ${deferred}` };
  if (action === "unknown")
    return { known: false, expression: `the change of ${address}` };
  const written = action === "create" || action === "update" || action === "replace";
  return { known: true, value: written ? action : "none" };
}
function conditionOf({ action, deferred, address }) {
  if (deferred !== void 0)
    return { waits: `deferred: ${deferred}` };
  return action === "unknown" ? { waits: `the change of ${address}` } : "planned";
}
function hasNoZones(values) {
  const names = ["zone", "zones", "availability_zone", "availability_zones"];
  return names.every((name) => attribute(values, name) === void 0);
}
function inBody(change, values) {
  return change.type.startsWith("azapi_") ? attribute(apiBody(change, values).body, "location") : void 0;
}
var TYPE = /^azurerm_(resource_group|subscription|management_group|tenant)_template_deployment$/;
function templateOf(change, subscription) {
  const { address, after = null, place } = change;
  if (!TYPE.test(change.type))
    return void 0;
  const text = (name) => {
    const value = attribute(after, name) ?? null;
    return typeof value === "string" ? value : void 0;
  };
  const content = text("template_content");
  const resourceGroup = text("resource_group_name");
  const managementGroup = text("management_group_id");
  const given2 = attribute(after, "parameters_content") ?? null;
  return {
    address,
    place,
    ...typeof subscription === "string" ? { subscriptionId: (0,part$13.p7)(subscription) ?? subscription } : {},
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...managementGroup === void 0 ? {} : { managementGroup: (0,part$11.mp)(managementGroup) },
    ...content === void 0 || (0,part$17.t8)(given2) ? {} : { content },
    ...typeof given2 === "string" ? { parameters: given2 } : {}
  };
}
function withPartsWritten(resources, changes, reader, index) {
  const touched = new Set(changes.filter(isWrite).flatMap((change) => touchedBy(change, reader, index)));
  return resources.map((resource) => {
    const { id, address, write } = resource;
    const isTouched = touched.has(address) || id !== void 0 && touched.has((0,part$11.T4)(id));
    return isTouched && write.known && write.value === "none" && (0,part$0.nZ)(resource.terraformType)?.partOf === void 0 ? { ...resource, write: { known: true, value: "update" } } : resource;
  });
}
function isWrite({ action }) {
  return action === "create" || action === "update" || action === "replace" || action === "delete";
}
function touchedBy(change, reader, index) {
  const target = (0,part$0.EL)(change.type) ?? partTarget(change);
  if (target === void 0)
    return [];
  const values = change.after ?? change.before ?? null;
  const stated = attribute(values, target.id) ?? null;
  if (typeof stated === "string") {
    const id = stated.startsWith("/") ? (0,part$11.a)(stated) : reader.idBeside(change, target.type, stated);
    return id === void 0 ? [] : [(0,part$11.T4)(id)];
  }
  const behind2 = index.target(change, target.id);
  const home = behind2 === void 0 ? void 0 : reader.place(behind2);
  return behind2 !== void 0 && home !== void 0 && (0,part$13.n6)(home.type, target.type) ? [behind2.address] : [];
}
function partTarget({ type }) {
  const row = (0,part$0.nZ)(type);
  const outer = row?.type.split("/").slice(0, -1).join("/");
  return row?.partOf === void 0 || outer === void 0 ? void 0 : { id: row.partOf, type: outer };
}
var TerraformPlanReader = class {
  #document;
  #context;
  #budget;
  constructor(context, budget = new part$2.BD()) {
    this.#context = context;
    this.#budget = budget;
    this.#document = new PlanReader(context.file, budget);
  }
  push(chunk) {
    this.#document.push(chunk);
  }
  end() {
    return planOf2(this.#document.end(), this.#context, this.#budget);
  }
  endAt(fault) {
    return planOf2(this.#document.endAt(fault), this.#context, this.#budget);
  }
};
function planOf2(document, context, budget) {
  const { formatVersion, terraformVersion, brokenOff, drifted } = document;
  const problems = [...document.problems];
  let { changes } = document;
  const configuration = new Configuration(document);
  const index = new ChangeIndex(changes, configuration);
  const reader = new Reader({ drifted, index, configuration, context });
  const resources = [];
  const templates = [];
  const left = new LeftOut();
  for (const [at, change] of changes.entries()) {
    const leave = (list) => void list.push([change.type, change]);
    if (!isAzure(change.type))
      left.other.push([providerOf(change), change]);
    else if ((0,part$0.LL)(change.type) || (0,part$0.az)(change.type))
      leave(left.relations);
    else if (change.after !== void 0 && !change.deposed && change.action !== "read") {
      const template = templateOf(change, reader.subscription(change));
      const resource = template === void 0 ? reader.resource(change) : void 0;
      if (template !== void 0)
        templates.push(template);
      else if (resource !== void 0) {
        const all = [resource, ...reader.twin(change, resource), ...resourcesInBlocks(change, resource)];
        const full = budget.takeResources(all.length);
        if (full !== void 0) {
          problems.push({ message: full, place: change.place });
          changes = changes.slice(0, at);
          break;
        }
        for (const one of all)
          resources.push(one);
      } else if (isActionOnly(change, change.after))
        leave(left.relations);
      else
        leave(left.unknown);
    }
  }
  const parts = withPartsWritten(resources, changes, reader, index);
  const destroys = destroysOf(changes, reader, index);
  if (configuration.exhausted || index.exhausted)
    problems.push({
      message: (0,part$21.cv)`the configuration refers to more than is followed, so that not everything is known that a resource depends on`,
      place: document.place
    });
  return {
    file: context.file,
    place: document.place,
    formatVersion,
    ...terraformVersion === void 0 ? {} : { terraformVersion },
    complete: problems.length === 0 && brokenOff === void 0,
    ...brokenOff === void 0 ? {} : { brokenOff },
    resources: parts,
    templates,
    destroys,
    removals: removalsOf(changes, reader),
    notUnderstood: tally(left.unknown),
    registrations: changes.flatMap(registrationIn),
    relations: tally(left.relations),
    otherProviders: tally(left.other),
    problems
  };
}
function registrationIn({ type, after }) {
  if (type !== "azurerm_resource_provider_registration" || after === void 0 || !(0,part$17.Gv)(after))
    return [];
  const name = (0,part$17.C5)(after, "name");
  return typeof name === "string" ? [name] : [];
}
var LeftOut = class {
  unknown = [];
  relations = [];
  other = [];
};
function providerOf({ provider, type }) {
  const [, name] = /^(?:[\w.-]+\/)?([\w-]+\/[\w-]+)$/.exec(provider) ?? [];
  return name ?? type.slice(0, Math.max(type.indexOf("_"), 0) || type.length);
}
function tally(listed) {
  const counts = new Map();
  for (const [name, { place }] of listed) {
    const known = counts.get(name);
    counts.set(name, { name, count: (known?.count ?? 0) + 1, place: known?.place ?? place });
  }
  return [...counts.values()].toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function templateInPlan({ address, place, content, parameters, subscriptionId, resourceGroup, managementGroup }, { pointer, workload }, reading) {
  const gap = (why, elsewhere2 = false) => ({
    gaps: [{ subject: (0,part$21.aM)(address, 200), why, elsewhere: elsewhere2, place, entry: pointer }]
  });
  if (content === void 0)
    return gap((0,part$21.cv)`The template that it deploys is known only after the apply.`);
  if (subscriptionId !== void 0 && !(0,part$19.QV)(subscriptionId, reading.manifest.target.subscription.id))
    return gap((0,part$21.cv)`It is deployed to another subscription, and only the target subscription is looked at.`, true);
  const document = (text) => ({
    ...(0,part$4.Vh)(place.file, text, reading.values),
    place: () => place
  });
  try {
    const { gaps = [], ...inside } = (0,part$1.sz)({
      kind: "armTemplate",
      file: place.file,
      pointer,
      ...workload === void 0 ? {} : { workload },
      ...resourceGroup === void 0 ? {} : { resourceGroup },
      ...managementGroup === void 0 ? {} : { managementGroup }
    }, document(content), parameters === void 0 ? void 0 : document(parameters), reading);
    const named = (gap2) => gap2.part === true ? { ...gap2, subject: (0,part$21.aM)(address, 200) } : gap2;
    return { ...inside, gaps: gaps.map(named) };
  } catch (error) {
    if (!(error instanceof part$14.yo))
      throw error;
    const [first] = error.problems;
    return gap((0,part$4.jv)(`its template cannot be expanded: ${first?.message ?? "unknown"}`));
  }
}
async function readTerraformEntry(entry, reading) {
  const { manifest, files, plans, at } = reading;
  const { file, chunks } = await files.chunks(entry.file, at("file"), part$2.ui);
  const context = { file, subscriptionId: manifest.target.subscription.id };
  const reader = new TerraformPlanReader(context, plans);
  const plan = await readThrough(reader, chunks).catch((error) => {
    throw (0,part$3.to)(error, file, at("file"));
  });
  const staysBehind = sourceFinder(manifest, plan.resources);
  const described = [];
  const gaps = gapsOf(plan, entry);
  const aliasOf = (0,part$18.Pu)((address) => `${plan.file} ${address}`);
  for (const resource of plan.resources) {
    if (staysBehind(resource))
      continue;
    const why = (0,part$4.Jn)(resource.scope, manifest.target.subscription.id);
    if (why === void 0)
      described.push(describedOf(placed(resource, at("file")), aliasOf, entry));
    else {
      const { address, origin: place } = resource;
      gaps.push({ subject: (0,part$21.aM)(address, 200), why, elsewhere: true, place, entry: entry.pointer });
    }
  }
  const inside = plan.templates.map((template) => templateInPlan(template, entry, reading));
  return {
    described: [...described, ...inside.flatMap((one) => one.described ?? [])],
    gaps: [...gaps, ...inside.flatMap((one) => one.gaps ?? [])],
    terraform: { entry: entry.pointer, forbidDestroyOfStateful: entry.forbidDestroyOfStateful, plan }
  };
}
function placed(resource, { file, line, column }) {
  const origin = { ...resource.origin, address: (0,part$21.aM)(resource.address, 200), listed: { file, line, column } };
  return { ...resource, origin };
}
async function readThrough(reader, chunks) {
  try {
    for await (const chunk of chunks)
      reader.push(chunk);
    return reader.end();
  } catch (error) {
    if (error instanceof part$14.yo)
      return reader.endAt(error);
    throw error;
  }
}
function sourceFinder({ source, target }, resources) {
  if (source.region === target.region)
    return () => false;
  const remaining = new Set(resources.filter(({ write }) => write.known && (write.value === "none" || write.value === "update")));
  const keyOf = (type, name) => `${type} ${name}`.toLowerCase();
  const there = new Set([...remaining].flatMap(({ type, name, location }) => name.known && location?.known === true && location.value === source.region ? [keyOf(type, name.value)] : []));
  return (resource) => {
    if (!remaining.has(resource) || !resource.name.known)
      return false;
    const { type, name } = resource;
    let one = { type, name: name.value };
    for (; one !== void 0; one = (0,part$6.gN)(one))
      if (there.has(keyOf(one.type, one.name)))
        return true;
    return false;
  };
}
function describedOf(resource, aliasOf, { workload }) {
  const { type, id, location, sku, count, zones, tags, body, partial, apiVersion, condition, origin } = resource;
  const dependsOn = resource.dependsOn.map(aliasOf);
  return {
    alias: aliasOf(resource.address),
    ...workload === void 0 ? {} : { workload },
    ...resource.terraformType === "azapi_update_resource" ? { amends: true } : {},
    type,
    name: (0,part$4.fh)(resource.name),
    ...id === void 0 ? {} : { id },
    ...(0,part$4.F8)(resource.scope),
    ...location === void 0 ? {} : { location },
    ...sku === void 0 ? {} : { sku },
    count,
    ...zones === void 0 ? {} : { zones },
    ...tags === void 0 ? {} : { tags },
    body: hasNoRegion(resource) ? { ...body, location: null } : body,
    ...partial ? { partial, whole: resource.whole } : {},
    ...resource.attributes === void 0 ? {} : { attributes: resource.attributes },
    ...apiVersion === void 0 ? {} : { apiVersion },
    ...dependsOn.length === 0 ? {} : { dependsOn },
    ...condition === "planned" ? {} : { condition: condition.waits },
    write: resource.write,
    ...resource.before === void 0 ? {} : { before: resource.before },
    ...resource.imported ? { imported: true } : {},
    ...resource.previousAddress === void 0 ? {} : { movedFrom: resource.previousAddress },
    ...resource.drifted ? { drifted: true } : {},
    origin
  };
}
function gapsOf(plan, { pointer }) {
  const { file, place } = plan;
  const common = { elsewhere: false, place, entry: pointer };
  const { brokenOff } = plan;
  const incomplete = brokenOff === void 0 ? [] : [
    {
      ...common,
      subject: file,
      why: (0,part$21.cv)`${(0,part$21.lS)(brokenOff)}, so that changes may be missing from the plan.`
    }
  ];
  return [
    ...incomplete,
    ...plan.notUnderstood.map(({ name, count, place: first }) => ({
      ...common,
      place: first,
      subject: (0,part$21.aM)(name, 200),
      unmapped: count,
      why: (0,part$21.cv)`This version does not understand the type. The plan holds ${count} of it.`
    })),
    ...plan.problems.map((problem) => ({
      ...common,
      subject: file,
      why: (0,part$4.jv)(problem.message),
      place: problem.place ?? place
    }))
  ];
}
function hasNoRegion({ terraformType, location }) {
  return location === void 0 && terraformType.startsWith("azurerm_");
}
 })
};
