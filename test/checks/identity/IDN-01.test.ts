import { expect, test } from "vitest";
import { idn01 } from "../../../src/checks/identity/IDN-01.ts";
import type { UserAssignedIdentity } from "../../../src/facts/kinds/identities.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  run,
  SCOPE,
  shown,
  sub,
  TARGET,
} from "../../support/context.ts";
import { identity, IDENTITY, moving, NEW_ID, NEW_SUB } from "../rbac/access-world.ts";

const GROUP = `${NEW_SUB}/resourceGroups/rg-sdc`;

function judge(list: readonly UserAssignedIdentity[], resources = { mi: IDENTITY }) {
  return run(idn01, moving({}, resources), new Facts().put(factRef("identities", SCOPE), list));
}

test.each([
  ["there", [identity(GROUP, "id-sdc", "swedencentral", NEW_ID)], "pass"],
  ["in another letter case", [identity(GROUP.toUpperCase(), "ID-SDC", "swedencentral", NEW_ID)], "pass"],
  ["before it has a principal", [identity(GROUP, "id-sdc", "swedencentral")], "pass"],
  ["none", [], "fail"],
  ["only the old one", [identity(GROUP, "id-weu", "westeurope", NEW_ID)], "fail"],
  ["in another region", [identity(GROUP, "id-sdc", "westeurope", NEW_ID)], "fail"],
  [
    "in another resource group",
    [identity(`${NEW_SUB}/resourceGroups/rg-x`, "id-sdc", "swedencentral", NEW_ID)],
    "fail",
  ],
] as const)("%s: %s", (_, list, outcome) => {
  expect(judge(list).map((found) => found.outcome)).toEqual([outcome]);
});

test("a finding shows those of the name, its waves and the command", () => {
  const [found] = judge([identity(GROUP, "id-sdc", "westeurope", NEW_ID)]);
  expect(found?.evidence).toEqual([
    {
      label: "of that name",
      value: "Microsoft.ManagedIdentity/userAssignedIdentities/id-sdc in rg-sdc, westeurope",
    },
  ]);
  expect(found?.resources?.map(({ key }) => key)).toEqual(["shop.mi"]);
  expect(found?.fix?.command).toBe(
    `az identity create --name id-sdc --resource-group rg-sdc --location swedencentral --subscription "$TARGET_SUBSCRIPTION_ID"`,
  );
  expect(shown(judge([]))).not.toContain(TARGET);
});

test("nothing declared, and facts missing", () => {
  const fresh = moving({}, { mi: { type: IDENTITY.type, to: "id-sdc" } });
  expect(outcomes(run(idn01, fresh, new Facts()))).toEqual(["user-assigned identities: not-applicable"]);
  expect(outcomes(run(idn01, moving({}, { mi: IDENTITY }), new Facts()))).toEqual(["id-sdc: unknown"]);
});

const HUB = sub("33333333-3333-3333-3333-333333333333");
const idAt = (subscription: string, name = "id-app"): string =>
  `/subscriptions/${subscription}/resourceGroups/rg-sdc/providers/${IDENTITY.type}/${name}`;
const APP = `${IDENTITY.type}/id-app in rg-sdc`;

function site(body: ValueObject, rest: Parameters<typeof planned>[2] = {}): PlannedResource {
  return planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-sdc", body, ...rest });
}

function assigned(id: string): ValueObject {
  return { identity: { type: "UserAssigned", userAssignedIdentities: { [id]: {} } } };
}

function named(
  resources: readonly PlannedResource[],
  list?: readonly UserAssignedIdentity[],
  rest: Partial<ReturnType<typeof context>> = {},
): string[] {
  const facts = new Facts();
  if (list !== undefined) facts.put(factRef("identities", SCOPE), list);
  return outcomes(run(idn01, { ...context(manifest(), resources), ...rest }, facts));
}

const EXISTING = identity(GROUP, "id-app", "swedencentral", NEW_ID);
const made = (rest: Parameters<typeof planned>[2] = {}): PlannedResource =>
  planned(IDENTITY.type, "id-app", { resourceGroup: "rg-sdc", body: {}, ...rest });

test.each<[string, ValueObject]>([
  ["as an identity", assigned(idAt(TARGET))],
  ["in another letter case", assigned(idAt(TARGET, "ID-APP"))],
  ["for the registry", { properties: { siteConfig: { acrUserManagedIdentityID: idAt(TARGET) } } }],
  [
    "in what an open value waits for",
    { properties: { a: unknown([`reference('${idAt(TARGET)}').clientId`]) } },
  ],
])("an identity that a request names %s exists, does not, or is not known", (_, body) => {
  expect(named([site(body)], [EXISTING])[0]).toMatch(/: pass$/);
  expect(named([site(body)], [])[0]).toMatch(/: fail$/);
  expect(named([site(body)])[0]).toMatch(/: unknown$/);
});

