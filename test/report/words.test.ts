import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/model.ts";
import { rerunCommand } from "../../src/report/words.ts";
import { readyReport } from "../support/report.ts";

describe("the command that makes a report again", () => {
  const cases: [string, Partial<Report>, string][] = [
    ["a live run", {}, "relocation check relocation.yaml"],
    ["a wave", { wave: "web" }, "relocation check relocation.yaml --wave web"],
    [
      "a snapshot, judged as of a moment",
      { call: { snapshot: "snap.json", now: "2026-08-24T05:00:00Z" } },
      "relocation check relocation.yaml --snapshot snap.json --now 2026-08-24T05:00:00Z",
    ],
    [
      "policies of the team and names that a shell would take apart",
      { wave: "first wave", call: { policies: ["packs", "it's mine"] } },
      "relocation check relocation.yaml --wave 'first wave' --policies packs --policies 'it'\\''s mine'",
    ],
  ];
  it.each(cases)("for %s names all that it was called with", (_, change, command) => {
    expect(rerunCommand({ ...readyReport(), ...change })).toBe(command);
  });
});
