import { describe, expect, it } from "vitest";
import { known } from "../../src/facts/fact.ts";
import { factRef } from "../../src/facts/facts.ts";
import type { ExistingResource } from "../../src/facts/kinds/existing-resources.ts";
import { id, reg, SCOPE, TARGET, type Facts } from "../support/context.ts";
import { assignment as assigned } from "../checks/policy/world.ts";
import type { PolicyDefinition } from "../../src/policy/model.ts";
import { assignment, group, offered, reportOn, usages, type Estate } from "../support/estate.ts";
import { restriction, sku } from "../checks/region/world.ts";
import { deny, READER } from "../rbac/world.ts";
import { ESTATES, machine, resource, type TemplateResource } from "../worlds/estates.ts";

const CLIENT = "cccccccc-0000-0000-0000-000000000001";
const PRINCIPAL = "aaaaaaaa-0000-0000-0000-000000000001";
const ACCESS = `object:${PRINCIPAL}`;
const SIZE = "Standard_D4s_v5";
const VM = "Microsoft.Compute/virtualMachines";
const ACCOUNT = "Microsoft.Storage/storageAccounts";

function estate(name: string): readonly TemplateResource[] {
  const resources = ESTATES[name];
  if (resources === undefined) throw new Error(`no estate is called ${name}`);
  return resources;
}
const SHOP = estate("web shop");
const TIERS = estate("three tiers of machines");
const CLUSTER = estate("cluster");
const MESSAGING = estate("messaging");

/** Everything that decides the verdict, by check and subject. */
async function deciding(one: Estate): Promise<string[]> {
  const { results } = await reportOn(one);
  return results
    .filter(
      ({ outcome, severity }) => severity === "blocker" && (outcome === "fail" || outcome === "unknown"),
    )
    .map(({ check, outcome, subject }) => `${check} ${outcome} ${subject}`);
}

describe("an estate with everything in order is ready", () => {
  it.each(Object.entries(ESTATES))("%s", async (_, resources) => {
    expect(await deciding({ resources })).toEqual([]);
    expect((await reportOn({ resources })).verdict).toBe("ready");
  });

  it("into a subscription without its resource group, which the relocation makes", async () => {
    expect(await deciding({ resources: SHOP, facts: groups() })).toEqual([]);
  });

  it("into a subscription that never had its services: the deployment registers them", async () => {
    const facts = (table: Facts): Facts =>
      ["Microsoft.Web", "Microsoft.Sql", "Microsoft.KeyVault", "Microsoft.ManagedIdentity"].reduce(
        (all, namespace) =>
          all.put(
            factRef("provider", SCOPE, namespace),
            offered(namespace, SHOP, undefined, "NotRegistered"),
          ),
        table,
      );
    const report = await reportOn({ resources: SHOP, facts });
    expect(report.verdict).toBe("ready");
    expect(
      report.results.filter(({ check, severity }) => check === "SUB-03" && severity === "notice"),
    ).toHaveLength(4);
  });
});

function running(name: string, parts: Partial<ExistingResource> = {}, type = VM): ExistingResource {
  return {
    id: `${SCOPE}/resourceGroups/rg-app/providers/${type}/${name}`,
    type: type.toLowerCase(),
    location: "swedencentral",
    zones: [],
    tags: {},
    machines: type === VM ? [{ size: SIZE, count: 1 }] : [],
    ...parts,
  };
}

const exist =
  (...rows: readonly ExistingResource[]) =>
  (facts: Facts): Facts =>
    facts.put(
      factRef("existingResources", SCOPE, rows[0]?.type.replace(/^microsoft/, "Microsoft") ?? ""),
      rows,
    );
const room =
  (free: number, used = 0) =>
  (facts: Facts): Facts =>
    facts.put(factRef("computeUsages", SCOPE, "swedencentral"), usages(free, used));
const provider =
  (namespace: string, resources: readonly TemplateResource[], regions?: string[], state?: string) =>
  (facts: Facts): Facts =>
    facts.put(factRef("provider", SCOPE, namespace), offered(namespace, resources, regions, state));
const groups =
  (...list: Parameters<typeof group>[]) =>
  (facts: Facts): Facts =>
    facts.put(
      factRef("resourceGroups", SCOPE),
      list.map((one) => group(...one)),
    );
