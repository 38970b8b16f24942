import { describe, expect, it } from "vitest";
import { pol01 } from "../../../src/checks/policy/POL-01.ts";
import { pol03 } from "../../../src/checks/policy/POL-03.ts";
import { pol05 } from "../../../src/checks/policy/POL-05.ts";
import { pol06 } from "../../../src/checks/policy/POL-06.ts";
import { pol08 } from "../../../src/checks/policy/POL-08.ts";
import { unknown, type Value, type ValueObject } from "../../../src/expression/value.ts";
import type { Json, PolicyAssignment, PolicyDefinition } from "../../../src/policy/model.ts";
import { context, manifest, planned, SCOPE, shown, wave } from "../../support/context.ts";
import {
  assignment,
  CORP,
  CUSTOM,
  exemption,
  judged,
  lines,
  LOCATIONS,
  NOT_TYPES,
  type World,
} from "./world.ts";

const GROUP = "Microsoft.Resources/subscriptions/resourceGroups";

function definition(name: string, condition: Json, then: Json, mode = "All"): PolicyDefinition {
  const id = `${CORP}/providers/Microsoft.Authorization/policyDefinitions/${name}`;
  return { id, name, properties: { displayName: name, mode, policyRule: { if: condition, then } } };
}
function world(...definitions: readonly PolicyDefinition[]): World {
  return { definitions, assignments: definitions.map((one) => assignment(one.name, one)) };
}
const site = planned("Microsoft.Web/sites", "app", {
  resourceGroup: "rg-shop",
  body: { location: "swedencentral", properties: {} },
});

describe("resource groups that the manifest declares", () => {
  const needsTag = definition(
    "cost",
    {
      allOf: [
        { field: "type", equals: GROUP },
        { field: "tags['cost']", exists: "false" },
      ],
    },
    { effect: "deny" },
  );
  const declared = (tags?: Record<string, string>) => ({
    target: {
      resourceGroups: [
        {
          name: "rg-shop",
          location: manifest().target.region,
          pointer: ["target", "resourceGroups", 0],
          ...(tags === undefined ? {} : { tags }),
        },
      ],
    },
  });
  const found = (parts: Parameters<typeof manifest>[0]) =>
    lines(judged(pol06, context(manifest(parts), [site]), world(needsTag)));

  it("are judged like any resource", () => {
    expect(found(declared({ env: "prod" }))).toEqual(["fail denied shop.app"]);
    expect(found(declared({ cost: "42" }))).toEqual(["pass - shop.app"]);
  });
  it("are open where nobody says their tags", () => {
    expect(found(declared())).toEqual(["unknown unknown shop.app"]);
  });
  it("are not judged where something only names them", () => {
    expect(found({})).toEqual(["pass - shop.app"]);
  });
});

