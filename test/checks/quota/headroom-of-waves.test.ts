import { expect, test } from "vitest";
import { quo01 } from "../../../src/checks/quota/QUO-01.ts";
import { quo04 } from "../../../src/checks/quota/QUO-04.ts";
import { AREAS } from "../../../src/base/area.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Wave } from "../../../src/manifest/model.ts";
import { instant } from "../../../src/base/time.ts";
import { context, type Facts, manifest, planned, run, SCOPE } from "../../support/context.ts";
import { offer, SIZE, sku } from "../region/world.ts";

const START = instant(Date.parse("2027-01-01T05:00:00Z"));
const wave = (name: string, headroomPercent?: number): Wave => ({
  name,
  start: START,
  end: START,
  dependsOn: [],
  workloads: [],
  gates: AREAS,
  pointer: ["waves", name],
  ...(headroomPercent === undefined ? {} : { headroomPercent }),
});
const vm = (name: string, waves: readonly string[]): ReturnType<typeof planned> => ({
  ...planned("Microsoft.Compute/virtualMachines", name, { sku: SIZE }),
  waves: [...waves],
});

/** Each machine has 4 vCPUs of the limit. */
function judged(
  check: typeof quo01,
  waves: readonly Wave[],
  of: readonly (readonly string[])[],
  headroomPercent?: number,
  limit = 10,
): string[] {
  const facts: Facts = offer([sku()]).put(factRef("computeUsages", SCOPE, "swedencentral"), [
    { name: "cores", limit, currentValue: 0 },
    { name: "standardDSv5Family", limit: 100, currentValue: 0 },
  ]);
  const expectations = headroomPercent === undefined ? {} : { expect: { headroomPercent } };
  const plan = of.map((names, index) => vm(`vm${String(index)}`, names));
  return run(check, context(manifest({ waves: [...waves], ...expectations }), plan), facts).flatMap(
    ({ subject, outcome }) => (subject.includes("vCPUs in") || subject.includes("cores in") ? [outcome] : []),
  );
}

test("a wave asks for more or less than the manifest asks of all", () => {
  expect(judged(quo01, [wave("a")], [["a"]], 60)).toEqual(["pass"]);
  expect(judged(quo01, [wave("a", 61)], [["a"]], 10)).toEqual(["fail"]);
  expect(judged(quo01, [wave("a", 61)], [["a"]])).toEqual(["fail"]);
  expect(judged(quo01, [wave("a", 0)], [["a"]], 90)).toEqual(["pass"]);
});

test("where waves share a counter, the most of theirs counts; a wave that takes nothing of it does not", () => {
  expect(judged(quo01, [wave("a", 10), wave("b", 30)], [["a"], ["b"]])).toEqual(["fail"]);
  expect(judged(quo01, [wave("a", 10), wave("b", 90)], [["a"]])).toEqual(["pass"]);
});

test("the usual headroom is not asked again of a wave that states its own", () => {
  const two = [["a"], ["a"]];
  expect(judged(quo04, [wave("a")], two, undefined, 9)).toEqual(["fail"]);
  expect(judged(quo04, [wave("a", 5)], two, undefined, 9)).toEqual(["pass"]);
});
