import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILT_IN, builtIn } from "../worlds/builtins.ts";
import { exampleWorld } from "../worlds/example.ts";
import { CORP, LANDING_ZONES, ROOT, SUBSCRIPTION } from "../worlds/shop.ts";
import { startFakeArm, type FakeArm } from "./arm.ts";
import { ask, askAll, errorCode, names } from "./ask.ts";
import { listAt, objectAt, stringAt } from "./json.ts";

const AUTHORIZATION = "/providers/Microsoft.Authorization";
const INHERITED = [
  "not-allowed-types",
  "audit-unmanaged-disks",
  "require-owner-tag",
  "landing-zone-guardrails",
  "rg-allowed-locations",
  "deny-public-ip",
  "activity-log-to-workspace",
];

describe("policy in the fake Azure Resource Manager", () => {
  let arm: FakeArm;
  beforeAll(async () => {
    arm = await startFakeArm(exampleWorld());
  });
  afterAll(() => arm.close());

  const assignments = async (scope: string, rest = "") =>
    names(
      await askAll(arm, `${scope}${AUTHORIZATION}/policyAssignments?api-version=2025-03-01${rest}`),
    ).toSorted();

  it.each([
    {
      asked: "no filter: inherited, own and contained ones",
      scope: SUBSCRIPTION,
      filter: "",
      expected: [...INHERITED, "allowed-locations-sdc", "allowed-locations-weu"],
    },
    {
      asked: "atScope(): nothing of contained scopes",
      scope: SUBSCRIPTION,
      filter: "&$filter=atScope()",
      expected: [...INHERITED, "allowed-locations-sdc"],
    },
    {
      asked: "atExactScope(): its own ones",
      scope: SUBSCRIPTION,
      filter: "&$filter=atExactScope()",
      expected: ["allowed-locations-sdc"],
    },
    {
      asked: "of one definition, the filter encoded",
      scope: SUBSCRIPTION,
      filter: `&%24filter=${encodeURIComponent(`policyDefinitionId eq '${builtIn("allowedLocations").toUpperCase()}'`)}`,
      expected: ["allowed-locations-sdc", "allowed-locations-weu"],
    },
    {
      asked: "at a resource group",
      scope: `${SUBSCRIPTION}/resourceGroups/rg-shop-data-weu`,
      filter: "&$filter=atScope()",
      expected: [...INHERITED, "allowed-locations-sdc", "allowed-locations-weu"],
    },
    {
      asked: "at a management group: from the root down to it",
      scope: LANDING_ZONES,
      filter: "&$filter=atScope()",
      expected: INHERITED.slice(0, 5),
    },
    { asked: "at the root", scope: ROOT, filter: "&$filter=atExactScope()", expected: INHERITED.slice(0, 3) },
  ])("lists assignments, $asked", async ({ scope, filter, expected }) => {
    expect(await assignments(scope, filter)).toEqual(expected.toSorted());
  });

  it("refuses a filter that the list does not document", async () => {
    for (const filter of ["displayName eq 'x'", "atScope() and", "atScope() or atExactScope()"]) {
      const answer = await ask(
        arm,
        `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments?api-version=2025-03-01&$filter=${filter}`,
      );
      expect([answer.status, errorCode(answer)]).toEqual([400, "InvalidFilterInQueryString"]);
    }
  });

  it("does not let a management group elsewhere in the tree inherit", async () => {
    const sandbox = "/providers/Microsoft.Management/managementGroups/mg-sandbox";
    expect(await assignments(sandbox, "&$filter=atScope()")).toEqual(INHERITED.slice(0, 3).toSorted());
  });

  it("expands the versions of a definition on demand", async () => {
    const pinned = {
      ...exampleWorld(),
      policyAssignments: exampleWorld()
        .policyAssignments.filter(({ name }) => name === "allowed-locations-sdc")
        .map((one) => ({ ...one, properties: { ...one.properties, definitionVersion: "1.0.*" } })),
    };
    const own = await startFakeArm(pinned);
    const list = `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments?api-version=2025-03-01`;
    const [plain] = await askAll(own, list);
    expect(JSON.stringify(plain)).not.toContain("effectiveDefinitionVersion");
    const [row] = await askAll(own, `${list}&$expand=LatestDefinitionVersion, EffectiveDefinitionVersion`);
    expect(objectAt(row, "properties")).toMatchObject({
      latestDefinitionVersion: "1.1.0",
      effectiveDefinitionVersion: "1.0.0",
    });
    await own.close();
  });

  it.each([
    { what: "a built-in definition", id: builtIn("allowedLocations"), found: true },
    {
      what: "an initiative of a management group",
      id: `${LANDING_ZONES}${AUTHORIZATION}/policySetDefinitions/Landing-Zone-Guardrails`,
      found: true,
    },
    {
      what: "an initiative asked at the wrong scope",
      id: `${CORP}${AUTHORIZATION}/policySetDefinitions/landing-zone-guardrails`,
      found: false,
    },
    {
      what: "an assignment of the subscription",
      id: `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments/allowed-locations-sdc`,
      found: true,
    },
    {
      what: "an inherited assignment asked at the subscription",
      id: `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments/deny-public-ip`,
      found: false,
    },
  ])("gets $what: $found", async ({ id, found }) => {
    const answer = await ask(arm, `${id}?api-version=2025-03-01`);
    expect(answer.status).toBe(found ? 200 : 404);
    if (found) expect(stringAt(answer.body, "id").toLowerCase()).toBe(id.toLowerCase());
    else expect(errorCode(answer)).toMatch(/NotFound$/);
  });

  it("lists built-in definitions at the tenant, and at a subscription with the filter", async () => {
    const tenant = await askAll(arm, `${AUTHORIZATION}/policyDefinitions?api-version=2025-03-01`);
    const filtered = await askAll(
      arm,
      `${SUBSCRIPTION}${AUTHORIZATION}/policyDefinitions?api-version=2025-03-01&$filter=policyType eq 'BuiltIn'`,
    );
    expect(names(tenant)).toContain(BUILT_IN.allowedLocations);
    expect(filtered).toEqual(tenant);
    const exact = await askAll(
      arm,
      `${SUBSCRIPTION}${AUTHORIZATION}/policyDefinitions?api-version=2025-03-01&$filter=atExactScope()`,
    );
    expect(exact).toEqual([]);
  });

  it("lists initiatives of the management groups above", async () => {
    const list = `${AUTHORIZATION}/policySetDefinitions?api-version=2025-03-01`;
    expect(names(await askAll(arm, `${SUBSCRIPTION}${list}`))).toEqual(["landing-zone-guardrails"]);
    expect(await askAll(arm, `${ROOT}${list}`)).toEqual([]);
  });

  it("keeps older versions beside the current one", async () => {
    const id = builtIn("allowedLocations");
    expect(names(await askAll(arm, `${id}/versions?api-version=2025-03-01`))).toEqual(["1.1.0", "1.0.0"]);
    const old = await ask(arm, `${id}/versions/1.0.0?api-version=2025-03-01`);
    expect(Object.keys(objectAt(objectAt(old.body, "properties"), "parameters"))).toEqual([
      "listOfAllowedLocations",
    ]);
    const none = await ask(arm, `${id}/versions/3.0.0?api-version=2025-03-01`);
    expect([none.status, errorCode(none)]).toEqual([404, "PolicyDefinitionVersionNotFound"]);
    const pattern = await ask(arm, `${id}/versions/1.*.*?api-version=2025-03-01`);
    expect([pattern.status, errorCode(pattern)]).toEqual([400, "InvalidPolicyDefinitionVersion"]);
  });

  it("lists exemptions, in preview versions only, and leaves out expired ones when asked to", async () => {
    const own = await startFakeArm(exampleWorld(), { now: () => Date.parse("2027-02-01T00:00:00Z") });
    const list = (rest: string, version = "2022-07-01-preview") =>
      `${SUBSCRIPTION}${AUTHORIZATION}/policyExemptions?api-version=${version}${rest}`;
    expect(names(await askAll(own, list("")))).toEqual(["trial-network-sdc"]);
    // It sits on a resource group: atScope() at the subscription does not reach down to it.
    expect(await askAll(own, list("&$filter=atScope()"))).toEqual([]);
    expect(await askAll(own, list("&$filter=excludeExpired()"))).toEqual([]);
    expect((await ask(own, list("", "2025-03-01"))).status).toBe(400);
    await own.close();
    const earlier = await startFakeArm(exampleWorld(), { now: () => Date.parse("2026-09-01T00:00:00Z") });
    expect(await askAll(earlier, list("&$filter=excludeExpired()"))).toHaveLength(1);
    await earlier.close();
  });

  it("pages with $top and refuses a $top out of range", async () => {
    const list = `${SUBSCRIPTION}${AUTHORIZATION}/policyAssignments?api-version=2025-03-01`;
    const page = await ask(arm, `${list}&$top=4`);
    expect(listAt(page.body, "value")).toHaveLength(4);
    expect(await askAll(arm, `${list}&$top=4`)).toHaveLength(9);
    expect((await ask(arm, `${list}&$top=1001`)).status).toBe(400);
  });
});
