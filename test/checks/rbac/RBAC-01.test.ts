import { describe, expect, test } from "vitest";
import { LINKED_ACTIONS } from "../../../src/catalog/actions/linked.ts";
import { linkedActions } from "../../../src/checks/rbac/linked.ts";
import { idOf } from "../../../src/checks/rbac/needed.ts";
import { openObject, unknown, type Value, type ValueObject } from "../../../src/expression/value.ts";
import { rbac01 } from "../../../src/checks/rbac/RBAC-01.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { instant } from "../../../src/base/time.ts";
import { resourceIdOf } from "../../../src/base/resource-id.ts";
import type { DenyAssignment, RoleAssignment } from "../../../src/rbac/model.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { assign, CONTRIBUTOR, deny, ME, READER, RG, role, ROLES, SQL_WRITER, SUB } from "../../rbac/world.ts";
import {
  context,
  Facts,
  id,
  manifest,
  planned,
  reg,
  run,
  SCOPE,
  shown,
  TARGET,
} from "../../support/context.ts";

const CLIENT = id("cccccccc-0000-0000-0000-000000000001");
const identity = { clientId: CLIENT, mayAssignRoles: false, pointer: ["expect", "rbac", "deployIdentity"] };
const group = { name: "rg-shop", location: reg("swedencentral"), pointer: ["target", "resourceGroups", 0] };
const WRITER = role("22223333-4444-5555-6666-777788889999", "writer", [
  "Microsoft.Sql/*/write",
  "Microsoft.Resources/deployments/*",
]);

const SERVER = planned("Microsoft.Sql/servers", "sql", { resourceGroup: "rg-shop" });
const VAULT = planned("Microsoft.KeyVault/vaults", "kv", { resourceGroup: "rg-shop" });
const PLAN = [SERVER, VAULT];

function facts(assignments: readonly RoleAssignment[], denies: readonly DenyAssignment[] = []): Facts {
  return new Facts()
    .put(factRef("principalAccess", SCOPE, `client:${CLIENT}`), { principalId: ME, assignments })
    .put(factRef("roleDefinitions", SCOPE), [...ROLES, WRITER])
    .put(factRef("denyAssignments", SCOPE), denies)
    .put(factRef("roleSchedules", SCOPE), [])
    .put(factRef("roleEligibilities", SCOPE), []);
}

function judge(
  plan: readonly PlannedResource[],
  assignments: readonly RoleAssignment[],
  denies: readonly DenyAssignment[] = [],
  groups = [group].slice(1),
): Judgement[] {
  const value = manifest({ target: { resourceGroups: groups }, expect: { deployIdentity: identity } });
  return run(rbac01, context(value, plan), facts(assignments, denies));
}

/** `decision: outcome (types)` */
function brief(found: readonly Judgement[]): string[] {
  return found.map(
    ({ outcome, facets, resources = [] }) =>
      `${facets?.["decision"] ?? ""}: ${outcome} (${resources.map(({ name }) => name).join(" ")})`,
  );
}

const BLOB_CONDITION = "!(ActionMatches{'Microsoft.Authorization/*'}) OR @Request[a:b] StringEquals 'x'";
const SQL_CONDITION = "!(ActionMatches{'Microsoft.Sql/*'}) OR @Request[a:b] StringEquals 'x'";

