/**
 * `npm run fuzz`: what the tests sample, tried at length. `-- less` takes facts, values and files away and sees that nothing gets
 * better. The seed is printed; `FC_SEED` sets it. `ESTATES` names a folder with further estates, each a folder with `relocation.yaml`
 * and `snapshot.json`, and `TRIALS` how many trials there are.
 */
import { resolve } from "node:path";
import { declaredEstate, estatesBelow, exampleEstate, readyEstate } from "../test/robust/estate.ts";
import { fileLosses } from "../test/robust/file-losses.ts";
import { losing, tryLosses, type Losing } from "../test/robust/trials.ts";

const seed = Number(process.env["FC_SEED"] ?? Date.now() % 2 ** 31);
const trials = Number(process.env["TRIALS"] ?? 10_000);
const folder = process.env["ESTATES"];

async function estates(): Promise<Losing[]> {
  const own = process.cwd();
  const further = folder === undefined ? [] : await estatesBelow(resolve(folder));
  return [
    losing(await exampleEstate(), await fileLosses(own, "examples/relocation.yaml")),
    losing(await declaredEstate()),
    losing(await readyEstate()),
    ...(await Promise.all(
      further.map(async (estate) =>
        losing(estate, await fileLosses(resolve(folder ?? "", estate.name), "relocation.yaml")),
      ),
    )),
  ];
}

async function less(): Promise<void> {
  const all = await estates();
  for (const one of all) {
    const own = Math.ceil(trials / all.length);
    tryLosses(one, own, seed);
    console.log(`${one.estate.name}: ${String(own)} trials, ${String(one.losses.length)} things to lose`);
  }
}

console.log(`seed ${String(seed)}`);
await less();
