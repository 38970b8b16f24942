import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildResourceId,
  extendedBy,
  extendedResource,
  idKey,
  isKeyWithin,
  isWithin,
  managementGroupScope,
  namesIn,
  pairedName,
  parseResourceId,
  resourceGroupScope,
  resourceId,
  sameId,
  splitResourceId,
  writtenTail,
} from "../../src/base/resource-id.ts";
import {
  extensionType,
  parentType,
  parseType,
  resourceType,
  sameType,
} from "../../src/base/resource-type.ts";
import {
  isManagementGroup,
  managementGroupIn,
  parseScope,
  resourceGroupIn,
  scopeId,
  splitScope,
  subscriptionIn,
  tailOf,
  type Scope,
} from "../../src/base/scope.ts";

const SUB = "/subscriptions/11111111-1111-1111-1111-111111111111";
const segment = fc.stringMatching(/^[A-Za-z0-9_.()-]{0,11}[A-Za-z0-9]$/);

describe("parts of a resource's id", () => {
  test.each([
    [`${SUB}/resourceGroups/rg`, { scope: SUB, type: "Microsoft.Resources/resourceGroups", name: "rg" }],
    [
      `${SUB}/resourcegroups/rg/providers/Microsoft.Sql/servers/a/databases/b`,
      { scope: `${SUB}/resourcegroups/rg`, type: "Microsoft.Sql/servers/databases", name: "a/b" },
    ],
    [
      `${SUB}/resourceGroups/rg/providers/Microsoft.Web/sites/a/providers/Microsoft.Insights/diagnosticSettings/d`,
      {
        scope: `${SUB}/resourceGroups/rg/providers/Microsoft.Web/sites/a`,
        type: "Microsoft.Insights/diagnosticSettings",
        name: "d",
      },
    ],
    [
      "/providers/Microsoft.Management/managementGroups/corp",
      { scope: "/", type: "Microsoft.Management/managementGroups", name: "corp" },
    ],
    [SUB, undefined],
    ["/", undefined],
    [`${SUB}/resourceGroups/rg/providers/Microsoft.Sql/servers`, undefined],
    [`${SUB}/resourceGroups/rg/providers/Microsoft.Sql/servers/`, undefined],
    [`${SUB}/resourceGroups/rg/providers/Microsoft.Sql/servers/a?b`, undefined],
    ["text", undefined],
  ])("%s", (id, parts) => {
    expect(parseResourceId(id)).toEqual(parts);
  });

  test("what is built is read again", () => {
    const scopes = fc.oneof(
      fc.constant("/"),
      segment.map((name) => `${SUB}/resourceGroups/${name}`),
      segment.map((name) => `/providers/Microsoft.Management/managementGroups/${name}`),
    );
    const resources = fc.array(fc.tuple(segment, segment), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(scopes, resources, (scope, pairs) => {
        const type = `Microsoft.Test/${pairs.map(([one]) => one).join("/")}`;
        const name = pairs.map(([, one]) => one).join("/");
        fc.pre(!/(^|\/)(\.\.|providers)(\/|$)/i.test(`${type}/${name}`));
        const id = buildResourceId(scope, type, name);
        expect(id).toBeDefined();
        expect(parseResourceId(id ?? "")).toEqual({ scope, type, name });
        expect(isWithin(id ?? "", scope)).toBe(true);
        expect(extendedBy(id ?? "")).toBe(scope);
      }),
    );
  });

  test.each([
    ["Microsoft.Sql/servers/databases", "a"],
    ["Microsoft.Sql/servers", "a/b"],
    ["Microsoft.Sql/servers", ""],
    ["Microsoft.Sql", "a"],
    ["Microsoft.Sql/servers", "a b"],
    ["Microsoft.Resources/resourceGroups", "a/b"],
  ])("%s and the name %s do not make one", (type, name) => {
    expect(buildResourceId(SUB, type, name)).toBeUndefined();
  });
});

describe("scopes", () => {
  test.each<[string, Scope | undefined]>([
    ["/", { kind: "tenant" }],
    [SUB, { kind: "subscription", subscription: "11111111-1111-1111-1111-111111111111" }],
    [`${SUB}/`, { kind: "subscription", subscription: "11111111-1111-1111-1111-111111111111" }],
    [
      "/providers/microsoft.management/managementGroups/Corp",
      { kind: "managementGroup", managementGroup: "Corp" },
    ],
    [`${SUB}/resourceGroups`, undefined],
    [`${SUB}/resourceGroups/rg/providers/Microsoft.Web/sites/a`, undefined],
    ["/providers/Microsoft.Authorization/policyDefinitions/a", undefined],
  ])("%s", (id, scope) => {
    expect(parseScope(id)).toEqual(scope);
    if (scope !== undefined) expect(sameId(scopeId(scope), id)).toBe(true);
  });

  test("an id is its scope and what follows it", () => {
    const id = `${SUB}/resourceGroups/rg/providers/Microsoft.Web/sites/a`;
    expect(splitScope(id).scope).toEqual({
      kind: "resourceGroup",
      subscription: subscriptionIn(id),
      resourceGroup: resourceGroupIn(id),
    });
    expect(tailOf(id)).toBe("/providers/Microsoft.Web/sites/a");
    expect(tailOf("/providers/Microsoft.Authorization/policyDefinitions/a")).toBe(
      "/providers/Microsoft.Authorization/policyDefinitions/a",
    );
    const below = "/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.A/b/c";
    expect([managementGroupIn(below), tailOf(below), isManagementGroup(below)]).toEqual([
      "corp",
      "/providers/Microsoft.A/b/c",
      false,
    ]);
    expect(isManagementGroup("/providers/Microsoft.Management/managementGroups/corp")).toBe(true);
    expect(isManagementGroup(SUB)).toBe(false);
  });

  test("names with a slash make no scope", () => {
    expect(resourceGroupScope("s", "a/b")).toBeUndefined();
    expect(managementGroupScope("a/b")).toBeUndefined();
    expect(managementGroupScope("corp")).toBe("/providers/Microsoft.Management/managementGroups/corp");
  });
});

