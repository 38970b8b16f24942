import { describe, expect, it } from "vitest";
import { dataDir } from "../../support/data.ts";
import { EXCLUDED, MENDED } from "./exceptions.ts";
import { runAll } from "./run.ts";

const folder = dataDir("policy-conformance");

describe.skipIf(folder === undefined)("a peer's policy cases (where the data is present)", () => {
  const results = folder === undefined ? [] : runAll(folder);

  it("pass, all but those that are left out with a reason", () => {
    expect(results.flatMap(({ file, failures }) => failures.map((failure) => `${file}: ${failure}`))).toEqual(
      [],
    );
    expect(results.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(650);
  });

  it("have no exception that is out of date", () => {
    const files = new Set(results.map(({ file }) => file));
    expect([...EXCLUDED, ...MENDED].filter(({ file }) => !files.has(file))).toEqual([]);
    const left = results.reduce((sum, { excluded }) => sum + excluded, 0);
    expect(left).toBe(EXCLUDED.reduce((sum, { notes }) => sum + notes.length, 0));
    expect(results.reduce((sum, { mended }) => sum + mended, 0)).toBe(
      MENDED.reduce((sum, { notes }) => sum + notes.length, 0),
    );
  });
});
