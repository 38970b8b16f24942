import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/base/fingerprint.ts";
import { region, type Region } from "../../src/base/names.ts";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { decodeRoleAssignmentUsage } from "../../src/facts/kinds/role-assignment-usage.ts";
import { decodeRoleSchedule } from "../../src/facts/decode/role-schedule.ts";
import { decodeBudget } from "../../src/facts/kinds/budgets.ts";
import { decodeComputeSku } from "../../src/facts/kinds/compute-sku.ts";
import { decodeComputeUsage } from "../../src/facts/kinds/compute-usages.ts";
import { Cursor, inOrder, Malformed } from "../../src/facts/decode/cursor.ts";
import { decodeDenyAssignment } from "../../src/facts/decode/deny-assignment.ts";
import { decodeFederatedCredential } from "../../src/facts/kinds/federated-credentials.ts";
import { decodeManagedCluster } from "../../src/facts/kinds/managed-clusters.ts";
import { decodeMoveCollection } from "../../src/facts/kinds/move-collections.ts";
import { decodeUserAssignedIdentity } from "../../src/facts/kinds/identities.ts";
import { itemsOf } from "../../src/facts/decode/list.ts";
import { decodeLocation } from "../../src/facts/kinds/locations.ts";
import { decodePolicyAssignment } from "../../src/facts/decode/policy-assignment.ts";
import {
  decodePolicyDefinition,
  decodePolicySetDefinition,
} from "../../src/facts/decode/policy-definition.ts";
import { decodePolicyExemption } from "../../src/facts/decode/policy-exemption.ts";
import { decodeProvider } from "../../src/facts/kinds/provider.ts";
import { decodeRoleAssignment } from "../../src/facts/decode/role-assignment.ts";
import { decodeRoleDefinition } from "../../src/facts/decode/role-definition.ts";
import { decodeSubscription } from "../../src/facts/kinds/subscription.ts";
import { isJsonObject, parseJson, type Json } from "../servers/json.ts";
import { dataDir } from "../support/data.ts";

const GUID = "0b5fe924-9a61-425c-96af-cfe6e287ca2d";
const SUBSCRIPTION = `/subscriptions/${GUID}`;

function regionOf(name: string): Region {
  const found = region(name);
  if (found === undefined) throw new Error(`${name} is not a region`);
  return found;
}