test("one of the name in another resource group is another", () => {
  const other = identity(`${NEW_SUB}/resourceGroups/rg-x`, "id-app", "swedencentral", NEW_ID);
  const facts = new Facts().put(factRef("identities", SCOPE), [other]);
  const [found] = run(idn01, context(manifest(), [site(assigned(idAt(TARGET)))]), facts);
  expect(found).toMatchObject({
    outcome: "fail",
    facets: { identity: "id-app" },
    evidence: [{ label: "of that name", value: "rg-x, swedencentral" }],
  });
  expect(found?.resources?.map(({ key }) => key)).toEqual(["shop.app"]);
  expect(shown(found === undefined ? [] : [found])).not.toContain(TARGET);
});

test.each<[string, ValueObject]>([
  ["a tag", { tags: { identity: idAt(TARGET) } }],
  ["a script", { properties: { script: `az login --identity ${idAt(TARGET)} -o none` } }],
  ["a text that is not an id", { properties: { acrUserManagedIdentityID: "id-app" } }],
])("%s names none", (_, body) => {
  expect(named([site(body)], [])).toEqual(["user-assigned identities: not-applicable"]);
});

test.each<[string, PlannedResource, string]>([
  ["in the same wave", made(), "pass"],
  ["in an earlier wave", made({ waves: ["data"] }), "pass"],
  ["in another resource group", made({ resourceGroup: "rg-x" }), "fail"],
  ["on a condition", made({ condition: "parameters('a')" }), "unknown"],
])("an identity that is planned %s", (_, one, outcome) => {
  const found = named([one, site(assigned(idAt(TARGET)))], []);
  expect(found).toEqual([`${APP}: ${outcome}`]);
});

test("an identity that is planned later, on the same condition, or left as it is", () => {
  const late = [made(), site(assigned(idAt(TARGET)), { waves: ["data"] })];
  expect(named(late, [])).toEqual([`${APP}: fail`]);
  expect(named(late, [EXISTING])).toEqual([`${APP}: pass`]);
  const condition = "parameters('a')";
  expect(named([made({ condition }), site(assigned(idAt(TARGET)), { condition })], [])).toEqual([
    `${APP}: pass`,
  ]);
  const untouched = site(assigned(idAt(TARGET)), { write: { known: true, value: "none" } });
  expect(named([untouched], [])).toEqual(["user-assigned identities: not-applicable"]);
});

test("an identity of another manifest, or of another subscription", () => {
  const user = [site(assigned(idAt(TARGET)))];
  const plannedBy = { manifest: "hub", subscription: TARGET };
  expect(named(user, [], { alongside: [made({ plannedBy })] })).toEqual([`${APP}: pass`]);
  expect(named(user, [], { alongside: [made({ plannedBy: { ...plannedBy, subscription: HUB } })] })).toEqual([
    `${APP}: fail`,
  ]);
  const hub = context(manifest(), [site(assigned(idAt(HUB)))]);
  const shared = [identity(`/subscriptions/${HUB}/resourceGroups/rg-sdc`, "id-app", "westeurope", NEW_ID)];
  const facts = new Facts().put(factRef("identities", subscriptionScope(HUB)), shared);
  const none = new Facts().put(factRef("identities", subscriptionScope(HUB)), []);
  const outcomeOf = (ctx: typeof hub, of: Facts): string[] => run(idn01, ctx, of).map((one) => one.outcome);
  expect(outcomeOf(hub, facts)).toEqual(["unknown"]);
  expect(outcomeOf({ ...hub, readable: [HUB] }, facts)).toEqual(["pass"]);
  expect(outcomeOf({ ...hub, readable: [HUB] }, none)).toEqual(["fail"]);
  expect(outcomeOf({ ...hub, readable: [HUB] }, new Facts())).toEqual(["unknown"]);
});

test("an identity that the manifest declares is judged once, unless a wave before needs it", () => {
  const ctx = moving({}, { mi: IDENTITY });
  const user = (waves: string[]): PlannedResource => site(assigned(idAt(TARGET, "id-sdc")), { waves });
  const facts = new Facts().put(factRef("identities", SCOPE), []);
  const of = (waves: string[]): string[] =>
    outcomes(
      run(
        idn01,
        { ...ctx, planned: [...ctx.planned.map((one) => ({ ...one, waves: ["web"] })), user(waves)] },
        facts,
      ),
    );
  expect(of(["web"])).toEqual(["id-sdc: fail"]);
  expect(of(["data"])).toEqual(["id-sdc: fail", `${IDENTITY.type}/id-sdc in rg-sdc: fail`]);
});
