import { describe, expect, it } from "vitest";
import { dat05 } from "../../../src/checks/data/DAT-05.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Replica } from "../../../src/facts/replication/row.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import {
  at,
  context,
  Facts,
  manifest,
  planned,
  reg,
  run,
  SCOPE,
  SOURCE,
  wave,
} from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { declaring } from "./world.ts";

const HERE = reg("swedencentral");
const START = "2026-09-08T20:00:00Z";

/** Lists of copies that have the name of the resource itself. */
const WITHIN = ["storageSecondary", "cosmosRegions", "registryReplications", "configurationReplicas"];

interface World {
  readonly list: string;
  readonly type: string;
  readonly tool: string;
  readonly name?: { from: string; to: string };
  readonly rest?: Partial<ManifestResource>;
  readonly now?: string;
  readonly attest?: Record<string, string>;
  readonly attestedAt?: string;
}

function judge(world: World, replicas?: readonly Replica[]) {
  return answers(world, replicas).map(({ outcome }) => outcome);
}

function answers(
  { list, type, tool, name, rest, now = START, attest, attestedAt = "2026-09-07" }: World,
  replicas?: readonly Replica[],
) {
  const { from, to } = name ?? { from: "weu", to: WITHIN.includes(list) ? "weu" : "sdc" };
  const declared = manifest({
    workloads: declaring(type, { from, to, method: { relocation: "warm", tool }, ...rest }),
    waves: [wave("data", START, "2026-09-09T04:00:00Z")],
    attestations: attest === undefined ? [] : [{ ...word("DAT-05", attest), at: at(attestedAt) }],
  });
  const own = planned(type, to, { key: "shop.one", waves: ["data"] });
  const facts = new Facts();
  const scope = list === "siteRecovery" || list === "volumeReplication" ? SCOPE : subscriptionScope(SOURCE);
  const asked = list === "volumeReplication" ? to : from;
  if (replicas !== undefined) facts.put(factRef("replications", scope, `${list}/${asked}`), replicas);
  return run(dat05, { ...context(declared, [own]), now: at(now) }, facts);
}

const PG: World = {
  list: "postgresqlReplicas",
  type: "Microsoft.DBforPostgreSQL/flexibleServers",
  tool: "geo-replication",
};
const one = (parts: Partial<Replica> = {}): Replica => ({
  name: "sdc",
  region: HERE,
  partner: "sdc",
  state: "Active",
  ...parts,
});

const bare = (state: string): Replica => ({ name: "sdc", region: HERE, state });

describe("DAT-05, of a replica that", () => {
  it.each<[string, readonly Replica[], string]>([
    ["has caught up", [one()], "pass"],
    [
      "has caught up, beside one that leads elsewhere and is broken",
      [one(), one({ region: reg("westus"), state: "Broken" })],
      "pass",
    ],
    ["leads to another region", [one({ region: reg("westus") })], "fail"],
    ["leads to another server", [one({ partner: "other" })], "fail"],
    ["is not there", [], "fail"],
    ["catches up", [one({ state: "Catchup" })], "fail"],
    ["is broken", [one({ state: "Broken" })], "fail"],
    ["is not healthy", [one({ healthy: false })], "fail"],
    ["has operations that wait", [one({ pending: 2 })], "fail"],
    ["tells another word", [one({ state: "Odd" })], "unknown"],
    ["tells no state", [{ name: "sdc", partner: "sdc", region: HERE }], "unknown"],
    ["tells not where it leads to", [bare("Active")], "unknown"],
    ["tells not where it leads to, beside one that has caught up", [bare("Odd"), one()], "pass"],
    ["tells not where it leads to, and is broken", [bare("Broken")], "fail"],
    ["has a role where the service knows none", [one({ role: "Secondary" })], "unknown"],
  ])("%s", (_, replicas, outcome) => {
    expect(judge(PG, replicas)).toEqual([outcome]);
  });

  it("was switched before the wave began fails, and after it passes", () => {
    const link = { ...PG, list: "redisLinks", type: "Microsoft.Cache/redis" };
    const replicas = [one({ state: "Succeeded", role: "Secondary" })];
    expect(judge({ ...link, now: "2026-09-08T19:00:00Z" }, replicas)).toEqual(["fail"]);
    expect(judge({ ...link, now: "2026-09-08T21:00:00Z" }, replicas)).toEqual(["pass"]);
    expect(
      judge({ ...link, now: "2026-09-08T21:00:00Z" }, [one({ ...replicas[0], state: "Failed" })]),
    ).toEqual(["fail"]);
  });
});

