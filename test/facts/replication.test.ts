import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPLICATIONS } from "../../src/catalog/replication.ts";
import { parseType } from "../../src/base/resource-type.ts";
import { Cursor, Malformed } from "../../src/facts/decode/cursor.ts";
import { itemsOf } from "../../src/facts/decode/list.ts";
import { replicationItem, replications } from "../../src/facts/kinds/replications.ts";
import { REPLICATION_SOURCES } from "../../src/facts/replication/sources.ts";
import { REPLICATION_OPERATIONS } from "../../src/observe/collect/support/replication-operations.ts";
import { fitsTool, toolRow } from "../../src/catalog/tools.ts";
import { readJsonObject } from "../servers/json.ts";
import { dataDir } from "../support/data.ts";
import { must } from "../support/context.ts";

const folder = dataDir("arm-examples/services");

/** The body of an official example, as a list or as one answer. */
function bodyOf(file: string): unknown {
  const ok = new Map(Object.entries(readJsonObject(join(must(folder), `${file}.json`)))).get("responses");
  const found = typeof ok === "object" && ok !== null ? new Map(Object.entries(ok)).get("200") : undefined;
  return typeof found === "object" && found !== null && "body" in found ? found["body"] : undefined;
}
const list = (source: string, file: string, name: string) =>
  replications.decode(itemsOf([bodyOf(file)]), source, name);
const single = (source: string, file: string, name: string) =>
  replications.decode([new Cursor(bodyOf(file))], source, name);

describe.skipIf(folder === undefined)("replicas, from the official examples (where they are at hand)", () => {
  it("reads links and failover groups of SQL", () => {
    expect(list("sqlLinks", "ReplicationLinkListByServer", "sourcesvr/tetha-db")[0]).toEqual({
      name: "fb92de60-eb87-4a58-b250-3362d0cfdf26",
      state: "CATCH_UP",
      role: "Primary",
      partner: "testsvr",
      region: "japaneast",
      progress: 100,
      since: "2018-06-21T08:11:46.907Z",
    });
    expect(
      list("sqlFailoverGroups", "FailoverGroupList", "failover-group-primary-server/db")[0],
    ).toMatchObject({
      state: "CATCH_UP",
      role: "Primary",
      members: [],
    });
    const pairs = replications.decode(
      [new Cursor(bodyOf("InstanceFailoverGroupGet"))],
      "instanceFailoverGroups",
      "failover-group-primary-mngdInstance",
    );
    expect(pairs).toEqual([
      {
        name: "failover-group-test-3",
        state: "CATCH_UP",
        role: "Primary",
        partner: "failover-group-secondary-mngdInstance",
        region: "japanwest",
      },
    ]);
    expect(single("instanceFailoverGroups", "InstanceFailoverGroupGet", "another")).toEqual([]);
  });

  it("reads replicas of servers, links of caches and the state of a volume", () => {
    expect(list("postgresqlReplicas", "PostgreSQL.ReplicasListByServer", "source")).toEqual([
      { name: "exampleserver", partner: "exampleserver", region: "westus", state: "Active" },
    ]);
    expect(list("redisLinks", "RedisCacheLinkedServer_List", "cache1")[0]).toEqual({
      name: "cache2",
      partner: "cache2",
      region: "westus",
      state: "Succeeded",
      role: "Primary",
    });
    expect(
      single("redisEnterpriseLinks", "RedisEnterpriseDatabasesCreateWithGeoReplication", "cache1"),
    ).toEqual([{ name: "cache2/default", partner: "cache2", state: "Linking" }]);
    expect(single("volumeReplication", "Volumes_ReplicationStatus", "account/pool/volume")).toEqual([
      { name: "replicationStatus", state: "Mirrored", healthy: true },
    ]);
  });

  it("reads regions of accounts, registries and namespaces", () => {
    expect(single("cosmosRegions", "CosmosDBDatabaseAccountGet", "ddb1")).toEqual([
      { name: "East US", region: "eastus", state: "Succeeded" },
    ]);
    expect(
      single(
        "storageSecondary",
        "StorageAccountGetPropertiesGeoReplicationStatscanFailoverTrue",
        "sto8596",
      )[0],
    ).toMatchObject({ state: "Live", asOf: "2018-10-30T00:25:34.000Z" });
    expect(list("objectReplication", "StorageAccountListObjectReplicationPolicies", "sto2527")).toEqual([
      { name: "c6c23999-fd4e-433a-bcf9-1db69d27cd8a", partner: "destAccount1" },
      { name: "141d23dc-8958-4b48-b6e6-5a40bf1af116", partner: "destAccount2" },
    ]);
    expect(list("registryReplications", "ReplicationList", "myRegistry")).toEqual([
      { name: "myReplication", region: "eastus", state: "Ready", asOf: "2017-03-01T23:15:37.070Z" },
    ]);
    expect(list("eventHubPairs", "EHAliasList", "namespace")[0]?.state).toBe("Succeeded");
    expect(list("serviceBusPairs", "SBAliasList", "namespace")[0]?.state).toBe("Accepted");
  });

  it("tells no state of a machine that Site Recovery replicates from elsewhere", () => {
    const [found] = single("siteRecovery", "ReplicationProtectedItems_Get", "vm1");
    expect(found).toEqual({ name: "vm1", healthy: true });
    expect(single("siteRecovery", "ReplicationProtectedItems_Get", "vm2")).toEqual([]);
  });
});

describe("the table of replications", () => {
  it("has for each list a decoder, an operation, a type and tools that fit it", () => {
    for (const { list: name, type, tools, source } of REPLICATIONS) {
      expect(Object.hasOwn(REPLICATION_SOURCES, name), name).toBe(true);
      expect(name === "siteRecovery" || Object.hasOwn(REPLICATION_OPERATIONS, name), name).toBe(true);
      expect(parseType(type), type).toBeDefined();
      for (const tool of tools) expect(fitsTool(must(toolRow(tool)), type), `${tool} ${type}`).toBe(true);
      expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    }
    expect(new Set(REPLICATIONS.map((row) => row.list)).size).toBe(Object.keys(REPLICATION_SOURCES).length);
  });

  it("reads its items without regard to case, and no other text", () => {
    expect(replicationItem("SQLLINKS/a/b")).toEqual({ list: "sqlLinks", name: "a/b" });
    expect(replicationItem("sqlLinks")).toBeUndefined();
    expect(replicationItem("toString/a")).toBeUndefined();
  });

  it("refuses an answer of another shape", () => {
    for (const [source, { decode }] of Object.entries(REPLICATION_SOURCES))
      expect(
        () => decode([new Cursor({ properties: "nothing", mirrorState: 1 })], { name: "a" }),
        source,
      ).toThrow(Malformed);
  });
});
