/** Judges the example of each check, and writes `test/golden/check-examples.json`, of which pages are made: `npm run examples`. */
import { writeFileSync } from "node:fs";
import { exampleOf, type CheckExample } from "../test/robust/defects/examples.ts";
import { DEFECTS } from "../test/robust/defects/tables/all.ts";
import { openReadyWorld } from "../test/robust/defects/world.ts";

const world = await openReadyWorld();
const examples: Record<string, CheckExample> = {};
for (const defect of DEFECTS) {
  if (Object.hasOwn(examples, defect.check)) continue;
  try {
    examples[defect.check] = await exampleOf(world, defect);
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
}
world.close();
const sorted = Object.fromEntries(Object.entries(examples).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("test/golden/check-examples.json", `${JSON.stringify(sorted, undefined, 1)}\n`);
console.log(`${String(Object.keys(sorted).length)} examples`);
