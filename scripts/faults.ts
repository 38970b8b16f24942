/**
 * `npm run faults`: every fault at every request of a live run of the shipped Action, two at a time. `-- PATTERN` tries those whose name
 * matches, `-- PATTERN N` every Nth of them.
 */
import { exampleWorld } from "../test/worlds/example.ts";
import { baselineOf, faultCases, wrongOf } from "../test/robust/faults.ts";

const [, , pattern = "", nth = "1"] = process.argv;
const world = exampleWorld();
const baseline = await baselineOf(world);
const cases = faultCases(baseline)
  .filter(({ what }) => new RegExp(pattern).test(what))
  .filter((_, index) => index % Number(nth) === 0);
console.log(`${String(cases.length)} faults; a run without one takes ${String(Math.round(baseline.ms))} ms`);
const wrong: string[] = [];
const open = [...cases];
const work = async (): Promise<void> => {
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    const problems = await wrongOf(world, baseline, one, 2 * baseline.ms);
    for (const problem of problems) console.log(problem);
    wrong.push(...problems);
  }
};
await Promise.all([work(), work()]);
console.log(`${String(cases.length - wrong.length)} of ${String(cases.length)} ended as they ought to`);
process.exitCode = wrong.length === 0 ? 0 : 1;
