import { describe, expect, it } from "vitest";
import { sub08 } from "../../../src/checks/subscription/SUB-08.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import type { InventoryEntry, Stay, Workload } from "../../../src/manifest/model.ts";
import type { Plan, SourceListing, SourceResource } from "../../../src/plan/plan.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ListedResource } from "../../../src/facts/kinds/source-resources.ts";
import { context, Facts, manifest, outcomes, planned, run, SOURCE, type } from "../../support/context.ts";

const HOME = `/subscriptions/${SOURCE}/resourceGroups/rg/providers`;
const CONDITION = "where tags.app == 'shop'";
const REF = factRef("sourceResources", subscriptionScope(SOURCE), CONDITION);
const ENTRY = ["inventory", 0, "resourceGraph"];

function source(typeText: string, name: string, parts: Partial<SourceResource> = {}): SourceResource {
  const types = typeText.split("/").slice(1);
  const names = name.split("/");
  const tail = types.map((one, index) => `${one}/${names[index] ?? ""}`).join("/");
  const id = `${HOME}/${typeText.split("/")[0] ?? ""}/${tail}`;
  return { id, type: type(typeText), name, resourceGroup: "rg", ...parts };
}

function workload(...resources: { type: string; from?: string; to?: string }[]): Workload {
  return {
    name: "shop",
    pointer: ["workloads", "shop"],
    resources: resources.map(({ type: typeText, ...names }, index) => ({
      id: `r${String(index)}`,
      type: type(typeText),
      ...names,
      count: 1,
      zones: [],
      dependsOn: [],
      pointer: ["workloads", "shop", "resources", index],
    })),
  };
}

interface Given {
  readonly listing?: Partial<SourceListing>;
  readonly workloads?: readonly Workload[];
  readonly stays?: readonly Stay[];
  readonly live?: readonly ListedResource[];
}

function judged({ listing, workloads = [], stays = [], live }: Given): ReturnType<typeof run> {
  const entry: InventoryEntry = { kind: "resourceGraph", stays, pointer: ENTRY };
  const plan: Omit<Plan, "resources"> = {
    contradictions: [],
    gaps: [],
    terraform: [],
    source: [{ entry: ENTRY, ...listing }],
  };
  const facts = new Facts();
  if (live !== undefined) facts.put(REF, live);
  const resources = [planned("Microsoft.Web/sites", "kept")];
  return run(sub08, { ...context(manifest({ workloads, inventory: [entry] }), resources), plan }, facts);
}

function captured(...resources: SourceResource[]): Partial<SourceListing> {
  return { snapshot: { file: "g.json", resources, complete: true } };
}

const stay = (resource: string, typeText?: string): Stay => ({
  resource,
  ...(typeText === undefined ? {} : { type: type(typeText) }),
  reason: "retired",
  pointer: [...ENTRY, "stays", 0],
});

const SITE = "Microsoft.Web/sites";
const DB = "Microsoft.Sql/servers/databases";

