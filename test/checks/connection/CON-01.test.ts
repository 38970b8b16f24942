import { describe, expect, it } from "vitest";
import { con01 } from "../../../src/checks/connection/CON-01.ts";
import { GAP } from "../../../src/expression/grounds.ts";
import { openObject, unknown, type ValueObject } from "../../../src/expression/value.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import {
  context,
  Facts,
  manifest,
  planned,
  run,
  SOURCE,
  sub,
  TARGET,
  type as typeOf,
} from "../../support/context.ts";

const ELSEWHERE = "99999999-9999-4999-8999-999999999999";
const NONE: Manifest["connections"] = { forbidden: [], allowed: [], scanned: [], notScanned: [], map: [] };
const group = (name: string, subscription = SOURCE): string =>
  `/subscriptions/${subscription}/resourceGroups/${name}`;

const MOVED: readonly (readonly [string, string, string])[] = [
  ["Microsoft.Sql/servers", "sql-shop-weu", "sql-shop-sdc"],
  ["Microsoft.KeyVault/vaults", "kv-shop-weu", "kv-shop-sdc"],
  ["Microsoft.Storage/storageAccounts", "stshopweu", "stshopsdc"],
  ["Microsoft.Web/sites", "app-shop-weu", "app-shop-sdc"],
  ["Microsoft.Network/virtualNetworks", "vnet-weu", "vnet-sdc"],
  ["Microsoft.Insights/components", "appi-shop", "appi-shop"],
];

const SHOP: Manifest["workloads"][number] = {
  name: "shop",
  resources: MOVED.map(([kind, from, to], index) => ({
    id: `r${String(index)}`,
    type: typeOf(kind),
    from,
    to,
    zones: [],
    dependsOn: [],
    pointer: [],
  })),
  pointer: [],
};

function judged(
  type: string,
  body: ValueObject,
  connections: Partial<Manifest["connections"]> = {},
  name = "app",
) {
  const value = manifest({
    workloads: [SHOP],
    connections: { ...NONE, ...connections },
  });
  return run(con01, context(value, [planned(type, name, { body })]), new Facts());
}

/** `fail path: text -> what it becomes`, one line a place. */
function lines(...given: Parameters<typeof judged>): string[] {
  return judged(...given).flatMap(({ outcome, evidence = [] }) =>
    evidence.length === 0 ? [outcome] : evidence.map(({ label, value }) => `${outcome} ${label}: ${value}`),
  );
}

const SITE = "Microsoft.Web/sites";
const setting = (value: ValueObject[string]): ValueObject => ({
  properties: { siteConfig: { appSettings: [{ name: "DB", value }] } },
});
const AT = "properties.siteConfig.appSettings[DB].value";

