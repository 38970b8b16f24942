import { expect, test } from "vitest";
import { cst03 } from "../../../src/checks/budget/CST-03.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Reservation } from "../../../src/facts/kinds/reservations.ts";
import { at, context, Facts, manifest, run } from "../../support/context.ts";
import { COST, move, SOURCE_SCOPE, spent } from "./estimate-world.ts";

const ORDER = "0fa80972-0000-4000-8000-000000000001";
const OWN: Reservation = {
  name: "vm-3y",
  location: "westeurope",
  type: "VirtualMachines",
  sku: "Standard_D4s_v5",
  expires: "2027-05-01",
};

function judged(
  reservations: readonly Reservation[] | undefined,
  commitments: readonly string[] = [],
  attested?: string,
) {
  const attestations =
    attested === undefined
      ? []
      : [
          {
            check: "CST-03",
            match: { reservation: attested },
            by: "@contoso/finops",
            at: at("2026-08-20"),
            evidence: "https://github.com/contoso/shop/issues/1",
            pointer: ["attestations", 0],
          },
        ];
  const decided = commitments.map((reservation, index) => ({
    reservation,
    decision: "exchange" as const,
    pointer: ["expect", "cost", "commitments", index],
  }));
  const costs = [{ ...spent("one", 90), model: "Reservation" }, spent("two", 10)];
  const world = move(costs, { cost: { ...COST, commitments: decided } }, { attestations });
  if (reservations !== undefined)
    world.facts.put(factRef("reservations", SOURCE_SCOPE), [{ order: ORDER, reservations }]);
  return run(cst03, world.context, world.facts);
}

test.each<[string, Parameters<typeof judged>, string]>([
  ["with a decision by name", [[OWN], ["VM-3Y"]], "pass vm-3y"],
  ["with a decision by its order", [[OWN], [ORDER]], "pass vm-3y"],
  ["without one", [[OWN]], "fail vm-3y"],
  ["of another region", [[{ ...OWN, location: "northeurope" }]], "pass all"],
  ["of no region", [[{ name: "plan" }]], "pass all"],
  ["that is over", [[{ ...OWN, expires: "2026-08-01" }]], "pass all"],
  ["that was over yesterday", [[{ ...OWN, expires: "2026-08-23" }]], "pass all"],
  ["that is over today", [[{ ...OWN, expires: "2026-08-24" }]], "fail vm-3y"],
  ["of no end", [[{ name: "vm-3y", location: "westeurope" }]], "fail vm-3y"],
  ["that may not be seen", [[]], "unknown 0fa80972"],
  ["that may not be seen, decided", [[], ["0fa80972"]], "pass 0fa80972"],
  ["that may not be seen, attested", [[], [], "0fa80972"], "pass 0fa80972"],
  ["that could not be read", [undefined], "unknown all"],
  ["that could not be read, attested", [undefined, [], "all"], "pass all"],
  ["without a decision, attested for all", [[OWN], [], "all"], "fail vm-3y"],
])("CST-03, a reservation %s", (_, input, outcome) => {
  const found = judged(...input);
  expect(found.map((one) => `${one.outcome} ${one.facets?.["reservation"] ?? ""}`)).toEqual([outcome]);
});

test("CST-03 tells what reservations pay for", () => {
  expect(judged([OWN])[0]?.evidence).toContainEqual({
    label: "paid by reservations in the subscription, a month",
    value: "90 EUR",
  });
});

test("CST-03 has nothing to judge where no estimate is asked for", () => {
  expect(run(cst03, context(manifest()), new Facts()).map(({ outcome }) => outcome)).toEqual([
    "not-applicable",
  ]);
});

test.each<[string, Partial<Reservation>, readonly string[]]>([
  ["all of it", OWN, ["reserved: VirtualMachines, Standard_D4s_v5", "ends on: 2027-05-01"]],
  ["no SKU", { type: "SqlDatabases" }, ["reserved: SqlDatabases"]],
  ["no type", { expires: "2027-05-01" }, ["ends on: 2027-05-01"]],
  ["nothing more", {}, []],
])("CST-03 shows what is known of a reservation: %s", (_, parts, evidence) => {
  const [found] = judged([{ name: "vm-3y", location: "westeurope", ...parts }]);
  expect(found?.evidence?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    ...evidence,
    "paid by reservations in the subscription, a month: 90 EUR",
  ]);
});
