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

interface World {
  readonly list: string;
  readonly type: string;
  readonly tool: string;
  readonly name?: { from: string; to: string };
  readonly rest?: Partial<ManifestResource>;
  readonly now?: string;
  readonly attest?: Record<string, string>;
}

function judge({ list, type, tool, name, rest, now = START, attest }: World, replicas?: readonly Replica[]) {
  const { from, to } = name ?? { from: "weu", to: "sdc" };
  const declared = manifest({
    workloads: declaring(type, { from, to, method: { relocation: "warm", tool }, ...rest }),
    waves: [wave("data", START, "2026-09-09T04:00:00Z")],
    attestations: attest === undefined ? [] : [{ ...word("DAT-05", attest), at: at("2026-09-07") }],
  });
  const own = planned(type, to, { key: "shop.one", waves: ["data"] });
  const facts = new Facts();
  const scope = list === "siteRecovery" || list === "volumeReplication" ? SCOPE : subscriptionScope(SOURCE);
  const asked = list === "volumeReplication" ? to : from;
  if (replicas !== undefined) facts.put(factRef("replications", scope, `${list}/${asked}`), replicas);
  return run(dat05, { ...context(declared, [own]), now: at(now) }, facts).map(({ outcome }) => outcome);
}

const PG: World = {
  list: "postgresqlReplicas",
  type: "Microsoft.DBforPostgreSQL/flexibleServers",
  tool: "geo-replication",
};
const one = (parts: Partial<Replica> = {}): Replica => ({
  name: "sdc",
  region: HERE,
  state: "Active",
  ...parts,
});

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
    ["tells no state", [{ name: "sdc", region: HERE }], "unknown"],
    ["is the primary before the wave", [one({ role: "Secondary" })], "pass"],
  ])("%s", (_, replicas, outcome) => {
    expect(judge(PG, replicas)).toEqual([outcome]);
  });

  it("was switched before the wave began fails, and after it passes", () => {
    const replicas = [one({ role: "Secondary" })];
    expect(judge({ ...PG, now: "2026-09-08T19:00:00Z" }, replicas)).toEqual(["fail"]);
    expect(judge({ ...PG, now: "2026-09-08T21:00:00Z" }, replicas)).toEqual(["pass"]);
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
  it.each<[string, Replica, string]>([
    ["is live, up to five minutes ago", one({ state: "Live", asOf: "2026-09-08T19:55:00Z" }), "pass"],
    ["is live, up to an hour ago", one({ state: "Live", asOf: "2026-09-08T19:00:00Z" }), "fail"],
    ["is filled", one({ state: "Bootstrap" }), "fail"],
    ["is away", one({ state: "Unavailable" }), "fail"],
    ["is live, and nobody says up to when", one({ state: "Live" }), "unknown"],
  ])("of an account whose second region %s", (_, replica, outcome) => {
    expect(judge(ACCOUNT, [replica])).toEqual([outcome]);
  });

  const SILENT: World = { ...PG, list: "mysqlReplicas", type: "Microsoft.DBforMySQL/flexibleServers" };
  it("waits for a person where the service shows no state, and takes a word about this target alone", () => {
    const match = { resource: "shop.one", type: SILENT.type, target: "sdc" };
    expect(judge(SILENT, [{ name: "sdc", region: HERE }])).toEqual(["unknown"]);
    expect(judge({ ...SILENT, attest: match }, [{ name: "sdc", region: HERE }])).toEqual(["pass"]);
    expect(
      judge({ ...SILENT, attest: { ...match, target: "old" } }, [{ name: "sdc", region: HERE }]),
    ).toEqual(["unknown"]);
    expect(judge({ ...SILENT, attest: match }, [])).toEqual(["fail"]);
    expect(judge({ ...PG, attest: { ...match, type: PG.type } }, [one({ state: "Broken" })])).toEqual([
      "fail",
    ]);
  });

  it("is unknown where the service was not asked, and of a tool that no service shows", () => {
    expect(judge(PG)).toEqual(["unknown"]);
    expect(judge({ ...PG, tool: "mirroring-by-hand" })).toEqual(["unknown"]);
    const match = { resource: "shop.one", type: PG.type, target: "sdc" };
    expect(judge({ ...PG, tool: "mirroring-by-hand", attest: match })).toEqual(["pass"]);
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