const size =
  (...rows: ReturnType<typeof sku>[]) =>
  (facts: Facts): Facts =>
    facts.put(factRef("computeSku", SCOPE, `swedencentral/${SIZE}`), {
      region: reg("swedencentral"),
      name: SIZE,
      rows,
    });
const reader = (facts: Facts): Facts =>
  facts.put(factRef("principalAccess", SCOPE, ACCESS), {
    principalId: id(PRINCIPAL),
    assignments: [assignment(SCOPE, READER)],
  });

const TWO_WAVES = {
  inventory: [{ armTemplate: { file: "main.json", resourceGroup: "rg-app", workload: "app" } }],
  waves: {
    first: { start: "2026-08-20T07:00:00Z", window: "P20D", workloads: ["app"] },
  },
};
const moves = (type: string, from: string) => ({
  workloads: {
    app: {
      resourceGroup: "rg-app",
      resources: [{ id: "r", type, from, to: from, method: { relocation: "cold", tool: "bicep" } }],
    },
  },
});
const terraform = (type: string, values: Readonly<Record<string, unknown>>) => ({
  manifest: { inventory: [{ terraformPlan: { file: "plan.json", workload: "app" } }] },
  plan: {
    format_version: "1.2",
    terraform_version: "1.9.0",
    planned_values: { root_module: {} },
    resource_changes: [
      {
        address: `${type}.one`,
        mode: "managed",
        type,
        name: "one",
        provider_name: "registry.terraform.io/hashicorp/azurerm",
        change: {
          actions: ["create"],
          before: null,
          after: values,
          after_unknown: {},
          before_sensitive: false,
          after_sensitive: {},
        },
      },
    ],
  },
});