describe("CON-01 finds", () => {
  it.each<[string, string, string]>([
    [
      "a host",
      "sql-shop-weu.database.windows.net",
      "sql-shop-weu.database.windows.net -> sql-shop-sdc.database.windows.net",
    ],
    [
      "a host within a connection string",
      "Server=tcp:SQL-Shop-weu.database.windows.net,1433;Password=p",
      "SQL-Shop-weu.database.windows.net -> sql-shop-sdc.database.windows.net",
    ],
    [
      "a reference to a vault",
      "@Microsoft.KeyVault(SecretUri=https://kv-shop-weu.vault.azure.net/secrets/db/)",
      "kv-shop-weu.vault.azure.net -> kv-shop-sdc.vault.azure.net",
    ],
    [
      "a secondary endpoint",
      "https://stshopweu-secondary.blob.core.windows.net",
      "stshopweu-secondary.blob.core.windows.net -> stshopsdc-secondary.blob.core.windows.net",
    ],
    [
      "a private link host",
      "kv-shop-weu.privatelink.vaultcore.azure.net",
      "kv-shop-weu.privatelink.vaultcore.azure.net -> kv-shop-sdc.privatelink.vaultcore.azure.net",
    ],
    [
      "a host of another cloud",
      "stshopweu.blob.core.chinacloudapi.cn",
      "stshopweu.blob.core.chinacloudapi.cn -> stshopsdc.blob.core.chinacloudapi.cn",
    ],
    ["a name alone that is unique", "stshopweu", "stshopweu -> stshopsdc"],
    [
      "a host with the source region",
      "https://westeurope-5.in.applicationinsights.azure.com/",
      "westeurope-5.in.applicationinsights.azure.com",
    ],
  ])("%s", (_, text, shown) => {
    expect(lines(SITE, setting(text))).toEqual([`fail ${AT}: ${shown}`]);
  });

  it.each<[string, string, string, string]>([
    [
      "an id of a resource that gets another name",
      "a.id",
      `${group("rg")}/providers/Microsoft.Network/virtualNetworks/vnet-weu/subnets/app`,
      "vnet-sdc",
    ],
    [
      "an id of a resource that keeps its name, in the source subscription",
      "id",
      `${group("rg")}/providers/microsoft.insights/components/appi-shop`,
      "",
    ],
    [
      "an API of the source region",
      "id",
      `${group("rg", TARGET).split("/resourceGroups")[0] ?? ""}/providers/Microsoft.Web/locations/westeurope/managedApis/sql`,
      "",
    ],
  ])("%s", (_, key, id, becomes) => {
    const shown = becomes === "" ? id : `${id} -> ${becomes}`;
    const value = manifest({
      source: sub(ELSEWHERE),
      workloads: [SHOP],
    });
    const other = id.replace(SOURCE, ELSEWHERE);
    const body = { properties: { [key]: other } };
    const [one] = run(
      con01,
      context(value, [planned("Microsoft.Logic/workflows", "flow", { body })]),
      new Facts(),
    );
    expect(one).toMatchObject({ outcome: "fail", subject: "shop.flow" });
    expect(one?.evidence?.[0]?.value).toBe(shown.replace(SOURCE, ELSEWHERE));
  });

  it("an id in a group that becomes another one, though nothing declares the resource, and none in one that stays", () => {
    const id = (name: string, subscription = TARGET): string =>
      `${group(name, subscription)}/providers/Microsoft.Web/connections/sql`;
    const access = {
      parity: "off",
      principalMap: [],
      resourceGroups: [{ from: "rg-weu", to: "rg-sdc" }],
      ignore: [],
      appRegistrations: [],
      names: [],
    } as const;
    const stays = [{ resource: "logs", reason: "kept", pointer: [] }];
    const inventory = [{ kind: "resourceGraph", stays, pointer: [] }] as const;
    const value = manifest({ source: TARGET, workloads: [SHOP], expect: { access }, inventory });
    const judgedOf = (text: string) => {
      const $connections = { value: { sql: { connectionId: text } } };
      const plan = [
        planned("Microsoft.Logic/workflows", "flow", {
          body: { properties: { parameters: { $connections } } },
        }),
      ];
      return run(con01, context(value, plan), new Facts())[0]?.outcome;
    };
    expect(judgedOf(id("RG-weu"))).toBe("fail");
    expect(judgedOf(id("rg-sdc"))).toBe("pass");
    expect(judgedOf(id("rg-hub"))).toBe("pass");
    expect(judgedOf(`${group("rg-weu", TARGET)}/providers/Microsoft.Web/connections/logs`)).toBe("pass");
    expect(judgedOf(id("rg-weu", sub(ELSEWHERE)))).toBe("pass");
  });

  it("what the manifest forbids, a region as a word, and prints no more of the text", () => {
    const forbidden = ["hunter", "westeurope"].map((text) => ({ text, pointer: [] }));
    expect(lines(SITE, setting("user=hunter;key=topsecret"), { forbidden })).toEqual([`fail ${AT}: hunter`]);
    expect(lines(SITE, setting("West Europe"), { forbidden })).toEqual([`fail ${AT}: westeurope`]);
    expect(lines(SITE, setting("westeurope2"), { forbidden })).toEqual(["pass"]);
  });

  it("what the manifest maps, with what it becomes", () => {
    const map = [{ from: "db.contoso.local", to: "db2.contoso.local", pointer: [] }];
    expect(lines(SITE, setting("tcp:DB.contoso.local,1433"), { map })).toEqual([
      `fail ${AT}: DB.contoso.local -> db2.contoso.local`,
    ]);
  });

  it("an identity that stands as a key, and settings that are a resource of their own", () => {
    const id = `${group("rg")}/providers/Microsoft.KeyVault/vaults/kv-shop-weu`;
    expect(lines(SITE, { identity: { userAssignedIdentities: { [id]: {} } } })).toHaveLength(1);
    expect(
      lines(
        `${SITE}/config`,
        { properties: { A: "stshopweu.blob.core.windows.net" } },
        {},
        "app/appsettings",
      ),
    ).toHaveLength(1);
  });
});