/** Every decoder, with an item that it reads. */
const DECODERS: Readonly<Record<string, { decode: (body: unknown) => unknown; sample: unknown }>> = {
  subscription: {
    decode: decodeSubscription,
    sample: {
      subscriptionId: GUID,
      displayName: "s",
      state: "Enabled",
      tenantId: GUID,
      subscriptionPolicies: { quotaId: "x" },
    },
  },
  location: {
    decode: (body) => decodeLocation(new Cursor(body)),
    sample: { name: "eastus", displayName: "East US", metadata: { pairedRegion: [{ name: "westus" }] } },
  },
  provider: {
    decode: decodeProvider,
    sample: {
      namespace: "A.B",
      registrationState: "Registered",
      resourceTypes: [{ resourceType: "c", locations: ["West US"] }],
    },
  },
  policyAssignment: {
    decode: (body) => decodePolicyAssignment(new Cursor(body)),
    sample: {
      id: `${SUBSCRIPTION}/a`,
      name: "a",
      properties: {
        policyDefinitionId: "/d",
        scope: SUBSCRIPTION,
        parameters: { x: { value: null } },
        overrides: [
          { kind: "policyEffect", value: "Audit", selectors: [{ kind: "resourceLocation", in: ["eastus"] }] },
        ],
      },
    },
  },
  policyDefinition: {
    decode: (body) => decodePolicyDefinition(new Cursor(body)),
    sample: {
      id: "/d",
      name: "d",
      properties: {
        policyRule: { if: {}, then: { effect: "deny" } },
        parameters: { x: { type: "Array", defaultValue: [] } },
      },
    },
  },
  policySetDefinition: {
    decode: (body) => decodePolicySetDefinition(new Cursor(body)),
    sample: {
      id: "/s",
      name: "s",
      properties: { policyDefinitions: [{ policyDefinitionId: "/d", parameters: {} }] },
    },
  },
  policyExemption: {
    decode: (body) => decodePolicyExemption(new Cursor(body)),
    sample: {
      id: "/e",
      name: "e",
      properties: {
        policyAssignmentId: "/a",
        exemptionCategory: "Waiver",
        expiresOn: "2026-09-01T00:00:00Z",
      },
    },
  },
  roleAssignment: {
    decode: (body) => decodeRoleAssignment(new Cursor(body)),
    sample: {
      id: "/r",
      properties: {
        scope: SUBSCRIPTION,
        roleDefinitionId: `/providers/x/roleDefinitions/${GUID}`,
        principalId: GUID,
        condition: "@x",
      },
    },
  },
  roleDefinition: {
    decode: (body) => decodeRoleDefinition(new Cursor(body)),
    sample: {
      name: GUID,
      properties: {
        roleName: "R",
        type: "CustomRole",
        permissions: [{ actions: ["*"] }],
        assignableScopes: ["/"],
      },
    },
  },
  roleSchedule: {
    decode: (body) => decodeRoleSchedule(new Cursor(body)),
    sample: {
      id: `${SUBSCRIPTION}/s`,
      properties: {
        scope: SUBSCRIPTION,
        roleDefinitionId: `/x/${GUID}`,
        principalId: GUID,
        memberType: "Direct",
        assignmentType: "Activated",
        endDateTime: "2026-09-10T00:31:41.477Z",
      },
    },
  },
  roleAssignmentUsage: {
    decode: decodeRoleAssignmentUsage,
    sample: {
      roleAssignmentsLimit: 4000,
      roleAssignmentsCurrentCount: 1,
      roleAssignmentsRemainingCount: 3999,
    },
  },
  userAssignedIdentity: {
    decode: (body) => decodeUserAssignedIdentity(new Cursor(body)),
    sample: {
      id: `${SUBSCRIPTION}/i`,
      name: "i",
      location: "West Europe",
      properties: { principalId: GUID, clientId: GUID },
    },
  },
  federatedCredential: {
    decode: (body) =>
      decodeFederatedCredential(new Cursor(body), {
        id: resourceIdOf("x"),
        location: regionOf("westeurope"),
      }),
    sample: { name: "f", properties: { issuer: "https://x", subject: "s", audiences: ["a"] } },
  },
  managedCluster: {
    decode: (body) => decodeManagedCluster(new Cursor(body)),
    sample: {
      id: `${SUBSCRIPTION}/c`,
      name: "c",
      location: "westeurope",
      properties: { oidcIssuerProfile: { enabled: true, issuerURL: "https://x/" } },
    },
  },
  moveCollection: {
    decode: (body) => decodeMoveCollection(new Cursor(body)),
    sample: {
      id: `${SUBSCRIPTION}/m`,
      name: "m",
      identity: { type: "SystemAssigned", principalId: GUID },
      properties: { sourceRegion: "westeurope", targetRegion: "swedencentral" },
    },
  },
  denyAssignment: {
    decode: (body) => decodeDenyAssignment(new Cursor(body)),
    sample: {
      id: "/x",
      name: "x",
      properties: { scope: SUBSCRIPTION, permissions: [{ actions: ["*"] }], principals: [{ id: GUID }] },
    },
  },
  budget: {
    decode: (body) => decodeBudget(new Cursor(body)),
    sample: {
      id: `${SUBSCRIPTION}/providers/Microsoft.Consumption/budgets/b`,
      name: "b",
      properties: {
        amount: 1,
        timeGrain: "Monthly",
        notifications: {
          n: { enabled: true, operator: "GreaterThan", threshold: 80, contactEmails: ["a@b.example"] },
        },
      },
    },
  },
  computeSku: {
    decode: (body) => decodeComputeSku(new Cursor(body), regionOf("eastus")),
    sample: {
      resourceType: "virtualMachines",
      name: "n",
      locationInfo: [{ location: "eastus", zones: ["1"] }],
      capabilities: [{ name: "vCPUs", value: "4" }],
      restrictions: [{ type: "Location", values: ["eastus"] }],
    },
  },
  computeUsage: {
    decode: (body) => decodeComputeUsage(new Cursor(body)),
    sample: { name: { value: "cores" }, currentValue: 1, limit: 2 },
  },
};
const NAMES = Object.keys(DECODERS);

function decoder(name: string) {
  const found = DECODERS[name];
  if (!found) throw new Error(`no decoder ${name}`);
  return found;
}