/** A trouble, and the check that has to find it. */
const TROUBLES: readonly (readonly [what: string, check: string, estate: Estate])[] = [
  [
    "the region does not offer a service",
    "REG-02",
    { resources: SHOP, facts: provider("Microsoft.Web", SHOP, ["westeurope"]) },
  ],
  [
    "a provider is not registered, and the deployer may not register it",
    "SUB-03",
    {
      resources: SHOP,
      facts: (facts) => reader(provider("Microsoft.Sql", SHOP, undefined, "NotRegistered")(facts)),
    },
  ],
  [
    "a registration is under way",
    "SUB-03",
    { resources: SHOP, facts: provider("Microsoft.Sql", SHOP, undefined, "Registering") },
  ],
  [
    "a provider of Terraform is not registered",
    "SUB-03",
    {
      ...terraform("azurerm_storage_account", {
        name: "stappsdc",
        location: "swedencentral",
        resource_group_name: "rg-app",
        account_tier: "Standard",
        account_replication_type: "LRS",
      }),
      resources: MESSAGING,
      facts: provider("Microsoft.Storage", MESSAGING, undefined, "NotRegistered"),
    },
  ],
  ["the deployer may only read", "RBAC-01", { resources: SHOP, facts: reader }],
  [
    "a deny assignment closes the resource group",
    "RBAC-01",
    {
      resources: SHOP,
      facts: (facts) =>
        facts.put(factRef("denyAssignments", SCOPE), [deny(`${SCOPE}/resourceGroups/rg-app`)]),
    },
  ],
  [
    "an address of the retired SKU",
    "REG-03",
    {
      resources: [
        ...TIERS,
        resource("Microsoft.Network/publicIPAddresses", "pip", { sku: { name: "Basic" } }),
      ],
    },
  ],
  ["the size is not offered", "REG-03", { resources: TIERS, facts: size() }],
  [
    "the size is not offered to this subscription",
    "REG-03",
    { resources: TIERS, facts: size(sku({ restrictions: [restriction("Location")] })) },
  ],
  [
    "the size is closed in a zone",
    "REG-04",
    { resources: TIERS, facts: size(sku({ restrictions: [restriction("Zone", { zones: ["3"] })] })) },
  ],
  ["two of three machines have quota", "QUO-01", { resources: TIERS, facts: room(8) }],
  ["two of three machines have quota of their family", "QUO-02", { resources: TIERS, facts: room(8) }],
  ["a pool of a cluster has no quota", "QUO-02", { resources: CLUSTER, facts: room(11) }],
  [
    "the machines that run are of another name",
    "QUO-01",
    { resources: TIERS, facts: (facts) => exist(running("old"))(room(8)(facts)) },
  ],
  [
    "the resource group is gone, and nobody declares one",
    "SUB-09",
    {
      resources: SHOP,
      manifest: { target: { subscription: { id: TARGET }, region: "swedencentral" } },
      facts: groups(),
    },
  ],
  [
    "the resource group is being deleted",
    "SUB-09",
    { resources: SHOP, facts: groups(["rg-app", { provisioningState: "Deleting" }]) },
  ],
  [
    "a machine of the name runs in another region",
    "SUB-09",
    { resources: TIERS, facts: exist(running("web", { location: "northeurope" })) },
  ],
  [
    "Terraform creates what exists",
    "SUB-09",
    {
      ...terraform("azurerm_storage_account", {
        name: "stappsdc",
        location: "swedencentral",
        resource_group_name: "rg-app",
        account_tier: "Standard",
        account_replication_type: "LRS",
      }),
      resources: MESSAGING,
      facts: exist(running("stappsdc", {}, ACCOUNT)),
    },
  ],
  [
    "the account keeps the name of the source",
    "DOM-05",
    { resources: MESSAGING, manifest: moves(ACCOUNT, "stappsdc") },
  ],
  [
    "a namespace has the name of another kind of namespace",
    "DOM-05",
    { resources: [...MESSAGING, resource("Microsoft.Relay/namespaces", "eh-app-sdc")] },
  ],
  [
    "the vault's name is taken in another group of the target",
    "DOM-05",
    {
      resources: SHOP,
      facts: (facts) =>
        facts.put(factRef("existingResources", SCOPE, "Microsoft.KeyVault/vaults"), [
          running(
            "kv-app-sdc",
            { id: `${SCOPE}/resourceGroups/rg-x/providers/Microsoft.KeyVault/vaults/kv-app-sdc` },
            "Microsoft.KeyVault/vaults",
          ),
        ]),
    },
  ],
  [
    "the subscription is disabled",
    "SUB-01",
    {
      resources: SHOP,
      facts: (facts) =>
        facts.put(factRef("subscription", SCOPE), {
          subscriptionId: TARGET,
          displayName: "x",
          state: "Disabled",
          tenantId: id("eeeeeeee-0000-0000-0000-000000000001"),
        }),
    },
  ],
  [
    "the target is of another tenant",
    "SUB-02",
    {
      resources: SHOP,
      facts: (facts) =>
        facts.put(factRef("subscription", SCOPE), {
          subscriptionId: TARGET,
          displayName: "x",
          state: "Enabled",
          tenantId: id("eeeeeeee-0000-0000-0000-000000000002"),
        }),
    },
  ],
  [
    "the region does not exist for the subscription",
    "REG-01",
    { resources: SHOP, facts: (facts) => facts.put(factRef("locations", SCOPE), []) },
  ],
  [
    "no budget watches the target",
    "BUD-01",
    { resources: SHOP, facts: (facts) => facts.put(factRef("budgets", SCOPE), []) },
  ],
  [
    "an expected identity is not made by anything",
    "IDN-01",
    {
      resources: SHOP,
      manifest: {
        workloads: {
          app: {
            resourceGroup: "rg-app",
            resources: [
              {
                id: "i",
                type: "Microsoft.ManagedIdentity/userAssignedIdentities",
                from: "id-old",
                to: "id-new",
                method: { relocation: "cold", tool: "bicep" },
              },
            ],
          },
        },
      },
    },
  ],
  [
    "a role is expected and nobody gives it",
    "RBAC-03",
    {
      resources: SHOP,
      manifest: {
        principals: { "group:ops": "aaaaaaaa-0000-0000-0000-000000000009" },
        expect: {
          policies: { pack: { effect: "Disabled" } },
          rbac: {
            parity: "off",
            deployIdentity: { clientId: CLIENT, objectId: PRINCIPAL, mayAssignRoles: true },
            assignments: [{ principal: "group:ops", role: "Reader", scope: "rg-app" }],
          },
        },
      },
    },
  ],
  [
    "a waiver has expired",
    "WAV-06",
    {
      resources: SHOP,
      manifest: { waivers: [{ check: "BUD-01", reason: "r", owner: "o", expires: "2026-01-01" }] },
      facts: (facts) => facts.put(factRef("budgets", SCOPE), []),
    },
  ],
];

