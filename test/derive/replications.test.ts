import { describe, expect, it } from "vitest";
import { subscriptionScope } from "../../src/base/resource-id.ts";
import { copiedByReplication, replicationRefs } from "../../src/derive/replications.ts";
import { relocationPlan } from "../../src/derive/schedule/plan.ts";
import { factRef } from "../../src/facts/facts.ts";
import type { Replica } from "../../src/facts/replication/row.ts";
import type { ManifestResource } from "../../src/manifest/model.ts";
import { declared, oneWave, plannedOf } from "../checks/wave/world.ts";
import { context, Facts, must, SOURCE } from "../support/context.ts";

const OLD = subscriptionScope(SOURCE);
const WARM = { method: { relocation: "warm", tool: "sql-failover-group" } } as const;
const database = (parts: Partial<ManifestResource> = {}): ManifestResource =>
  declared(
    "Microsoft.Sql/servers/databases",
    "srv/orders",
    { ...WARM, id: "sql", ...parts },
    { from: "srv-old/orders" },
  );
const worldOf = (resource: ManifestResource) => context(oneWave([resource], 8), [plannedOf(resource)]);
const LINK: Replica = { name: "link", state: "CATCH_UP", role: "Primary", partner: "srv" };
const GROUP: Replica = { ...LINK, name: "fog", members: ["orders"] };

const factsOf = (links: readonly Replica[], groups: readonly Replica[] = []): Facts => {
  const facts = new Facts();
  facts.put(factRef("replications", OLD, "sqlLinks/srv-old/orders"), links);
  facts.put(factRef("replications", OLD, "sqlFailoverGroups/srv-old/orders"), groups);
  return facts;
};

describe("what a replication has brought already", () => {
  it.each<[string, readonly Replica[], readonly Replica[], boolean]>([
    ["caught up", [LINK], [GROUP], true],
    ["caught up, in no group yet", [LINK], [], true],
    ["caught up, beside a group of another database", [LINK], [{ ...GROUP, members: ["stock"] }], true],
    ["caught up and switched", [{ ...LINK, role: "Secondary" }], [], true],
    ["still seeding", [{ ...LINK, state: "SEEDING" }], [], false],
    ["one list of two still seeding", [LINK], [{ ...GROUP, state: "SEEDING" }], false],
    ["suspended", [{ ...LINK, state: "SUSPENDED" }], [], false],
    ["not healthy", [{ ...LINK, healthy: false }], [], false],
    ["a copy that was made once", [{ ...LINK, role: "Source" }], [], false],
    ["of no state", [{ name: "link", role: "Primary", partner: "srv" }], [], false],
    ["of another server", [{ ...LINK, partner: "elsewhere" }], [], false],
    ["none", [], [], false],
  ])("%s", (_, links, groups, isDone) => {
    const facts = factsOf(links, groups);
    expect(copiedByReplication(worldOf(database()), facts.read).has("shop.sql")).toBe(isDone);
  });

  it("is asked of what a replication moves that a service shows", () => {
    const refs = (resource: ManifestResource): string[] =>
      replicationRefs(oneWave([resource], 8)).map(({ item }) => item ?? "");
    expect(refs(database())).toEqual(["sqlLinks/srv-old/orders", "sqlFailoverGroups/srv-old/orders"]);
    expect(refs(database({ method: { relocation: "cold", tool: "sql-failover-group" } }))).toEqual([]);
    expect(refs(database({ method: { relocation: "warm", tool: "bacpac" } }))).toEqual([]);
    expect(refs(database({ method: { relocation: "warm" } }))).toEqual([]);
    expect(refs(declared("Microsoft.Sql/servers", "srv", WARM))).toEqual([]);
  });
});

describe("the copy of a plan", () => {
  const planOf = (facts: Facts, resource = database()) => {
    const plan = facts.read(relocationPlan(worldOf(resource)));
    if (!plan.known) throw new Error("the plan needs no fact");
    const [wave] = plan.value.waves;
    const steps = must(wave).timing.steps;
    const { estimate, copied } = must(steps.find(({ step }) => step === "sync"));
    return {
      digest: plan.value.digest,
      likely: estimate?.likely,
      copied,
      names: steps.map(({ step }) => step),
    };
  };

  it("takes no time once the replication has caught up, whatever its size, and the plan stays the same one", () => {
    const silent = planOf(factsOf([]));
    expect(silent).toMatchObject({ likely: undefined, copied: undefined });
    const done = planOf(factsOf([LINK], [GROUP]));
    expect(done).toMatchObject({ likely: 0, copied: "sqlFailoverGroups" });
    expect([done.digest, done.names]).toEqual([silent.digest, silent.names]);
    for (const parts of [
      { dataSize: "84 GB" },
      { durations: { sync: { low: 1000, likely: 1000, high: 1000 } } },
    ])
      expect(planOf(factsOf([LINK]), database(parts)).likely).toBe(0);
    expect(planOf(factsOf([{ ...LINK, state: "SEEDING" }]), database({ dataSize: "84 GB" })).likely).toBe(
      3600,
    );
  });
});
