import { describe, expect, it } from "vitest";
import {
  carrier,
  computed,
  expand,
  GROUP,
  nested,
  OTHER,
  problemsOf,
  resourcesOf,
  shown,
  SUBSCRIPTION,
  template,
} from "./support.ts";

const SUB = `/subscriptions/${SUBSCRIPTION}`;

/** One row a statement of the public function reference on what a deployment to a resource group sees. */
const ROWS: readonly (readonly [string, unknown])[] = [
  [
    "[resourceId('Microsoft.Storage/storageAccounts', 'a')]",
    `${GROUP}/providers/Microsoft.Storage/storageAccounts/a`,
  ],
  [
    "[resourceId('rg2', 'Microsoft.Storage/storageAccounts', 'a')]",
    `${SUB}/resourceGroups/rg2/providers/Microsoft.Storage/storageAccounts/a`,
  ],
  [
    `[resourceId('${OTHER}', 'rg2', 'Microsoft.Sql/servers/databases', 's', 'd')]`,
    `/subscriptions/${OTHER}/resourceGroups/rg2/providers/Microsoft.Sql/servers/s/databases/d`,
  ],
  [
    "[resourceId('Microsoft.Storage/storageAccounts/providers/locks', 'a', 'Microsoft.Authorization', 'l')]",
    `${GROUP}/providers/Microsoft.Storage/storageAccounts/a/providers/Microsoft.Authorization/locks/l`,
  ],
  [
    "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'r')]",
    `${SUB}/providers/Microsoft.Authorization/roleDefinitions/r`,
  ],
  [
    `[subscriptionResourceId('${OTHER}', 'Microsoft.Resources/resourceGroups', 'g')]`,
    `/subscriptions/${OTHER}/resourceGroups/g`,
  ],
  [
    "[tenantResourceId('Microsoft.Management/managementGroups', 'mg')]",
    "/providers/Microsoft.Management/managementGroups/mg",
  ],
  [
    "[managementGroupResourceId('mg', 'Microsoft.Authorization/policyDefinitions', 'p')]",
    "/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyDefinitions/p",
  ],
  [
    "[extensionResourceId(resourceId('Microsoft.Network/vnets', 'v'), 'Microsoft.Authorization/locks', 'l')]",
    `${GROUP}/providers/Microsoft.Network/vnets/v/providers/Microsoft.Authorization/locks/l`,
  ],
  ["[resourceGroup().id]", GROUP],
  ["[resourceGroup().name]", "rg-app"],
  ["[resourceGroup().location]", "swedencentral"],
  ["[resourceGroup().type]", "Microsoft.Resources/resourceGroups"],
  ["[resourceGroup().tags.owner]", "?resourceGroup().tags.owner"],
  ["[subscription().id]", SUB],
  ["[subscription().subscriptionId]", SUBSCRIPTION],
  ["[subscription().tenantId]", "22222222-2222-2222-2222-222222222222"],
  ["[subscription().displayName]", "?subscription().displayName"],
  ["[tenant().tenantId]", "22222222-2222-2222-2222-222222222222"],
  ["[deployment().name]", "main"],
  ["[deployment().properties.template.contentVersion]", "1.0.0.0"],
  ["[deployment().properties.templateLink.uri]", "?deployment().properties.templateLink.uri"],
  ["[deployer().objectId]", "?deployer().objectId"],
  ["[environment().name]", "AzureCloud"],
  ["[environment().suffixes.storage]", "core.windows.net"],
  ["[environment().suffixes.sqlServerHostname]", ".database.windows.net"],
  ["[environment().authentication.loginEndpoint]", "https://login.microsoftonline.com/"],
  ["[environment().suffixes.somethingNew]", "?environment().suffixes.somethingNew"],
  [`[equals(uniqueString(resourceGroup().id), uniqueString('${GROUP}'))]`, true],
  ["[reference('st9').primaryEndpoints.blob]", "?reference('st9').primaryEndpoints.blob"],
  [
    "[reference(resourceId('Microsoft.Web/sites', 'w'), '2023-01-01').defaultHostName]",
    `?reference('${GROUP}/providers/Microsoft.Web/sites/w', '2023-01-01').defaultHostName`,
  ],
  ["[tryGet(reference('st9'), 'x')]", "?reference('st9')"],
  [
    "[listKeys(resourceId('Microsoft.Storage/storageAccounts', 'a'), '2023-01-01').keys[0].value]",
    `?listKeys('${GROUP}/providers/Microsoft.Storage/storageAccounts/a', '2023-01-01').keys[0].value`,
  ],
  ["[listSomethingNew('x', '2023-01-01')]", "?listSomethingNew('x', '2023-01-01')"],
  [
    "[pickZones('Microsoft.Network', 'publicIPAddresses', 'westus2')]",
    "?pickZones('Microsoft.Network', 'publicIPAddresses', 'westus2')",
  ],
  [
    "[toLogicalZone(subscription().subscriptionId, 'westus', 'westus-az1')]",
    `?toLogicalZone('${SUBSCRIPTION}', 'westus', 'westus-az1')`,
  ],
  ["[concat('a-', listKeys('x', '2023-01-01').a)]", "?listKeys('x', '2023-01-01').a"],
  ["[if(equals(environment().name, 'AzureCloud'), 'public', reference('x').y)]", "public"],
];

