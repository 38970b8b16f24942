import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { at, textAt } from "../../src/github/payload.ts";
import { TARGETS } from "../robust/targets.ts";

/** The suites that are too long for a pull request run every night, in parts that end within the time of their jobs. */

const jobs: unknown = at(parse(readFileSync(".github/workflows/nightly.yml", "utf8")), "jobs");

function listAt(of: unknown, key: string): unknown[] {
  const found = at(of, key);
  return Array.isArray(found) ? found : [];
}

const commands = (job: unknown): string[] => listAt(job, "steps").map((step) => textAt(step, "run") ?? "");

it.each([
  "npm test",
  "npm run defects",
  "npm run hostile",
  "npm run faults",
  "npm run fuzz -- less",
  "npm run fuzz -- parsers",
  "npm run mutation",
])("%s is among them", (command) => {
  const each: unknown[] = typeof jobs === "object" && jobs !== null ? Object.values(jobs) : [];
  const all = each.flatMap(commands);
  expect(all.some((one) => one.includes(command))).toBe(true);
});

it("the parts of each suite are the whole", () => {
  for (const name of ["parsers", "faults"]) {
    const parts = listAt(at(at(at(jobs, name), "strategy"), "matrix"), "part");
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual(parts.map((_, index) => `${String(index + 1)}/${String(parts.length)}`));
    expect(commands(at(jobs, name)).join("\n")).toContain('--shard "$PART"');
  }
});

it("each reader of bytes has its ten minutes before the job is ended", () => {
  const job = at(jobs, "parsers");
  const parts = listAt(at(at(job, "strategy"), "matrix"), "part");
  const seconds = listAt(job, "steps").flatMap((step) => textAt(at(step, "env"), "SECONDS") ?? []);
  expect(seconds).toEqual(["600"]);
  const minutes = Math.ceil(TARGETS.length / parts.length) * 10;
  expect(minutes + 15).toBeLessThanOrEqual(Number(at(job, "timeout-minutes")));
});