describe("DAT-05", () => {
  const SQL: World = {
    list: "sqlLinks",
    type: "Microsoft.Sql/servers/databases",
    tool: "geo-replication",
    name: { from: "sql-weu/shop", to: "sql-sdc/shop" },
  };
  const link = one({ state: "CATCH_UP", role: "Primary", partner: "sql-sdc" });
  it("reads the links of a database", () => {
    expect(judge(SQL, [link])).toEqual(["pass"]);
    expect(judge(SQL, [{ ...link, state: "SEEDING", progress: 40 }])).toEqual(["fail"]);
    expect(judge(SQL, [{ ...link, state: "SUSPENDED" }])).toEqual(["fail"]);
    expect(judge({ ...SQL, rest: { rpo: 5000 } }, [link])).toEqual(["unknown"]);
  });

  it.each([
    ["Primary", "pass"],
    ["Secondary", "pass"],
    ["NonReadableSecondary", "pass"],
    ["Source", "unknown"],
    ["Copy", "unknown"],
    ["PrimaryNotReplicating", "unknown"],
    [undefined, "unknown"],
  ])("of a link of the role %s", (role, outcome) => {
    const rest: Replica = { name: "sdc", region: HERE, partner: "sql-sdc" };
    const found = (state: string) =>
      judge(SQL, [{ ...rest, state, ...(role === undefined ? {} : { role }) }]);
    expect(found("CATCH_UP")).toEqual([outcome]);
    expect(found("SUSPENDED")).toEqual(["fail"]);
  });

  const BUS: World = {
    list: "serviceBusPairs",
    type: "Microsoft.ServiceBus/namespaces",
    tool: "geo-replication",
  };
  it("fails a pair of namespaces that is broken off, with or without the other one", () => {
    const pair = one({ state: "Succeeded", role: "Primary" });
    expect(judge(BUS, [pair])).toEqual(["pass"]);
    expect(judge(BUS, [{ ...pair, role: "PrimaryNotReplicating" }])).toEqual(["fail"]);
    expect(judge(BUS, [{ name: "alias", state: "Succeeded", role: "PrimaryNotReplicating" }])).toEqual([
      "fail",
    ]);
    expect(judge(BUS, [{ name: "alias", state: "Succeeded", role: "Primary" }])).toEqual(["unknown"]);
  });

  it("takes no word against a link that is known to be suspended, while the groups cannot be read", () => {
    const match = { resource: "shop.one", type: SQL.type, source: "sql-weu/shop", target: "sql-sdc/shop" };
    const world = { ...SQL, tool: "sql-failover-group", attest: match };
    expect(judge(world)).toEqual(["pass"]);
    expect(judge(world, [link])).toEqual(["pass"]);
    expect(judge(world, [{ ...link, state: "SUSPENDED" }])).toEqual(["fail"]);
    expect(judge(world, [])).toEqual(["fail"]);
  });

  it("asks the groups of a server without a declared database, and says that it does not know the others", () => {
    const server: World = {
      list: "sqlFailoverGroups",
      type: "Microsoft.Sql/servers",
      tool: "sql-failover-group",
      name: { from: "sql-weu", to: "sql-sdc" },
    };
    const group = { ...link, members: ["orders"] };
    expect(judge(server)).toEqual(["unknown"]);
    expect(judge(server, [group])).toEqual(["unknown"]);
    expect(judge(server, [])).toEqual(["fail"]);
    expect(judge(server, [{ ...group, members: [] }])).toEqual(["fail"]);
    expect(judge(server, [{ ...group, state: "SUSPENDED" }])).toEqual(["fail"]);
    expect(judge({ ...server, tool: "geo-replication" })).toEqual(["unknown"]);
    const match = { resource: "shop.one", type: server.type, source: "sql-weu", target: "sql-sdc" };
    expect(judge({ ...server, attest: match }, [group])).toEqual(["pass"]);
  });

  it("of a volume, which copies on a schedule, is unknown until somebody attests it", () => {
    const type = "Microsoft.NetApp/netAppAccounts/capacityPools/volumes";
    const volume: World = { list: "volumeReplication", type, tool: "cross-region-replication" };
    const state = (mirror: string): Replica => ({ name: "replicationStatus", state: mirror, healthy: true });
    const match = { resource: "shop.one", type, source: "weu", target: "sdc" };
    expect(judge(volume, [state("Mirrored")])).toEqual(["unknown"]);
    expect(judge(volume, [state("Broken")])).toEqual(["fail"]);
    expect(judge({ ...volume, attest: match }, [state("Mirrored")])).toEqual(["pass"]);
  });

  it("asks a database in a failover group for both, and the group for the database", () => {
    const scope = subscriptionScope(SOURCE);
    const declared = manifest({
      workloads: declaring(SQL.type, {
        from: "sql-weu/shop",
        to: "sql-sdc/shop",
        method: { relocation: "warm", tool: "sql-failover-group" },
      }),
    });
    const outcome = (members: readonly string[], links: readonly Replica[] = [link]) =>
      run(
        dat05,
        { ...context(declared), now: at(START) },
        new Facts()
          .put(factRef("replications", scope, "sqlLinks/sql-weu/shop"), links)
          .put(factRef("replications", scope, "sqlFailoverGroups/sql-weu/shop"), [{ ...link, members }]),
      ).map(({ outcome }) => outcome);
    expect(outcome(["SHOP"])).toEqual(["pass"]);
    expect(outcome([])).toEqual(["fail"]);
    expect(outcome(["shop"], [])).toEqual(["fail"]);
  });

  const VM: World = {
    list: "siteRecovery",
    type: "Microsoft.Compute/virtualMachines",
    tool: "site-recovery",
  };
  const item = one({ state: "Protected", healthy: true, lag: 60, asOf: "2026-09-08T19:40:00Z" });
  it.each<[string, Replica, string]>([
    ["is protected", item, "pass"],
    ["was looked at an hour before", { ...item, asOf: "2026-09-08T19:00:00Z" }, "unknown"],
    ["tells a time that cannot be read", { ...item, asOf: "9/8/2026 7:40 PM" }, "unknown"],
    ["is sixteen minutes behind", { ...item, lag: 960 }, "fail"],
    ["is not healthy", { ...item, healthy: false }, "fail"],
  ])("of a machine that %s", (_, replica, outcome) => {
    expect(judge(VM, [replica])).toEqual([outcome]);
  });

  it("compares the lag with what the manifest allows", () => {
    const late = { ...item, lag: 960 };
    expect(judge({ ...VM, rest: { rpo: 20 * 60_000 } }, [late])).toEqual(["pass"]);
    expect(judge({ ...VM, rest: { rpo: 30_000 } }, [item])).toEqual(["fail"]);
  });

  const ACCOUNT: World = {
    list: "storageSecondary",
    type: "Microsoft.Storage/storageAccounts",
    tool: "geo-replication",
  };
  it.each([
    ["storageSecondary", ACCOUNT.type, "Live"],
    ["cosmosRegions", "Microsoft.DocumentDB/databaseAccounts", "Succeeded"],
    ["registryReplications", "Microsoft.ContainerRegistry/registries", "Ready"],
    ["configurationReplicas", "Microsoft.AppConfiguration/configurationStores", "Succeeded"],
  ])("takes no copy of %s for another resource", (list, type, state) => {
    const nowhere: Replica = { name: "copy", state, asOf: "2026-09-08T19:55:00Z" };
    const rest: Replica = { ...nowhere, region: HERE };
    const world = { ...ACCOUNT, list, type };
    expect(judge(world, [rest])).toEqual(["pass"]);
    expect(judge({ ...world, name: { from: "weu", to: "sdc" } }, [rest])).toEqual(["fail"]);
    expect(judge(world, [nowhere])).toEqual(["unknown"]);
  });
  const second = (parts: Partial<Replica>): Replica => ({ name: "secondary", region: HERE, ...parts });
  it.each<[string, Replica, string]>([
    ["is live, up to five minutes ago", second({ state: "Live", asOf: "2026-09-08T19:55:00Z" }), "pass"],
    ["is live, up to an hour ago", second({ state: "Live", asOf: "2026-09-08T19:00:00Z" }), "fail"],
    ["is filled", second({ state: "Bootstrap" }), "fail"],
    ["is away", second({ state: "Unavailable" }), "fail"],
    ["is live, and nobody says up to when", second({ state: "Live" }), "unknown"],
  ])("of an account whose second region %s", (_, replica, outcome) => {
    expect(judge(ACCOUNT, [replica])).toEqual([outcome]);
  });

  const SILENT: World = { ...PG, list: "mysqlReplicas", type: "Microsoft.DBforMySQL/flexibleServers" };
  it("waits for a person where the service shows no state, and takes a word about this target alone", () => {
    const match = { resource: "shop.one", type: SILENT.type, source: "weu", target: "sdc" };
    const silent: Replica = { name: "sdc", partner: "sdc", region: HERE };
    expect(judge(SILENT, [silent])).toEqual(["unknown"]);
    expect(judge({ ...SILENT, attest: match }, [silent])).toEqual(["pass"]);
    expect(judge({ ...SILENT, attest: { ...match, target: "old" } }, [silent])).toEqual(["unknown"]);
    expect(judge({ ...SILENT, attest: { ...match, source: "old" } }, [silent])).toEqual(["unknown"]);
    expect(judge({ ...SILENT, attest: match }, [])).toEqual(["fail"]);
    expect(judge({ ...PG, attest: { ...match, type: PG.type } }, [one({ state: "Broken" })])).toEqual([
      "fail",
    ]);
  });

  it("is unknown where the service was not asked, and of a tool that no service shows", () => {
    expect(judge(PG)).toEqual(["unknown"]);
    expect(judge({ ...PG, tool: "mirroring-by-hand" })).toEqual(["unknown"]);
    const match = { resource: "shop.one", type: PG.type, source: "weu", target: "sdc" };
    const attested = { ...PG, tool: "mirroring-by-hand", attest: match };
    expect(judge(attested)).toEqual(["pass"]);
    // A word says nothing of a day that is later by more than one, and holds once the wave is over.
    expect(judge({ ...attested, attestedAt: "2026-09-06" })).toEqual(["unknown"]);
    expect(judge({ ...attested, now: "2026-09-20T08:00:00Z" })).toEqual(["pass"]);
    expect(judge({ ...attested, attestedAt: "2026-08-30", now: "2026-09-03T08:00:00Z" })).toEqual([
      "unknown",
    ]);
    expect(judge({ ...attested, attestedAt: "2026-09-02", now: "2026-09-03T08:00:00Z" })).toEqual(["pass"]);
  });

  it.each([
    ["what is copied once", { ...PG, tool: "pg-dump" }],
    ["what is deployed again", { ...PG, tool: "bicep" }],
    [
      "a cold relocation",
      { ...PG, rest: { method: { relocation: "cold" as const, tool: "geo-replication" } } },
    ],
    ["a disk, which goes with its machine", { ...VM, type: "Microsoft.Compute/disks" }],
  ])("is not applicable to %s", (_, world) => {
    expect(judge(world)).toEqual(["not-applicable"]);
  });
});

