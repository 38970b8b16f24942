import { describe, expect, it } from "vitest";
import { con02 } from "../../../src/checks/connection/CON-02.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, outcomes, planned, run, type as typeOf } from "../../support/context.ts";

type Entry = Omit<Manifest["connections"]["map"][number], "pointer">;

/** `app` depends on all of them, `job` on the account alone. */
const RESOURCES: readonly (readonly [string, string, string, string])[] = [
  ["blobs", "Microsoft.Storage/storageAccounts", "stshopweu", "stshopsdc"],
  ["server", "Microsoft.Sql/servers", "sql-weu", "sql-sdc"],
  ["db", "Microsoft.Sql/servers/databases", "sql-weu/shop", "sql-sdc/shop"],
  ["vnet", "Microsoft.Network/virtualNetworks", "vnet-weu", "vnet-sdc"],
  ["kv", "Microsoft.KeyVault/vaults", "kv-shop", "kv-shop"],
  ["idle", "Microsoft.KeyVault/vaults", "kv-idle-weu", "kv-idle-sdc"],
  ["twin", "Microsoft.Web/sites", "sql-weu", "sql-sdc"],
  ["app", "Microsoft.Web/sites", "app", "app"],
  ["job", "Microsoft.Web/sites", "job", "job"],
];
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  app: ["blobs", "db", "vnet", "kv"],
  job: ["blobs"],
  // A site may have the name of the server that it connects to; a database lies in its own.
  twin: ["server"],
  db: ["server"],
};

function judged(...map: readonly Entry[]) {
  const value = manifest({
    workloads: [
      {
        name: "shop",
        resources: RESOURCES.map(([id, kind, from, to]) => ({
          id,
          type: typeOf(kind),
          from,
          to,
          zones: [],
          dependsOn: NEEDS[id] ?? [],
          pointer: ["workloads", "shop", id],
        })),
        pointer: [],
      },
    ],
    connections: {
      forbidden: [],
      allowed: [],
      scanned: [],
      notScanned: [],
      map: map.map((entry, index) => ({ ...entry, pointer: ["connections", "map", index] })),
    },
  });
  const plan = RESOURCES.map(([id, kind]) => planned(kind, id));
  return run(con02, context(value, plan), new Facts());
}

const BLOBS: Entry = { from: "stshopweu.blob.core.windows.net", to: "stshopsdc.blob.core.windows.net" };
const DB: Entry = { from: "tcp:sql-weu.database.windows.net,1433", to: "fog.database.windows.net" };

describe("the map of endpoints", () => {
  it("is complete with an entry for each host that changes and is used", () => {
    expect(outcomes(judged(BLOBS, DB))).toEqual(["map of endpoints: pass"]);
  });

  it.each<[string, Entry]>([
    ["by the secondary host", { ...BLOBS, from: "stshopweu-secondary.blob.core.windows.net" }],
    ["by an address", { ...BLOBS, from: "https://stshopweu.blob.core.windows.net/pictures" }],
    ["by the name alone", { ...BLOBS, from: "STSHOPWEU" }],
  ])("has an endpoint %s", (_, entry) => {
    expect(outcomes(judged(entry, DB))).toEqual(["map of endpoints: pass"]);
  });

  it("lacks one where no entry begins with the name, for each of its users", () => {
    expect(outcomes(judged(DB))).toEqual(["shop.blobs for shop.app: fail", "shop.blobs for shop.job: fail"]);
    expect(outcomes(judged({ ...DB, from: "sql-weu2.database.windows.net" }, BLOBS))).toEqual([
      "shop.server for shop.twin: fail",
      "shop.db for shop.app: fail",
      "entry sql-weu2.database.windows.net: fail",
    ]);
  });

  it("lacks a user whom the entry does not name", () => {
    const [finding, ...rest] = judged({ ...BLOBS, usedBy: ["shop.app"] }, DB);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: "fail",
      facets: { endpoint: "shop.blobs", user: "shop.job" },
      place: { path: "connections.map[0]" },
    });
    expect(finding?.resources?.map(({ key }) => key)).toEqual(["shop.blobs", "shop.job"]);
    expect(
      outcomes(judged({ ...BLOBS, usedBy: ["shop.app"] }, { ...BLOBS, usedBy: ["shop.job"] }, DB)),
    ).toEqual(["map of endpoints: pass"]);
  });

  it("may not lead to a host that goes away", () => {
    expect(outcomes(judged(BLOBS, { ...DB, to: "sql-weu.database.windows.net" }))).toEqual([
      "entry tcp:sql-weu.database.windows.net,1433: fail",
    ]);
    expect(outcomes(judged(BLOBS, DB, { from: "x", to: "kv-idle-weu.vault.azure.net" }))).toEqual([
      "entry x: fail",
    ]);
  });

  it("may lead to a domain of the team that begins with the name of a resource", () => {
    expect(outcomes(judged(BLOBS, { ...DB, to: "kv-idle-weu.contoso.com" }))).toEqual([
      "map of endpoints: pass",
    ]);
  });

  it.each<[string, Entry, string[]]>([
    [
      "from a name that nothing has",
      { from: "stold.blob.core.windows.net", to: "stnew.blob.core.windows.net" },
      ["fail warning"],
    ],
    [
      "to a name that nothing gets",
      { from: "stshopweu-secondary.blob.core.windows.net", to: "stother.blob.core.windows.net" },
      ["fail warning"],
    ],
    ["to the name of another planned resource", { ...BLOBS, to: "idle.blob.core.windows.net" }, []],
    ["to a service before it", { ...BLOBS, to: "shop.azurefd.net" }, []],
    ["to a domain of the team", { ...BLOBS, to: "files.contoso.com" }, []],
    ["from a domain of the team", { from: "db.contoso.local", to: "db2.contoso.local" }, []],
    ["to the listener of a failover group", DB, []],
  ])("is outdated where an entry leads %s", (_, entry, wanted) => {
    const found = judged(BLOBS, DB, entry).filter(({ outcome }) => outcome !== "pass");
    expect(found.map(({ outcome, severity = "" }) => `${outcome} ${severity}`)).toEqual(wanted);
  });

  it("is not judged where the manifest has none", () => {
    expect(outcomes(judged())).toEqual(["map of endpoints: not-applicable"]);
  });
});