describe("containment and comparison", () => {
  test("keys contain as ids do", () => {
    const ids = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join("/")}`);
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        expect(isKeyWithin(idKey(a), idKey(b))).toBe(isWithin(a, b));
        expect(isWithin(a + b, a)).toBe(true);
        expect(isWithin(`${a}x`, a)).toBe(false);
        expect(isWithin(a, "/")).toBe(true);
      }),
    );
  });

  test.each([
    ["subscriptions/a//b/", "/Subscriptions/A/B"],
    ["/", "/"],
  ])("%s and %s are one", (a, b) => {
    expect(sameId(a, b)).toBe(true);
  });

  test("text that no id can hold is refused", () => {
    for (const text of ["", "/a/../b", "/a/..", "/a b", "/a?b", "/a%2fb", "/a\\b"])
      expect(resourceId(text)).toBeUndefined();
  });
});

describe("types", () => {
  test("both spellings of the resource group's type are one", () => {
    expect(
      sameType("Microsoft.Resources/resourceGroups", "microsoft.resources/subscriptions/resourcegroups"),
    ).toBe(true);
    expect(sameType("Microsoft.Sql/servers", "microsoft.sql/Servers")).toBe(true);
    expect(sameType("Microsoft.Sql/servers", "Microsoft.Sql/servers/databases")).toBe(false);
  });

  test("parts and parent", () => {
    expect(parseType("Microsoft.Sql/servers/databases")).toEqual({
      namespace: "Microsoft.Sql",
      segments: ["servers", "databases"],
    });
    expect([parseType("Microsoft.Sql"), parseType("Microsoft.Sql/"), parseType("/a")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(parentType("Microsoft.Sql/servers/databases")).toBe(resourceType("Microsoft.Sql/servers"));
    expect(parentType("Microsoft.Sql/servers")).toBeUndefined();
  });
});

test("a line break inside an id hides none of its parts", () => {
  const id = `${SUB}/resourceGroups/rg/x\ny/z`;
  expect(subscriptionIn(id)).toBe(SUB.slice("/subscriptions/".length));
  expect(resourceGroupIn(id)).toBe("rg");
  expect(managementGroupIn("/providers/Microsoft.Management/managementGroups/corp/x\ny")).toBe("corp");
});

describe("ids as templates and exports write them", () => {
  const SITE = `${SUB}/resourceGroups/rg/providers/Microsoft.Web/sites/a`;

  test("may have names that are not checked", () => {
    const id = `${SUB}/resourceGroups/rg/providers/Microsoft.Insights/actionGroups/on call`;
    expect(parseResourceId(id)).toBeUndefined();
    expect(splitResourceId(id)).toEqual({
      scope: `${SUB}/resourceGroups/rg`,
      type: "Microsoft.Insights/actionGroups",
      name: "on call",
    });
    expect(splitResourceId(`${SITE}/slots/`)).toBeUndefined();
  });

  test.each([
    [`${SITE}/slots/b`, ["a", "b"]],
    [`${SITE}/providers/Microsoft.Authorization/locks/l`, ["l"]],
    ["/subscriptions/s/resourceGroups/g", ["s", "g"]],
  ])("%s has the names %j", (id, names) => {
    expect(namesIn(id)).toEqual(names);
  });

  test.each([
    [`${SITE}/providers/Microsoft.Authorization/locks/l`, SITE],
    [`${SUB}/resourceGroups/rg/providers/Microsoft.Authorization/locks/l`, undefined],
    [SITE, undefined],
  ])("%s extends %s", (id, extended) => {
    expect(extendedResource(id)).toBe(extended);
  });

  test.each([
    ["Microsoft.Sql/servers/databases", ["a", ""], "/providers/Microsoft.Sql/servers/a/databases/"],
    ["Microsoft.Sql/servers/databases", ["a"], undefined],
    ["microsoft.resources/resourceGroups", ["rg"], "/resourceGroups/rg"],
    [
      "Microsoft.Resources/subscriptions/resourceGroups",
      ["s", "g"],
      "/providers/Microsoft.Resources/subscriptions/s/resourceGroups/g",
    ],
  ])("%s with the names %j is written %s", (type, names, tail) => {
    expect(writtenTail(type, names)).toBe(tail);
  });

  test("pair names with a type that has parts", () => {
    expect(pairedName("Microsoft.Sql", [])).toBeUndefined();
  });

  test("know the older form of the type of an extension resource", () => {
    expect(extensionType("Microsoft.Sql/servers/Providers/locks")).toEqual({
      host: "Microsoft.Sql/servers",
      type: "locks",
    });
    expect(extensionType("Microsoft.Sql/servers")).toBeUndefined();
  });
});