test.each([
  ["a contributor at the subscription", [assign(CONTRIBUTOR, SUB)], [], ["allowed: pass (sql kv)"]],
  ["a contributor at the resource group", [assign(CONTRIBUTOR, RG)], [], ["allowed: pass (sql kv)"]],
  ["nothing", [], [], ["not-granted: fail (sql kv)"]],
  ["a reader", [assign(READER, SUB)], [], ["not-granted: fail (sql kv)", "allowed: pass (sql kv)"]],
  ["a contributor of another group", [assign(CONTRIBUTOR, `${RG}-2`)], [], ["not-granted: fail (sql kv)"]],
  [
    "a role for one type only",
    [assign(WRITER, SUB)],
    [],
    ["allowed: pass (sql kv)", "not-granted: fail (kv)"],
  ],
  [
    "writes, but no deployments",
    [assign(SQL_WRITER, SUB)],
    [],
    ["not-granted: fail (sql kv)", "allowed: pass (sql)"],
  ],
  [
    "a deny assignment of writes at the group",
    [assign(CONTRIBUTOR, SUB)],
    [deny(RG)],
    ["denied: fail (sql kv)", "allowed: pass (sql kv)"],
  ],
  [
    "a deny assignment that child resources do not inherit",
    [assign(CONTRIBUTOR, SUB)],
    [deny(RG, { doNotApplyToChildScopes: true })],
    ["allowed: pass (sql kv)"],
  ],
  [
    "a deny assignment with a condition",
    [assign(CONTRIBUTOR, SUB)],
    [deny(RG, { condition: "x" })],
    ["unknown: unknown (sql kv)", "allowed: pass (sql kv)"],
  ],
  [
    "a condition about other actions",
    [assign(CONTRIBUTOR, SUB, { condition: BLOB_CONDITION })],
    [],
    ["allowed: pass (sql kv)"],
  ],
  [
    "a condition about one of them",
    [assign(CONTRIBUTOR, SUB, { condition: SQL_CONDITION })],
    [],
    ["allowed: pass (sql kv)", "depends-on-condition: unknown (sql)"],
  ],
  ["a role that is not seen", [assign({ guid: CLIENT }, SUB)], [], ["unknown: unknown (sql kv)"]],
] as const)("%s", (_, assignments, denies, expected) => {
  expect(brief(judge(PLAN, assignments, denies))).toEqual(expected);
});

test.each([
  ["may create it", [assign(CONTRIBUTOR, SUB)], ["allowed: pass ()"]],
  ["may not, and whether it exists is not seen", [assign(WRITER, SUB)], ["group-not-seen: unknown ()"]],
  ["may not, and an assignment inside proves that it exists", [assign(WRITER, SUB), assign(READER, RG)], []],
] as const)("a declared resource group: the identity %s", (_, assignments, expected) => {
  expect(brief(judge([], assignments, [], [group]))).toEqual(expected);
});

test.each([
  [
    "planned as a resource, it must be creatable",
    planned("Microsoft.Resources/resourceGroups", "rg-shop"),
    "not-granted: fail (rg-shop)",
  ],
  [
    "its tool makes no deployment",
    planned("Microsoft.Sql/servers", "sql", {
      resourceGroup: "rg-shop",
      method: { relocation: "cold", tool: "Terraform" },
    }),
    "allowed: pass (sql)",
  ],
] as const)("%s", (_, resource, expected) => {
  expect(brief(judge([resource], [assign(SQL_WRITER, SUB)]))).toEqual([expected]);
});

test("resources without a resource group: allowed at the subscription, or the group must be named", () => {
  const plan = [planned("Microsoft.Sql/servers", "sql")];
  expect(brief(judge(plan, [assign(CONTRIBUTOR, SUB)]))).toEqual(["allowed: pass (sql)"]);
  expect(brief(judge(plan, []))).toEqual(["not-granted: fail (sql)"]);
  const inGroup = judge(plan, [assign(CONTRIBUTOR, RG)]);
  expect(brief(inGroup)).toEqual(["group-not-named: unknown (sql)"]);
  expect(shown(inGroup)).toContain("rg-shop");
});

test("names that make no resource id stay unknown and do not hide the rest", () => {
  const odd = planned("Microsoft.Sql/servers", "$(rm -rf ~)", { resourceGroup: "rg-shop" });
  expect(brief(judge([SERVER, odd], [assign(CONTRIBUTOR, SUB)]))).toEqual([
    "allowed: pass (sql $(rm -rf ~))",
    "unknown: unknown ($(rm -rf ~))",
  ]);
});

test("a missing role comes with the command that assigns the narrowest that grants all, without the subscription id", () => {
  const [found] = judge([SERVER], []);
  expect(found?.fix?.command).toBe(
    `az role assignment create --assignee-object-id ${ME} --assignee-principal-type ServicePrincipal --role writer --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/resourceGroups/rg-shop"`,
  );
  expect(shown(judge([SERVER], []))).not.toContain(TARGET);
});

