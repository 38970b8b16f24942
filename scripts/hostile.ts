/** `npm run hostile`: inputs that ask for much, given to the shipped command line, with what each took. `-- PATTERN` tries some, `-- --shard 1/4` a part. */
import { shardIn } from "./shard.ts";
import { HOSTILE, tryHostile } from "../test/robust/hostile/run.ts";

const shard = shardIn(process.argv.slice(2));
const pattern = new RegExp(shard.rest[0] ?? "");
let wrong = 0;
for (const hostile of shard.of(HOSTILE.filter(({ what }) => pattern.test(what)))) {
  const { seconds, mb, problems } = await tryHostile(hostile);
  console.log(`${seconds.toFixed(1)} s  ${mb.toFixed(0)} MB  ${hostile.what}`);
  for (const problem of problems) console.log(`  ${problem}`);
  wrong += problems.length;
}
console.log(`${String(wrong)} things wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
