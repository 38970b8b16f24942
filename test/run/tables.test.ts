import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compressed } from "../../scripts/build/compressed.ts";
import { DamagedInstallation } from "../../src/run/aliases.ts";
import { bundledTable } from "../../src/run/tables.ts";

const folder = mkdtempSync(join(tmpdir(), "tables-"));

it("reads the table of a name", () => {
  writeFileSync(join(folder, "rows.br"), compressed('{"ROWS":[1]}'));
  expect(bundledTable("rows", folder)).toStrictEqual({ ROWS: [1] });
});

it.each([
  ["missing", undefined],
  ["not compressed", Buffer.from('{"ROWS":[1]}')],
  ["cut off", compressed('{"ROWS":[1]}').subarray(0, 5)],
  ["not JSON", compressed('{"ROWS":')],
  ["larger than any table", compressed(JSON.stringify({ ROWS: " ".repeat(17 * 1024 * 1024) }))],
])("takes a file that is %s for a damaged installation, never for an empty table", (name, bytes) => {
  if (bytes !== undefined) writeFileSync(join(folder, `${name}.br`), bytes);
  expect(() => bundledTable(name, folder)).toThrow(DamagedInstallation);
});
