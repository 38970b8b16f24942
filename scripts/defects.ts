/**
 * `npm run defects`: from a world that is ready, one thing broken at a time, and each must be named by its check and by no other; and
 * variations in which nothing is broken, which must stay quiet. Prints caught by check. `-- PATTERN` tries those whose name matches.
 */
import { CHECKS } from "../src/checks/registry.ts";
import { shardIn } from "./shard.ts";
import { DefectJudge } from "../test/robust/defects/judge.ts";
import { variations } from "../test/robust/defects/noise.ts";
import { DEFECTS } from "../test/robust/defects/tables/all.ts";
import { openReadyWorld } from "../test/robust/defects/world.ts";

const shard = shardIn(process.argv.slice(2));
const [named] = shard.rest;
const pattern = new RegExp(named ?? "");
const world = await openReadyWorld();
const judge = new DefectJudge(world);
const wrong: string[] = [];
const caught = new Map<string, { tried: number; caught: number }>();
const tried = shard.of(DEFECTS.filter(({ check, what }) => pattern.test(`${check} ${what}`)));
for (const defect of tried) {
  const problems = await judge
    .wrongOf(defect)
    .catch((error: unknown) => [`${defect.check}, ${defect.what}: ${String(error)}`]);
  const count = caught.get(defect.check) ?? { tried: 0, caught: 0 };
  caught.set(defect.check, {
    tried: count.tried + 1,
    caught: count.caught + (problems.length === 0 ? 1 : 0),
  });
  wrong.push(...problems);
}
if (named === undefined) {
  const { documents } = await judge.before();
  const all = shard.of(variations(documents));
  for (const { what, apply } of all) {
    const noise = await judge.noiseOf(apply(documents)).catch((error: unknown) => [String(error)]);
    wrong.push(...noise.map((problem) => `harmless, ${what}: ${problem}`));
  }
  console.log(`${String(all.length)} harmless variations`);
}
world.close();
for (const problem of wrong) console.log(problem);
for (const { meta } of CHECKS) {
  const count = caught.get(meta.id);
  if (count !== undefined || (named === undefined && shard.name === ""))
    console.log(`${meta.id}: ${String(count?.caught ?? 0)} of ${String(count?.tried ?? 0)}`);
}
console.log(`${String(tried.length)} defects${shard.name}, ${String(wrong.length)} things wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
