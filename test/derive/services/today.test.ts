import { describe, expect, test } from "vitest";
import { currentState, takenAlready } from "../../../src/derive/services/today.ts";
import { adapterOf } from "../../../src/catalog/adapters.ts";
import { requestToday } from "../../../src/derive/services/request.ts";
import { unknown, type Value, type ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import {
  context,
  Facts,
  manifest,
  must,
  planned,
  SCOPE,
  type,
  type PlannedParts,
} from "../../support/context.ts";

const TYPE = "Microsoft.ContainerInstance/containerGroups";
const ID = `${SCOPE}/resourceGroups/rg-new/providers/${TYPE}/aci`;
const UPDATE = { known: true, value: "update" } as const;
const CREATE = { known: true, value: "create" } as const;

/** A container group with containers of so many cores. */
const cores = (...list: readonly Value[]): ValueObject => ({
  properties: { containers: list.map((cpu) => ({ properties: { resources: { requests: { cpu } } } })) },
});
const group = (parts: PlannedParts = {}) =>
  planned(TYPE, "aci", { resourceGroup: "rg-new", location: "swedencentral", ...parts });

/** How many of the cores, or of the groups, it has today. */
function taken(
  counter: "StandardCores" | "ContainerGroups",
  resource: PlannedResource,
  state: ReturnType<ReturnType<ReturnType<typeof currentState>["of"]>>,
): number | undefined {
  const request = must(requestToday(planned(TYPE, "aci", { before: cores(4) })));
  const use = must(
    must(adapterOf(TYPE)?.counters?.(request)).find(({ counters }) =>
      counters.some(({ name }) => name === counter),
    ),
  );
  const { amount } = must(use.counters.find(({ name }) => name === counter));
  const usage = { name: counter, currentValue: 10, limit: 20 };
  return takenAlready({ resource, use }, amount, usage, state, manifest());
}
const NONE = { kind: "none" } as const;
const there = (body: ValueObject, location?: string) => ({
  kind: "there" as const,
  request: must(requestToday(planned(TYPE, "aci", { before: body }))),
  ...(location === undefined ? {} : { location }),
});

describe("what a resource takes of a counter already", () => {
  test.each<[string, PlannedResource, Parameters<typeof taken>[2], number | undefined, number | undefined]>([
    ["does not exist", group(), NONE, 0, 0],
    ["is new, and of the region", group({ write: CREATE }), NONE, 0, 0],
    ["exists", group(), there(cores(2, 1)), 3, 1],
    ["exists in the region", group(), there(cores(2, 1), "Sweden Central"), 3, 1],
    ["exists in another region", group(), there(cores(2, 1), "westeurope"), 0, 0],
    ["exists in no region", group(), there(cores(2, 1), "global"), 3, 1],
    ["exists, and its cores are not known", group(), there(cores(unknown(["later"]))), undefined, 1],
    ["is changed in place", group({ write: UPDATE, before: cores(2, 2) }), NONE, 4, 1],
    [
      "is changed in place, whatever is there",
      group({ write: UPDATE, before: cores(2) }),
      there(cores(1), "westeurope"),
      2,
      1,
    ],
    [
      "is changed in place from what nobody tells",
      group({ write: UPDATE }),
      there(cores(1)),
      undefined,
      undefined,
    ],
    [
      "is changed in place, from cores that are not known",
      group({ write: UPDATE, before: cores(1, unknown(["x"])) }),
      NONE,
      undefined,
      1,
    ],
    ["has no containers today", group(), there({ properties: { containers: [] } }), 0, 1],
  ])("that %s", (_, resource, state, expectedCores, expectedGroups) => {
    expect([taken("StandardCores", resource, state), taken("ContainerGroups", resource, state)]).toEqual([
      expectedCores,
      expectedGroups,
    ]);
  });
});

describe("what stands under the planned name", () => {
  const EXISTING = factRef("existingResources", SCOPE, type(TYPE));
  const row = {
    id: ID.toUpperCase(),
    type: TYPE,
    location: "swedencentral",
    zones: [],
    tags: {},
    machines: [],
  };
  const settings = { id: ID, type: TYPE, location: "swedencentral", settings: { "sku.name": "Standard" } };
  const SETTINGS = factRef("resourceSettings", SCOPE, type(TYPE));
  const stateOf = (resource: PlannedResource, facts: Facts, counted = [resource]) => {
    const { manifest: value } = context(manifest(), [resource]);
    return currentState(value, [resource], counted).of(facts.read)(resource);
  };

  test.each<[string, PlannedParts, Facts, string]>([
    ["is none where nothing exists", {}, new Facts().put(EXISTING, []), "none"],
    ["is not seen where nothing could be read", {}, new Facts(), "unseen"],
    ["is none of what is certainly new", { write: CREATE }, new Facts(), "none"],
    ["is there in any casing", {}, new Facts().put(EXISTING, [row]), "there"],
    ["is there where the rest could not be read", {}, new Facts().part(EXISTING, [row]), "there"],
    [
      "is not seen where a part that could not be read may have it",
      {},
      new Facts().part(EXISTING, []),
      "unseen",
    ],
    ["is none where another exists", {}, new Facts().put(EXISTING, [{ ...row, id: `${ID}2` }]), "none"],
  ])("%s", (_, parts, facts, kind) => {
    expect(stateOf(group(parts), facts).kind).toBe(kind);
  });

  test("says how it is set up where that is asked, else its SKU alone", () => {
    const facts = new Facts().put(EXISTING, [row]).put(SETTINGS, [settings]);
    const asked = currentState(manifest(), [group()], [group()]);
    expect(asked.refs.map(({ kind }) => kind)).toEqual(["existingResources", "resourceSettings"]);
    expect(currentState(manifest(), [group()]).refs.map(({ kind }) => kind)).toEqual(["existingResources"]);
    const [full, bare] = [stateOf(group(), facts), stateOf(group(), facts, [])];
    expect(
      [full, bare].map((state) =>
        state.kind === "there" ? state.request.items("properties.containers") : "?",
      ),
    ).toEqual([undefined, expect.objectContaining({ known: false })]);
    expect([full, bare].map((state) => (state.kind === "there" ? state.location : "?"))).toEqual([
      "swedencentral",
      "swedencentral",
    ]);
  });
});
