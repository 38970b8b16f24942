import { describe, expect, it } from "vitest";
import type { Value, ValueObject } from "../../../src/expression/value.ts";
import {
  applied,
  drastic,
  merged,
  propertyEdit,
  weight,
  type Candidate,
  type EditPlan,
  type PropertyEdit,
} from "../../../src/policy/repair/edits.ts";
import type { Position } from "../../../src/policy/repair/occurrences.ts";

const value = (of: Value, cost = 0): Candidate => ({ kind: "value", value: of, cost });
const REMOVE: Candidate = { kind: "remove", cost: 0 };

/** `a.0.b`: a place, of which digits are members of arrays. */
function positionOf(text: string): Position {
  return text.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
function edit(at: string, kind: PropertyEdit["kind"], candidates: readonly Candidate[] = []): PropertyEdit {
  return propertyEdit({
    at: positionOf(at),
    field: at,
    kind,
    before: undefined,
    constraints: [],
    candidates,
  });
}
const told = (plan: EditPlan | undefined): readonly string[] | undefined =>
  plan?.map(({ at, kind, candidates }) =>
    [
      kind,
      at.join("."),
      ...candidates.map((one) => (one.kind === "remove" ? "gone" : JSON.stringify(one.value))),
    ].join(" "),
  );
const less = (most: number): PropertyEdit["constraints"][number] => ({
  meets: (of) => typeof of === "number" && of < most,
  must: [],
});

const only = (wanted: number): PropertyEdit["constraints"][number] => ({
  meets: (of) => of === wanted,
  must: [],
});

describe("two plans as one", () => {
  const [one, two, three] = [value(1), value(2), value(3)];
  it.each<[string, EditPlan, EditPlan, readonly string[] | undefined]>([
    [
      "have the edits of both",
      [edit("a", "value", [one])],
      [edit("b", "value", [two])],
      ["value a 1", "value b 2"],
    ],
    [
      "have one edit of one place, with what both could be, each once",
      [edit("a", "value", [one, two])],
      [edit("a", "value", [two, three])],
      ["value a 1 2 3"],
    ],
    [
      "keep to what both ask for",
      [{ ...edit("a", "value", [one, three]), constraints: [less(3)] }],
      [{ ...edit("a", "value", [two, one]), constraints: [less(2)] }],
      ["value a 1"],
    ],
    [
      "are none where no value gives what both ask for",
      [{ ...edit("a", "value", [three]), constraints: [less(9)] }],
      [{ ...edit("a", "value", [three]), constraints: [less(3)] }],
      undefined,
    ],
    [
      "tell what is removed from a value",
      [{ ...edit("a", "value", [REMOVE, one]), constraints: [less(2)] }],
      [edit("a", "value", [REMOVE])],
      ["value a 1"],
    ],
    ["drop one member once", [edit("a.0", "drop")], [edit("a.0", "drop")], ["drop a.0"]],
    ["do not drop what they change", [edit("a.0", "drop")], [edit("a.0", "value", [one])], undefined],
    [
      "leave alone what lies in what they drop",
      [edit("a.0", "drop")],
      [edit("a.0.b", "value", [one])],
      ["drop a.0"],
    ],
    [
      "change what lies in another member",
      [edit("a.0", "drop")],
      [edit("a.1.b", "value", [one])],
      ["drop a.0", "value a.1.b 1"],
    ],
    [
      "make a property by what they put beneath it",
      [edit("a", "value", [one])],
      [edit("a.b", "value", [two])],
      ["value a.b 2"],
    ],
    [
      "add a member with what they put beneath it",
      [edit("a.0", "grow", [one])],
      [edit("a.0.b", "value", [two])],
      ["grow a.0 1", "value a.0.b 2"],
    ],
    [
      "add what is asked of a new member to it",
      [edit("a.0", "grow", [one])],
      [edit("a.0", "value", [one])],
      ["grow a.0 1"],
    ],
    [
      "add a member behind another that does not do for both",
      [{ ...edit("a.1", "grow", [one]), constraints: [only(1)] }, edit("a.2", "grow", [two])],
      [{ ...edit("a.1", "grow", [three]), constraints: [only(3)] }],
      ["grow a.1 1", "grow a.2 2", "grow a.3 3"],
    ],
    [
      "do not move a member that has something beneath it",
      [{ ...edit("a.1", "grow", [one]), constraints: [only(1)] }],
      [edit("a.1.b", "value", [two]), { ...edit("a.1", "grow", [three]), constraints: [only(3)] }],
      undefined,
    ],
    [
      "do not move a value that stands",
      [{ ...edit("a.1", "value", [one]), constraints: [only(1)] }],
      [{ ...edit("a.1", "grow", [three]), constraints: [only(3)] }],
      undefined,
    ],
  ])("%s", (_, a, b, both) => {
    expect(told(merged(a, b))).toEqual(both);
  });
});

describe("the order of plans", () => {
  it.each<[string, EditPlan, EditPlan]>([
    ["a cheaper value", [edit("a", "value", [value(1, 5)])], [edit("a", "value", [value(1, 6)])]],
    [
      "the cheapest of several",
      [edit("a", "value", [value(1, 9), value(2, 5)])],
      [edit("a", "value", [value(1, 6)])],
    ],
    [
      "one edit with a costly value",
      [edit("a", "value", [value(1, 900)])],
      [edit("a", "value", [value(1)]), edit("b", "value", [value(1)])],
    ],
    [
      "many edits",
      ["a", "b", "c", "d"].map((at) => edit(at, "value", [value(1)])),
      [edit("a.0", "drop", [value(1)])],
    ],
    [
      "a member with what lies in it",
      [edit("a.0", "grow", [value(1)]), edit("a.0.b", "value", [value(1)])],
      [edit("a.0", "value", [value(1)]), edit("a.0.b", "value", [value(1)])],
    ],
    ["another size", [edit("sku.name", "value", [value(1)])], [edit("kind", "value", [value(1)])]],
    [
      "what is no more than a property",
      [edit("properties.x", "value", [value(1)])],
      [edit("sku.name", "value", [value(1)])],
    ],
  ])("begins with %s", (_, sooner, later) => {
    expect(weight(sooner)).toBeLessThan(weight(later));
  });

  it.each<[string, PropertyEdit["kind"], number]>([
    ["properties.x", "value", 0],
    ["properties.list.0", "drop", 1],
    ["sku.name", "value", 2],
    ["SKU.tier", "value", 2],
    ["properties.sku.name", "value", 2],
    ["location", "value", 4],
    ["plan.name", "value", 4],
    ["extendedLocation.type", "value", 4],
    ["kind", "value", 4],
    ["properties.storageProfile.imageReference.Publisher", "value", 4],
    ["properties.type", "value", 4],
    ["properties.a.type", "value", 0],
    ["properties.a.location", "value", 0],
    ["properties.subnets.0.name", "value", 4],
    ["properties.name", "value", 4],
    ["properties.a.name", "value", 0],
    ["properties.subnets.0.name", "drop", 5],
  ])("counts what an edit of %s (%s) changes besides: %i", (at, kind, more) => {
    expect(drastic({ at: positionOf(at), kind })).toBe(more);
  });
});

describe("a resource with the choices made", () => {
  const choose = (at: string, kind: PropertyEdit["kind"], candidate: Candidate) => ({
    edit: edit(at, kind),
    candidate,
  });
  const BODY: ValueObject = { a: 1, list: ["x", "y", "z"], deep: { b: 2 } };
  it.each<[string, Parameters<typeof applied>[1], Value]>([
    [
      "keeps the place of a property that has another value",
      [choose("a", "value", value(9))],
      { ...BODY, a: 9 },
    ],
    ["has a new property last", [choose("n.m", "value", value(9))], { ...BODY, n: { m: 9 } }],
    ["lacks what is removed", [choose("deep.b", "value", REMOVE)], { ...BODY, deep: {} }],
    ["is the same where nothing is there to remove", [choose("n.m", "value", REMOVE)], BODY],
    [
      "drops members from the last, whatever their order",
      [choose("list.0", "drop", value("")), choose("list.2", "drop", value(""))],
      { ...BODY, list: ["y"] },
    ],
    [
      "adds members from the first, whatever their order",
      [choose("list.4", "grow", value("q")), choose("list.3", "grow", value("p"))],
      { ...BODY, list: ["x", "y", "z", "p", "q"] },
    ],
    [
      "has values before it drops members",
      [choose("list.0", "drop", value("")), choose("list.1", "value", value("w"))],
      { ...BODY, list: ["w", "z"] },
    ],
    [
      "makes what holds another first",
      [choose("n.0.b", "value", value(2)), choose("n.0", "grow", value({ a: 1 }))],
      { ...BODY, n: [{ a: 1, b: 2 }] },
    ],
    ["puts a list where none is", [choose("a.0", "grow", value(1))], { ...BODY, a: [1] }],
    [
      "does not take what every object has for a property",
      [choose("toString.b", "value", value(1))],
      { ...BODY, toString: { b: 1 } },
    ],
  ])("%s", (_, choices, body) => {
    const made = applied(BODY, choices);
    expect(made).toEqual(body);
    expect(JSON.stringify(made)).toBe(JSON.stringify(body));
  });
});
