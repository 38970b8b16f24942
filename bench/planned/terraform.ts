import { closeSync, openSync, writeSync } from "node:fs";

interface Json {
  readonly [member: string]: unknown;
}

const SUBSCRIPTION = "22222222-2222-2222-2222-222222222222";
const GROUP = "rg-shop-sdc";

/** What the provider states of a storage account, whether it was asked for it or not. */
function account(index: number): Json {
  const endpoints = Object.fromEntries(
    ["blob", "dfs", "file", "queue", "table", "web"].flatMap((service) =>
      ["primary", "secondary"].flatMap((side) => [
        [`${side}_${service}_endpoint`, `https://st${String(index)}.${service}.core.windows.net/`],
        [`${side}_${service}_host`, `st${String(index)}.${service}.core.windows.net`],
        [`${side}_${service}_internet_endpoint`, null],
        [`${side}_${service}_microsoft_host`, null],
      ]),
    ),
  );
  const logging = { delete: false, read: false, retention_policy_days: 0, version: "1.0", write: false };
  const metrics = { enabled: true, include_apis: true, retention_policy_days: 7, version: "1.0" };
  return {
    ...endpoints,
    access_tier: "Hot",
    account_kind: "StorageV2",
    account_replication_type: index % 3 === 0 ? "ZRS" : "LRS",
    account_tier: "Standard",
    allow_nested_items_to_be_public: false,
    blob_properties: [
      {
        change_feed_enabled: false,
        container_delete_retention_policy: [{ days: 7 }],
        cors_rule: [],
        delete_retention_policy: [{ days: 7, permanent_delete_enabled: false }],
        versioning_enabled: true,
      },
    ],
    https_traffic_only_enabled: true,
    id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.Storage/storageAccounts/st${String(index)}`,
    identity: [],
    location: "swedencentral",
    min_tls_version: "TLS1_2",
    name: `st${String(index)}`,
    network_rules: [
      {
        bypass: ["AzureServices"],
        default_action: "Deny",
        ip_rules: ["203.0.113.0/24", "198.51.100.0/24"],
        private_link_access: [],
        virtual_network_subnet_ids: [],
      },
    ],
    queue_properties: [
      { cors_rule: [], hour_metrics: [metrics], logging: [logging], minute_metrics: [metrics] },
    ],
    resource_group_name: GROUP,
    share_properties: [{ cors_rule: [], retention_policy: [{ days: 7 }], smb: [] }],
    tags: { owner: "team", env: "prod", app: `app-${String(index % 50)}`, "cost-center": "1234" },
    timeouts: null,
  };
}

/** What the provider states of a virtual machine. */
function machine(index: number): Json {
  const id = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers`;
  return {
    additional_capabilities: [],
    admin_password: null,
    admin_ssh_key: [{ public_key: `ssh-rsa ${"A".repeat(360)} team@example.org`, username: "azureuser" }],
    admin_username: "azureuser",
    allow_extension_operations: true,
    availability_set_id: "",
    boot_diagnostics: [{ storage_account_uri: "" }],
    computer_name: `vm-${String(index)}`,
    custom_data: null,
    disable_password_authentication: true,
    disk_controller_type: "SCSI",
    encryption_at_host_enabled: true,
    id: `${id}/Microsoft.Compute/virtualMachines/vm-${String(index)}`,
    identity: [
      { identity_ids: [], principal_id: SUBSCRIPTION, tenant_id: SUBSCRIPTION, type: "SystemAssigned" },
    ],
    location: "swedencentral",
    name: `vm-${String(index)}`,
    network_interface_ids: [`${id}/Microsoft.Network/networkInterfaces/nic-${String(index)}`],
    os_disk: [
      {
        caching: "ReadWrite",
        disk_size_gb: 64,
        name: `osdisk-${String(index)}`,
        storage_account_type: "Premium_LRS",
      },
    ],
    patch_mode: "ImageDefault",
    private_ip_addresses: ["10.0.0.4"],
    resource_group_name: GROUP,
    secure_boot_enabled: true,
    size: "Standard_D4s_v5",
    source_image_reference: [
      {
        offer: "0001-com-ubuntu-server-jammy",
        publisher: "Canonical",
        sku: "22_04-lts-gen2",
        version: "latest",
      },
    ],
    tags: { owner: "team", env: "prod", app: `app-${String(index % 50)}` },
    timeouts: null,
    vtpm_enabled: true,
    zone: String((index % 3) + 1),
  };
}

/** What the provider states of a security group. */
function securityGroup(index: number): Json {
  return {
    id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.Network/networkSecurityGroups/nsg-${String(index)}`,
    location: "swedencentral",
    name: `nsg-${String(index)}`,
    resource_group_name: GROUP,
    security_rule: Array.from({ length: 6 }, (_, rule) => ({
      access: "Allow",
      description: "what the application needs",
      destination_address_prefix: "VirtualNetwork",
      destination_address_prefixes: [],
      destination_application_security_group_ids: [],
      destination_port_range: "443",
      destination_port_ranges: [],
      direction: "Inbound",
      name: `rule-${String(rule)}`,
      priority: 100 + rule,
      protocol: "Tcp",
      source_address_prefix: "10.0.0.0/8",
      source_address_prefixes: [],
      source_application_security_group_ids: [],
      source_port_range: "*",
      source_port_ranges: [],
    })),
    tags: { owner: "team", env: "prod" },
    timeouts: null,
  };
}

/** In ten resources. */
const TYPES = [
  ...Array.from({ length: 4 }, () => ["azurerm_storage_account", account] as const),
  ...Array.from({ length: 5 }, () => ["azurerm_linux_virtual_machine", machine] as const),
  ["azurerm_network_security_group", securityGroup],
] as const;

/** Some are made, some changed in place, and some stay: then Terraform tells them before and after. */
const ACTIONS = ["create", "update", "no-op"];

const PROVIDER = "registry.terraform.io/hashicorp/azurerm";

function change(index: number): { readonly head: Json; readonly values: Json; readonly action: string } {
  const [type, of] = TYPES[index % TYPES.length] ?? TYPES[0];
  const values = of(index);
  const head = {
    address: `module.part["${String(index)}"].${type}.this`,
    mode: "managed",
    type,
    name: "this",
    provider_name: PROVIDER,
    schema_version: 1,
  };
  return { head, values, action: ACTIONS[Math.floor(index / TYPES.length) % ACTIONS.length] ?? "create" };
}

function entryOf(index: number): Json {
  const { head, values, action } = change(index);
  const isNew = action === "create";
  // What Azure fills is told by the apply alone.
  const isOpen = ([name]: readonly [string, unknown]): boolean =>
    /^(id|.*_(endpoint|host|addresses))$/.test(name);
  const planned = Object.fromEntries(Object.entries(values).filter((one) => !isOpen(one)));
  const open = Object.fromEntries(
    Object.entries(values)
      .filter(isOpen)
      .map(([name]) => [name, true]),
  );
  return {
    ...head,
    change: {
      actions: [action],
      before: isNew ? null : values,
      after: isNew ? planned : { ...values, ...(action === "update" ? { tags: { owner: "other" } } : {}) },
      after_unknown: isNew ? { ...open, identity: [], tags: {} } : {},
      before_sensitive: isNew ? false : { tags: {}, identity: [] },
      after_sensitive: { tags: {}, identity: [] },
    },
  };
}

/**
 * Writes a plan of so many changes as `terraform show -json` does: planned values, changes, and the state before.
 * @returns its size in bytes
 */
export function writePlan(file: string, count: number): number {
  const out = openSync(file, "w");
  let size = 0;
  const write = (text: string): void => void (size += writeSync(out, text));
  const list = (item: (index: number) => Json): void => {
    for (let start = 0; start < count; start += 100) {
      const items = Array.from({ length: Math.min(100, count - start) }, (_, at) =>
        JSON.stringify(item(start + at)),
      );
      write((start === 0 ? "" : ",") + items.join(","));
    }
  };
  const state = (index: number): Json => {
    const { head, values } = change(index);
    return { ...head, values, sensitive_values: { tags: {}, identity: [] } };
  };
  write('{"format_version":"1.2","terraform_version":"1.9.8","planned_values":{"root_module":{"resources":[');
  list(state);
  write(']}},"resource_changes":[');
  list(entryOf);
  write('],"prior_state":{"format_version":"1.0","values":{"root_module":{"resources":[');
  list(state);
  write(']}}},"configuration":{"root_module":{}},"errored":false,"complete":true}');
  closeSync(out);
  return size;
}
