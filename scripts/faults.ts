/**
 * `npm run faults`: every fault at every request of live runs of the shipped Action, two at a time. `-- PATTERN` tries those whose name
 * matches, `-- PATTERN N` every Nth of them, `-- --shard 3/10` the third of ten parts.
 */
import { exampleWorld } from "../test/worlds/example.ts";
import { moreSituations, type Situation } from "../test/robust/fault-situations.ts";
import { shardIn } from "./shard.ts";
import { baselineOf, faultCases, wrongOf, type FaultCase } from "../test/robust/faults.ts";

const shard = shardIn(process.argv.slice(2));
const [pattern = "", nth = "1"] = shard.rest;
const world = exampleWorld();
const baseline = await baselineOf(world);
const situations: readonly Situation[] = [
  { name: "the example", world, baseline, cases: faultCases(baseline) },
  ...(await moreSituations(world, baseline.requests)),
];
const cases = shard.of(
  situations
    .flatMap((situation) => situation.cases.map((one): [Situation, FaultCase] => [situation, one]))
    .filter(([, { what }]) => new RegExp(pattern).test(what))
    .filter((_, index) => index % Number(nth) === 0),
);
for (const { name, cases: own } of situations) console.log(`${name}: ${String(own.length)} faults`);
console.log(
  `${String(cases.length)} are tried${shard.name}; a run without one takes ${String(Math.round(baseline.ms))} ms`,
);
const wrong: string[] = [];
const open = [...cases];
const work = async (): Promise<void> => {
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [situation, one] = next;
    const problems = await wrongOf(situation.world, situation.baseline, one, 2 * baseline.ms);
    for (const problem of problems) console.log(problem);
    wrong.push(...problems);
    if (open.length % 50 === 0) console.log(`${String(open.length)} are left`);
  }
};
await Promise.all([work(), work()]);
console.log(`${String(cases.length - wrong.length)} of ${String(cases.length)} ended as they ought to`);
process.exitCode = wrong.length === 0 ? 0 : 1;
