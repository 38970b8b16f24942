import { describe, expect, it } from "vitest";
import { kv03 } from "../../../src/checks/vault/KV-03.ts";
import { resourceIdIn, resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { unknown } from "../../../src/expression/value.ts";
import type { RoleAssignment, RoleDefinition } from "../../../src/rbac/model.ts";
import {
  context,
  Facts,
  id,
  manifest,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  shown,
  SOURCE,
  type PlannedParts,
} from "../../support/context.ts";
import { declaring } from "../data/world.ts";

const FROM = subscriptionScope(SOURCE);
const FRESH = id("44444444-4444-4444-4444-444444444444");
const resourceGroupIn = (scope: string, name: string) => resourceIdOf(scope, "resourceGroups", name);
const VAULT = resourceIdIn(FROM, "Microsoft.KeyVault/vaults", "kv-weu");

const grant = (scope = VAULT, principalId = FRESH): RoleAssignment => ({
  id: resourceIdIn(scope, "Microsoft.Authorization/roleAssignments", "a"),
  scope,
  roleGuid: id("4633458b-17de-408a-b874-0445c86b69e6"),
  principalId,
});

const READER = id("21090545-7ca7-4776-b22c-e363652d74d2");
const role = (guid: typeof READER, dataActions: readonly string[]): RoleDefinition => ({
  guid,
  roleName: guid,
  type: "BuiltInRole",
  permissions: [{ actions: ["*"], notActions: [], dataActions, notDataActions: [] }],
  assignableScopes: ["/"],
});
const SOURCE_FACTS = {
  roles: [
    role(grant().roleGuid, ["Microsoft.KeyVault/vaults/secrets/getSecret/action"]),
    role(READER, ["Microsoft.KeyVault/vaults/*/read"]),
  ],
  vaults: [
    {
      id: resourceIdIn(resourceGroupIn(FROM, "rg-weu"), "Microsoft.KeyVault/vaults", "kv-weu"),
      name: "kv-weu",
      location: reg("westeurope"),
      uri: "https://kv-weu.vault.azure.net",
      purgeProtection: true,
      defaultAction: "Deny",
    },
  ],
};

function judge(
  stated: PlannedParts,
  grants: readonly RoleAssignment[] | undefined = [],
  { roles, vaults }: Partial<typeof SOURCE_FACTS> = {},
) {
  const declared = manifest({
    workloads: declaring("Microsoft.KeyVault/vaults", { from: "kv-weu", to: "kv-sdc" }),
  });
  const { expect: expected } = declared;
  const principalMap = [
    { from: { name: "identity:old" }, to: { name: "identity:new", id: FRESH }, pointer: ["expect"] },
  ];
  const facts = new Facts().put(factRef("identities", SCOPE), []);
  facts.put(factRef("roleAssignments", FROM), grants);
  if (roles !== undefined) facts.put(factRef("roleDefinitions", FROM), roles);
  if (vaults !== undefined) facts.put(factRef("vaults", FROM), vaults);
  return run(
    kv03,
    context({ ...declared, expect: { ...expected, access: { ...expected.access, principalMap } } }, [
      planned("Microsoft.Web/sites", "app", stated),
    ]),
    facts,
  );
}
const setting = (value: string): PlannedParts => ({
  stated: { siteConfig: { appSettings: [{ name: "DB", value }] } },
});

describe("KV-03", () => {
  it.each([
    [
      "names the vault of the target",
      "@Microsoft.KeyVault(SecretUri=https://kv-sdc.vault.azure.net/secrets/a)",
      "pass",
    ],
    ["names a vault whose name begins alike", "https://kv-weu2.vault.azure.net/secrets/a", "pass"],
    ["names a vault whose name ends alike", "https://my-kv-weu.vault.azure.net/secrets/a", "pass"],
    [
      "refers to a secret of the source",
      "@Microsoft.KeyVault(SecretUri=https://KV-weu.vault.azure.net/secrets/a)",
      "fail",
    ],
    ["refers to it by its name", "@Microsoft.KeyVault(VaultName=kv-weu;SecretName=a)", "fail"],
    ["refers to it at the end", "@Microsoft.KeyVault(SecretName=a;VaultName=kv-weu)", "fail"],
  ])("a request that %s", (_, text, outcome) => {
    expect(outcomes(judge(setting(text)))).toEqual([`kv-weu: ${outcome}`]);
  });

  it("fails where an identity of the target has a role at the old vault, or in it", () => {
    expect(outcomes(judge({}, [grant()]))).toEqual(["kv-weu: fail"]);
    const secret = resourceIdIn(FROM, "Microsoft.KeyVault/vaults/secrets", "kv-weu/a");
    expect(outcomes(judge({}, [grant(secret)]))).toEqual(["kv-weu: fail"]);
    const others = [
      grant(resourceIdIn(FROM, "Microsoft.KeyVault/vaults", "kv-other")),
      grant(VAULT, id("55555555-5555-5555-5555-555555555555")),
    ];
    expect(outcomes(judge({}, others))).toEqual(["kv-weu: pass"]);
  });

  it("fails where a role above the old vault lets it use secrets, and the new one is in another place", () => {
    const group = resourceGroupIn(FROM, "rg-weu");
    for (const scope of [FROM, group]) {
      expect(outcomes(judge({}, [grant(scope)], SOURCE_FACTS))).toEqual(["kv-weu: fail"]);
      // Roles that manage vaults or see names alone.
      expect(outcomes(judge({}, [{ ...grant(scope), roleGuid: READER }], SOURCE_FACTS))).toEqual([
        "kv-weu: pass",
      ]);
      const bound = { ...grant(scope), condition: "x", conditionVersion: "2.0" };
      expect(outcomes(judge({}, [bound], SOURCE_FACTS))).toEqual(["kv-weu: unknown"]);
      expect(outcomes(judge({}, [grant(scope)], { vaults: SOURCE_FACTS.vaults }))).toEqual([
        "kv-weu: unknown",
      ]);
    }
    expect(outcomes(judge({}, [grant(group)], { roles: SOURCE_FACTS.roles }))).toEqual(["kv-weu: unknown"]);
    expect(outcomes(judge({}, [grant(resourceGroupIn(FROM, "rg-other"))], SOURCE_FACTS))).toEqual([
      "kv-weu: pass",
    ]);
  });

  it("is unknown where a request has a value that may name it and is not shown", () => {
    const open = (name: string): PlannedParts => ({
      stated: { siteConfig: { appSettings: [{ name, value: unknown(["deployment"]) }] } },
    });
    expect(outcomes(judge(open("VAULT")))).toEqual(["kv-weu: unknown"]);
    expect(outcomes(judge(open("DB_PASSWORD")))).toEqual(["kv-weu: pass"]);
    expect(outcomes(judge(open("VAULT"), [grant()]))).toEqual(["kv-weu: fail"]);
  });

  it("shows where, and never what stands there", () => {
    const found = judge(setting("https://kv-weu.vault.azure.net/secrets/a?sig=SECRET-VALUE"));
    expect(shown(found)).toContain("appSettings");
    expect(shown(found)).not.toContain("SECRET-VALUE");
  });

  it("is unknown where roles or identities cannot be read, and not applicable where no vault moves", () => {
    const declared = manifest({
      workloads: declaring("Microsoft.KeyVault/vaults", { from: "kv-weu", to: "kv-sdc" }),
    });
    for (const facts of [
      new Facts().put(factRef("identities", SCOPE), []),
      new Facts().put(factRef("roleAssignments", FROM), []),
    ])
      expect(outcomes(run(kv03, context(declared), facts))).toEqual(["kv-weu: unknown"]);
    expect(outcomes(run(kv03, context(manifest()), new Facts()))).toEqual([
      "vaults of the source: not-applicable",
    ]);
  });
});