describe("resource groups that services make", () => {
  const cluster = (properties: ValueObject) =>
    planned("Microsoft.ContainerService/managedClusters", "aks", {
      resourceGroup: "rg-shop",
      location: "swedencentral",
      body: { location: "swedencentral", properties },
    });
  const denies = (condition: Json) =>
    definition("groups", { allOf: [{ field: "type", equals: GROUP }, condition] }, { effect: "deny" });
  const found = (properties: Record<string, string>, condition: Json) =>
    lines(judged(pol06, context(manifest(), [cluster(properties)]), world(denies(condition))));

  it("are judged by the name that the request gives, or that the service gives", () => {
    const named: Json = { field: "name", notLike: "rg-*" };
    expect(found({}, named)).toEqual(["fail denied shop.aks"]);
    expect(found({ nodeResourceGroup: "rg-nodes" }, named)).toEqual(["pass - shop.aks"]);
    expect(found({}, { field: "name", equals: "MC_rg-shop_aks_swedencentral" })).toEqual([
      "fail denied shop.aks",
    ]);
  });
  it("are let through where the rule leaves groups out that something manages", () => {
    expect(found({}, { field: "managedBy", exists: "false" })).toEqual(["pass - shop.aks"]);
  });
  it("are open where the service decides", () => {
    expect(found({}, { field: "tags['cost']", exists: "false" })).toEqual(["unknown unknown shop.aks"]);
  });
  describe("and the resources that it makes in them", () => {
    const nodes: Json = { field: "type", equals: "Microsoft.Compute/virtualMachineScaleSets" };
    const pools = (type?: string) => ({
      agentPoolProfiles: [
        { name: "system", vmSize: "Standard_D4s_v5", ...(type === undefined ? {} : { type }) },
      ],
    });
    const judgedOn = (properties: ValueObject, condition: Json, mode = "All"): string[] => {
      const policy = definition("nodes", condition, { effect: "deny" }, mode);
      return lines(judged(pol06, context(manifest(), [cluster(properties)]), world(policy)));
    };
    const SET = pools("VirtualMachineScaleSets");

    it("are denied by type, region and group", () => {
      expect(judgedOn(SET, nodes)).toEqual(["fail denied shop.aks"]);
      expect(judgedOn(SET, nodes, "Indexed")).toEqual(["fail denied shop.aks"]);
      const elsewhere: Json = { allOf: [nodes, { field: "location", notEquals: "swedencentral" }] };
      expect(judgedOn(SET, elsewhere)).toEqual(["pass - shop.aks"]);
    });
    it("are open in what the service decides", () => {
      const untagged: Json = { allOf: [nodes, { field: "tags['cost']", exists: "false" }] };
      expect(judgedOn(SET, untagged)).toEqual(["unknown unknown shop.aks"]);
    });
    it("are not guessed where the request does not tell", () => {
      expect(judgedOn(pools(), nodes)).toEqual(["unknown unknown shop.aks"]);
      expect(judgedOn(pools("AvailabilitySet"), nodes)).toEqual(["pass - shop.aks"]);
    });

    const outbound = (outboundType: Value, more: ValueObject = {}) => ({
      ...SET,
      networkProfile: { outboundType, ...more },
    });
    const denied = "fail denied shop.aks";
    const pass = "pass - shop.aks";
    it.each<[string, ValueObject, string, string, string]>([
      ["a load balancer by itself", SET, denied, denied, pass],
      ["a load balancer", outbound("loadBalancer"), denied, denied, pass],
      [
        "the address of the team",
        outbound("loadBalancer", { loadBalancerProfile: { outboundIPs: { publicIPs: [{ id: "x" }] } } }),
        denied,
        pass,
        pass,
      ],
      ["a firewall", outbound("userDefinedRouting"), pass, pass, pass],
      ["a NAT gateway", outbound("managedNATGateway"), pass, denied, denied],
      [
        "what the deployment tells",
        outbound(unknown(["o"])),
        "unknown unknown shop.aks",
        "unknown unknown shop.aks",
        "unknown unknown shop.aks",
      ],
    ])("leave by %s", (_, properties, balancer, address, gateway) => {
      const of = (type: string) =>
        judgedOn(properties, { field: "type", equals: `Microsoft.Network/${type}` }).filter(
          (line) => !line.includes("on-demand"),
        );
      expect([of("loadBalancers"), of("publicIPAddresses"), of("natGateways")]).toEqual([
        [balancer],
        [address],
        [gateway],
      ]);
    });
  });

  describe("and what it makes as soon as something that runs there asks for it", () => {
    const type = (name: string): Json => ({ field: "type", equals: name });
    const both = (name: string, effect: string, more: Json[] = []) => {
      const policy = definition("types", { allOf: [type(name), ...more] }, { effect });
      return judged(
        pol06,
        context(manifest(), [cluster({ networkProfile: { outboundType: "userDefinedRouting" } })]),
        world(policy),
      ).flatMap(({ outcome, subject, severity = "-", evidence = [] }) =>
        outcome === "pass"
          ? []
          : [
              `${outcome} ${severity} ${subject}: ${evidence.map(({ label, value }) => `${label} ${value}`).join()}`,
            ],
      );
    };
    it.each([
      "Microsoft.Compute/disks",
      "Microsoft.Storage/storageAccounts",
      "Microsoft.Network/loadBalancers",
      "Microsoft.Network/publicIPAddresses",
    ])("is open, as a warning, where a policy denies it: %s", (name) => {
      expect(both(name, "deny")).toEqual([
        `unknown warning volumes and services of shop.aks: may deny ${name}: types`,
      ]);
      expect(both(name, "deny", [{ field: "tags['cost']", exists: "false" }])).toHaveLength(1);
    });
    it("is no question where no policy that denies can touch it", () => {
      expect(both("Microsoft.Compute/disks", "audit")).toEqual([]);
      expect(both("Microsoft.Compute/snapshots", "deny")).toEqual([]);
      expect(
        both("Microsoft.Compute/disks", "deny", [{ field: "location", notEquals: "swedencentral" }]),
      ).toEqual([]);
    });
    it("is said once where the cluster makes one of the type by itself", () => {
      const policy = definition("none", type("Microsoft.Network/publicIPAddresses"), { effect: "deny" });
      expect(lines(judged(pol06, context(manifest(), [cluster({})]), world(policy)))).toEqual([
        "fail denied shop.aks",
      ]);
    });
    it("is asked of the machines of a Databricks workspace and the addresses of an OpenShift cluster, too", () => {
      const on = (of: string, properties: ValueObject, made: string): string[] => {
        const one = planned(of, "x", {
          resourceGroup: "rg-shop",
          location: "swedencentral",
          body: { location: "swedencentral", properties },
        });
        const policy = definition("types", type(made), { effect: "deny" });
        return lines(judged(pol06, context(manifest(), [one]), world(policy)));
      };
      const workspace = (properties: ValueObject, made: string) =>
        on("Microsoft.Databricks/workspaces", properties, made);
      const machines = "Microsoft.Compute/virtualMachines";
      const address = "Microsoft.Network/publicIPAddresses";
      const open = ["unknown(warning) on-demand shop.x"];
      expect(workspace({}, machines).slice(1)).toEqual(open);
      expect(workspace({ computeMode: "Serverless" }, machines)).toEqual(["pass - shop.x"]);
      expect(workspace({ parameters: { enableNoPublicIp: { value: true } } }, address)).toEqual([
        "pass - shop.x",
      ]);
      expect(workspace({ parameters: { enableNoPublicIp: { value: false } } }, address).slice(1)).toEqual(
        open,
      );
      const openShift = (made: string) => on("Microsoft.RedHatOpenShift/openShiftClusters", {}, made);
      expect(openShift(machines)).toEqual(["fail denied shop.x"]);
      expect(openShift(address).slice(1)).toEqual(open);
    });
  });

  it("are judged by the types that are not allowed, too", () => {
    const none = assignment("no-addresses", NOT_TYPES, {
      listOfResourceTypesNotAllowed: ["Microsoft.Network/publicIPAddresses"],
    });
    const on = (properties: ValueObject) =>
      lines(judged(pol03, context(manifest(), [cluster(properties)]), { assignments: [none] }));
    expect(on({})).toEqual(["fail denied shop.aks"]);
    expect(on({ networkProfile: { outboundType: "userDefinedRouting" } })).toEqual(["pass - shop.aks"]);
  });

  it("of a managed application hold what nobody but its definition tells", () => {
    const application = planned("Microsoft.Solutions/applications", "pay", {
      resourceGroup: "rg-shop",
      location: "swedencentral",
      body: {
        location: "swedencentral",
        properties: { managedResourceGroupId: `${SCOPE}/resourceGroups/rg-pay` },
      },
    });
    const on = (policy: PolicyDefinition, properties: Parameters<typeof assignment>[3] = {}) =>
      judged(pol06, context(manifest(), [application]), {
        definitions: [policy],
        assignments: [assignment("of", policy, {}, properties)],
      }).map(({ outcome, subject }) => `${outcome} ${subject}`);
    const sites: Json = { field: "type", equals: "Microsoft.Web/sites" };
    const deny = definition("sites", sites, { effect: "deny" });
    expect(on(deny)).toEqual(["unknown contents of shop.pay"]);
    expect(on(definition("sites", sites, { effect: "audit" }))).toEqual(["pass policies in force"]);
    expect(on(deny, { enforcementMode: "DoNotEnforce" })).toEqual(["pass policies in force"]);
    expect(on(deny, { notScopes: [`${SCOPE}/resourceGroups/rg-pay`] })).toEqual(["pass policies in force"]);
  });
  it("are none for a resource of another type", () => {
    expect(
      lines(judged(pol06, context(manifest(), [site]), world(denies({ field: "name", exists: "true" })))),
    ).toEqual(["pass - shop.app"]);
  });
});