/** All copies of a value with one leaf or branch replaced. */
function* variants(value: unknown, replacement: unknown): Generator {
  yield replacement;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const changed of variants(item, replacement)) yield value.with(index, changed);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const changed of variants(item, replacement)) yield { ...value, [key]: changed };
    }
  }
}

function outcomeOf(decode: (body: unknown) => unknown, body: unknown): "decoded" | Malformed {
  try {
    decode(body);
    return "decoded";
  } catch (error) {
    if (error instanceof Malformed) return error;
    throw error;
  }
}

describe.each(NAMES)("the decoder of a %s", (name) => {
  const { decode, sample } = decoder(name);

  it("reads its sample, and fields that it does not know change nothing", () => {
    const plain = decode(sample);
    expect(decode({ ...Object(sample), somethingNew: { a: [1] } })).toEqual(plain);
    expect(JSON.stringify(plain)).not.toContain("undefined");
  });

  it("throws nothing but Malformed, whatever the answer", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (body) => {
        outcomeOf(decode, body);
      }),
    );
  });

  it("throws nothing but Malformed when any one part is of another type", () => {
    for (const replacement of [null, undefined, 7, "", "text", true, [], {}, [null], NaN, { value: {} }]) {
      for (const body of variants(sample, replacement)) outcomeOf(decode, body);
    }
  });

  it("is not fooled by keys that every object has", () => {
    const empty = outcomeOf(decode, JSON.parse('{"__proto__": {"id": "/x", "name": "x", "properties": {}}}'));
    expect(empty).toBeInstanceOf(Malformed);
  });
});

describe("what must not be misread", () => {
  const replace = (name: string, change: (sample: Json) => Json) => {
    const { decode, sample } = decoder(name);
    return outcomeOf(decode, change(parseJson(JSON.stringify(sample))));
  };
  const withProperty = (name: string, key: string, value: Json) =>
    replace(name, (sample) => {
      if (!isJsonObject(sample)) throw new Error("no object");
      const { properties } = sample;
      return isJsonObject(properties)
        ? { ...sample, properties: { ...properties, [key]: value } }
        : { ...sample, [key]: value };
    });

  it.each<[string, string, Json]>([
    ["policyAssignment", "notScopes", "/subscriptions/x"],
    ["policyAssignment", "enforcementMode", 1],
    ["policyAssignment", "resourceSelectors", {}],
    ["policyAssignment", "resourceSelectors", [{ selectors: [{ kind: "resourceLocation", in: "eastus" }] }]],
    ["policyAssignment", "overrides", [{ kind: "policyEffect" }]],
    ["policyAssignment", "parameters", { x: 1 }],
    ["policyAssignment", "policyDefinitionId", ""],
    ["policyDefinition", "policyRule", "deny"],
    ["policyDefinition", "policyRule", []],
    ["policyDefinition", "parameters", { x: { defaultValue: 1 } }],
    ["policySetDefinition", "policyDefinitions", {}],
    ["policyExemption", "expiresOn", "next year"],
    ["policyExemption", "policyDefinitionReferenceIds", "x"],
    ["roleAssignment", "condition", { a: 1 }],
    ["roleAssignment", "principalId", "nobody"],
    ["roleDefinition", "permissions", { actions: ["*"] }],
    ["denyAssignment", "doNotApplyToChildScopes", "false"],
    // Without them it would look like one that denies nothing, or nobody.
    ["denyAssignment", "principals", null],
    ["denyAssignment", "permissions", null],
    ["budget", "amount", "100"],
    ["budget", "notifications", []],
    ["subscription", "tenantId", "x"],
    ["subscription", "state", null],
    ["computeSku", "capabilities", [{ name: "vCPUs", value: "many" }]],
    ["computeUsage", "limit", "100"],
    ["provider", "resourceTypes", [{ resourceType: "x", locations: ["西部"] }]],
    // An empty list means "everywhere"; no list means that nothing was said.
    ["provider", "resourceTypes", [{ resourceType: "x" }]],
    ["provider", "resourceTypes", null],
  ])("a %s whose %s is %j is malformed", (name, key, value) => {
    const outcome = withProperty(name, key, value);
    expect(outcome).toBeInstanceOf(Malformed);
  });

  it("says where and what was expected", () => {
    const outcome = withProperty("policyAssignment", "overrides", [{ kind: "policyEffect" }]);
    expect(outcome).toMatchObject({ path: "properties.overrides[0].value", expected: "a string" });
  });

  it("a rule nested without end is malformed, not a full stack", () => {
    let rule: Json = { field: "type" };
    for (let depth = 0; depth < 50_000; depth += 1) rule = { not: rule };
    const body = { id: "/d", name: "d", properties: { policyRule: { if: rule } } };
    expect(outcomeOf((value) => decodePolicyDefinition(new Cursor(value)), body)).toBeInstanceOf(Malformed);
  });
});

