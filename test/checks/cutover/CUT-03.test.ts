import { describe, expect, it } from "vitest";
import { cut03 } from "../../../src/checks/cutover/CUT-03.ts";
import { context, Facts, manifest, outcomes, run } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { switching, webWave } from "./waves.ts";

const judged = (match: Record<string, string>, at: string) =>
  outcomes(run(cut03, context(switching(webWave("begun"), [word("CUT-03", match, at)])), new Facts())).join();

describe("CUT-03", () => {
  it("passes where somebody attests it for the wave since it began", () => {
    expect(judged({ wave: "web" }, "2026-08-24T04:30:00Z")).toBe("wave web: pass");
  });

  it.each<[string, Record<string, string>, string]>([
    ["before the wave began", { wave: "web" }, "2026-08-24T03:59:00Z"],
    ["in the future", { wave: "web" }, "2026-08-25"],
    ["of another wave", { wave: "data" }, "2026-08-24T04:30:00Z"],
    ["of no wave", {}, "2026-08-24T04:30:00Z"],
  ])("stays unknown with an attestation %s, and without one", (_, match, at) => {
    expect(judged(match, at)).toBe("wave web: unknown");
    expect(outcomes(run(cut03, context(switching(webWave("begun"))), new Facts()))).toEqual([
      "wave web: unknown",
    ]);
  });

  it("does not apply before the wave has begun, nor where no wave switches users", () => {
    expect(outcomes(run(cut03, context(switching(webWave("ahead"))), new Facts()))).toEqual([
      "wave web: not-applicable",
    ]);
    expect(outcomes(run(cut03, context(manifest()), new Facts()))).toEqual(["cutovers: not-applicable"]);
  });
});