describe("a policy that reads the clock", () => {
  const frozen = (from: string, to: string): PolicyDefinition =>
    definition(
      "freeze",
      {
        allOf: [
          { field: "type", equals: "Microsoft.Web/sites" },
          { value: "[utcNow()]", greaterOrEquals: from },
          { value: "[utcNow()]", less: to },
        ],
      },
      { effect: "deny" },
    );
  const over = (from: string, to: string) =>
    lines(
      judged(
        pol06,
        context(manifest({ waves: [wave("web", "2026-09-01T05:00:00Z", "2026-09-03T05:00:00Z")] }), [site]),
        world(frozen(from, to)),
      ),
    );

  it.each<[string, string, string, string]>([
    ["the start of the wave", "2026-09-01T00:00:00Z", "2026-09-02T00:00:00Z", "fail denied shop.app"],
    ["the end of the wave", "2026-09-03T00:00:00Z", "2026-09-04T00:00:00Z", "fail denied shop.app"],
    ["all of it", "2026-08-31T00:00:00Z", "2026-09-09T00:00:00Z", "fail denied shop.app"],
    ["today only", "2026-08-24T00:00:00Z", "2026-08-25T00:00:00Z", "pass - shop.app"],
  ])("denies the wave where its freeze covers %s", (_, from, to, expected) => {
    expect(over(from, to)).toEqual([expected]);
  });
});