describe("quirks of the services", () => {
  it("budgets: ids without a slash, stray strings among notifications, no spend, addresses to fingerprints", () => {
    const budget = decodeBudget(
      new Cursor({
        id: `subscriptions/${GUID}/resourceGroups/RG/providers/Microsoft.Consumption/budgets/b`,
        name: "b",
        properties: {
          amount: 10.5,
          timeGrain: "Monthly",
          timePeriod: { startDate: "2026-01-01T00:00:00Z" },
          filter: {},
          currentSpend: {},
          notifications: {
            thresholdType: "Actual",
            second: { enabled: false, operator: "EqualTo", threshold: 100, thresholdType: "Forecasted" },
            first: {
              enabled: true,
              operator: "GreaterThan",
              threshold: 80,
              contactEmails: ["Jane@Contoso.com"],
              contactRoles: ["Owner"],
            },
          },
        },
      }),
    );
    expect(budget).toEqual({
      id: `${SUBSCRIPTION}/resourceGroups/RG/providers/Microsoft.Consumption/budgets/b`,
      name: "b",
      scope: `${SUBSCRIPTION}/resourceGroups/RG`,
      amount: 10.5,
      timeGrain: "Monthly",
      startDate: "2026-01-01T00:00:00Z",
      hasFilter: false,
      notifications: [
        {
          key: "first",
          enabled: true,
          operator: "GreaterThan",
          threshold: 80,
          thresholdType: "Actual",
          contactEmails: [fingerprint("jane@contoso.com")],
          contactRoles: ["Owner"],
          contactGroups: [],
        },
        {
          key: "second",
          enabled: false,
          operator: "EqualTo",
          threshold: 100,
          thresholdType: "Forecasted",
          contactEmails: [],
          contactRoles: [],
          contactGroups: [],
        },
      ],
    });
  });

  it("providers: display names, stages, capabilities in one string, types without a region", () => {
    const provider = decodeProvider({
      namespace: "Microsoft.Test",
      registrationState: "Registered",
      resourceTypes: [
        {
          resourceType: "b",
          locations: ["West Europe", "East US (Stage)", ""],
          capabilities: "SupportsTags, SupportsLocation",
          apiVersions: ["2025-01-01"],
          defaultApiVersion: "2025-01-01",
        },
        {
          resourceType: "a",
          locations: [],
          zoneMappings: [{ location: "Sweden Central", zones: ["2", "1"] }],
        },
      ],
    });
    expect(provider.resourceTypes).toEqual([
      {
        resourceType: "a",
        locations: [],
        zoneMappings: [{ location: "swedencentral", zones: ["1", "2"] }],
        apiVersions: [],
      },
      {
        resourceType: "b",
        locations: ["westeurope", "eastusstage"],
        zoneMappings: [],
        capabilities: ["SupportsTags", "SupportsLocation"],
        apiVersions: ["2025-01-01"],
        defaultApiVersion: "2025-01-01",
      },
    ]);
  });

  it("roles: ids with and without a subscription in front are one, conditions in either spelling stay", () => {
    const ids = [
      `/providers/Microsoft.Authorization/roleDefinitions/${GUID}`,
      `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${GUID.toUpperCase()}`,
    ];
    const guids = ids.map(
      (roleDefinitionId) =>
        decodeRoleAssignment(
          new Cursor({ id: "/r", properties: { scope: "/", roleDefinitionId, principalId: GUID } }),
        ).roleGuid,
    );
    expect(guids).toEqual([GUID, GUID]);
    const conditions = ["condition", "Condition"].map(
      (key) =>
        decodeRoleDefinition(
          new Cursor({
            name: GUID,
            properties: { roleName: "R", permissions: [{ actions: [], [key]: "@c" }] },
          }),
        ).permissions[0]?.condition,
    );
    expect(conditions).toEqual(["@c", "@c"]);
  });

  it("SKUs: zones of the asked region only, sorted; a zone restriction keeps its zones", () => {
    const sku = decodeComputeSku(
      new Cursor({
        resourceType: "virtualMachines",
        name: "Standard_D4ds_v5",
        family: "standardDDSv5Family",
        locationInfo: [
          { location: "SwedenCentral", zones: ["3", "1"] },
          { location: "westeurope", zones: ["2"] },
        ],
        capabilities: [{ name: "vCPUs", value: "4" }],
        restrictions: [
          {
            type: "Zone",
            values: ["SwedenCentral"],
            restrictionInfo: { locations: ["SwedenCentral"], zones: ["3", "2"] },
            reasonCode: "NotAvailableForSubscription",
          },
          { type: "Location", values: ["Sweden Central"], reasonCode: "QuotaId" },
        ],
      }),
      regionOf("swedencentral"),
    );
    expect(sku).toEqual({
      resourceType: "virtualMachines",
      name: "Standard_D4ds_v5",
      family: "standardDDSv5Family",
      zones: ["1", "3"],
      vCPUs: 4,
      restrictions: [
        {
          type: "Zone",
          reasonCode: "NotAvailableForSubscription",
          locations: ["swedencentral"],
          zones: ["2", "3"],
        },
        { type: "Location", reasonCode: "QuotaId", locations: ["swedencentral"], zones: [] },
      ],
    });
  });

  it("deny assignments: a newer effect is kept, names of people are not", () => {
    const deny = decodeDenyAssignment(
      new Cursor({
        id: "/d",
        name: "d",
        properties: {
          denyAssignmentName: "locked",
          scope: SUBSCRIPTION,
          permissions: [],
          principals: [{ id: GUID, type: "User", displayName: "Jane Doe", email: "jane@contoso.com" }],
          denyAssignmentEffect: "audit",
          condition: "ActionMatches{'*'}",
          conditionVersion: "2.0",
          excludedScopes: [`${SUBSCRIPTION}/resourceGroups/rg-free/`],
        },
      }),
    );
    expect(deny).toMatchObject({
      conditionVersion: "2.0",
      excludedScopes: [`${SUBSCRIPTION}/resourceGroups/rg-free`],
    });
    expect(deny).toMatchObject({ denyAssignmentEffect: "audit", principals: [{ id: GUID, type: "User" }] });
    expect(JSON.stringify(deny)).not.toMatch(/Jane|jane/);
  });

  it("permissions: the version of a condition comes with it, in either spelling", () => {
    const decode = (permission: object) =>
      decodeDenyAssignment(
        new Cursor({
          id: "/d",
          name: "d",
          properties: { scope: SUBSCRIPTION, permissions: [permission], principals: [] },
        }),
      ).permissions;
    const expected = [{ condition: "x", conditionVersion: "3.0" }];
    expect(decode({ condition: "x", conditionVersion: "3.0" })).toMatchObject(expected);
    expect(decode({ Condition: "x", ConditionVersion: "3.0" })).toMatchObject(expected);
  });

  it("parameters: null is a value, and absent is not", () => {
    const { properties } = decodePolicyDefinition(
      new Cursor({
        id: "/d",
        name: "d",
        properties: {
          policyRule: {},
          parameters: { a: { type: "String", defaultValue: null }, b: { type: "String" } },
        },
      }),
    );
    expect(properties.parameters).toEqual({
      a: { type: "String", defaultValue: null },
      b: { type: "String" },
    });
  });

  it("lists are put in one order, without regard to case", () => {
    expect(inOrder(["b", "A", "c", "B"], (text) => text)).toEqual(["A", "b", "B", "c"]);
  });
});

