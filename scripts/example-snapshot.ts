/**
 * Captures `examples/snapshot.json` the way `relocation capture` does, from the fake Azure of the tests filled with the
 * example's world. The same world and clock give the same bytes.
 */
import { parseInstant } from "../src/base/time.ts";
import { captured } from "../test/worlds/capture.ts";
import { exampleWorld } from "../test/worlds/example.ts";

export const EXAMPLE_NOW = "2026-08-24T05:00:00Z";

/** The text of the snapshot of the example's target. */
export async function exampleSnapshot(): Promise<string> {
  const now = parseInstant(EXAMPLE_NOW);
  if (now === undefined) throw new Error("the example's clock is no time");
  return captured(exampleWorld(), process.cwd(), "examples/relocation.yaml", now, {
    prices: "examples/prices.json",
  });
}