test("role assignments of the plan are left to their own check", () => {
  const roles = planned("Microsoft.Authorization/roleAssignments", "11112222-0000-0000-0000-000000000000", {
    resourceGroup: "rg-shop",
  });
  expect(brief(judge([roles], [assign(WRITER, SUB)]))).toEqual([`allowed: pass (${roles.name})`]);
});

describe("what a request refers to", () => {
  const SUBNET = `${RG}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/web`;
  const NSG = `${RG}/providers/Microsoft.Network/networkSecurityGroups/nsg`;
  const IDENTITY = `${RG}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id`;
  const STORAGE = `${RG}/providers/Microsoft.Storage/storageAccounts/st`;
  const nic = planned("Microsoft.Network/networkInterfaces", "nic", {
    resourceGroup: "rg-shop",
    body: {
      properties: {
        networkSecurityGroup: { id: NSG },
        ipConfigurations: [{ properties: { subnet: { id: SUBNET } } }],
      },
    },
  });
  const own = (name: string): string => `${RG}/providers/Microsoft.Network/loadBalancers/lb/${name}`;

  /** `action at the last segments of the scope` */
  function asked(typeText: string, name: string, body: ValueObject): string[] {
    const resource = planned(typeText, name, { resourceGroup: "rg-shop", body });
    return linkedActions(resource, idOf(manifest(), resource)).map(
      ({ action, scope }) => `${action} at ${scope.split("/").slice(-2).join("/")}`,
    );
  }

  test.each([
    [
      "Microsoft.Network/networkInterfaces",
      nic.body ?? {},
      [
        "Microsoft.Network/networkSecurityGroups/join/action at networkSecurityGroups/nsg",
        "Microsoft.Network/virtualNetworks/subnets/join/action at subnets/web",
      ],
    ],
    [
      "Microsoft.Storage/storageAccounts",
      { properties: { networkAcls: { virtualNetworkRules: [{ id: SUBNET }] } } },
      ["Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action at subnets/web"],
    ],
    [
      "Microsoft.Web/sites",
      { identity: { userAssignedIdentities: { [IDENTITY]: {} } } },
      ["Microsoft.ManagedIdentity/userAssignedIdentities/assign/action at userAssignedIdentities/id"],
    ],
    ["Microsoft.Web/sites", { properties: { keyVaultReferenceIdentity: IDENTITY } }, []],
    [
      "Microsoft.Network/privateEndpoints",
      {
        properties: {
          subnet: { id: SUBNET },
          privateLinkServiceConnections: [{ properties: { privateLinkServiceId: STORAGE } }],
        },
      },
      [
        "Microsoft.Network/virtualNetworks/subnets/join/action at subnets/web",
        "Microsoft.Storage/storageAccounts/PrivateEndpointConnectionsApproval/action at storageAccounts/st",
      ],
    ],
    [
      "Microsoft.Network/privateEndpoints",
      {
        properties: {
          manualPrivateLinkServiceConnections: [{ properties: { privateLinkServiceId: STORAGE } }],
        },
      },
      [],
    ],
    [
      "Microsoft.Web/sites/config",
      { properties: { key: unknown([`listKeys('${STORAGE}', '2023-01-01').keys[0].value`]) } },
      ["Microsoft.Storage/storageAccounts/listKeys/action at storageAccounts/st"],
    ],
    [
      "Microsoft.Network/loadBalancers",
      {
        properties: {
          loadBalancingRules: [
            { properties: { backendAddressPool: { id: own("backendAddressPools/web") } } },
          ],
        },
      },
      [],
    ],
    [
      "Microsoft.Web/sites",
      {
        properties: {
          serverFarmId: `${RG}/providers/Microsoft.Web/serverfarms/plan`,
          note: "/subscriptions/x",
        },
      },
      [],
    ],
  ] as const)("%s %j", (typeText, body, expected) => {
    const name =
      typeText === "Microsoft.Network/loadBalancers" ? "lb" : typeText.split("/").slice(1).join("/");
    expect(asked(typeText, name, body)).toEqual(expected);
  });

  test("is asked at what is referred to", () => {
    const joiner = role("22223333-4444-5555-6666-777788880000", "joiner", [
      "Microsoft.Network/networkInterfaces/write",
      "Microsoft.Resources/deployments/*",
    ]);
    const roles = [...ROLES, joiner];
    const value = manifest({ expect: { deployIdentity: identity } });
    const table = (assignments: readonly RoleAssignment[]): Facts =>
      facts(assignments).put(factRef("roleDefinitions", SCOPE), roles);
    const found = run(rbac01, context(value, [nic]), table([assign(joiner, SUB)]));
    expect(brief(found)).toEqual(["allowed: pass (nic)", "not-granted: fail (nic)"]);
    expect(shown(found)).toContain("Microsoft.Network/virtualNetworks/subnets/join/action");
    expect(brief(run(rbac01, context(value, [nic]), table([assign(CONTRIBUTOR, SUB)])))).toEqual([
      "allowed: pass (nic)",
    ]);
  });

  test("in another subscription is unknown, and shows no id", () => {
    const hub = `/subscriptions/33333333-3333-3333-3333-333333333333/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub`;
    const peering = planned("Microsoft.Network/virtualNetworks/virtualNetworkPeerings", "vnet/to-hub", {
      resourceGroup: "rg-shop",
      body: { properties: { remoteVirtualNetwork: { id: hub } } },
    });
    const found = judge([peering], [assign(CONTRIBUTOR, SUB)]);
    expect(brief(found)).toEqual(["allowed: pass (vnet/to-hub)", "elsewhere: unknown (vnet/to-hub)"]);
    expect(shown(found)).not.toContain("33333333");
  });
});