const examples = dataDir("arm-examples");

/** Examples by the decoder that reads them; those with invented ids for GUIDs are read with GUIDs in their place. */
const EXAMPLES: Readonly<Record<string, string>> = {
  "BudgetsList.json": "budget",
  "GetDenyAssignmentByScope.json": "denyAssignment",
  "GetLocations.json": "location",
  "GetLocationsPolicyAware.json": "location",
  "GetLocationsPolicyAwareWithExtendedLocations.json": "location",
  "GetRoleDefinitionByName.json": "roleDefinition",
  "GetRoleEligibilityScheduleInstancesByScope.json": "roleSchedule",
  "ListAvailableResourceSkusForARegion.json": "computeSku",
  "RoleAssignments_ListForScope.json": "roleAssignment",
  "getPolicyAssignmentWithResourceSelectors.json": "policyAssignment",
  "getPolicySetDefinition.json": "policySetDefinition",
  "listPolicyAssignmentsForResourceGroup.json": "policyAssignment",
  "listPolicyExemptionsForSubscription.json": "policyExemption",
};

describe("official examples", () => {
  it.skipIf(examples === undefined).each(Object.entries(EXAMPLES))(
    "%s decodes (runs where ../shared/data/arm-examples is present)",
    (file, name) => {
      const text = readFileSync(join(examples ?? "", file), "utf8").replaceAll(
        '"roleDefinitionId"\n',
        `"${GUID}"\n`,
      );
      const body: unknown = new Cursor(JSON.parse(text)).at("responses").at("200").at("body").json();
      const items = isJsonObject(body) && Array.isArray(body["value"]) ? body["value"] : [body];
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expect(outcomeOf(decoder(name).decode, item)).toBe("decoded");
    },
  );
});

