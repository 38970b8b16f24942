import { defects, setFact, type Defect } from "../defect.ts";
import { add, set } from "../edit.ts";

const VAULT = "kv-shop-prod-sdc";
const METHOD = ["workloads", "shop-web", "resources", 0, "method", "tool"] as const;

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
    })),
  ),
  ...defects(
    "KV-06",
    ...["sql-conn", "stripe-key", "shop-tls"].map((name) => ({
      what: `${name} is disabled`,
      edits: [setFact("vaultItems", VAULT, [{ name, kind: "secret" }, "enabled"], false)],
    })),
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
];