describe("functions that see the deployment", () => {
  it.each(ROWS)("%s gives %j", (text, expected) => {
    expect(computed({ value: text })).toEqual({ value: expected });
  });

  /** The public function reference, in its order. */
  const PUBLISHED =
    "array concat contains createArray empty first flatten indexFromEnd indexOf intersection last lastIndexOf length max min objectKeys range skip take tryGet tryIndexFromEnd union parseCidr cidrSubnet cidrHost coalesce equals less lessOrEquals greater greaterOrEquals dateTimeAdd dateTimeFromEpoch dateTimeToEpoch utcNow deployer deployment environment parameters variables fail filter groupBy map mapValues reduce sort toObject and bool false if not or true add copyIndex div float int mod mul sub createObject items json null shallowMerge extensionResourceId listAccountSas listKeys listSecrets list managementGroupResourceId pickZones providers reference references resourceId resourceInfo subscriptionResourceId tenantResourceId toLogicalZone toLogicalZones toPhysicalZone toPhysicalZones managementGroup resourceGroup subscription tenant base64 base64ToJson base64ToString dataUri dataUriToString endsWith format guid join newGuid padLeft replace split startsWith string substring toLower toUpper trim uniqueString uri uriComponent uriComponentToString";

  it.each(PUBLISHED.split(" "))("include %s()", (name) => {
    const problems = problemsOf(template({ resources: [carrier({ v: `[${name}()]` })] }));
    expect(problems.join("")).not.toContain("is not available here");
  });

  it("tell each cloud by its own suffixes", () => {
    const of = (cloud: "AzureChinaCloud" | "AzureUSGovernment"): unknown =>
      computed(
        {
          a: "[environment().suffixes.storage]",
          b: "[environment().resourceManager]",
          c: "[environment().media]",
        },
        {},
        { cloud },
      );
    expect(of("AzureChinaCloud")).toEqual({
      a: "core.chinacloudapi.cn",
      b: "https://management.chinacloudapi.cn/",
      c: "?environment().media",
    });
    expect(of("AzureUSGovernment")).toEqual({
      a: "core.usgovcloudapi.net",
      b: "https://management.usgovcloudapi.net/",
      c: "?environment().media",
    });
  });

  it("leave open what nobody told", () => {
    const { resources } = expand(
      template({ resources: [carrier({ a: "[resourceGroup().location]" })] }),
      {},
      { resourceGroup: "rg-unheard-of" },
    );
    expect(shown(resources[0]?.body ?? null)).toEqual({ properties: { a: "?resourceGroup().location" } });
  });

  it("know the clock in default values only", () => {
    const parameters = {
      at: { type: "string", defaultValue: "[utcNow()]" },
      day: { type: "string", defaultValue: "[utcNow('d')]" },
      id: { type: "string", defaultValue: "[newGuid()]" },
    };
    expect(
      computed(
        { at: "[parameters('at')]", day: "[parameters('day')]", id: "[parameters('id')]" },
        { parameters },
      ),
    ).toEqual({
      at: "20260304T050607Z",
      day: "03/04/2026",
      id: "?newGuid()",
    });
    expect(problemsOf(template({ resources: [carrier({ a: "[utcNow()]" })] }))).toEqual([
      "main.json:10:9: resources[0].properties.a: `[utcNow()]` cannot be evaluated: `utcNow() stands only in the default value of a parameter`",
    ]);
  });

  it("exist for templates only where they exist for templates", () => {
    expect(
      problemsOf(
        template({
          resources: [carrier({ a: "[addDays('2024-01-01T00:00:00Z', 1)]", b: "[field('type')]" })],
        }),
      ),
    ).toEqual([
      expect.stringContaining("the function 'addDays' is not available here"),
      expect.stringContaining("the function 'field' is not available here"),
    ]);
  });

  it("make ids of the subscription in a deployment to it, and ids of the tenant above", () => {
    const idAt = (kind: "subscription" | "managementGroup" | "tenant"): unknown =>
      resourcesOf(template({ resources: [carrier({ id: "[resourceId('Microsoft.A/b', 'c')]" })] }, kind)).map(
        ({ id, body }) => [id, shown(body)],
      );
    expect(idAt("subscription")).toEqual([
      [
        `${SUB}/providers/Microsoft.Storage/storageAccounts/st1`,
        { properties: { id: `${SUB}/providers/Microsoft.A/b/c` } },
      ],
    ]);
    expect(idAt("managementGroup")).toEqual([
      [
        "/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Storage/storageAccounts/st1",
        { properties: { id: "/providers/Microsoft.A/b/c" } },
      ],
    ]);
    expect(idAt("tenant")).toEqual([
      [
        "/providers/Microsoft.Storage/storageAccounts/st1",
        { properties: { id: "/providers/Microsoft.A/b/c" } },
      ],
    ]);
  });

  it("of the template's own see their arguments and no variables", () => {
    const functions = [
      {
        namespace: "contoso",
        members: {
          unique: {
            parameters: [{ name: "prefix", type: "string" }],
            output: { type: "string", value: "[concat(toLower(parameters('prefix')), '-', contoso.tail())]" },
          },
          tail: { parameters: [], output: { type: "string", value: "x" } },
          peeks: { parameters: [], output: { type: "string", value: "[variables('v')]" } },
          loops: { parameters: [], output: { type: "string", value: "[contoso.loops()]" } },
        },
      },
    ];
    expect(computed({ a: "[contoso.unique('AB')]" }, { functions, variables: { v: 1 } })).toEqual({
      a: "ab-x",
    });
    const wrong = (text: string): string[] =>
      problemsOf(template({ functions, variables: { v: 1 }, resources: [carrier({ a: text })] }));
    expect(wrong("[contoso.unique(5)]")).toEqual([
      expect.stringContaining(
        "the argument 'prefix' of contoso.unique() must be of type string, not Integer",
      ),
    ]);
    expect(wrong("[contoso.unique()]")).toEqual([expect.stringContaining("takes 1 arguments, not 0")]);
    expect(wrong("[contoso.peeks()]")).toEqual([
      expect.stringContaining("the function 'variables' is not available here"),
    ]);
    expect(wrong("[contoso.loops()]")).toEqual([
      expect.stringContaining("circular reference: contoso.loops() → contoso.loops()"),
    ]);
    expect(wrong("[contoso.nothing()]")).toEqual([
      expect.stringContaining("the function 'contoso.nothing' is not available here"),
    ]);
  });
});

