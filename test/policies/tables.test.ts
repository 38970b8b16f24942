import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { policyFiles, TABLES, withTables } from "../../scripts/policy-tables.ts";
import { PACKS } from "./support.ts";

describe("the tables within the policies", () => {
  it.each(policyFiles())("%s holds the present ones (npm run generate)", async (file) => {
    const text = readFileSync(file, "utf8");
    expect(text).toBe(await withTables(text));
  });

  it("are each used by some policy", () => {
    const used = new Set(
      PACKS.flatMap(({ definition }) => Object.keys(definition.properties.parameters ?? {})),
    );
    expect(Object.keys(TABLES).filter((name) => !used.has(name))).toEqual([]);
  });
});