describe("the table of replications", () => {
  const table = (world: World, replicas?: readonly Replica[]) =>
    answers(world, replicas).flatMap(({ replications = [] }) => replications);

  it("has state, lag and since when of each copy, and says which lead elsewhere", () => {
    const link: World = {
      list: "sqlLinks",
      type: "Microsoft.Sql/servers/databases",
      tool: "geo-replication",
      name: { from: "weu/db", to: "sdc/db" },
    };
    const partner = { name: "l1", partner: "sdc", region: HERE };
    const since = "2026-08-30T10:00:00Z";
    expect(
      table(link, [
        { ...partner, state: "CATCH_UP", role: "Primary", since },
        { ...partner, name: "l2", region: reg("westus"), state: "SUSPENDED", role: "Primary" },
      ]),
    ).toEqual([
      {
        resource: "shop.one",
        list: "sqlLinks",
        judged: "caught-up",
        copy: "l1",
        state: "CATCH_UP",
        role: "Primary",
        partner: "sdc",
        region: "swedencentral",
        since,
      },
      expect.objectContaining({ copy: "l2", judged: "elsewhere", state: "SUSPENDED" }),
    ]);
    const seeding = { ...partner, state: "SEEDING", role: "Primary", progress: 40 };
    expect(table(link, [seeding])).toMatchObject([{ judged: "behind", progress: 40 }]);
    expect(table(link, [{ ...seeding, state: "WAITING" }])).toMatchObject([{ judged: "unknown" }]);
  });

  it("tells the lag where the service does, and no lag where it does not", () => {
    const machine: World = {
      list: "siteRecovery",
      type: "Microsoft.Compute/virtualMachines",
      tool: "site-recovery",
    };
    const item = one({ state: "Protected", healthy: true, lag: 120, asOf: "2026-09-08T19:40:00Z" });
    expect(table(machine, [item])).toMatchObject([{ judged: "caught-up", lag: 120, asOf: item.asOf }]);
    expect(table(machine, [{ ...item, lag: 960 }])).toMatchObject([{ judged: "behind", lag: 960 }]);
    expect(table(PG, [one()])[0]).not.toHaveProperty("lag");
  });

  it("has a row where the service shows no copy, and none where it was not asked", () => {
    expect(table(PG, [])).toEqual([{ resource: "shop.one", list: "postgresqlReplicas", judged: "none" }]);
    expect(table(PG, [one({ region: reg("westus") })]).map(({ judged }) => judged)).toEqual([
      "none",
      "elsewhere",
    ]);
    expect(table(PG)).toEqual([]);
  });
});
