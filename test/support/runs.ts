/**
 * How often a property is tried: a sample at every run of the tests. `FC_RUNS=1` tries each as often as its test says, and the nightly
 * workflow several times that, on inputs that were never tried before.
 */
const share = Number(process.env["FC_RUNS"] ?? "0.3");
if (!(share > 0)) throw new Error("FC_RUNS is a positive number");

export function runs(whole: number): number {
  return Math.ceil(whole * share);
}
