/**
 * `npm run defects`: from a world that is ready, one thing broken at a time, and each must be named by its check and by no other; and
 * variations in which nothing is broken, which must stay quiet. Prints caught by check. `-- PATTERN` tries those whose name matches.
 */
import { CHECKS } from "../src/checks/registry.ts";
import { DefectJudge } from "../test/robust/defects/judge.ts";
import { variations } from "../test/robust/defects/noise.ts";
import { DEFECTS } from "../test/robust/defects/tables/all.ts";
import { openReadyWorld } from "../test/robust/defects/world.ts";

const pattern = new RegExp(process.argv[2] ?? "");
const world = await openReadyWorld();
const judge = new DefectJudge(world);
const wrong: string[] = [];
const caught = new Map<string, { tried: number; caught: number }>();
for (const defect of DEFECTS.filter(({ check, what }) => pattern.test(`${check} ${what}`))) {
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
if (process.argv[2] === undefined) {
  const { documents } = await judge.before();
  const all = variations(documents);
  for (const { what, apply } of all) {
    const noise = await judge.noiseOf(apply(documents)).catch((error: unknown) => [String(error)]);
    wrong.push(...noise.map((problem) => `harmless, ${what}: ${problem}`));
  }
  console.log(`${String(all.length)} harmless variations`);
}
world.close();
for (const problem of wrong) console.log(problem);
for (const { meta } of CHECKS) {
  const { tried, caught: named } = caught.get(meta.id) ?? { tried: 0, caught: 0 };
  if (tried > 0 || process.argv[2] === undefined)
    console.log(`${meta.id}: ${String(named)} of ${String(tried)}`);
}
const tried = [...caught.values()].reduce((sum, one) => sum + one.tried, 0);
console.log(`${String(tried)} defects, ${String(wrong.length)} things wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
