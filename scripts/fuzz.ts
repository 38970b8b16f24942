/**
 * `npm run fuzz`: what the tests sample, tried at length. `-- less` takes facts, values and files away and sees that nothing gets
 * better. The seed is printed; `FC_SEED` sets it. `ESTATES` names a folder with further estates, each a folder with `relocation.yaml`
 * and `snapshot.json`, and `TRIALS` how many trials each estate has: 1,000, which is more than 10,000 in all. `-- parsers` gives
 * every reader of bytes what it was never given, led by the blocks of the sources that each input reaches, for `SECONDS` each;
 * `-- parsers NAME` only those whose name matches, `--shard 1/3` a part of the readers.
 */
import { resolve } from "node:path";
import {
  declaredEstate,
  estateOfWorld,
  estatesBelow,
  exampleEstate,
  readyEstate,
  templateEstate,
} from "../test/robust/estate.ts";
import { fileLosses } from "../test/robust/file-losses.ts";
import { losing, tryLosses, type Losing } from "../test/robust/trials.ts";
import { alzWorld } from "../test/worlds/alz.ts";
import { ESTATES } from "../test/worlds/estates.ts";
import { readyManifest } from "../test/worlds/ready-manifest.ts";
import { TARGETS } from "../test/robust/targets.ts";
import { fuzzParsers } from "./fuzz-parsers.ts";
import { shardIn } from "./shard.ts";

const seed = Number(process.env["FC_SEED"] ?? Date.now() % 2 ** 31);
const trials = Number(process.env["TRIALS"] ?? 1_000);
const seconds = Number(process.env["SECONDS"] ?? 60);
const folder = process.env["ESTATES"];
const shard = shardIn(process.argv.slice(2));
const [what = "all", pattern = ""] = shard.rest;

async function estates(): Promise<Losing[]> {
  const own = process.cwd();
  const further = folder === undefined ? [] : await estatesBelow(resolve(folder));
  const landingZone = alzWorld();
  if (landingZone === undefined) console.log("the landing zone is left out: its library is not at hand");
  return [
    losing(await exampleEstate(), await fileLosses(own, "examples/relocation.yaml")),
    losing(await declaredEstate()),
    losing(await readyEstate()),
    ...(landingZone === undefined
      ? []
      : [losing(await estateOfWorld("the landing zone", landingZone, readyManifest()))]),
    ...(await Promise.all(
      Object.entries(ESTATES).map(async ([name, resources]) => losing(await templateEstate(name, resources))),
    )),
    ...(await Promise.all(
      further.map(async (estate) =>
        losing(estate, await fileLosses(resolve(folder ?? "", estate.name), "relocation.yaml")),
      ),
    )),
  ];
}

async function less(): Promise<void> {
  const all = await estates();
  console.log(`${String(all.length)} estates, ${String(trials * all.length)} trials`);
  for (const one of all) {
    try {
      tryLosses(one, trials, seed);
      console.log(
        `${one.estate.name}: ${String(trials)} trials, ${String(one.losses.length)} things to lose`,
      );
    } catch (error) {
      process.exitCode = 1;
      console.log(
        error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error),
      );
    }
  }
}

console.log(`seed ${String(seed)}`);
if (what !== "parsers") await less();
const readers = shard.of(TARGETS.filter(({ name }) => new RegExp(pattern).test(name)));
if (what !== "less" && (await fuzzParsers(readers, seed, seconds))) process.exitCode = 1;