const policyData = ["azure-policy/policyDefinitions", "azure-policy/policySetDefinitions"].map((name) =>
  dataDir(name),
);

describe("the built-in definitions of the public cloud", () => {
  it.skipIf(policyData.includes(undefined))(
    "all decode (runs where ../shared/data/azure-policy is present)",
    () => {
      let count = 0;
      for (const [index, folder] of policyData.entries()) {
        const decode = index === 0 ? decodePolicyDefinition : decodePolicySetDefinition;
        for (const file of readdirSync(folder ?? "", { recursive: true, encoding: "utf8" })) {
          if (!file.endsWith(".json")) continue;
          const body: unknown = JSON.parse(readFileSync(join(folder ?? "", file), "utf8"));
          expect([file, outcomeOf((value) => decode(new Cursor(value)), body)]).toEqual([file, "decoded"]);
          count += 1;
        }
      }
      expect(count).toBeGreaterThan(2000);
    },
  );
});

describe("lists", () => {
  it("are the values of all pages", () => {
    expect(itemsOf([{ value: [1] }, { value: [] }, { value: [2, 3] }]).map((item) => item.number())).toEqual([
      1, 2, 3,
    ]);
  });

  it.each([[null], [[]], [{}], [{ value: {} }], [{ value: null }], ["x"]])(
    "of a page %j are malformed",
    (page) => {
      expect(() => itemsOf([{ value: [] }, page])).toThrow(Malformed);
    },
  );
});

describe("the identity of a policy assignment", () => {
  const own = DECODERS["policyAssignment"];
  const identityOf = (identity?: Json): unknown => {
    const sample = own?.sample;
    if (own === undefined || typeof sample !== "object") throw new Error("no sample of a policy assignment");
    const decoded = own.decode(identity === undefined ? sample : { ...sample, identity });
    return typeof decoded === "object" && decoded !== null && "identity" in decoded
      ? decoded.identity
      : undefined;
  };

  it.each<[string, Json | undefined, unknown]>([
    ["none", undefined, { type: "None", principalIds: [] }],
    ["null", null, { type: "None", principalIds: [] }],
    ["said to be none", { type: "None" }, { type: "None", principalIds: [] }],
    [
      "its own",
      { type: "SystemAssigned", principalId: GUID, tenantId: GUID },
      { type: "SystemAssigned", principalIds: [GUID] },
    ],
    [
      "not ready yet",
      { type: "SystemAssigned", principalId: "" },
      { type: "SystemAssigned", principalIds: [] },
    ],
    [
      "user-assigned",
      { type: "UserAssigned", userAssignedIdentities: { "/x": { principalId: GUID, clientId: GUID } } },
      { type: "UserAssigned", principalIds: [GUID] },
    ],
    [
      "user-assigned, without details",
      { type: "UserAssigned", userAssignedIdentities: { "/x": null, "/y": {} } },
      { type: "UserAssigned", principalIds: [] },
    ],
  ])("is %s", (_, identity, expected) => {
    expect(identityOf(identity)).toEqual(expected);
  });
});
