import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageParts, readExamples } from "../../scripts/page-parts.ts";
import { readGuides } from "../../scripts/guides.ts";
import { CHECKS } from "../../src/checks/registry.ts";

/**
 * Checks whose pages have no guide yet (`docs/guides/<area>.yaml`), or no example yet (a row in `test/robust/defects/tables`, then
 * `npm run examples`). A new check may begin here; the lists only ever get shorter, and the numbers below with them.
 */
const WITHOUT_GUIDE: readonly string[] = [];
const MOST_WITHOUT_EXAMPLE = 3;

const guides = readGuides();
const examples = readExamples();
const metas = CHECKS.map(({ meta }) => meta);

describe("the page of a check", () => {
  it("has a guide, but for at most twenty new ones", () => {
    const without = metas.filter(({ id }) => !guides.has(id)).map(({ id }) => id);
    expect(without.length, without.join()).toBeLessThanOrEqual(WITHOUT_GUIDE.length + 20);
  });

  it("has no guide without a check, and each in the file of its area", () => {
    const areas = new Map<string, string>(metas.map(({ id, area }) => [id, area]));
    expect([...guides].filter(([id, { area }]) => areas.get(id) !== area).map(([id]) => id)).toEqual([]);
  });

  it("has an example that was judged, but for some", () => {
    const without = metas.filter(({ id }) => !examples.has(id)).map(({ id }) => id);
    expect(without.length, without.join()).toBeLessThanOrEqual(MOST_WITHOUT_EXAMPLE + 20);
  });

  it.each([...guides].map(([id, guide]) => ({ id, guide })))("$id says each part", ({ id, guide }) => {
    const ids = new Set(metas.map((meta) => meta.id));
    for (const other of guide.related) expect([...ids], `${id} to ${other}`).toContain(other);
    expect(guide.related).not.toContain(id);
    expect(new Set(guide.related).size).toBe(guide.related.length);
    // Azure's own words, or that it says nothing.
    expect(guide.ignored).toMatch(/`[^`]+`|"[^"]+"|Azure shows no error|[a-z]/);
    for (const text of [guide.ignored, guide.skip]) {
      expect(text).toMatch(/^[A-Z].*[.]$/s);
      expect(text).not.toContain(";");
    }
    expect(guide.who).not.toMatch(/[.]$/);
    for (const command of [guide.verify, guide.fix ?? "az"])
      expect(command).toMatch(/^(?:az|relocation|terraform|gh)\b[^\n]*$/);
  });

  const PARTS = [
    ...["When this is ignored", "What it looks at", "Ready means", "It fails when", "How to fix it"],
    ...["How to verify", "When not to use it", "Related checks", "Sources"],
  ];

  it.each([...guides.keys()])("%s is in the frame: each part has its heading and a text", (id) => {
    const text = readFileSync(`docs/checks/${id}.md`, "utf8");
    const parts = text.split(/^## /m).slice(1);
    for (const part of PARTS)
      expect(parts.find((one) => one.startsWith(`${part}\n`))?.length, part).toBeGreaterThan(
        part.length + 12,
      );
  });

  it("says which subscription is looked in where the command to verify names none", () => {
    const page = (id: string): string => readFileSync(`docs/checks/${id}.md`, "utf8");
    expect(page("QUO-01")).toContain("with the target selected (`az account set --subscription TARGET`):");
    for (const id of ["DAT-05", "IDN-06", "POL-01", "CUT-01"])
      expect(page(id), id).toContain("or look yourself:\n");
  });

  it("names the keys that the check reads, which were watched", () => {
    const partsOf = pageParts();
    expect(partsOf("BUD-03").keys).toEqual([
      "expect.budgets[].alerts[].at",
      "expect.budgets[].alerts[].to",
      "expect.budgets[].alerts[].type",
      "expect.budgets[].scope",
    ]);
    const withKeys = metas.filter(({ id }) => (partsOf(id).keys ?? []).length > 0);
    expect(withKeys.length).toBeGreaterThan(90);
  });
});