describe("SUB-08", () => {
  it("has nothing to judge without an inventory of the source", () => {
    expect(outcomes(run(sub08, context(manifest()), new Facts()))).toEqual([
      "source inventory: not-applicable",
    ]);
  });

  it.each<[string, Given]>([
    [
      "is moved",
      {
        listing: captured(source(SITE, "old")),
        workloads: [workload({ type: "microsoft.web/SITES", from: "OLD", to: "new" })],
      },
    ],
    ["is planned under its name", { listing: captured(source(SITE, "KEPT")) }],
    ["stays by name", { listing: captured(source(SITE, "old")), stays: [stay("OLD")] }],
    [
      "stays by id",
      { listing: captured(source(SITE, "old")), stays: [stay(source(SITE, "old").id.toUpperCase(), SITE)] },
    ],
    [
      "comes along with what manages it",
      {
        listing: captured(
          source(SITE, "kept"),
          source("Microsoft.Compute/disks", "d", { managedBy: source(SITE, "kept").id }),
        ),
      },
    ],
    [
      "is made by the service",
      {
        listing: captured(
          source(DB, "s/master"),
          source("Microsoft.Network/networkWatchers", "NetworkWatcher_westeurope"),
        ),
      },
    ],
  ])("passes where everything %s", (_, given) => {
    expect(outcomes(judged(given))).toEqual(["source inventory 1: pass"]);
  });

  it("names by type what is left over", () => {
    const results = judged({
      listing: captured(
        source(SITE, "a"),
        source("microsoft.web/sites", "b"),
        source(DB, "s/d"),
        source(SITE, "kept"),
      ),
      stays: [stay("a", DB), stay("s/d", DB)],
    });
    expect(outcomes(results)).toEqual(["Microsoft.Web/sites: fail", "a: fail"]);
    expect(results[0]?.why).toContain("exist at the source");
    expect(results[0]?.evidence?.map(({ value }) => value)).toEqual(["a in rg", "b in rg"]);
    expect(results[1]?.why).toContain("does not have it");
    expect(results[1]?.fix?.text).toContain("Microsoft.Web/sites");
  });

  it("offers the type of the resource that has the name, and the name that is near", () => {
    const fixOf = (...stays: Stay[]): string | undefined =>
      judged({ listing: captured(source(SITE, "kept")), stays })[0]?.fix?.text;
    expect(fixOf(stay("kept", "Microsoft.Web/site"))).toContain("Did you mean `Microsoft.Web/sites`");
    expect(fixOf(stay("kpt", SITE))).toContain("kept");
    const ofType = { type: type("Microsoft.Web/site"), reason: "retired", pointer: [...ENTRY, "stays", 0] };
    expect(fixOf(ofType)).toContain("Did you mean `Microsoft.Web/sites`");
  });

  it("names what the manifest moves and the source does not have, of types that the inventory lists", () => {
    const workloads = [
      workload(
        { type: SITE, from: "gone", to: "x" },
        { type: DB, from: "s/gone", to: "t/x" },
        { type: SITE, to: "made" },
      ),
    ];
    const results = judged({ listing: captured(source(SITE, "kept")), workloads });
    expect(outcomes(results)).toEqual(["shop.r0: fail"]);
  });

  const row = (one: SourceResource): ListedResource => ({ id: one.id, type: one.type });

  it("goes by what is there now where Azure tells, else by the file", () => {
    const both = { listing: { ...captured(source(SITE, "kept")), condition: CONDITION } };
    expect(outcomes(judged(both))).toEqual(["source inventory 1: pass"]);
    expect(outcomes(judged({ ...both, live: [row(source(SITE, "new"))] }))).toEqual([
      "Microsoft.Web/sites: fail",
    ]);
  });

  it.each<[string, Given]>([
    ["the query got no answer", { listing: { condition: CONDITION } }],
    ["the answer is empty", { listing: { condition: CONDITION }, live: [] }],
    ["the file is empty", { listing: captured() }],
    [
      "the file is cut off",
      { listing: { snapshot: { file: "g.json", resources: [source(SITE, "kept")], complete: false } } },
    ],
  ])("does not know where %s", (_, given) => {
    expect(outcomes(judged(given))).toEqual(["source inventory 1: unknown"]);
  });
});

describe("what stays by group, type or tag", () => {
  const by = (parts: Omit<Stay, "reason" | "pointer">): Stay => ({
    ...parts,
    reason: "law",
    pointer: [...ENTRY, "stays", 0],
  });
  const tagged = (tags: Readonly<Record<string, string>>): Partial<SourceListing> =>
    captured(source(SITE, "old", { tags }));

  it.each([
    ["its group", by({ group: "RG" }), captured(source(SITE, "old")), "pass"],
    ["another group", by({ group: "other" }), captured(source(SITE, "old")), "fail"],
    ["its type", by({ type: type(SITE) }), captured(source(SITE, "old")), "pass"],
    ["another type", by({ type: type(DB) }), captured(source(SITE, "old")), "fail"],
    ["its tag", by({ tag: "Env=dev" }), tagged({ env: "dev" }), "pass"],
    ["a tag of another value", by({ tag: "env=dev" }), tagged({ env: "Dev" }), "fail"],
    ["a tag of any value", by({ tag: "env" }), tagged({ env: "" }), "pass"],
    ["no such tag", by({ tag: "env" }), tagged({}), "fail"],
    ["group and tag, of which one fits", by({ group: "rg", tag: "env" }), tagged({}), "fail"],
    ["a tag that was not read", by({ tag: "env" }), captured(source(SITE, "old")), "unknown"],
  ] as const)("%s", (_, stay, listing, outcome) => {
    expect(judged({ listing, stays: [stay] })[0]?.outcome).toBe(outcome);
  });

  it("reads the tags of live rows", () => {
    const live = [{ ...source(SITE, "old"), tags: { env: "dev" } }];
    const rows = live.map(({ id, tags }) => ({ id, type: SITE, tags }));
    const listing = { condition: CONDITION };
    expect(judged({ listing, live: rows, stays: [by({ tag: "env=dev" })] })[0]?.outcome).toBe("pass");
  });

  it("names a group that the inventory does not have, and the nearest", () => {
    const [idle] = judged({ listing: captured(source(SITE, "kept")), stays: [by({ group: "rgg" })] });
    expect(idle?.why).toContain("`group rgg` is said to stay");
    expect(idle?.fix?.text).toContain("`rg`");
  });
});