describe("CON-01 leaves alone", () => {
  it.each<[string, string, ValueObject]>([
    ["the target's own endpoints", SITE, setting("sql-shop-sdc.database.windows.net")],
    ["a host that only begins with the name", SITE, setting("sql-shop-weu2.database.windows.net")],
    ["a host that is not of Azure", SITE, setting("stshopweu.example.org")],
    [
      "where data came from",
      "Microsoft.Sql/servers/databases",
      {
        properties: {
          sourceDatabaseId: `${group("rg")}/providers/Microsoft.Sql/servers/sql-shop-weu/databases/shop`,
        },
      },
    ],
    [
      "the partner of a failover group",
      "Microsoft.Sql/servers/failoverGroups",
      {
        properties: {
          partnerServers: [{ id: `${group("rg")}/providers/Microsoft.Sql/servers/sql-shop-weu` }],
        },
      },
    ],
    [
      "an endpoint that is kept for a rollback",
      "Microsoft.Cdn/profiles/originGroups/origins",
      { properties: { hostName: "app-shop-weu.azurewebsites.net", enabledState: "Disabled" } },
    ],
    [
      "what carries data over",
      "Microsoft.DataMigration/services/projects",
      { properties: { source: "sql-shop-weu.database.windows.net" } },
    ],
    [
      "tags and the region",
      SITE,
      { location: "westeurope", tags: { from: "sql-shop-weu.database.windows.net" }, properties: {} },
    ],
  ])("%s", (_, type, body) => {
    expect(lines(type, body)).toEqual(["pass"]);
  });

  it("what the manifest lets stay, there alone", () => {
    const text = "stshopweu.blob.core.windows.net";
    const allowed = (resource?: string) => [
      { text: "stshopweu", reason: "logs", pointer: [], ...(resource === undefined ? {} : { resource }) },
    ];
    expect(lines(SITE, setting(text), { allowed: allowed() })).toEqual(["pass"]);
    expect(lines(SITE, setting(text), { allowed: allowed("shop.app") })).toEqual(["pass"]);
    expect(lines(SITE, setting(text), { allowed: allowed("shop.other") })).toHaveLength(1);
  });
});

describe("CON-01 does not know", () => {
  it.each<[string, ValueObject]>([
    ["a setting", setting(unknown(["a"]))],
    ["an origin", { properties: { hostName: unknown(["a"]) } }],
    ["an account, which is no count", { properties: { storageAccount: unknown(["a"]) } }],
    ["a transport, which is no port", { properties: { upstreamTransport: unknown(["a"]) } }],
    ["all of the properties", { properties: unknown(["a"]) }],
    ["members that are missing from an open object", { properties: openObject({ a: 1 }, ["a"]) }],
    ["a secret alone in a connection string", setting(unknown(["a"], { texts: [], from: "secret" }))],
    [
      "a host that is cut",
      setting(unknown(["a"], { texts: [`https://${GAP}weu.vault.azure.net`], from: "anything" })),
    ],
  ])("a value that waits for the deployment: %s", (_, body) => {
    expect(
      judged(SITE, body).map(({ outcome, severity, facets }) => [outcome, severity, facets?.["reference"]]),
    ).toEqual([
      ["pass", undefined, undefined],
      ["unknown", undefined, "open"],
    ]);
  });

  it.each<[string, ValueObject]>([
    ["rests on a resource of the plan", setting(unknown(["a"], { texts: [], from: "resource" }))],
    ["is a password", { properties: { administratorLoginPassword: unknown(["a"]) } }],
    [
      "is a password among settings",
      { properties: { siteConfig: { appSettings: [{ name: "DB_PASSWORD", value: unknown(["a"]) }] } } },
    ],
    ["is an identity", { properties: { principalId: unknown(["a"]), tenantId: unknown(["a"]) } }],
    [
      "is a credential beside a host of the target",
      setting(
        unknown(["a"], {
          texts: [`Server=sql-shop-sdc.database.windows.net;Password=${GAP}`],
          from: "secret",
        }),
      ),
    ],
  ])("nothing of a value that %s", (_, body) => {
    expect(lines(SITE, body)).toEqual(["pass"]);
  });

  it("groups the open values of a resource", () => {
    const body = { properties: { a: { url: unknown(["a"]) }, b: [{ hostName: unknown(["b"]) }] } };
    const [, one, ...more] = judged(SITE, body);
    expect(more).toEqual([]);
    expect(one?.evidence?.map(({ label }) => label)).toEqual([
      "properties.a.url",
      "properties.b[0].hostName",
    ]);
  });

  it("finds what stands beside a secret, and what a reference asks", () => {
    const words = `Server=tcp:sql-shop-weu.database.windows.net,1433;Password=${GAP}`;
    expect(lines(SITE, setting(unknown(["a"], { texts: [words], from: "secret" })))).toEqual([
      `fail ${AT}: sql-shop-weu.database.windows.net -> sql-shop-sdc.database.windows.net`,
    ]);
    const id = `${group("rg")}/providers/Microsoft.KeyVault/vaults/kv-shop-weu`;
    expect(lines(SITE, setting(unknown(["a"], { texts: [id], from: "resource" })))).toEqual([
      `fail ${AT}: ${id} -> kv-shop-sdc`,
    ]);
  });

  it("a request that its own file does not show", () => {
    const value = manifest();
    const hidden = { ...planned(SITE, "app"), origin: { file: "main.json", line: 1, column: 1, path: "x" } };
    expect(
      run(con01, context(value, [hidden]), new Facts()).map(
        ({ outcome, subject }) => `${outcome} ${subject}`,
      ),
    ).toContain("unknown request of shop.app");
  });

  it("anything where no request is shown", () => {
    const value = manifest();
    expect(
      run(con01, context(value, [planned(SITE, "app")]), new Facts()).map(({ outcome }) => outcome),
    ).toEqual(["not-applicable"]);
  });
});
