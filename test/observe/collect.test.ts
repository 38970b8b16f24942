import { describe, expect, it } from "vitest";
import { noCredential } from "../../src/observe/credentials/credential.ts";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { say } from "../../src/base/sentence.ts";
import { factRef, type FactKindName } from "../../src/facts/facts.ts";
import { parseSnapshot, writeSnapshot } from "../../src/facts/snapshot.ts";
import { instant } from "../../src/base/time.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { Fault } from "../servers/arm.ts";
import type { Json } from "../servers/json.ts";
import type { ArmOperation } from "../servers/arm-operations.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { factsOf, GROUP, observe, REFS, SCOPE, unknownsOf } from "./collect-support.ts";

const WORLD = readyWorld();

describe("a run in which nothing goes wrong", () => {
  it("knows every fact and asks for each once", async () => {
    const { table, arm } = await observe(WORLD, [...REFS, ...REFS]);
    expect(unknownsOf(table)).toEqual({});
    expect(factsOf(table)).toHaveLength(REFS.length);
    const asked = arm.requests.map(({ method, path, query }) => JSON.stringify([method, path, query]));
    expect(new Set(asked).size).toBe(asked.length);
    expect(arm.writes).toEqual([]);
    expect(arm.requests.filter(({ operation }) => operation === undefined)).toEqual([]);
    // Two SKUs of a region take one list; six definitions and one initiative one question each.
    expect(arm.requestsOf("computeSkus")).toHaveLength(1);
    expect(arm.requests.length).toBeLessThanOrEqual(25);
  });

  it("asks only for what is needed", async () => {
    const { table, arm } = await observe(WORLD, [factRef("subscription", SCOPE)]);
    expect(arm.requests).toHaveLength(1);
    expect(factsOf(table)).toHaveLength(1);
    expect(lookupOf(table)(factRef("locations", SCOPE))).toMatchObject({
      known: false,
      kind: "not-captured",
    });
  });

  it("gives the same facts over pages of two as over one page", async () => {
    const whole = await observe(WORLD, REFS);
    const paged = await observe(WORLD, REFS, { pageSize: 2 });
    expect(paged.table).toEqual(whole.table);
    expect(paged.arm.requests.length).toBeGreaterThan(whole.arm.requests.length);
  });

  it("gives facts that a snapshot keeps unchanged, and without an address", async () => {
    const { table } = await observe(WORLD, REFS);
    const text = writeSnapshot(table, { cloud: "AzureCloud", observedAt: instant(0) });
    expect(parseSnapshot(text, "x.json").table).toEqual(table);
    expect(JSON.stringify(WORLD)).toContain("@contoso.com");
    expect(text).not.toContain("@contoso.com");
  });

  it("keeps at most as many requests under way as it may", async () => {
    const { arm } = await observe(WORLD, REFS, { latencyMs: 5 }, { maxConcurrent: 4 });
    expect(arm.maxInFlight).toBeLessThanOrEqual(4);
  });
});

describe.each<ArmOperation>([
  "policyExemptions",
  "roleDefinitions",
  "roleAssignments",
  "budgets",
  "computeSkus",
])("the list of %s", (operation) => {
  it.each<Fault["fault"] & ("foreign-next-link" | "next-link-loop")>(["foreign-next-link", "next-link-loop"])(
    "with a %s is malformed",
    async (fault) => {
      const { table } = await observe(WORLD, REFS, { pageSize: 1, faults: [{ operation, fault }] });
      expect(new Set(Object.values(unknownsOf(table)))).toEqual(new Set(["malformed"]));
    },
  );

  it.each(["absent", "null", "empty"] as const)("may end with a link that is %s", async (lastPage) => {
    const { table } = await observe(WORLD, REFS, { pageSize: 3, lastPage });
    expect(unknownsOf(table)).toEqual({});
  });
});

