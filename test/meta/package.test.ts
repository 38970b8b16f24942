import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { at } from "../../src/github/payload.ts";
import { long } from "../support/runs.ts";

long(
  "the package for npm brings the command line, and nothing else has to be downloaded",
  { timeout: 120_000 },
  () => {
    const packed = mkdtempSync(join(tmpdir(), "packed-"));
    execFileSync(process.execPath, ["scripts/pack.ts", packed], { stdio: "ignore" });
    const [file = "", ...others] = readdirSync(packed);
    expect(file).toMatch(/^azure-relocation-readiness-\d+\.\d+\.\d+\.tgz$/);
    expect(others).toEqual([]);

    const empty = mkdtempSync(join(tmpdir(), "empty-"));
    writeFileSync(join(empty, "package.json"), '{ "private": true }\n');
    const npm = (...args: string[]): string =>
      execFileSync("npm", args, { cwd: empty, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    npm("install", "--offline", "--no-audit", "--no-fund", join(packed, file));
    expect(readdirSync(join(empty, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "azure-relocation-readiness",
    ]);

    const own: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    const installed = join(empty, "node_modules/azure-relocation-readiness");
    const package_: unknown = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(at(package_, "dependencies")).toBeUndefined();
    expect(at(package_, "private")).toBe(at(own, "private"));
    for (const name of ["relocation.schema.json", "LICENSE", "README.md", "dist/cli/licenses.txt"])
      expect(readFileSync(join(installed, name), "utf8").length).toBeGreaterThan(500);

    const version = execFileSync("npx", ["--no-install", "relocation", "--version"], {
      cwd: empty,
      encoding: "utf8",
    });
    expect(version).toBe(`${String(at(own, "version"))}\n`);
    const check = execFileSync("npx", ["--no-install", "relocation", "explain", "POL-01"], {
      cwd: empty,
      encoding: "utf8",
    });
    expect(check).toContain("Target region is an allowed location");
  },
);
