import { existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";
import { policyFile, recordsFile } from "../../src/run/base.ts";
import { earlierRecords } from "../../src/run/records.ts";
import { recordText } from "../../src/records/schema.ts";
import { aRecord } from "../support/records.ts";

/** What is loaded with a module: files of ours, and packages by their names. */
function loadedWith(...roots: readonly string[]): Set<string> {
  const found = new Set(roots.map((root) => resolve(root)));
  for (const file of found) {
    if (!existsSync(file)) continue;
    const text = readFileSync(file, "utf8");
    for (const [, from = ""] of text.matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[^;]*?\sfrom\s+)?"([^"]+)"/gm,
    ))
      found.add(from.startsWith(".") ? resolve(dirname(file), from) : from);
  }
  return found;
}

it("loads the validator of JSON Schema only where there are records", () => {
  const run = loadedWith("src/cli/index.ts", "src/cli/main.ts", "src/cli/record.ts", "src/run/run.ts");
  expect(run).toContain(resolve("src/run/records.ts"));
  const ajv = (modules: Set<string>): string[] => [...modules].filter((name) => name.startsWith("ajv"));
  expect(ajv(run)).toEqual([]);
  expect(ajv(loadedWith("src/records/chain.ts"))).not.toEqual([]);
});

it("reads the records that there are", async () => {
  expect(await earlierRecords(undefined)).toBeUndefined();
  const lines = [recordText(aRecord("1"))];
  expect(await earlierRecords(Promise.resolve({ from: "records.jsonl", lines }))).toMatchObject({
    from: "records.jsonl",
    chain: { records: [], breaks: [{ line: 1 }] },
  });
});

it("names what is too large by what it is, and no manifest", async () => {
  const root = mkdtempSync(join(tmpdir(), "records-"));
  for (const [name, mebibytes] of [
    ["records.jsonl", 64],
    ["policy.yaml", 1],
  ] as const) {
    writeFileSync(join(root, name), "");
    truncateSync(join(root, name), mebibytes * 1024 ** 2 + 1);
  }
  await expect(recordsFile("records.jsonl", root)).rejects.toThrow(
    "the file of records `records.jsonl` is larger than 64 MiB",
  );
  await expect(policyFile("policy.yaml", root)).rejects.toThrow(
    "the policy `policy.yaml` is larger than 1 MiB",
  );
});
