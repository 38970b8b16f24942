import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampled } from "../support/runs.ts";
import { COMPILED } from "./source.ts";

const CHECK =
  "src/cli/index.ts check examples/relocation.yaml --snapshot examples/snapshot.json --now 2026-08-24T05:00:00Z";

interface Ended {
  readonly code: number;
  readonly stderr: string;
}

/** Runs a line of bash in which `$NODE` is this Node; its exit code is that of the first command of a pipe. */
function bash(line: string, env: Readonly<Record<string, string>> = {}): Ended {
  const { stderr } = spawnSync("bash", ["--norc", "-c", `${line}; echo "code \${PIPESTATUS[0]}" >&2`], {
    env: { PATH: process.env["PATH"] ?? "", NODE: process.execPath, ...COMPILED, ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const code = /code (\d+)\n$/.exec(stderr)?.[1] ?? "";
  return { code: Number(code), stderr: stderr.replace(/code \d+\n$/, "") };
}

describe("the exit code is that of the verdict", () => {
  const left: readonly (readonly [string, number])[] = [
    ["--format json | head -1 >/dev/null", 1],
    ["--format json | true", 1],
    ["--fail-on never --format html | head -c 10 >/dev/null", 0],
    ["--format json 2>&1 >/dev/null | true", 1],
  ];
  it.each(sampled(left, 1))("though the reader leaves: %s", (rest, code) => {
    expect(bash(`$NODE ${CHECK} ${rest}`)).toEqual({ code, stderr: "" });
  });

  const full: readonly (readonly [string, number, string])[] = [
    [">/dev/full", 1, "error: cannot write the output (ENOSPC)\n"],
    ["--fail-on never >/dev/full", 0, "error: cannot write the output (ENOSPC)\n"],
    ["--output /dev/full", 1, 'error: cannot write "/dev/full" (ENOSPC)\n'],
    [">/dev/full 2>/dev/full", 1, ""],
  ];
  it.runIf(existsSync("/dev/full")).each(sampled(full, 1))(
    "though the disk is full: %s",
    (rest, code, stderr) => {
      expect(bash(`$NODE ${CHECK} ${rest}`)).toEqual({ code, stderr });
    },
  );

  it("unless the output was given a path that cannot be written", () => {
    const { code, stderr } = bash(`$NODE ${CHECK} --output nowhere/report.txt`);
    expect(code).toBe(2);
    expect(stderr).toContain("Check that the directory exists");
  });

  it.runIf(existsSync("/dev/full"))("and 3 where answers of a stream are lost", () => {
    const line = `echo '{}' | $NODE src/cli/index.ts rbac eval >/dev/full; (exit $?)`;
    expect(bash(line)).toEqual({ code: 3, stderr: "error: cannot write the output (ENOSPC)\n" });
  });
});

describe("an error that nobody caught", () => {
  const thrown = (code: string): Record<string, string> => ({
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}`,
  });

  const uncaught: readonly (readonly [string, string])[] = [
    ["an exception", `setImmediate(() => { throw new TypeError("hunter2") })`],
    ["a rejection", `setImmediate(() => { Promise.reject(new TypeError("hunter2")) })`],
    [
      "a stream",
      `import s from "node:stream"; setImmediate(() => new s.Readable().destroy(new TypeError("hunter2")))`,
    ],
  ];
  it.each(sampled(uncaught, 1))("is 70 and no verdict: %s", (_, code) => {
    const { code: exit, stderr } = bash(`$NODE ${CHECK} >/dev/null`, thrown(code));
    expect(exit).toBe(70);
    expect(stderr).toMatch(/^error: a bug of this tool \(TypeError\)\. Nothing can be said about readiness/);
    expect(stderr).not.toMatch(/hunter2|\bat .*\.ts/);
  });
});