describe("the permission that lacks", () => {
  it.each<[ArmOperation, FactKindName, string]>([
    ["subscription", "subscription", "Microsoft.Resources/subscriptions/read"],
    ["locations", "locations", "Microsoft.Resources/subscriptions/locations/read"],
    ["provider", "provider", "Microsoft.Resources/subscriptions/providers/read"],
    ["policyAssignments", "policyAssignments", "Microsoft.Authorization/policyAssignments/read"],
    ["policyAssignments", "policyDefinitions", "Microsoft.Authorization/policyAssignments/read"],
    ["policyExemptions", "policyExemptions", "Microsoft.Authorization/policyExemptions/read"],
    ["roleAssignments", "roleAssignments", "Microsoft.Authorization/roleAssignments/read"],
    ["roleAssignments", "principalAccess", "Microsoft.Authorization/roleAssignments/read"],
    ["roleDefinitions", "roleDefinitions", "Microsoft.Authorization/roleDefinitions/read"],
    ["denyAssignments", "denyAssignments", "Microsoft.Authorization/denyAssignments/read"],
    ["budgets", "budgets", "Microsoft.Consumption/budgets/read"],
    ["computeSkus", "computeSku", "Microsoft.Compute/skus/read"],
    ["computeUsages", "computeUsages", "Microsoft.Compute/locations/usages/read"],
  ])("for %s is named in %s, with the scope and the correlation id", async (operation, kind, permission) => {
    const { table, arm } = await observe(WORLD, REFS, { faults: [{ operation, fault: "forbidden" }] });
    for (const fact of table[kind].values()) {
      expect(fact).toMatchObject({ known: false, kind: "no-permission", permission, status: 403 });
      if (fact.known) continue;
      expect(fact.scope).toMatch(/^\/subscriptions\//);
      expect(arm.requests.map(({ correlationId }) => correlationId)).toContain(fact.correlationId);
      expect(fact.detail).not.toContain("does not have authorization");
    }
  });
});

describe("a cloud that lags", () => {
  it("is asked with older api-versions", async () => {
    const { table, arm } = await observe(WORLD, REFS, {
      apiVersions: {
        budgets: ["2021-10-01"],
        provider: ["2021-04-01"],
        policyAssignments: ["2023-04-01"],
        policyDefinition: ["2023-04-01"],
        roleAssignments: ["2020-10-01-preview"],
        roleDefinitions: ["2022-04-01"],
        computeUsages: ["2021-07-01"],
      },
    });
    expect(unknownsOf(table)).toEqual({});
    expect(arm.requestsOf("budgets").at(-1)?.query["api-version"]).toBe("2021-10-01");
  });

  it("leaves a fact unknown when no version is known to both", async () => {
    const { table } = await observe(WORLD, REFS, { apiVersions: { policyExemptions: ["2019-01-01"] } });
    expect(unknownsOf(table)).toEqual({ policyExemptions: "not-understood" });
  });

  it("need not know which regions system policies close", async () => {
    const fault: Fault = { operation: "locations", path: /policyAware/i, fault: "server-error", status: 400 };
    const { table } = await observe(WORLD, [factRef("locations", SCOPE)], { faults: [fault] });
    const fact = lookupOf(table)(factRef("locations", SCOPE));
    expect(fact.known && fact.value.length > 0).toBe(true);
    expect(fact.known && fact.value.every((location) => location.policyRestriction === undefined)).toBe(true);
  });
});

describe("who the deploy identity is", () => {
  const accessOf = async (item: string) =>
    lookupOf((await observe(WORLD, [factRef("principalAccess", SCOPE, item)])).table)(
      factRef("principalAccess", SCOPE, item),
    );

  it("is known by its object id, and its groups count", async () => {
    const fact = await accessOf(`object:${SHOP.deployObject}`);
    expect(fact.known && fact.value.principalId).toBe(SHOP.deployObject);
    expect(fact.known && fact.value.assignments.map(({ principalId }) => principalId)).toContain(
      SHOP.deployersGroup,
    );
  });

  it("is known by its client id when the run is that client", async () => {
    const fact = await accessOf(`client:${SHOP.deployClient}`);
    expect(fact.known && fact.value.principalId).toBe(SHOP.deployObject);
  });

  it("is unresolved otherwise, with advice", async () => {
    const fact = await accessOf(`client:${SHOP.opsGroup}`);
    expect(fact).toMatchObject({ known: false, kind: "unresolved" });
    expect(!fact.known && fact.detail).toContain("`objectId`");
  });

  it.each(["client:nobody", "object:", "group:55555555-5555-5555-5555-555555555555", ""])(
    "cannot be read from %j",
    async (item) => {
      expect(await accessOf(item)).toMatchObject({ known: false, kind: "not-understood" });
    },
  );
});

describe("a run that cannot sign in", () => {
  it("knows nothing, says why, and asks nothing", async () => {
    const credential = noCredential(say`pull requests from forks get no identity`);
    const { table, arm } = await observe(WORLD, REFS, {}, { credential });
    const facts = factsOf(table);
    expect(facts).toHaveLength(REFS.length);
    for (const { fact } of facts) {
      expect(fact).toMatchObject({ known: false, kind: "no-credentials" });
      expect(!fact.known && fact.detail).toContain("pull requests from forks get no identity");
    }
    expect(arm.requests).toEqual([]);
  });

  it("with a token that is not accepted, has no permission", async () => {
    const { table } = await observe(WORLD, REFS, { token: "another" });
    expect(new Set(factsOf(table).map(({ fact }) => (fact.known ? "known" : fact.kind)))).toEqual(
      new Set(["no-permission"]),
    );
  });
});

describe("a run that takes too long", () => {
  it("ends at its deadline with the facts that have come", async () => {
    const slow: Fault = { operation: "policyAssignments", fault: "slow", ms: 30_000 };
    const { table } = await observe(WORLD, REFS, { faults: [slow] }, { deadlineMs: 3000, waits: true });
    expect(unknownsOf(table)).toEqual({
      policyAssignments: "timed-out",
      policySetDefinitions: "timed-out",
      policyDefinitions: "timed-out",
    });
  });
});

describe("references that cannot be", () => {
  it("are unknown", async () => {
    const odd = resourceIdOf("providers/Microsoft.Management/managementGroups/mg-corp");
    const refs = [
      factRef("subscription", odd),
      factRef("policyDefinitions", GROUP),
      factRef("computeSku", SCOPE, "no slash"),
    ];
    const { table, arm } = await observe(WORLD, refs);
    expect(new Set(Object.values(unknownsOf(table)))).toEqual(new Set(["not-understood"]));
    expect(factsOf(table)).toHaveLength(3);
    expect(arm.requests).toEqual([]);
  });

  it("or that name what is not there say so", async () => {
    const { table } = await observe(WORLD, [
      factRef("provider", SCOPE, "Microsoft.Nothing"),
      factRef("computeSku", SCOPE, "swedencentral/Standard_None"),
    ]);
    expect(unknownsOf(table)).toEqual({ provider: "not-found" });
    const offer = lookupOf(table)(factRef("computeSku", SCOPE, "swedencentral/Standard_None"));
    expect(offer).toEqual({
      known: true,
      value: { region: "swedencentral", name: "Standard_None", rows: [] },
    });
  });
});

it("names the other disks of the list where the one that is asked for is not offered", async () => {
  const ref = factRef("computeSku", SCOPE, "swedencentral/Premium_None_LRS");
  const { table } = await observe(WORLD, [ref]);
  const offer = lookupOf(table)(ref);
  expect(offer).toMatchObject({ known: true, value: { rows: [] } });
  const others = offer.known ? (offer.value.others ?? []) : [];
  expect(others).toContain("Premium_LRS");
  expect(others.filter((name) => !/_[LZ]RS$/.test(name))).toEqual([]);
});

describe("answers about something else than was asked", () => {
  const other = (body: Json, operation: ArmOperation): Fault => ({
    operation,
    fault: "wrong-shape",
    body,
  });

  it.each([
    [
      "subscription",
      factRef("subscription", SCOPE),
      other(
        {
          subscriptionId: "00000000-0000-0000-0000-00000000000a",
          displayName: "x",
          state: "Enabled",
          tenantId: SHOP.tenant,
        },
        "subscription",
      ),
    ],
    [
      "provider",
      factRef("provider", SCOPE, "Microsoft.Web"),
      other({ namespace: "Microsoft.Sql", registrationState: "Registered", resourceTypes: [] }, "provider"),
    ],
  ])("leave the %s unknown", async (kind, ref, fault) => {
    const { table } = await observe(WORLD, [ref], { faults: [fault] });
    expect(unknownsOf(table)).toEqual({ [kind]: "malformed" });
  });

  it("a provider whose answer lacks its types is unknown, not one without types", async () => {
    const fault = other({ namespace: "Microsoft.Web", registrationState: "Registered" }, "provider");
    const { table } = await observe(WORLD, [factRef("provider", SCOPE, "Microsoft.Web")], {
      faults: [fault],
    });
    expect(unknownsOf(table)).toEqual({ provider: "malformed" });
  });

  it("SKUs of another region are none of this one, where the filter is not minded", async () => {
    const row = {
      resourceType: "virtualMachines",
      name: "Standard_D4s_v5",
      locations: ["WestEurope"],
      locationInfo: [{ location: "westeurope", zones: ["1"] }],
      capabilities: [{ name: "vCPUs", value: "4" }],
      restrictions: [],
    };
    const ref = factRef("computeSku", SCOPE, "swedencentral/Standard_D4s_v5");
    const rowsIn = async (...locations: string[]): Promise<number> => {
      const rows = locations.map((location) => ({ ...row, locations: [location] }));
      const { table } = await observe(WORLD, [ref], { faults: [other({ value: rows }, "computeSkus")] });
      const offer = lookupOf(table)(ref);
      return offer.known ? offer.value.rows.length : NaN;
    };
    expect(await rowsIn("WestEurope", "northeurope")).toBe(0);
    expect(await rowsIn("WestEurope", "SwedenCentral")).toBe(1);
  });
});
