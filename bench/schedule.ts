import { withoutCycles, type Arc } from "../src/plan/schedule/cycles.ts";
import { networkOf, timesOf } from "../src/plan/schedule/network.ts";
import { Sfc32 } from "../src/plan/schedule/random.ts";
import { simulate, type DrawnTask } from "../src/plan/schedule/simulate.ts";
import { median, ms, row } from "./measure.ts";

const ROUNDS = 7;
const RUNS = 10_000;
/** Steps of a resource follow each other; its first waits for those of two others. */
const STEPS = 4;
const HOUR = 3_600_000;
const LIMIT = 200;

/** Order and 10,000 draws of a plan of 2,000 steps: processor time. */
export function schedule(): void {
  console.log(`\nThe plan of a wave, ${String(RUNS)} draws, median of ${String(ROUNDS)} rounds`);
  row("", "order", "draws", "together");
  for (const resources of [50, 500, 2_500]) {
    const { tasks, arcs } = generated(resources);
    const rounds = Array.from({ length: ROUNDS }, () => {
      const [network, order] = timed(() => {
        const own = networkOf(tasks.length, withoutCycles(tasks.length, arcs).kept);
        timesOf(
          own,
          Float64Array.from(tasks, ({ likely }) => likely),
        );
        return own;
      });
      const last = tasks.length - 1;
      const [, draws] = timed(() => simulate(network, tasks, { seed: 1, runs: RUNS, watched: [last], last }));
      return { order, draws };
    });
    const [order, draws] = [median(rounds.map((one) => one.order)), median(rounds.map((one) => one.draws))];
    row(`${String(resources * STEPS)} steps`, ms(order), ms(draws), ms(order + draws));
  }
  row("promised of 2,000 steps", "", "", ms(LIMIT));
}

function timed<T>(work: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}

function generated(resources: number): { readonly tasks: DrawnTask[]; readonly arcs: Arc[] } {
  const words = new Uint32Array(resources * 4);
  new Sfc32(1).fill(words);
  const last = resources * STEPS;
  const tasks: DrawnTask[] = [];
  const arcs: Arc[] = [];
  for (let one = 0; one < resources; one += 1) {
    for (let step = 0; step < STEPS; step += 1) {
      const likely = HOUR * (1 + ((words[one * 4] ?? 0) % 8));
      tasks.push({ low: likely / 2, likely, high: likely * (2 + step), cause: one % 8 });
      const own = one * STEPS + step;
      if (step > 0) arcs.push([own - 1, own]);
      if (step === STEPS - 1) arcs.push([own, last]);
    }
    for (const at of [1, 2]) {
      const other = (words[one * 4 + at] ?? 0) % (one + 1);
      if (other < one) arcs.push([other * STEPS, one * STEPS]);
    }
  }
  tasks.push({ low: 0, likely: 0, high: 0, cause: 0 });
  return { tasks, arcs };
}
