import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newCheck } from "../../scripts/new/options.ts";
import { COMPILED } from "../cli/source.ts";
import { long } from "../support/runs.ts";

const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** A copy of the sources in which the generator may write. */
let copy = "";

async function node(...args: readonly string[]): Promise<Ended> {
  try {
    const env = { ...process.env, ...COMPILED };
    const { stdout, stderr } = await run(process.execPath, args, { cwd: copy, encoding: "utf8", env });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error) || !("stdout" in error) || !("code" in error)) throw error;
    return {
      code: Number(error.code),
      output: String(error.stdout) + ("stderr" in error ? String(error.stderr) : ""),
    };
  }
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "new-check-"));
  for (const part of ["src", "test", "scripts", "bench", "package.json", "tsconfig.json", "vitest.config.ts"])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe("npm run new", () => {
  long(
    "writes a skeleton that compiles, and whose test fails because the check is not written",
    async () => {
      const made = await node("scripts/new.ts", "check", "SUB-98", "--fact", "widgets");
      expect(made.output.split("\n").filter((line) => line.endsWith(".ts"))).toEqual([
        "src/checks/subscription/SUB-98.ts",
        "test/checks/subscription/SUB-98.test.ts",
        "src/facts/kinds/widgets.ts",
        "src/observe/collect/widgets.ts",
        "test/servers/operations/widgets.ts",
      ]);
      // What the rest of the tests, the scripts and the bench import is in it.
      const written = made.output
        .split("\n")
        .filter((line) => line.startsWith("test/") && line.endsWith(".ts"));
      const include = ["src", "test/facts", "test/observe", "test/servers", ...written];
      writeFileSync(join(copy, "tsconfig.new.json"), JSON.stringify({ extends: "./tsconfig.json", include }));
      expect(await node("node_modules/@typescript/native/bin/tsc", "-p", "tsconfig.new.json")).toEqual({
        code: 0,
        output: "",
      });

      const tests = await node(
        "node_modules/vitest/vitest.mjs",
        "run",
        "test/checks/subscription/SUB-98.test.ts",
      );
      expect(tests.code).toBe(1);
      expect(tests.output).toContain("widgets of the target: unknown");
      expect(tests.output).toMatch(/1 failed.*1 passed/);
    },
    120_000,
  );

  it("takes a kind of fact that there is, and writes the check alone", async () => {
    const made = await node("scripts/new.ts", "check", "SUB-97", "--fact", "locks");
    expect(made.output.split("\n").filter((line) => line.endsWith(".ts"))).toHaveLength(2);
    expect(readFileSync(join(copy, "src/checks/registry.ts"), "utf8")).toContain("sub97");
  });

  it.each([
    [["SUB-07", "--fact", "locks"], 1, "exists"],
    [["sub7", "--fact", "locks"], 2, "not the id of a check"],
  ])("refuses %j", async (args, code, words) => {
    const refused = await node("scripts/new.ts", "check", ...args);
    expect(refused.code).toBe(code);
    expect(refused.output).toContain(words);
  });

  it.each([
    [["SUB-96", "--fact", "../locks"], "--fact must be"],
    [["NEW-01", "--fact", "locks"], "--area must be"],
    [["SUB-96", "--fact", "things", "--type", "no type"], "not a resource type"],
    [["SUB-96", "SUB-97", "--fact", "things"], "npm run new"],
  ])("refuses %j too", (args, words) => {
    expect(newCheck(["check", ...args])).toContain(words);
  });
});
