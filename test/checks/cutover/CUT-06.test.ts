import { expect, it } from "vitest";
import { cut06 } from "../../../src/checks/cutover/CUT-06.ts";
import { context, Facts, manifest, outcomes, run } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { switching, webWave } from "./waves.ts";

const DAY = 86_400_000;

it.each([
  [14, "pass"],
  [30, "pass"],
  [13.9, "fail"],
  [0, "fail"],
])("CUT-06: a source that is kept for %d days: %s", (days, outcome) => {
  const own = switching(webWave("ahead", { decommissionAfter: days * DAY }));
  expect(outcomes(run(cut06, context(own), new Facts()))).toEqual([`wave web: ${outcome}`]);
});

it("CUT-06 fails where nothing is said, unless somebody attests the review of this wave", () => {
  const told = (match: Record<string, string>) =>
    outcomes(run(cut06, context(switching(webWave("ahead"), [word("CUT-06", match)])), new Facts())).join();
  expect(told({ wave: "data" })).toBe("wave web: fail");
  expect(told({})).toBe("wave web: fail");
  expect(told({ wave: "web" })).toBe("wave web: pass");
  expect(outcomes(run(cut06, context(manifest()), new Facts()))).toEqual(["cutovers: not-applicable"]);
});