describe("a failed evaluation", () => {
  const fails: Json = { value: "[substring(field('name'), 0, 90)]", equals: "x" };
  const byEffect = (effect: string, details?: Json) =>
    lines(
      judged(
        pol06,
        context(manifest(), [site]),
        world(definition("broken", fails, { effect, ...(details === undefined ? {} : { details }) })),
      ),
    );
  const related: Json = { type: "Microsoft.Web/sites/config" };

  it("denies in the path of the request", () => {
    expect(byEffect("deny")).toEqual(["fail denied shop.app"]);
    expect(byEffect("audit")).toEqual(["fail denied shop.app"]);
  });
  it.each(["auditIfNotExists", "deployIfNotExists"])(
    "of %s leaves its work undone, and denies nothing",
    (effect) => {
      expect(byEffect(effect, related)).toEqual([
        "pass - shop.app",
        "unknown(warning) evaluation-fails shop.app",
      ]);
    },
  );
});

describe("the management group that the manifest declares", () => {
  const below = `${CORP}-2`;
  const target = { managementGroup: "mg-corp" };
  const denies = (scope: string) =>
    judged(pol01, context(manifest({ target }), [site]), {
      assignments: [
        assignment("locations", LOCATIONS, { listOfAllowedLocations: [] }, { scope, notScopes: [below] }),
      ],
    });

  it("decides where an inherited assignment shows it above the subscription", () => {
    expect(lines(denies(CORP))).toEqual(["fail denied shop.app"]);
  });
  it("decides nothing where nothing shows it", () => {
    expect(lines(denies("/providers/Microsoft.Management/managementGroups/mg-root"))).toEqual([
      "unknown unknown shop.app",
    ]);
  });
});

describe("an assignment that must be effective, and leaves out a planned resource", () => {
  const of = (properties: Partial<PolicyAssignment["properties"]> = {}) =>
    assignment("no-ftp", CUSTOM, {}, properties);
  const expected = {
    mustBeEffective: [{ name: "no-ftp", pointer: ["expect", "policies", "mustBeEffective", 0] }],
  };
  const state = (one: PolicyAssignment, exemptions: World["exemptions"] = []) =>
    judged(pol05, context(manifest({ expect: expected }), [site]), { assignments: [one], exemptions }).map(
      ({ outcome, facets = {} }) => `${outcome} ${facets["state"] ?? "-"}`,
    );
  const here = `${SCOPE}/resourceGroups/rg-shop/providers/Microsoft.Web/sites/app`;

  it.each<[string, string[]]>([
    ["by an excluded scope", state(of({ notScopes: [here] }))],
    ["by an exemption", state(of(), [exemption("e", of(), { scope: here })])],
    [
      "by a selector of types",
      state(
        of({
          resourceSelectors: [{ selectors: [{ kind: "resourceType", notIn: ["Microsoft.Web/sites"] }] }],
        }),
      ),
    ],
  ])("%s", (_, found) => {
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^fail (excluded|exempted|not-selected)$/);
  });
  it("but not one of a type that its policies are not about", () => {
    const other = `${SCOPE}/resourceGroups/rg-shop/providers/Microsoft.Storage/storageAccounts/st`;
    expect(state(of({ notScopes: [other] }))).toEqual(["pass effective"]);
    const selectors = [{ selectors: [{ kind: "resourceType", in: ["Microsoft.Web/sites"] }] }];
    expect(state(of({ resourceSelectors: selectors }))).toEqual(["pass effective"]);
  });
});

describe("a template that a policy deploys", () => {
  const deploys = (location: Json): PolicyDefinition =>
    definition(
      "logs",
      { field: "type", equals: "Microsoft.Web/sites" },
      {
        effect: "deployIfNotExists",
        details: {
          type: "Microsoft.OperationalInsights/workspaces",
          deployment: {
            properties: { template: { resources: [{ type: "Microsoft.Web/sites", location }] } },
          },
        },
      },
    );
  const found = (location: Json) => judged(pol08, context(manifest(), [site]), world(deploys(location)));

  it("names the source region where it would deploy there", () => {
    const judgements = found("westeurope");
    expect(judgements.map(({ outcome }) => outcome)).toEqual(["fail"]);
    expect(shown(judgements)).toContain("The template that");
  });
  it("does not where it reads the region, or has a table of regions with the target's", () => {
    expect(found("[field('location')]").map(({ outcome }) => outcome)).toEqual(["pass"]);
    expect(found({ westeurope: "we", swedencentral: "sdc" }).map(({ outcome }) => outcome)).toEqual(["pass"]);
  });

  it("leaves unknown what a definition deploys that could not be read", () => {
    const own = world(deploys("westeurope"));
    const missing = own.definitions?.map(({ id }) => id) ?? [];
    const judgements = judged(pol08, context(manifest(), [site]), { ...own, definitions: [], missing });
    expect(missing.length).toBeGreaterThan(0);
    expect(judgements.map(({ outcome }) => outcome)).toEqual(["unknown"]);
  });
});
