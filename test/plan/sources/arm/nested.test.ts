import { describe, expect, it } from "vitest";
import {
  carrier,
  essence,
  expand,
  GROUP,
  nested,
  OTHER,
  problemsOf,
  resourcesOf,
  shown,
  SUBSCRIPTION,
  template,
  type Parts,
} from "./support.ts";

const SUB = `/subscriptions/${SUBSCRIPTION}`;
const idsOf = (parts: Parts, kind?: Parameters<typeof template>[1]): unknown[] =>
  resourcesOf(template(parts, kind)).map(({ id }) => id);

describe("nested deployments", () => {
  const SEEN = { v: "[variables('v')]", g: "[resourceGroup().name]", d: "[deployment().name]" };
  const inside = template({ variables: { v: "inside" }, resources: [carrier(SEEN)] });
  const seen = (options: Parts): unknown =>
    shown(
      resourcesOf(
        template({
          variables: { v: "around" },
          resources: [nested("dep", inside, { resourceGroup: "rg-two" }, options)],
        }),
      )[0]?.body ?? null,
    );

  it("see themselves with the inner scope, and the template around with the outer one", () => {
    expect(seen({})).toEqual({ properties: { v: "inside", g: "rg-two", d: "dep" } });
    expect(seen({ expressionEvaluationOptions: { scope: "outer" } })).toEqual({
      properties: { v: "around", g: "rg-app", d: "main" },
    });
  });

  it("are in the list with what they hold, and every resource with the way to it", () => {
    const { resources, deployments } = expand(
      template({
        resources: [
          carrier({}, { name: "first" }),
          nested(
            "a",
            template({
              resources: [
                nested("b", template({ resources: [carrier({}, { name: "deep" })] })),
                carrier({}, { name: "in-a" }),
              ],
            }),
            { dependsOn: ["first"] },
          ),
          carrier({}, { name: "last", dependsOn: ["[resourceId('Microsoft.Resources/deployments', 'a')]"] }),
        ],
      }),
    );
    expect(resources.map(({ name, templatePath, origin }) => [name, templatePath, origin.path])).toEqual([
      [{ known: true, value: "first" }, [], "resources[0]"],
      [
        { known: true, value: "deep" },
        ["a", "b"],
        "resources[1].properties.template.resources[0].properties.template.resources[0]",
      ],
      [{ known: true, value: "in-a" }, ["a"], "resources[1].properties.template.resources[1]"],
      [{ known: true, value: "last" }, [], "resources[2]"],
    ]);
    const ACCOUNTS = `${GROUP}/providers/Microsoft.Storage/storageAccounts`;
    const DEPLOYMENTS = `${GROUP}/providers/Microsoft.Resources/deployments`;
    expect(resources[3]?.dependsOn).toEqual([`${DEPLOYMENTS}/a`]);
    expect(deployments.map(({ id, dependsOn, resources: held }) => [id, dependsOn, held])).toEqual([
      [`${DEPLOYMENTS}/a`, [`${ACCOUNTS}/first`], { first: 1, count: 2 }],
      [`${DEPLOYMENTS}/b`, [], { first: 1, count: 1 }],
    ]);
  });

  it("get what they are given: values, computed objects, and secrets that nobody knows before", () => {
    const inner = template({
      parameters: {
        a: { type: "string" },
        b: { type: "string", defaultValue: "own" },
        c: { type: "string" },
        d: { type: "string", nullable: true },
      },
      resources: [
        carrier({
          a: "[parameters('a')]",
          b: "[parameters('b')]",
          c: "[parameters('c')]",
          d: "[parameters('d')]",
        }),
      ],
    });
    const parameters = {
      a: { value: "[deployment().name]" },
      b: "[if(true(), createObject('value', null()), createObject('value', 'x'))]",
      c: {
        reference: { keyVault: { id: "[resourceId('Microsoft.KeyVault/vaults', 'kv')]" }, secretName: "s" },
      },
      d: "[createObject('value', 'given')]",
    };
    expect(
      shown(
        resourcesOf(template({ resources: [nested("dep", inner, {}, { parameters })] }))[0]?.body ?? null,
      ),
    ).toEqual({
      properties: { a: "main", b: "own", c: "?the secret for the parameter c", d: "given" },
    });
  });

  it("whose parameters stand elsewhere know none of them, not even a default that may be replaced", () => {
    const inner = template({
      parameters: { a: { type: "string", defaultValue: "x" }, b: { type: "string" } },
      resources: [carrier({ a: "[parameters('a')]", b: "[parameters('b')]" })],
    });
    const link = { parametersLink: { uri: "https://example.com/p.json" }, parameters: { b: { value: "y" } } };
    const { resources, problems } = expand(template({ resources: [nested("dep", inner, {}, link)] }));
    expect(problems).toMatchObject([{ kind: "not-readable" }]);
    expect(shown(resources[0]?.body ?? null)).toEqual({
      properties: { a: "?the parameters of dep", b: "y" },
    });
  });

  it("take parameters with the outer scope too, though their expressions are those around", () => {
    const inner = template({
      parameters: { p: { type: "string" } },
      resources: [carrier({ p: "[parameters('p')]" })],
    });
    const outer = { expressionEvaluationOptions: { scope: "outer" }, parameters: { p: { value: "inside" } } };
    const parts = template({
      parameters: { p: { type: "string", defaultValue: "around" } },
      resources: [nested("dep", inner, {}, outer)],
    });
    expect(shown(resourcesOf(parts)[0]?.body ?? null)).toEqual({ properties: { p: "around" } });
  });

  it("go where they are sent", () => {
    const one = template({ resources: [carrier({})] });
    const at = (more: Parts): unknown => idsOf({ resources: [nested("dep", one, more)] })[0];
    const ACCOUNT = "providers/Microsoft.Storage/storageAccounts/st1";
    expect(at({})).toBe(`${GROUP}/${ACCOUNT}`);
    expect(at({ resourceGroup: "rg-two" })).toBe(`${SUB}/resourceGroups/rg-two/${ACCOUNT}`);
    expect(at({ subscriptionId: OTHER })).toBe(`/subscriptions/${OTHER}/${ACCOUNT}`);
    expect(at({ subscriptionId: OTHER, resourceGroup: "g" })).toBe(
      `/subscriptions/${OTHER}/resourceGroups/g/${ACCOUNT}`,
    );
    expect(at({ scope: "/" })).toBe(`/${ACCOUNT}`);
    expect(at({ scope: `/subscriptions/${OTHER}` })).toBe(`/subscriptions/${OTHER}/${ACCOUNT}`);
    expect(at({ scope: "Microsoft.Management/managementGroups/mg2" })).toBe(
      `/providers/Microsoft.Management/managementGroups/mg2/${ACCOUNT}`,
    );
    expect(at({ scope: "[tenantResourceId('Microsoft.Management/managementGroups', 'mg2')]" })).toBe(
      `/providers/Microsoft.Management/managementGroups/mg2/${ACCOUNT}`,
    );
    expect(at({ resourceGroup: "[reference('x').y]" })).toBeUndefined();
  });

  it("know the region of a group that the template makes itself", () => {
    const group = {
      type: "Microsoft.Resources/resourceGroups",
      apiVersion: "2022-09-01",
      name: "rg-new",
      location: "northeurope",
    };
    const inner = template({ resources: [carrier({}, { location: "[resourceGroup().location]" })] });
    const [made, account] = resourcesOf(
      template(
        { resources: [nested("dep", inner, { resourceGroup: "rg-new", dependsOn: ["rg-new"] }), group] },
        "subscription",
      ),
    ).toReversed();
    expect(made?.id).toBe(`${SUB}/resourceGroups/rg-new`);
    expect(account?.location).toEqual({ known: true, value: "northeurope" });
  });

  it("that stand elsewhere are said to be unread, and lose nothing else", () => {
    const linked = {
      ...nested("linked", {}),
      properties: {
        mode: "Incremental",
        templateLink: { uri: "https://example.com/t.json" },
        parametersLink: { uri: "https://example.com/p.json" },
      },
    };
    const { resources, problems } = expand(
      template({ resources: [linked, carrier({ a: "[reference('linked').outputs.x.value]" })] }),
    );
    expect(problems).toMatchObject([
      {
        kind: "not-readable",
        place: { line: 11, path: "resources[0].properties.templateLink" },
        message:
          "the template of the deployment `linked` stands elsewhere, at `https://example.com/t.json`, and is not read",
      },
    ]);
    expect(shown(resources[0]?.body ?? null)).toEqual({
      properties: { a: "?reference('linked').outputs.x.value" },
    });
  });

  it("may have a computed template, as long as it is known", () => {
    const dep = nested("dep", {}, {}, { template: "[variables('t')]" });
    expect(
      idsOf({ variables: { t: template({ resources: [carrier({})] }) }, resources: [dep] }),
    ).toHaveLength(1);
    expect(
      problemsOf(template({ resources: [nested("dep", {}, {}, { template: "[reference('x').y]" })] })),
    ).toEqual([
      expect.stringContaining("the template of the deployment `dep` is known only after deployment"),
    ]);
  });

  it("hand their open condition on to all that they hold", () => {
    const inner = template({ resources: [carrier({}, { condition: "[reference('b').on]" })] });
    expect(
      resourcesOf(template({ resources: [nested("dep", inner, { condition: "[reference('a').on]" })] }))[0]
        ?.condition,
    ).toEqual({
      waits: "reference('a').on; reference('b').on",
    });
    expect(
      idsOf({
        resources: [
          nested("dep", template({ resources: [carrier({ x: "[fail('never')]" })] }), { condition: false }),
        ],
      }),
    ).toEqual([]);
  });

  it("that hold each other without end are refused", () => {
    let parts: Parts = template({ resources: [carrier({})] });
    for (let depth = 0; depth < 45; depth += 1)
      parts = template({ resources: [nested(`d${String(depth)}`, parts)] });
    expect(problemsOf(parts)).toEqual([expect.stringContaining("deployments are nested deeper than 40")]);
  });
});