describe("references within a template", () => {
  const vnet = {
    type: "Microsoft.Network/virtualNetworks",
    apiVersion: "2023-01-01",
    name: "v",
    location: "northeurope",
    kind: "k",
  };

  it("tell region and kind of what the template itself makes", () => {
    const parts = template({
      languageVersion: "2.0",
      resources: {
        vnet,
        st: carrier({
          a: "[reference('vnet', '2023-01-01', 'full').location]",
          b: "[reference(resourceId('Microsoft.Network/virtualNetworks', 'v'), '2023-01-01', 'Full').kind]",
          c: "[reference('vnet', '2023-01-01', 'full').etag]",
          d: "[resourceInfo('vnet').id]",
          e: "[resourceInfo('vnet').apiVersion]",
        }),
      },
    });
    expect(shown(resourcesOf(parts)[1]?.body ?? null)).toEqual({
      properties: {
        a: "northeurope",
        b: "k",
        c: "?reference('vnet', '2023-01-01', 'full').etag",
        d: `${GROUP}/providers/Microsoft.Network/virtualNetworks/v`,
        e: "2023-01-01",
      },
    });
  });

  const inner = template({
    parameters: { p: { type: "string" } },
    resources: [],
    outputs: {
      plain: { type: "string", value: "[concat(parameters('p'), '!')]" },
      live: { type: "string", value: "[reference('x').y]" },
      secret: { type: "secureString", value: "s" },
      left: { type: "string", condition: false, value: "[fail('never')]" },
      list: { type: "array", copy: { count: 2, input: "[copyIndex()]" } },
      broken: { type: "string", value: "[fail('only when asked for')]" },
    },
  });
  const call = nested("dep", inner, {}, { parameters: { p: { value: "hi" } } });

  it.each([
    ["reference('dep').outputs.plain.value", "hi!"],
    [
      "reference(resourceId('Microsoft.Resources/deployments', 'dep'), '2022-09-01').outputs.plain.value",
      "hi!",
    ],
    ["reference('dep').outputs.live.value", "?reference('x').y"],
    ["reference('dep').outputs.secret.value", "?outputs of dep: secret"],
    ["tryGet(reference('dep').outputs, 'left')", null],
    ["reference('dep').outputs.list.value", [0, 1]],
    ["reference('dep').outputs.plain.type", "string"],
    ["reference('dep').provisioningState", "Succeeded"],
    ["reference('dep').duration", "?reference('dep').duration"],
  ])("%s of a nested deployment gives %j", (text, expected) => {
    expect(
      shown(resourcesOf(template({ resources: [call, carrier({ a: `[${text}]` })] }))[0]?.body ?? null),
    ).toEqual({
      properties: { a: expected },
    });
  });

  it("say when a deployment has no such output, and when its output fails", () => {
    const asked = (text: string): string[] =>
      problemsOf(template({ resources: [call, carrier({ a: text })] }));
    expect(asked("[reference('dep').outputs.nothing.value]")).toEqual([
      expect.stringContaining("the deployment has no output 'nothing'"),
    ]);
    expect(asked("[reference('dep').outputs.broken.value]")).toEqual([
      expect.stringContaining("only when asked for"),
    ]);
  });

  it("read every output that goes into a request, and say which of them fail", () => {
    const { problems, resources } = expand(
      template({ resources: [call, carrier({ all: "[reference('dep').outputs]" })] }),
    );
    expect(problems.map(({ place }) => place?.path)).toEqual([
      "resources[0].properties.template.outputs.broken.value",
    ]);
    expect(JSON.stringify(resources[0]?.body)).toContain('"plain":{"type":"string","value":"hi!"}');
  });

  it("find every copy of a deployment in a loop, by symbol and index", () => {
    const parts = template({
      languageVersion: "2.0",
      resources: {
        deps: {
          ...nested(
            "[format('dep-{0}', copyIndex())]",
            inner,
            {},
            { parameters: { p: { value: "[string(copyIndex())]" } } },
          ),
          copy: { name: "deps", count: 3 },
        },
        st: carrier({
          a: "[reference('deps[1]').outputs.plain.value]",
          b: "[map(references('deps'), lambda('d', lambdaVariables('d').outputs.plain.value))]",
        }),
      },
    });
    expect(shown(resourcesOf(parts)[0]?.body ?? null)).toEqual({
      properties: { a: "1!", b: ["0!", "1!", "2!"] },
    });
    expect(
      problemsOf(
        template({
          languageVersion: "2.0",
          resources: {
            deps: { ...call, copy: { name: "deps", count: 1 } },
            st: carrier({ a: "[reference('deps[4]').x]" }),
          },
        }),
      ),
    ).toEqual([expect.stringContaining("'deps' has 1 copies and none at 4")]);
  });
});