describe("a hub in another subscription that may be read", () => {
  const HUB_SUB = resourceIdOf("subscriptions/33333333-3333-3333-3333-333333333333");
  const HUB = `${HUB_SUB}/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub`;
  const peering = planned("Microsoft.Network/virtualNetworks/virtualNetworkPeerings", "vnet/to-hub", {
    resourceGroup: "rg-shop",
    body: { properties: { remoteVirtualNetwork: { id: HUB } } },
  });
  const judged = (there: readonly RoleAssignment[] | undefined, readable: readonly string[]): string[] => {
    const own = facts([assign(CONTRIBUTOR, SUB)]);
    if (there !== undefined)
      own
        .put(factRef("principalAccess", HUB_SUB, `client:${CLIENT}`), { principalId: ME, assignments: there })
        .put(factRef("roleDefinitions", HUB_SUB), ROLES)
        .put(factRef("denyAssignments", HUB_SUB), [])
        .put(factRef("roleSchedules", HUB_SUB), [])
        .put(factRef("roleEligibilities", HUB_SUB), []);
    const value = manifest({ expect: { deployIdentity: identity } });
    return brief(run(rbac01, { ...context(value, [peering]), readable }, own));
  };
  const allowed = ["33333333-3333-3333-3333-333333333333"];

  test.each<[string, readonly RoleAssignment[] | undefined, readonly string[], string[]]>([
    ["that grants it", [assign(CONTRIBUTOR, HUB_SUB)], allowed, ["allowed: pass (vnet/to-hub)"]],
    ["that grants nothing", [], allowed, ["allowed: pass (vnet/to-hub)", "not-granted: fail (vnet/to-hub)"]],
    [
      "whose facts are missing",
      undefined,
      allowed,
      ["allowed: pass (vnet/to-hub)", "elsewhere: unknown (vnet/to-hub)"],
    ],
    [
      "that is not on the list",
      [assign(CONTRIBUTOR, HUB_SUB)],
      [],
      ["allowed: pass (vnet/to-hub)", "elsewhere: unknown (vnet/to-hub)"],
    ],
  ])("%s", (_, there, readable, expected) => {
    expect(judged(there, readable)).toEqual(expected);
  });
});

test("every linked action has a source, and names an action of the type that it is asked at", () => {
  for (const { type, action, source } of LINKED_ACTIONS) {
    expect(action.toLowerCase().startsWith(`${type}/`.toLowerCase())).toBe(true);
    expect(action).toMatch(/\/(action|read|write)$/i);
    expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  }
});