describe("resources", () => {
  it("inside others take type and name from them, and a condition only for themselves", () => {
    const server = {
      type: "Microsoft.Sql/servers",
      apiVersion: "1",
      name: "s",
      condition: false,
      resources: [
        {
          type: "databases",
          apiVersion: "1",
          name: "d",
          dependsOn: ["s"],
          resources: [{ type: "policies", apiVersion: "1", name: "p" }],
        },
        { type: "providers/locks", apiVersion: "1", name: "Microsoft.Authorization/l" },
      ],
    };
    expect(
      resourcesOf(template({ resources: [server] })).map(({ type, id, scope }) => [type, id, scope.extends]),
    ).toEqual([
      [
        "Microsoft.Sql/servers/databases",
        `${GROUP}/providers/Microsoft.Sql/servers/s/databases/d`,
        undefined,
      ],
      [
        "Microsoft.Sql/servers/databases/policies",
        `${GROUP}/providers/Microsoft.Sql/servers/s/databases/d/policies/p`,
        undefined,
      ],
      [
        "Microsoft.Authorization/locks",
        `${GROUP}/providers/Microsoft.Sql/servers/s/providers/Microsoft.Authorization/locks/l`,
        { known: true, value: `${GROUP}/providers/Microsoft.Sql/servers/s` },
      ],
    ]);
  });

  it("extend others by a relative or a full scope, or in the older form", () => {
    const lock = { type: "Microsoft.Authorization/locks", apiVersion: "1", name: "l" };
    const STORAGE = `${GROUP}/providers/Microsoft.Storage/storageAccounts/a`;
    const expected = `${STORAGE}/providers/Microsoft.Authorization/locks/l`;
    expect(
      idsOf({
        resources: [
          { ...lock, scope: "Microsoft.Storage/storageAccounts/a" },
          { ...lock, scope: STORAGE },
          {
            ...lock,
            type: "Microsoft.Storage/storageAccounts/providers/locks",
            name: "a/Microsoft.Authorization/l",
          },
        ],
      }),
    ).toEqual([expected, expected, expected]);
    expect(
      resourcesOf(
        template({
          resources: [
            { ...lock, scope: `/subscriptions/${OTHER}/resourceGroups/g/providers/Microsoft.A/b/c` },
          ],
        }),
      )[0]?.scope,
    ).toMatchObject({
      kind: "resourceGroup",
      subscriptionId: { value: OTHER },
      resourceGroup: { value: "g" },
    });
    expect(
      idsOf({
        resources: [
          { ...lock, scope: "/" },
          { ...lock, scope: SUB },
        ],
      }),
    ).toEqual([
      "/providers/Microsoft.Authorization/locks/l",
      `${SUB}/providers/Microsoft.Authorization/locks/l`,
    ]);
  });

  it("that exist already are not planned, but may be named", () => {
    const parts = template({
      languageVersion: "2.0",
      resources: {
        vault: {
          existing: true,
          type: "Microsoft.KeyVault/vaults",
          apiVersion: "1",
          subscriptionId: OTHER,
          resourceGroup: "g",
          name: "kv",
        },
        gone: {
          existing: true,
          condition: false,
          type: "Microsoft.KeyVault/vaults",
          apiVersion: "1",
          name: "[split('', '/')[4]]",
        },
        st: carrier(
          { id: "[resourceInfo('vault').id]", uri: "[reference('vault').vaultUri]" },
          { dependsOn: ["vault", "gone"] },
        ),
      },
    });
    expect(essence(resourcesOf(parts))).toMatchObject([
      {
        body: {
          properties: {
            id: `/subscriptions/${OTHER}/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv`,
            uri: "?reference('vault').vaultUri",
          },
        },
      },
    ]);
    expect(resourcesOf(parts)[0]?.dependsOn).toEqual([]);
  });

  it("carry their request: everything but what only deploys them", () => {
    const all = {
      ...carrier(
        { p: 1 },
        {
          location: "[resourceGroup().location]",
          tags: { "[toLower('KEY')]": "v" },
          sku: { name: "S" },
          kind: "k",
          zones: ["1"],
          identity: { type: "None" },
        },
      ),
      comments: "c",
      condition: true,
      dependsOn: [],
      scope: GROUP,
      metadata: {},
      copy: { name: "x", count: 1 },
    };
    const [resource] = resourcesOf(template({ resources: [all] }));
    expect(shown(resource?.body ?? null)).toEqual({
      properties: { p: 1 },
      tags: { key: "v" },
      sku: { name: "S" },
      kind: "k",
      zones: ["1"],
      identity: { type: "None" },
    });
    expect(resource).toMatchObject({
      apiVersion: "2023-01-01",
      location: { known: true, value: "swedencentral" },
      condition: "planned",
      origin: { file: "main.json", line: 5, column: 5 },
    });
  });

  it("may be planned while a name or a region is open", () => {
    const [resource] = resourcesOf(
      template({
        resources: [
          carrier({}, { name: "[reference('x').name]", location: "[reference('x', '1', 'full').location]" }),
        ],
      }),
    );
    expect(resource).toMatchObject({
      name: { known: false, expression: "reference('x').name" },
      location: { known: false, expression: "reference('x', '1', 'full').location" },
    });
    expect(resource?.id).toBeUndefined();
  });

  it("of an extension of Bicep are said to be none of Azure Resource Manager", () => {
    const { problems, resources } = expand(
      template({
        languageVersion: "2.0",
        resources: { g: { import: "graph", type: "Microsoft.Graph/groups@v1.0", properties: {} } },
      }),
    );
    expect(resources).toEqual([]);
    expect(problems).toMatchObject([{ kind: "not-readable" }]);
  });
});
