import { describe, expect, it } from "vitest";
import { typed } from "../../src/cli/commands/program.ts";
import { SURFACES, SURFACE_NAMES, surfaceOf } from "../../src/report/surfaces.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { LEAST_BUDGET, renderComment } from "../../src/report/markdown.ts";
import { hugeReport, notReadyReport, readyReport, SAMPLES, unknownReport } from "../support/report.ts";

describe("the registry of surfaces", () => {
  it("has a name and an extension of its own for each", () => {
    expect(new Set(SURFACE_NAMES).size).toBe(SURFACES.length);
    expect(new Set(SURFACES.map(({ extension }) => extension)).size).toBe(SURFACES.length);
    expect(surfaceOf("pdf")).toBeUndefined();
  });

  it.each(SURFACES)("renders every sample as $name, the same each time", async (surface) => {
    const render = await surface.load();
    for (const sample of Object.values(SAMPLES)) {
      const text = render(sample(), {});
      expect(text.endsWith("\n")).toBe(true);
      expect(render(sample(), {})).toBe(text);
    }
  });

  it.each(SURFACES)(
    "says on $name that a rehearsal is one, whatever it came to, and of no other report",
    async (surface) => {
      const render = await surface.load();
      for (const sample of [notReadyReport, readyReport, unknownReport]) {
        const rehearsal = { ...sample(), rehearsal: true, judgedAsOf: "2026-09-12T03:00:00Z" };
        if (surface.name === "json") {
          expect(JSON.parse(render(rehearsal, {}))).toMatchObject({ rehearsal: true });
          continue;
        }
        const head = render(rehearsal, {}).slice(
          0,
          ["html", "sarif", "junit"].includes(surface.name) ? undefined : 300,
        );
        expect(head).toMatch(/REHEARSAL: (Not ready|Ready|Could not tell)/i);
        expect(head.replaceAll(/\s+/g, " ")).toContain(
          "A rehearsal, judged as of 2026-09-12 03:00 UTC: it opens no wave.",
        );
        expect(render(sample(), {})).not.toMatch(/rehearsal/i);
      }
    },
  );

  it("says so in the shortest comment and on every annotation, too", () => {
    const rehearsal = { ...hugeReport(), rehearsal: true };
    const budget = { utf16: LEAST_BUDGET, bytes: LEAST_BUDGET };
    expect(renderComment(rehearsal, { budget })).toMatch(/^## \S+ REHEARSAL: /);
    const annotations = annotationsOf(rehearsal);
    expect(annotations.length).toBeGreaterThan(2);
    for (const { title } of annotations) expect(title).toMatch(/^REHEARSAL: /);
  });

  it.each(SURFACE_NAMES)("is what the help lists: %s", (name) => {
    const help = typed(["check", "--help"]);
    expect("help" in help ? help.help : "").toMatch(new RegExp(`--format <FORMAT> .*\\b${name}\\b`));
  });
});
