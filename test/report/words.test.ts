import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/model.ts";
import { renderComment } from "../../src/report/markdown.ts";
import { SURFACES } from "../../src/report/surfaces.ts";
import { rerunCommand, verdictReason } from "../../src/report/words.ts";
import { readyReport } from "../support/report.ts";

describe("the command that makes a report again", () => {
  const cases: [string, Partial<Report>, string][] = [
    ["a live run", {}, "relocation check relocation.yaml"],
    ["a wave", { wave: "web" }, "relocation check relocation.yaml --wave web"],
    [
      "a snapshot, judged as of a moment",
      { call: { snapshot: "snap.json" }, rehearsal: true, judgedAsOf: "2026-08-24T05:00:00Z" },
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

describe("a report of resources that nothing describes", () => {
  const WORDS = "Judged by name only: no template, plan or export describes any of the 7 resources.";

  it("says so in the head of every surface", async () => {
    const report: Report = { ...readyReport(), byNameOnly: 7 };
    for (const surface of SURFACES) {
      const text = (await surface.load())(report, { width: 200 });
      const head = surface.name === "json" ? '"byNameOnly": 7' : WORDS;
      expect(text, surface.name).toContain(head);
      if (surface.name !== "json") expect(text.indexOf(head)).toBeLessThan(text.indexOf("passed") + 800);
      expect((await surface.load())(readyReport(), {})).not.toMatch(/by name only|byNameOnly/i);
    }
    expect(renderComment(report, {})).toContain(WORDS);
  });

  it.each([
    [1, "Judged by name only: no template, plan or export describes the resource."],
    [7, WORDS],
  ])("counts %i", (byNameOnly, words) => {
    expect(verdictReason({ ...readyReport(), byNameOnly })).toContain(words);
  });
});
