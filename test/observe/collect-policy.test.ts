import { describe, expect, it } from "vitest";
import { factRef } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { FakeArmOptions } from "../servers/arm.ts";
import type { ArmResource, World } from "../servers/world.ts";
import { alzWorld } from "../worlds/alz.ts";
import { guidFor, policyAssignment, policyDefinition, policySet, TENANT } from "../worlds/build.ts";
import { readyWorld } from "../worlds/ready.ts";
import { CORP, SHOP, SUBSCRIPTION } from "../worlds/shop.ts";
import { observe, REFS, SCOPE, unknownsOf } from "./collect-support.ts";

const RULE = { if: { field: "type", equals: "Microsoft.Web/sites" }, then: { effect: "deny" } };

function definitionAt(scope: string, name: string, version = "1.0.0"): ArmResource {
  return policyDefinition(scope, name, { displayName: name, mode: "All", rule: RULE, version });
}

function worldWith(parts: Partial<World>): World {
  return {
    ...readyWorld(),
    policyAssignments: [],
    policySetDefinitions: [],
    policyDefinitions: [],
    policyVersions: [],
    ...parts,
  };
}

const assign = (
  name: string,
  definition: string,
  version?: string,
  overrides?: readonly { kind: string; value: string }[],
) =>
  policyAssignment(SHOP.tenant, CORP, name, {
    definition,
    ...(version === undefined ? {} : { version }),
    ...(overrides === undefined ? {} : { overrides: overrides.map((one) => ({ ...one })) }),
  });

async function policies(world: World, options: FakeArmOptions = {}) {
  const refs = [factRef("policySetDefinitions", SCOPE), factRef("policyDefinitions", SCOPE)];
  const { table, arm } = await observe(world, refs, options);
  const lookup = lookupOf(table);
  const sets = lookup(factRef("policySetDefinitions", SCOPE));
  const definitions = lookup(factRef("policyDefinitions", SCOPE));
  if (!sets.known || !definitions.known) throw new Error("the policies are unknown");
  return { arm, sets: sets.value, definitions: definitions.value };
}

/** Version, or kind of unknown, by the last part of the key. */
function shown(
  facts: Readonly<
    Record<string, { known: boolean; kind?: string; value?: { properties: { version?: string } } }>
  >,
) {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key.slice(key.lastIndexOf("/") + 1),
      fact.value?.properties.version ?? fact.kind,
    ]),
  );
}

describe("definitions", () => {
  it("of management groups are read where the run has no role there", async () => {
    const own = definitionAt(CORP, "own");
    const set = policySet(CORP, "set", {
      displayName: "s",
      members: [{ definition: own.id, reference: "r" }],
    });
    const world = worldWith({
      policyAssignments: [assign("a", set.id)],
      policySetDefinitions: [set],
      policyDefinitions: [own],
    });
    const { arm, sets, definitions } = await policies(world, {
      faults: [{ path: /^\/providers\/Microsoft\.Management/i, fault: "forbidden" }],
    });
    expect(shown(sets)).toEqual({ set: "1.0.0" });
    expect(shown(definitions)).toEqual({ own: "1.0.0" });
    expect(arm.requestsOf("policyDefinitions")).toHaveLength(1);
    expect(arm.requestsOf("policySetDefinitions")).toHaveLength(1);
  });

  it("that cannot be read leave the others alone", async () => {
    const names = ["good", "forbidden", "gone", "broken", "odd"];
    const world = worldWith({
      policyDefinitions: names.filter((name) => name !== "gone").map((name) => definitionAt(TENANT, name)),
      policyAssignments: names.map((name) =>
        assign(name, `/providers/Microsoft.Authorization/policyDefinitions/${name}`),
      ),
    });
    const { definitions } = await policies(world, {
      faults: [
        { path: /policyDefinitions\/forbidden\?/, fault: "forbidden" },
        {
          path: /policyDefinitions\/broken\?/,
          fault: "wrong-shape",
          body: { id: "/x", name: "x", properties: {} },
        },
        { path: /policyDefinitions\/odd\?/, fault: "wrong-shape", body: [] },
      ],
    });
    expect(shown(definitions)).toEqual({
      good: "1.0.0",
      forbidden: "no-permission",
      gone: "not-found",
      broken: "malformed",
      odd: "malformed",
    });
  });

  it("named by an id of nothing are unknown", async () => {
    const { definitions } = await policies(
      worldWith({ policyAssignments: [assign("a", `${SUBSCRIPTION}/providers/Microsoft.Web/sites/x`)] }),
    );
    expect(shown(definitions)).toEqual({ x: "not-understood" });
  });

  it("are listed when they are many, and what the list lacks is asked by itself", async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      definitionAt(TENANT, guidFor(`built-in ${String(index)}`)),
    );
    const missing = "/providers/Microsoft.Authorization/policyDefinitions/not-there";
    const set = policySet(TENANT, "set", {
      displayName: "s",
      members: [...many.map(({ id }) => id), missing].map((definition, index) => ({
        definition,
        reference: `r${String(index)}`,
      })),
    });
    const world = worldWith({
      policyAssignments: [assign("a", set.id)],
      policySetDefinitions: [set],
      policyDefinitions: many,
    });
    const { arm, definitions } = await policies(world, { pageSize: 50 });
    expect(Object.values(definitions).filter((fact) => fact.known)).toHaveLength(130);
    expect(shown(definitions)["not-there"]).toBe("not-found");
    expect(arm.requestsOf("policyDefinitions").map(({ query }) => query["$filter"])[0]).toBe(
      "policyType eq 'BuiltIn'",
    );
    expect(arm.requestsOf("policyDefinitions").length).toBeLessThanOrEqual(3);
    expect(arm.requestsOf("policyDefinition")).toHaveLength(1);
  });

  it("of our own are listed once where the subscription sees them", async () => {
    const many = Array.from({ length: 30 }, (_, index) => definitionAt(CORP, `own-${String(index)}`));
    const world = worldWith({
      policyDefinitions: many,
      policyAssignments: many.map(({ id, name }) => assign(name, id)),
    });
    const { arm, definitions } = await policies(world);
    expect(Object.values(definitions).every((fact) => fact.known)).toBe(true);
    expect(arm.requestsOf("policyDefinitions").map(({ path }) => path)).toEqual([
      `${SUBSCRIPTION}/providers/Microsoft.Authorization/policyDefinitions`,
    ]);
    expect(arm.requestsOf("policyDefinition")).toHaveLength(0);
  });

  it("are not asked one by one when the list is throttled", async () => {
    const many = Array.from({ length: 130 }, (_, index) => definitionAt(TENANT, `b${String(index)}`));
    const world = worldWith({
      policyDefinitions: many,
      policyAssignments: many.map(({ id, name }) => assign(name, id)),
    });
    const { arm, definitions } = await policies(world, {
      faults: [{ operation: "policyDefinitions", fault: "throttled", retryAfter: "3600" }],
    });
    expect(new Set(Object.values(shown(definitions)))).toEqual(new Set(["throttled"]));
    expect(arm.requestsOf("policyDefinition")).toHaveLength(0);
  });
});

