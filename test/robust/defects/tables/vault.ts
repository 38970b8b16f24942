import { SHOP, SUBSCRIPTION } from "../../../worlds/shop.ts";
import { defects, fact, setFact, type Defect } from "../defect.ts";
import { add, set, type Edit } from "../edit.ts";

const VAULT = "kv-shop-prod-sdc";
const METHOD = ["workloads", "shop-web", "resources", 0, "method", "tool"] as const;

const OLD_VAULT = `${SUBSCRIPTION}/resourceGroups/rg-shop-web-weu/providers/Microsoft.KeyVault/vaults/kv-shop-prod-weu`;

/** A resource is encrypted with a key of this vault. */
function cmk(item: string, vault: string): Edit {
  const value = `https://${vault}.vault.azure.net/keys/cmk/0123`;
  return setFact("configurations", item, [], [{ what: "customer-managed key", name: "key", value }]);
}

export const VAULT_DEFECTS: readonly Defect[] = [
  ...defects(
    "KV-01",
    ...["kv-shop-prod-sd", "kv-shop-prod-weu", "kv-shop-test-sdc"].map((name) => ({
      what: `the declared vault is called ${name}`,
      edits: [set("manifest", ["vaults", 0, "name"], name)],
      also: ["KV-06"],
    })),
  ),
  ...defects(
    "KV-02",
    ...["test", "dev", "staging"].map((environment) => ({
      what: `the vault serves ${environment} as well`,
      edits: [add("manifest", ["vaults"], { name: VAULT, workload: "shop-web", environment })],
    })),
    {
      what: "the vault is listed again without an environment",
      edits: [add("manifest", ["vaults"], { name: VAULT, workload: "shop-web" })],
    },
  ),
  ...defects(
    "KV-05",
    ...["AlreadyExists", "AccountNameInvalid", "OddReason"].map((reason) => ({
      what: `the name of the vault is not free, ${reason}`,
      edits: [
        setFact("nameAvailability", `microsoft.keyvault/vaults/${VAULT}`, [], { available: false, reason }),
      ],
      also: ["DOM-05"],
    })),
  ),
  ...defects(
    "KV-04",
    ...["backup-restore", "key-vault-backup", "az keyvault backup"].map((tool) => ({
      what: `the vault is moved by ${tool}`,
      edits: [set("manifest", [...METHOD], tool)],
      also: ["WAV-03"],
    })),
  ),
  ...defects(
    "KV-06",
    ...["sql-conn", "stripe-key", "shop-tls"].map((name) => ({
      what: `${name} is disabled`,
      edits: [setFact("vaultItems", VAULT, [{ name, kind: "secret" }, "enabled"], false)],
    })),
    {
      what: "the vault itself has the certificate disabled",
      edits: [setFact("vaultCertificates", `${VAULT}/shop-tls`, [0, "enabled"], false)],
    },
    {
      what: "a secret expires before the wave",
      edits: [setFact("vaultItems", VAULT, [{ name: "sql-conn" }, "expires"], 1_788_000_000)],
    },
    {
      what: "another secret is required",
      edits: [add("manifest", ["vaults", 0, "requiresSecrets"], "smtp-password")],
    },
    {
      what: "a key is required",
      edits: [set("manifest", ["vaults", 0, "requiresKeys"], ["signing"])],
      also: ["KV-08"],
    },
  ),
  ...defects(
    "KV-07",
    ...[
      ["purgeProtection", false],
      ["retentionDays", 7],
      ["byRoles", false],
      ["defaultAction", "Allow"],
      ["bypass", "None"],
    ].map(([key, value]) => ({
      what: `${String(key)} of the vault is ${String(value)}`,
      edits: [setFact("vaults", "", [{ name: VAULT }, String(key)], value)],
    })),
  ),
  ...defects("KV-03", {
    what: "an identity of the target has a role at the old vault",
    edits: [
      add("facts", fact("roleAssignments", ""), {
        id: `${OLD_VAULT}/providers/Microsoft.Authorization/roleAssignments/46b1b0f5-3c5a-4a3e-9d57-0a6a6f1f1c11`,
        scope: OLD_VAULT,
        roleGuid: "4633458b-17de-408a-b874-0445c86b69e6",
        principalId: SHOP.shopIdentity,
        principalType: "ServicePrincipal",
      }),
    ],
    also: ["RBAC-04", "RBAC-08", "RBAC-11"],
  }),
  ...defects("KV-08", {
    what: "another certificate is required, of which nobody says how it is renewed",
    edits: [set("manifest", ["vaults", 0, "requiresCertificates"], ["shop-tls", "sql-conn"])],
    also: ["KV-06"],
  }),
  ...defects("KV-08", {
    what: "the certificate at the target is no longer renewed",
    edits: [setFact("vaultCertificates", `${VAULT}/shop-tls`, [0, "renewal"], [])],
  }),
  ...defects(
    "KV-09",
    {
      what: "the successor lost the customer-managed key",
      edits: [cmk("accountkey/stshopweu", "kv-shop-prod-weu")],
    },
    {
      what: "the successor uses the key of the source",
      edits: [
        cmk("accountkey/stshopweu", "kv-shop-prod-weu"),
        cmk("accountkey/stshopsdc", "kv-shop-prod-weu"),
      ],
    },
    {
      what: "the server at the target has a key of a vault that is not there",
      edits: [cmk("sqlkey/sql-shop-weu", "kv-shop-prod-weu"), cmk("sqlkey/sql-shop-sdc", "kv-elsewhere")],
    },
  ),
];