test("without a declared identity there is nothing to judge, and it says what to declare", () => {
  const found = run(rbac01, context(manifest(), PLAN), new Facts());
  expect(found.map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  expect(shown(found)).toContain("expect.rbac.deployIdentity");
});

test("an identity with nothing to deploy", () => {
  const value = manifest({ expect: { deployIdentity: identity } });
  expect(run(rbac01, context(value), new Facts()).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
});

test("a missing fact leaves each resource group unknown", () => {
  const value = manifest({ expect: { deployIdentity: identity } });
  const other = planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-web" });
  const found = run(rbac01, context(value, [...PLAN, other]), new Facts());
  expect(found.map(({ outcome, facets }) => `${facets?.["resourceGroup"] ?? ""}: ${outcome}`)).toEqual([
    "rg-shop: unknown",
    "rg-web: unknown",
  ]);
});

test("the object id, when declared, is what is asked for", () => {
  const value = manifest({ expect: { deployIdentity: { ...identity, objectId: ME } } });
  const table = facts([]).put(factRef("principalAccess", SCOPE, `object:${ME}`), {
    principalId: ME,
    assignments: [assign(CONTRIBUTOR, SUB)],
  });
  expect(brief(run(rbac01, context(value, PLAN), table))).toEqual(["allowed: pass (sql kv)"]);
});

describe("a reference to another resource group", () => {
  const HUB = `${SUB}/resourceGroups/rg-hub/providers`;
  const own = role("33334444-4444-5555-6666-777788889999", "own", [
    "Microsoft.Network/*/write",
    "Microsoft.Web/*/write",
    "Microsoft.Resources/deployments/*",
  ]);
  const refer = (type: string, properties: ValueObject): PlannedResource =>
    planned(type, type.split("/").slice(1).join("/"), { resourceGroup: "rg-shop", body: { properties } });

  /** With a role of its own group only, and the given one at the group of the hub. */
  function judged(resource: PlannedResource, ...actions: string[]): readonly Judgement[] {
    const there = role("44445555-4444-5555-6666-777788889999", "there", actions);
    const assignments = [assign(own, RG), assign(there, `${SUB}/resourceGroups/rg-hub`)];
    const table = facts(assignments).put(factRef("roleDefinitions", SCOPE), [...ROLES, own, there]);
    return run(rbac01, context(manifest({ expect: { deployIdentity: identity } }), [resource]), table);
  }

  const outcomeAt = (found: readonly Judgement[]): string =>
    found.map(({ outcome, facets }) => `${outcome} ${facets?.["scope"] ?? "-"}`).join(", ");

  const SUBNET = `${HUB}/Microsoft.Network/virtualNetworks/hub/subnets/s`;
  const ASG = `${HUB}/Microsoft.Network/applicationSecurityGroups/a`;
  const VNET = `${HUB}/Microsoft.Network/virtualNetworks/hub`;
  const net = (name: string): string => `Microsoft.Network/${name}`;

  test.each<[string, string, ValueObject, string, string]>([
    [
      "a subnet of a card",
      net("networkInterfaces"),
      { subnet: { id: SUBNET } },
      net("virtualNetworks/subnets/join/action"),
      net("virtualNetworks/subnets/joinViaServiceEndpoint/action"),
    ],
    [
      "a subnet of an access restriction",
      "Microsoft.Web/sites",
      { siteConfig: { ipSecurityRestrictions: [{ vnetSubnetResourceId: SUBNET }] } },
      net("virtualNetworks/subnets/joinViaServiceEndpoint/action"),
      net("virtualNetworks/subnets/join/action"),
    ],
    [
      "a security group of a rule",
      net("networkSecurityGroups"),
      { securityRules: [{ sourceApplicationSecurityGroups: [{ id: ASG }] }] },
      net("applicationSecurityGroups/joinNetworkSecurityRule/action"),
      net("applicationSecurityGroups/joinIpConfiguration/action"),
    ],
    [
      "a network of a hub connection",
      net("virtualHubs/hubVirtualNetworkConnections"),
      { remoteVirtualNetwork: { id: VNET } },
      net("virtualNetworks/peer/action"),
      net("virtualNetworks/join/action"),
    ],
    [
      "a network of a load balancer",
      net("loadBalancers"),
      { backendAddressPools: [{ virtualNetwork: { id: VNET } }] },
      net("virtualNetworks/joinLoadBalancer/action"),
      net("virtualNetworks/peer/action"),
    ],
  ])("%s asks for its own operation", (_, type, properties, right, wrong) => {
    const resource = refer(type, properties);
    expect(outcomeAt(judged(resource, right))).toBe("pass -");
    const found = judged(resource, wrong);
    expect(outcomeAt(found)).toMatch(/^pass -, fail .+ in rg-hub$/);
    expect(shown(found)).toContain(right);
  });

  const HANDLER = "Microsoft.EventHub/namespaces/eventhubs";
  test.each<[string, string, ValueObject, string, "fail" | "unknown"]>([
    [
      "the firewall that routes of a hub lead to",
      net("virtualHubs/routingIntent"),
      { routingPolicies: [{ nextHop: `${HUB}/Microsoft.Network/azureFirewalls/f` }] },
      net("azureFirewalls/read"),
      "fail",
    ],
    [
      "what events are sent to",
      "Microsoft.EventGrid/systemTopics/eventSubscriptions",
      { destination: { properties: { resourceId: `${HUB}/Microsoft.EventHub/namespaces/e/eventhubs/h` } } },
      `${HANDLER}/write`,
      "unknown",
    ],
    [
      "the partner of a failover group",
      "Microsoft.Sql/servers/failoverGroups",
      { partnerServers: [{ id: `${HUB}/Microsoft.Sql/servers/p` }] },
      "Microsoft.Sql/servers/write",
      "unknown",
    ],
    [
      "the primary of a replica",
      "Microsoft.Sql/servers/databases",
      { sourceDatabaseId: `${HUB}/Microsoft.Sql/servers/p/databases/d` },
      "Microsoft.Sql/servers/databases/write",
      "unknown",
    ],
    [
      "a machine that is backed up",
      "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
      { sourceResourceId: `${HUB}/Microsoft.Compute/virtualMachines/m` },
      "Microsoft.Compute/virtualMachines/write",
      "unknown",
    ],
  ])("%s is asked for", (_, type, properties, right, outcome) => {
    const resource = refer(type, properties);
    const without = judged(resource);
    expect(without.filter(({ facets }) => facets?.["scope"] !== undefined).map((one) => one.outcome)).toEqual(
      [outcome],
    );
    expect(shown(without)).toContain(right);
    const held = judged(resource, right).filter(({ facets }) => facets?.["scope"] !== undefined);
    expect(held.map((one) => one.outcome)).toEqual([]);
  });

  test("whose operation no page names is unknown, unless each one is granted", () => {
    const plan = refer("Microsoft.Web/sites", { serverFarmId: `${HUB}/Microsoft.Web/serverfarms/plan` });
    expect(outcomeAt(judged(plan))).toBe("pass -, unknown Microsoft.Web/serverfarms/plan in rg-hub");
    expect(outcomeAt(judged(plan, "Microsoft.Web/serverfarms/Join/Action"))).toBe("pass -");
    const odd = refer("Microsoft.Web/sites", { odd: { id: VNET } });
    expect(outcomeAt(judged(odd, net("virtualNetworks/join/action")))).toMatch(/^pass -, unknown/);
    expect(outcomeAt(judged(odd, net("virtualNetworks/*")))).toBe("pass -");
  });

  test("of a type without such an operation asks for nothing", () => {
    const resource = refer("Microsoft.Web/sites", { odd: `${HUB}/Microsoft.Sql/servers/sql` });
    expect(outcomeAt(judged(resource))).toBe("pass -");
  });

  test("is granted at that scope, by a role that does grant it", () => {
    const [, found] = judged(refer(net("networkInterfaces"), { subnet: { id: SUBNET } }));
    expect(found?.fix?.command).toContain(
      `--role Contributor --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/hub/subnets/s"`,
    );
  });

  test("no command is printed where no role that is seen grants it", () => {
    const lock = planned("Microsoft.Authorization/locks", "l", { resourceGroup: "rg-shop" });
    const found = judged(lock).find(({ outcome }) => outcome === "fail");
    expect(found?.fix?.command).toBeUndefined();
    expect(String(found?.fix?.text)).toContain("custom role");
  });
});

describe("the deployments of templates", () => {
  const DEPLOYMENTS = "providers/Microsoft.Resources/deployments";
  const VAULT_ID = `${SUB}/resourceGroups/rg-kv/providers/Microsoft.KeyVault/vaults/kv`;

  function judged(
    deployed: readonly { readonly id: string; readonly vaults?: readonly string[] }[],
    assignments: readonly RoleAssignment[],
  ): string[] {
    const deployments = deployed.map(({ id: text, vaults = [] }) => ({
      id: resourceIdOf(text),
      vaults: vaults.map((one) => resourceIdOf(one)),
    }));
    const plan = { contradictions: [], gaps: [], source: [], terraform: [], deployments };
    const value = context(manifest({ expect: { deployIdentity: identity } }), [SERVER]);
    return run(rbac01, { ...value, plan }, facts(assignments)).map(
      ({ outcome, subject }) => `${outcome}: ${subject.replace("deploy identity at ", "")}`,
    );
  }

  test("at the subscription take a role at the subscription", () => {
    const outer = [{ id: `${SUB}/${DEPLOYMENTS}/main` }];
    expect(judged(outer, [assign(CONTRIBUTOR, RG)])).toEqual([
      "pass: resource group rg-shop",
      "fail: the subscription",
    ]);
    expect(judged(outer, [assign(CONTRIBUTOR, SUB)])).toEqual([
      "pass: resource group rg-shop",
      "pass: the subscription",
    ]);
  });

  test("at a management group are judged as far as its assignments show", () => {
    const corp = "/providers/Microsoft.Management/managementGroups/corp";
    const outer = [{ id: `${corp}/${DEPLOYMENTS}/main` }];
    expect(judged(outer, [assign(CONTRIBUTOR, SUB)])).toEqual([
      "pass: resource group rg-shop",
      "unknown: management group corp",
    ]);
    expect(judged(outer, [assign(CONTRIBUTOR, corp)])).toEqual([
      "pass: resource group rg-shop",
      "pass: management group corp",
    ]);
  });

  test("at the resource group of the resources ask for nothing more", () => {
    expect(judged([{ id: `${RG}/${DEPLOYMENTS}/main` }], [assign(CONTRIBUTOR, RG)])).toEqual([
      "pass: resource group rg-shop",
    ]);
  });

  test("with the secrets of a vault take the right to deploy with it", () => {
    const main = [{ id: `${RG}/${DEPLOYMENTS}/main`, vaults: [VAULT_ID] }];
    expect(judged(main, [assign(CONTRIBUTOR, RG)])).toEqual([
      "pass: resource group rg-shop",
      "fail: Microsoft.KeyVault/vaults/kv in rg-kv",
    ]);
    expect(judged(main, [assign(CONTRIBUTOR, SUB)])).toEqual(["pass: resource group rg-shop"]);
  });
});

describe("a reference to what is not known", () => {
  const SUBNET = "Microsoft.Network/virtualNetworks/subnets";
  const all = [assign(CONTRIBUTOR, SUB)];
  const INTERFACE = "Microsoft.Network/networkInterfaces";
  const ZONES = "Microsoft.Network/privateEndpoints/privateDnsZoneGroups";
  const wait = unknown(["the parameter subnetId"]);
  const configured = (subnet: Value): ValueObject => ({
    properties: { ipConfigurations: [{ properties: { subnet } }] },
  });
  const of = (type: string, rest: Parameters<typeof planned>[2]): PlannedResource =>
    planned(type, type === ZONES ? "pe/default" : "one", { resourceGroup: "rg-shop", ...rest });

  test.each<[string, PlannedResource, number]>([
    ["an id that waits", of(INTERFACE, { body: configured({ id: wait }) }), 1],
    ["a whole subnet that waits", of(INTERFACE, { body: configured(wait) }), 1],
    ["a list that waits", of(INTERFACE, { body: { properties: { ipConfigurations: wait } } }), 1],
    ["properties that wait", of(INTERFACE, { body: { properties: wait } }), 1],
    ["a part of a request without it", of(INTERFACE, { body: {}, partial: true }), 1],
    ["a resource that only the manifest names", of(INTERFACE, {}), 1],
    [
      "a zone that waits",
      of(ZONES, {
        body: { properties: { privateDnsZoneConfigs: [{ properties: { privateDnsZoneId: wait } }] } },
      }),
      1,
    ],
    [
      "a security group that waits",
      of(INTERFACE, { body: { properties: { networkSecurityGroup: { id: wait } } } }),
      1,
    ],
    [
      "a subnet by another key",
      of("Microsoft.Web/sites", { body: { properties: { virtualNetworkSubnetId: wait } } }),
      1,
    ],
    [
      "identities that wait",
      of("Microsoft.Web/sites", { body: { identity: { userAssignedIdentities: wait } } }),
      1,
    ],
    [
      "an identity that waits beside one that is known",
      of("Microsoft.Web/sites", {
        body: {
          identity: {
            userAssignedIdentities: openObject(
              { [`${RG}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id`]: {} },
              ["the identity of the module"],
            ),
          },
        },
      }),
      1,
    ],
    [
      "a service behind an endpoint",
      of("Microsoft.Network/privateEndpoints", {
        body: {
          properties: { privateLinkServiceConnections: [{ properties: { privateLinkServiceId: wait } }] },
        },
      }),
      1,
    ],
    ["a whole request that has none", of(INTERFACE, { body: { properties: {} } }), 0],
    ["an empty list", of(INTERFACE, { body: { properties: { ipConfigurations: [] } } }), 0],
    [
      "another value that waits",
      of(INTERFACE, { body: { properties: { dnsSettings: { internalDnsNameLabel: wait } } } }),
      0,
    ],
    ["a type without such a reference", of("Microsoft.Sql/servers", {}), 0],
    [
      "an id that asks for nothing",
      of("Microsoft.Sql/servers", { body: { properties: { administrators: { tenantId: wait } } } }),
      0,
    ],
  ])("%s", (_, resource, open) => {
    const found = judge([resource], all).filter(
      ({ facets }) => facets?.["decision"] === "reference-not-known",
    );
    expect(found.map(({ outcome }) => outcome)).toEqual(Array.from({ length: open }, () => "unknown"));
  });

  test("is asked at the planned resource of that type which it depends on", () => {
    const subnet = planned(SUBNET, "vnet/web", { resourceGroup: "rg-shop" });
    const nic = of(INTERFACE, { body: configured({ id: wait }), dependsOn: [subnet.key] });
    expect(brief(judge([subnet, nic], all))).toEqual(["allowed: pass (vnet/web one)"]);
    const writer = role("22223333-4444-5555-6666-777788881111", "interfaces", [
      `${INTERFACE}/write`,
      `${SUBNET}/write`,
      "Microsoft.Resources/deployments/*",
    ]);
    const value = manifest({ expect: { deployIdentity: identity } });
    const table = facts([assign(writer, SUB)]).put(factRef("roleDefinitions", SCOPE), [...ROLES, writer]);
    const found = run(rbac01, context(value, [subnet, nic]), table);
    expect(brief(found)).toEqual(["allowed: pass (vnet/web one)", "not-granted: fail (one)"]);
  });

  test("is settled by an attestation", () => {
    const attestations = [
      {
        check: "RBAC-01",
        match: { decision: "reference-not-known" },
        by: "a@example.org",
        at: instant(Date.parse("2026-08-20")),
        evidence: "https://example.org/1",
        pointer: ["attestations", 0],
      },
    ];
    const value = manifest({ expect: { deployIdentity: identity }, attestations });
    const found = run(rbac01, context(value, [of(INTERFACE, {})]), facts(all));
    expect(found.map(({ outcome }) => outcome)).toEqual(["pass", "pass"]);
  });
});
