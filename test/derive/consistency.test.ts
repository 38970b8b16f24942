import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STRICT_SETTINGS, replicationStrictness, strictnessOf } from "../../src/catalog/strictness.ts";
import { comparedSettings } from "../../src/derive/consistency/compare.ts";
import type { SettingState } from "../../src/derive/consistency/settings.ts";
import { requestSettings, rowSettings } from "../../src/derive/consistency/sides.ts";
import { unknown } from "../../src/expression/value.ts";
import { planned } from "../support/context.ts";
import { runs } from "../support/runs.ts";

const STORAGE = "Microsoft.Storage/storageAccounts";
type Settings = Readonly<Record<string, string>>;

/** What each setting is judged, as `property judged`; what is equal is counted. */
function judged(
  type: string,
  source: Settings,
  target: Settings,
  rest: SettingState = { kind: "nothing" },
): string[] {
  const said = (path: string): SettingState => {
    const text = target[path];
    return text === undefined ? rest : { kind: "value", text };
  };
  const { equal, others } = comparedSettings(type, source, said);
  return [`${String(equal)} equal`, ...others.map(({ property, judged }) => `${property} ${judged}`)];
}

describe("settings of both sides", () => {
  it.each<[string, string, Settings, Settings, string[]]>([
    [
      "an older TLS",
      STORAGE,
      { "properties.minimumTlsVersion": "TLS1_2" },
      { "properties.minimumTlsVersion": "TLS1_0" },
      ["0 equal", "minimumTlsVersion weaker"],
    ],
    [
      "a newer TLS",
      STORAGE,
      { "properties.minimumTlsVersion": "TLS1_2" },
      { "properties.minimumTlsVersion": "TLS1_3" },
      ["0 equal", "minimumTlsVersion stricter"],
    ],
    [
      "what the service takes where nothing is stated",
      STORAGE,
      { "properties.minimumTlsVersion": "TLS1_2" },
      {},
      ["0 equal", "minimumTlsVersion weaker"],
    ],
    [
      "what no table tells of where nothing is stated",
      "Microsoft.Sql/servers",
      { "properties.minimalTlsVersion": "1.2" },
      {},
      ["0 equal", "minimalTlsVersion missing"],
    ],
    [
      "an open network",
      STORAGE,
      { "properties.publicNetworkAccess": "Disabled" },
      { "properties.publicNetworkAccess": "Enabled" },
      ["0 equal", "publicNetworkAccess weaker"],
    ],
    [
      "rules that deny",
      STORAGE,
      { "properties.networkAcls.defaultAction": "Allow" },
      { "properties.networkAcls.defaultAction": "Deny" },
      ["0 equal", "networkAcls.defaultAction stricter"],
    ],
    [
      "a region that is lost",
      STORAGE,
      { "sku.name": "Standard_GZRS" },
      { "sku.name": "Standard_ZRS" },
      ["0 equal", "sku.name weaker"],
    ],
    [
      "zones for a region",
      STORAGE,
      { "sku.name": "Standard_GRS" },
      { "sku.name": "Standard_ZRS" },
      ["0 equal", "sku.name weaker"],
    ],
    [
      "more copies",
      STORAGE,
      { "sku.name": "Standard_LRS" },
      { "sku.name": "Standard_RAGZRS" },
      ["0 equal", "sku.name stricter"],
    ],
    [
      "fewer zones",
      "Microsoft.Compute/virtualMachineScaleSets",
      { zones: "1,2,3" },
      { zones: "1,2" },
      ["0 equal", "zones weaker"],
    ],
    [
      "no zones",
      "Microsoft.Compute/virtualMachineScaleSets",
      { zones: "1,2,3" },
      {},
      ["0 equal", "zones weaker"],
    ],
    [
      "other zones, as many",
      "Microsoft.Compute/virtualMachineScaleSets",
      { zones: "1,2" },
      { zones: "2,3" },
      ["1 equal"],
    ],
    [
      "an identity that is lost",
      "Microsoft.Web/sites",
      { "identity.type": "SystemAssigned, UserAssigned" },
      { "identity.type": "UserAssigned" },
      ["0 equal", "identity.type weaker"],
    ],
    [
      "a key of the customer",
      STORAGE,
      { "properties.encryption.keySource": "Microsoft.Keyvault" },
      { "properties.encryption.keySource": "Microsoft.Storage" },
      ["0 equal", "encryption.keySource weaker"],
    ],
    [
      "a shorter retention",
      "Microsoft.DBforPostgreSQL/flexibleServers",
      { "properties.backup.backupRetentionDays": "30" },
      { "properties.backup.backupRetentionDays": "7" },
      ["0 equal", "backup.backupRetentionDays weaker"],
    ],
    [
      "versions by their parts",
      "Microsoft.ContainerService/managedClusters",
      { "properties.kubernetesVersion": "1.9.1" },
      { "properties.kubernetesVersion": "1.30.0" },
      ["0 equal", "kubernetesVersion stricter"],
    ],
    [
      "a tag that is gone, told elsewhere",
      STORAGE,
      { "tags.env": "prod" },
      {},
      ["0 equal", "tags.env missing"],
    ],
    [
      "words that no table orders",
      STORAGE,
      { kind: "StorageV2" },
      { kind: "BlobStorage" },
      ["0 equal", "kind differs"],
    ],
    [
      "what a request leaves out of those",
      STORAGE,
      { "properties.largeFileSharesState": "Enabled" },
      {},
      ["0 equal"],
    ],
    [
      "a tier that the name of the SKU tells",
      STORAGE,
      { "sku.name": "Standard_ZRS", "sku.tier": "Standard" },
      { "sku.name": "Standard_ZRS" },
      ["1 equal"],
    ],
    [
      "the SKU of SQL, with its capacity",
      "Microsoft.Sql/servers/databases",
      { "sku.name": "GP_Gen5", "sku.capacity": "8", "sku.tier": "GeneralPurpose" },
      { "sku.name": "GP_Gen5_8" },
      ["1 equal"],
    ],
    [
      "fewer instances",
      "Microsoft.Web/serverfarms",
      { "sku.name": "P1v3", "sku.capacity": "3" },
      { "sku.name": "P1v3", "sku.capacity": "1" },
      ["1 equal", "sku.capacity weaker"],
    ],
    [
      "neither names, ids, hosts nor what the service makes",
      STORAGE,
      {
        "properties.provisioningState": "Succeeded",
        "properties.primaryEndpoints.blob": "https://a",
        "properties.subnet.id": "/subscriptions/1",
        "properties.fullyQualifiedDomainName": "a.database.windows.net",
        "properties.rules[0].action": "Allow",
      },
      { "properties.provisioningState": "Failed", "properties.rules[0].action": "Deny" },
      ["0 equal"],
    ],
  ])("%s", (_, type, source, target, expected) => {
    expect(judged(type, source, target)).toEqual(expected);
  });

  it("what is not known at the target is never as strict", () => {
    const source = { "properties.minimumTlsVersion": "TLS1_2", zones: "1", "sku.name": "Standard_ZRS" };
    expect(judged(STORAGE, source, {}, { kind: "unknown" })).toEqual([
      "0 equal",
      "minimumTlsVersion unknown",
      "sku.name unknown",
      "zones unknown",
    ]);
  });

  const ordered = STRICT_SETTINGS.flatMap((row) =>
    row.order === "more" ? [{ row, values: ["1", "2", "10", "1.2.3"] }] : [{ row, values: row.order.flat() }],
  );
  it("sides that change places turn stricter into weaker", () => {
    const swapped = { stricter: "weaker", weaker: "stricter", equal: "equal", differs: "differs" } as const;
    for (const { row, values } of ordered)
      for (const a of values)
        for (const b of values)
          expect(strictnessOf(row, b, a), `${row.path} ${a} ${b}`).toBe(swapped[strictnessOf(row, a, b)]);
  });

  it("a replication that loses anything is weaker, whatever it gains", () => {
    const names = ["LRS", "ZRS", "GRS", "RAGRS", "GZRS", "RAGZRS"].map((one) => `Standard_${one}`);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (a, b) => {
        const [there, back] = [replicationStrictness(a, b), replicationStrictness(b, a)];
        if (there === "stricter") expect(back).toBe("weaker");
        if (there === "equal") expect(a).toBe(b);
      }),
      { numRuns: runs(100) },
    );
  });

  it("a fact that goes missing never makes anything better", () => {
    const paths = [
      "properties.minimumTlsVersion",
      "zones",
      "sku.name",
      "properties.httpsOnly",
      "identity.type",
    ];
    const rank = (found: string[]): number =>
      found.filter((one) => / (?:weaker|missing|unknown)$/.test(one)).length;
    fc.assert(
      fc.property(fc.subarray(paths), fc.subarray(paths), (has, drops) => {
        const source = {
          [paths[0] ?? ""]: "TLS1_2",
          zones: "1,2",
          "sku.name": "Standard_GRS",
          "properties.httpsOnly": "true",
          "identity.type": "SystemAssigned",
        };
        const target = Object.fromEntries(Object.entries(source).filter(([path]) => has.includes(path)));
        const less = Object.fromEntries(Object.entries(target).filter(([path]) => !drops.includes(path)));
        const unseen: SettingState = { kind: "unknown" };
        expect(rank(judged(STORAGE, source, less, unseen))).toBeGreaterThanOrEqual(
          rank(judged(STORAGE, source, target, unseen)),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("what a side says", () => {
  const body = {
    sku: { name: "Standard_ZRS" },
    zones: ["2", "1"],
    tags: { "a.b": "c" },
    properties: { minimumTlsVersion: unknown(["later"]), nothing: null, deep: { flag: true } },
  };
  it("by a whole request", () => {
    const said = requestSettings(planned(STORAGE, "st", { body }));
    expect(said("sku.name")).toEqual({ kind: "value", text: "Standard_ZRS" });
    expect(said("zones")).toEqual({ kind: "value", text: "1,2" });
    expect(said("tags.a.b")).toEqual({ kind: "value", text: "c" });
    expect(said("properties.DEEP.flag")).toEqual({ kind: "value", text: "true" });
    expect(said("properties.minimumTlsVersion").kind).toBe("unknown");
    expect(said("properties.nothing").kind).toBe("nothing");
    expect(said("properties.other").kind).toBe("nothing");
  });
  it("by a part of a request, of which what is left out is unknown", () => {
    const said = requestSettings(planned(STORAGE, "st", { body, partial: true, whole: ["tags"] }));
    expect(said("properties.other").kind).toBe("unknown");
    expect(said("tags.other").kind).toBe("nothing");
    expect(said("sku.name").kind).toBe("value");
  });
  it("by a row, which does not show everything", () => {
    const said = rowSettings({ id: "/x", type: STORAGE, settings: { "properties.a": "1" } });
    expect(said("properties.A")).toEqual({ kind: "value", text: "1" });
    expect(said("properties.b").kind).toBe("unknown");
    expect(said("zones").kind).toBe("nothing");
  });
});