describe("pinned versions", () => {
  const current = definitionAt(TENANT, "d", "2.1.0");
  const id = current.id;
  const older = ["1.0.0", "1.2.0", "1.10.0", "3.0.0-preview"].map((version) => {
    const content = definitionAt(TENANT, "d", version);
    return { ...content, id: `${id}/versions/${version}`, name: version };
  });
  const world = (...assignments: readonly ArmResource[]) =>
    worldWith({ policyDefinitions: [current], policyVersions: older, policyAssignments: assignments });

  it("that the definition's own content satisfies take it", async () => {
    const { arm, definitions } = await policies(world(assign("a", id, "2.*.*"), assign("b", id, "2.1.*")));
    expect(shown(definitions)).toEqual({ d: "2.1.0" });
    expect(arm.requestsOf("policyVersions")).toHaveLength(0);
  });

  it("take the newest content that satisfies them, under the definition's own id", async () => {
    const assignments = [
      assign("a", id, "1.*.*"),
      assign("b", id, "1.2.*"),
      assign("c", id, "2.*.*"),
      assign("e", id, "3.*.*-PREVIEW"),
    ];
    const { arm, definitions } = await policies(world(...assignments));
    expect(shown(definitions)).toEqual({
      d: "2.1.0",
      "d@1.*.*": "1.10.0",
      "d@1.2.*": "1.2.0",
      "d@3.*.*-preview": "3.0.0-preview",
    });
    const pinned = definitions[`${id.toLowerCase()}@1.*.*`];
    expect(pinned?.known && pinned.value).toMatchObject({ id, name: "d" });
    expect(arm.requestsOf("policyVersions")).toHaveLength(1);
  });

  it("that nothing satisfies are unknown, and only they", async () => {
    const { definitions } = await policies(world(assign("a", id, "3.*.*"), assign("b", id, "latest")));
    expect(shown(definitions)).toEqual({
      d: "2.1.0",
      "d@3.*.*": "not-understood",
      "d@latest": "not-understood",
    });
  });

  it("are unknown when the versions cannot be read", async () => {
    const answers = { faults: [{ operation: "policyVersions", fault: "forbidden" }] } as const;
    const { definitions } = await policies(world(assign("a", id, "1.*.*")), answers);
    expect(shown(definitions)).toEqual({ d: "2.1.0", "d@1.*.*": "no-permission" });
  });

  it("of initiatives bring their own members", async () => {
    const set = (version: string, member: string): ArmResource =>
      policySet(TENANT, "s", {
        displayName: "s",
        version,
        members: [{ definition: member, reference: "r" }],
      });
    const before = definitionAt(TENANT, "before");
    const now = set("2.0.0", id);
    const { sets, definitions } = await policies({
      ...world(assign("a", now.id, "1.*.*", [{ kind: "definitionVersion", value: "2.*.*" }])),
      policySetDefinitions: [now],
      policyDefinitions: [current, before],
      policyVersions: [
        ...older,
        { ...set("1.5.0", before.id), id: `${now.id}/versions/1.5.0`, name: "1.5.0" },
      ],
    });
    expect(shown(sets)).toEqual({ s: "2.0.0", "s@1.*.*": "1.5.0" });
    expect(shown(definitions)).toEqual({ before: "1.0.0", d: "2.1.0", "d@1.*.*": "1.10.0" });
  });
});

const alz = alzWorld();

describe("a governed landing zone", () => {
  it.skipIf(alz === undefined)(
    "is observed in less than 100 requests (runs where ../shared/data/alz and azure-policy are present)",
    async () => {
      if (alz === undefined) throw new Error("skipped without the data");
      const { table, arm } = await observe(alz, REFS, { pageSize: { policyDefinitions: 1000 } });
      expect(unknownsOf(table)).toEqual({});
      expect(arm.requests.length).toBeLessThan(100);
      const definitions = lookupOf(table)(factRef("policyDefinitions", SCOPE));
      if (!definitions.known) throw new Error("the definitions are unknown");
      const unpinned = Object.entries(definitions.value).filter(([key]) => !key.includes("@"));
      expect(unpinned.length).toBeGreaterThan(500);
      expect(unpinned.filter(([, fact]) => !fact.known)).toEqual([]);
    },
  );
});