describe("a trouble in an estate that is otherwise in order is found", () => {
  it.each(TROUBLES)("%s (%s)", async (_, check, one) => {
    const found = await deciding(one);
    expect(found.filter((text) => text.startsWith(check))).not.toEqual([]);
  });

  it("at least twenty of them, by ten checks", () => {
    expect(TROUBLES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(TROUBLES.map(([, check]) => check)).size).toBeGreaterThanOrEqual(10);
  });
});

describe("a wave that is under way or over", () => {
  it("is not blocked by its own machines", async () => {
    const all = ["web", "app", "db"].map((name) => running(name));
    const facts = (table: Facts): Facts => exist(...all)(room(0, 12)(table));
    expect(await deciding({ resources: TIERS, manifest: TWO_WAVES, facts })).toEqual([]);
    expect(await deciding({ resources: TIERS, manifest: TWO_WAVES, facts: room(0, 12) })).not.toEqual([]);
  });

  it("is closed, and nothing is judged of what it brought", async () => {
    const closed = { by: "lead", at: "2026-08-22", evidence: "https://example.org/accepted" };
    const waves = {
      first: { ...TWO_WAVES.waves.first, closed },
      second: { start: "2026-10-01", dependsOn: ["first"] },
    };
    const report = await reportOn({
      resources: TIERS,
      manifest: { waves },
      facts: room(0, 12),
    });
    expect(report.waves.map(({ name }) => name)).toEqual(["second"]);
    const all = report.results.filter(({ outcome }) => outcome === "fail");
    expect(all.map(({ check, severity }) => `${check} ${severity}`)).toContain("WAV-05 notice");
    expect(all.filter(({ severity }) => severity === "blocker")).toEqual([]);
  });
});

describe("what a template deploys again, and exists unchanged", () => {
  const there = (facts: Facts): Facts => exist(...["web", "app", "db"].map((name) => running(name)))(facts);
  const machinesAreDenied: PolicyDefinition = {
    id: `${SCOPE}/providers/Microsoft.Authorization/policyDefinitions/no-machines`,
    name: "no-machines",
    properties: {
      displayName: "No machines",
      mode: "All",
      policyRule: { if: { field: "type", equals: VM }, then: { effect: "deny" } },
    },
  };
  const denying = (facts: Facts): Facts =>
    facts
      .put(factRef("policyDefinitions", SCOPE), {
        [machinesAreDenied.id.toLowerCase()]: known(machinesAreDenied),
      })
      .put(factRef("policyAssignments", SCOPE), [
        assigned("no-machines", machinesAreDenied, {}, { scope: SCOPE }),
      ]);

  it("takes no further quota", async () => {
    expect(await deciding({ resources: TIERS, facts: (all) => there(room(0, 12)(all)) })).toEqual([]);
  });
  it("is a request all the same, which policies judge", async () => {
    const denied = async (facts: (table: Facts) => Facts): Promise<unknown> =>
      (await reportOn({ resources: TIERS, facts })).results
        .filter(({ check, outcome }) => check === "POL-06" && outcome === "fail")
        .map(({ resources }) => resources.filter((key) => key.startsWith("app.virtualMachines/")));
    expect(await denied((all) => there(denying(all)))).toEqual([
      ["app.virtualMachines/web", "app.virtualMachines/app", "app.virtualMachines/db"],
    ]);
    expect(await denied(there)).toEqual([]);
  });
  it("and for which the deployer needs the right to write", async () => {
    const found = await deciding({ resources: TIERS, facts: (all) => there(reader(all)) });
    expect(found.filter((text) => text.startsWith("RBAC-01 fail"))).not.toEqual([]);
  });
});

it("machines beside those of the plan are not counted for it", async () => {
  const resources = [...TIERS, ...machine("more")];
  expect(await deciding({ resources, facts: room(16) })).toEqual([]);
  expect(await deciding({ resources, facts: room(15) })).not.toEqual([]);
});
