import { describe, expect, it } from "vitest";
import { factRef, type FactRef } from "../../src/facts/facts.ts";
import { REPLICATION_OPERATIONS } from "../../src/observe/collect/support/replication-operations.ts";
import { replicationRow } from "../../src/catalog/replication.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { JsonObject } from "../servers/json.ts";
import type { World } from "../servers/world.ts";
import { readyWorld } from "../worlds/ready.ts";
import { must } from "../support/context.ts";
import { observe, SCOPE } from "./collect-support.ts";

const GROUP = `${SCOPE}/resourceGroups/rg-shop-data-weu`;

/** The ready world with these answers of services besides. */
function worldOf(rows: readonly JsonObject[]): World {
  const world = readyWorld();
  return {
    ...world,
    subscriptions: world.subscriptions.map((one) => ({ ...one, services: { ...one.services, more: rows } })),
  };
}
const refOf = (list: string, name: string): FactRef<"replications"> =>
  factRef("replications", SCOPE, `${list}/${name}`);

/** A name with as many parts as the type. */
const nameOf = (type: string): string =>
  type
    .split("/")
    .slice(1)
    .map((_, index) => `n${String(index)}`)
    .join("/");

describe("replications", () => {
  it("are asked of the resource that has the name, of every list with its own address", async () => {
    const lists = Object.entries(REPLICATION_OPERATIONS);
    const roots = [...new Set(lists.map(([, { root }]) => root))];
    const rows = roots.map((root) => ({
      id: `${GROUP}/providers/${root}/n0`,
      name: "n0",
      type: root,
      location: "westeurope",
      properties: { locations: [], provisioningState: "Succeeded" },
    }));
    const status = "netAppAccounts/n0/capacityPools/n1/volumes/n2/replicationStatus";
    const volume = {
      id: `${GROUP}/providers/Microsoft.NetApp/${status}`,
      mirrorState: "Mirrored",
      healthy: true,
    };
    const refs = lists.map(([list]) => refOf(list, nameOf(must(replicationRow(list)).type)));
    const { table, arm } = await observe(worldOf([...rows, volume]), refs);
    const look = lookupOf(table);
    expect(refs.flatMap((ref) => (look(ref).known ? [] : [look(ref)]))).toEqual([]);
    const paths = arm.requests.map(({ path }) => path).filter((path) => !path.endsWith("/resources"));
    expect(paths.map((path) => path.slice(GROUP.length)).toSorted()).toMatchInlineSnapshot(`
      [
        "/providers/Microsoft.AppConfiguration/configurationStores/n0/replicas",
        "/providers/Microsoft.Cache/redis/n0/linkedServers",
        "/providers/Microsoft.Cache/redisEnterprise/n0/databases",
        "/providers/Microsoft.ContainerRegistry/registries/n0/replications",
        "/providers/Microsoft.DBforMySQL/flexibleServers/n0/replicas",
        "/providers/Microsoft.DBforPostgreSQL/flexibleServers/n0/replicas",
        "/providers/Microsoft.DocumentDB/databaseAccounts/n0",
        "/providers/Microsoft.EventHub/namespaces/n0/disasterRecoveryConfigs",
        "/providers/Microsoft.NetApp/netAppAccounts/n0/capacityPools/n1/volumes/n2/replicationStatus",
        "/providers/Microsoft.ServiceBus/namespaces/n0/disasterRecoveryConfigs",
        "/providers/Microsoft.Sql/locations/westeurope/instanceFailoverGroups",
        "/providers/Microsoft.Sql/servers/n0/databases/n1/replicationLinks",
        "/providers/Microsoft.Sql/servers/n0/failoverGroups",
        "/providers/Microsoft.Storage/storageAccounts/n0",
        "/providers/Microsoft.Storage/storageAccounts/n0/objectReplicationPolicies",
      ]
    `);
  });

  it("are read with their state, of a group of its server and of a machine in any vault", async () => {
    const refs = [
      refOf("sqlLinks", "SQL-shop-weu/shop"),
      refOf("sqlFailoverGroups", "sql-shop-weu/shop"),
      refOf("siteRecovery", "VM-report-weu"),
    ];
    const { table } = await observe(readyWorld(), refs);
    const look = lookupOf(table);
    const states = refs.map((ref) => {
      const fact = look(ref);
      return fact.known ? fact.value.map(({ state, region }) => [state, region]) : fact.kind;
    });
    expect(states).toEqual([
      [["CATCH_UP", "swedencentral"]],
      [["CATCH_UP", "swedencentral"]],
      [["Protected", "swedencentral"]],
    ]);
  });

  it("of several machines are read of every vault once", async () => {
    const refs = ["vm-report-weu", "vm-other-weu", "vm-third-weu"].map((name) => refOf("siteRecovery", name));
    const { table, arm } = await observe(readyWorld(), refs);
    const look = lookupOf(table);
    expect(refs.map((ref) => look(ref)).map((fact) => (fact.known ? fact.value.length : fact.kind))).toEqual([
      1, 0, 0,
    ]);
    const paths = arm.requests.map(({ path }) => path);
    expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted());
  });

  it("are unknown of a resource that is not there, of two of one name, and of a name that does not fit", async () => {
    const cache = (group: string) => ({
      id: `${SCOPE}/resourceGroups/${group}/providers/Microsoft.Cache/redis/c`,
      name: "c",
      type: "Microsoft.Cache/redis",
    });
    const refs = [
      refOf("sqlLinks", "nobody/shop"),
      refOf("redisLinks", "c"),
      refOf("sqlLinks", "sql-shop-weu"),
      refOf("odd", "c"),
    ];
    const { table } = await observe(worldOf([cache("a"), cache("b")]), refs);
    const look = lookupOf(table);
    expect(refs.map((ref) => (look(ref).known ? "known" : look(ref)))).toMatchObject([
      { kind: "not-found" },
      { kind: "unresolved" },
      { kind: "unresolved" },
      { kind: "not-understood" },
    ]);
  });

  it("of a machine are unknown where one vault cannot be read: it may be the one that protects it", async () => {
    const ref = refOf("siteRecovery", "vm-report-weu");
    const { table } = await observe(readyWorld(), [ref], {
      faults: [{ operation: "replicationLists", fault: "forbidden" }],
    });
    expect(lookupOf(table)(ref)).toMatchObject({
      known: false,
      permission: "Microsoft.RecoveryServices/vaults/replicationProtectedItems/read",
    });
  });
});
