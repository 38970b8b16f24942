import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleWorld } from "../worlds/example.ts";
import { CORP, SHOP, SUBSCRIPTION } from "../worlds/shop.ts";
import { startFakeArm, type FakeArm } from "./arm.ts";
import { ask, askAll, errorCode, names, request } from "./ask.ts";
import { listAt, objectAt, stringAt, stringsAt } from "./json.ts";

const LOCATIONS = `${SUBSCRIPTION}/locations?api-version=2022-12-01`;
const SKUS = `${SUBSCRIPTION}/providers/Microsoft.Compute/skus?api-version=2021-07-01`;

describe("fake Azure Resource Manager", () => {
  let arm: FakeArm;
  beforeAll(async () => {
    arm = await startFakeArm(exampleWorld());
  });
  afterAll(() => arm.close());

  it("asks for a token and says so in WWW-Authenticate", async () => {
    const without = await request(`${arm.url}${SUBSCRIPTION}?api-version=2022-12-01`);
    expect(without.status).toBe(401);
    expect(errorCode(without)).toBe("AuthenticationFailed");
    expect(without.headers.get("www-authenticate")).toContain("Bearer authorization_uri=");
    const wrong = await ask(arm, `${SUBSCRIPTION}?api-version=2022-12-01`, "other");
    expect([wrong.status, errorCode(wrong)]).toEqual([401, "InvalidAuthenticationToken"]);
  });

  it("tells the aliases of a provider's types only when they are asked for", async () => {
    const path = `${SUBSCRIPTION}/providers/Microsoft.Storage?api-version=2021-04-01`;
    const plain = listAt((await ask(arm, path)).body, "resourceTypes");
    expect(JSON.stringify(plain)).not.toContain("aliases");
    const [accounts] = listAt(
      (await ask(arm, `${path}&$expand=resourceTypes/aliases`)).body,
      "resourceTypes",
    );
    const aliases = listAt(accounts, "aliases");
    expect(aliases.length).toBeGreaterThan(200);
    expect(aliases).toContainEqual({
      name: "Microsoft.Storage/storageAccounts/minimumTlsVersion",
      paths: [{ path: "properties.minimumTlsVersion", apiVersions: stringsAt(accounts, "apiVersions") }],
      type: "PlainText",
      defaultPath: "properties.minimumTlsVersion",
      defaultMetadata: { type: "String", attributes: "None" },
    });
  });

  it.each([
    { path: SUBSCRIPTION, status: 400, code: "MissingApiVersionParameter" },
    { path: `${SUBSCRIPTION}?api-version=2031-01-01`, status: 400, code: "InvalidApiVersionParameter" },
    {
      path: `${SUBSCRIPTION}/providers/Microsoft.Compute/skus?api-version=2026-04-01`,
      status: 400,
      code: "NoRegisteredProviderFound",
    },
    {
      path: "/subscriptions/00000000-0000-0000-0000-000000000000?api-version=2022-12-01",
      status: 404,
      code: "SubscriptionNotFound",
    },
    {
      path: `${SUBSCRIPTION}/resourceGroups/none/providers/Microsoft.Consumption/budgets?api-version=2024-08-01`,
      status: 404,
      code: "ResourceGroupNotFound",
    },
    {
      path: `${SUBSCRIPTION}/providers/Microsoft.Nothing?api-version=2021-04-01`,
      status: 404,
      code: "InvalidResourceNamespace",
    },
    {
      path: `${SUBSCRIPTION}/providers/Microsoft.Web/kubeEnvironments?api-version=2024-04-01`,
      status: 404,
      code: "InvalidResourceType",
    },
    { path: `${SKUS}&$filter=name eq 'x'`, status: 400, code: "InvalidFilterInQueryString" },
  ])("refuses $path with $code", async ({ path, status, code }) => {
    const answer = await ask(arm, path);
    expect([answer.status, errorCode(answer)]).toEqual([status, code]);
  });

  it("takes other api-versions where the cloud lags behind", async () => {
    const lagging = await startFakeArm(exampleWorld(), { apiVersions: { subscription: ["2020-01-01"] } });
    const newest = await ask(lagging, `${SUBSCRIPTION}?api-version=2022-12-01`);
    expect(stringAt(objectAt(newest.body, "error"), "message")).toContain("'2020-01-01'");
    expect((await ask(lagging, `${SUBSCRIPTION}?api-version=2020-01-01`)).status).toBe(200);
    await lagging.close();
  });

  it("compares paths without regard to case", async () => {
    const answer = await ask(arm, `${SUBSCRIPTION.toUpperCase()}/LOCATIONS?api-version=2022-12-01`);
    expect(answer.status).toBe(200);
  });

  it("answers any method that would change something with 405, and shows it in `writes`", async () => {
    const own = await startFakeArm(exampleWorld());
    const headers = { authorization: `Bearer ${own.token ?? ""}` };
    for (const method of ["PUT", "POST", "PATCH", "DELETE"]) {
      const answer = await request(`${own.url}${SUBSCRIPTION}?api-version=2022-12-01`, { method, headers });
      expect(answer.status).toBe(405);
    }
    await ask(own, LOCATIONS);
    expect(own.writes.map((one) => one.method)).toEqual(["PUT", "POST", "PATCH", "DELETE"]);
    expect(own.requests).toHaveLength(5);
    await own.close();
  });

  it("gives each answer its correlation id, and records what was asked", async () => {
    const answer = await ask(arm, LOCATIONS);
    const recorded = arm.requestsOf("locations").at(-1);
    expect(answer.headers.get("x-ms-correlation-request-id")).toBe(recorded?.correlationId);
    expect(recorded).toMatchObject({
      method: "GET",
      path: `${SUBSCRIPTION}/locations`,
      query: { "api-version": "2022-12-01" },
      status: 200,
    });
  });

  it("shows policy restrictions of locations only when asked", async () => {
    const [plain, aware] = [await ask(arm, LOCATIONS), await ask(arm, `${LOCATIONS}&policyAware=true`)];
    expect(JSON.stringify(plain.body)).not.toContain("policyRestrictions");
    expect(JSON.stringify(aware.body)).toContain("policyRestrictions");
    const sweden = listAt(plain.body, "value").find((row) => stringAt(row, "name") === "swedencentral");
    expect(listAt(sweden, "availabilityZoneMappings")).toHaveLength(3);
  });

  it("filters sizes by location, and ends that list with a null link", async () => {
    const answer = await ask(arm, `${SKUS}&$filter=location eq 'SwedenCentral'`);
    expect(answer.body["nextLink"]).toBeNull();
    const rows = listAt(answer.body, "value");
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.flatMap((row) => stringsAt(row, "locations")))).toEqual(new Set(["swedencentral"]));
  });

  it("answers usages of a region", async () => {
    const path = `${SUBSCRIPTION}/providers/Microsoft.Compute/locations/swedencentral/usages?api-version=2023-09-01`;
    const family = (await askAll(arm, path)).find(
      (row) => stringAt(objectAt(row, "name"), "value") === "standardDSv5Family",
    );
    expect(family).toMatchObject({ currentValue: 4, limit: 20, unit: "Count" });
  });

  it("keeps each budget to its own scope", async () => {
    const budgets = async (scope: string) =>
      names(await askAll(arm, `${scope}/providers/Microsoft.Consumption/budgets?api-version=2024-08-01`));
    expect(await budgets(SUBSCRIPTION)).toEqual(["budget-shop-prod"]);
    expect(await budgets(`${SUBSCRIPTION}/resourceGroups/RG-SHOP-WEB-WEU`)).toEqual(["budget-shop-web"]);
    expect(await budgets(`${SUBSCRIPTION}/resourceGroups/rg-shop-web-sdc`)).toEqual([]);
    expect(await budgets(CORP)).toEqual(["budget-corp"]);
  });

  it("gives a management group its ancestors, nearest first, and hides one that is not there", async () => {
    const answer = await ask(arm, `${CORP}?api-version=2021-04-01&$expand=ancestors`);
    const details = objectAt(objectAt(answer.body, "properties"), "details");
    expect(names(listAt(details, "managementGroupAncestors"))).toEqual(["mg-landingzones", "mg-contoso"]);
    const plain = await ask(arm, `${CORP}?api-version=2021-04-01`);
    expect(JSON.stringify(plain.body)).not.toContain("managementGroupAncestors");
    const none = await ask(
      arm,
      "/providers/Microsoft.Management/managementGroups/mg-none?api-version=2021-04-01",
    );
    expect([none.status, errorCode(none)]).toEqual([403, "AuthorizationFailed"]);
  });

  it("lists resource groups and locks", async () => {
    const groups = await askAll(arm, `${SUBSCRIPTION}/resourcegroups?api-version=2021-04-01`);
    expect(names(groups)).toContain("rg-shop-data-sdc");
    const locks = `${SUBSCRIPTION}/providers/Microsoft.Authorization/locks?api-version=2020-05-01`;
    expect(await askAll(arm, locks)).toEqual([]);
    arm.setWorld({
      ...exampleWorld(),
      locks: [
        {
          id: `${SUBSCRIPTION}/resourceGroups/rg-shop-web-weu/providers/Microsoft.Authorization/locks/keep`,
          name: "keep",
          type: "Microsoft.Authorization/locks",
          properties: { level: "CanNotDelete" },
        },
      ],
    });
    expect(names(await askAll(arm, locks))).toEqual(["keep"]);
    arm.setWorld(exampleWorld());
  });

  it("refuses more reads than its bucket holds, with Retry-After", async () => {
    const tight = await startFakeArm(exampleWorld(), { reads: { capacity: 3, perSecond: 0.5 } });
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push(await ask(tight, LOCATIONS));
    expect(answers.map((one) => one.status)).toEqual([200, 200, 200, 429]);
    expect(answers.map((one) => one.headers.get("x-ms-ratelimit-remaining-subscription-reads"))).toEqual([
      "2",
      "1",
      "0",
      "0",
    ]);
    expect(answers.at(-1)?.headers.get("retry-after")).toBe("2");
    expect(answers.at(-1)?.text).toContain("SubscriptionRequestsThrottled");
    await tight.close();
  });

  it("answers after its latency, and counts what is under way at once", async () => {
    const slow = await startFakeArm(exampleWorld(), { latencyMs: 60 });
    const started = performance.now();
    await Promise.all([ask(slow, LOCATIONS), ask(slow, SKUS), ask(slow, LOCATIONS)]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
    expect(slow.maxInFlight).toBe(3);
    await slow.close();
  });

  it("knows the tenant of the shop", async () => {
    const answer = await ask(arm, `${SUBSCRIPTION}?api-version=2022-12-01`);
    expect(answer.body).toMatchObject({ tenantId: SHOP.tenant, state: "Enabled" });
  });
});
