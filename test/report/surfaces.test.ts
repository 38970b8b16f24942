import { describe, expect, it } from "vitest";
import { HELP } from "../../src/cli/help.ts";
import { SURFACES, SURFACE_NAMES, surfaceOf } from "../../src/report/surfaces.ts";
import { SAMPLES } from "../support/report.ts";

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

  it.each(SURFACE_NAMES)("is what the help lists: %s", (name) => {
    expect(HELP).toMatch(new RegExp(`--format FORMAT .*\\b${name}\\b`));
  });
});
