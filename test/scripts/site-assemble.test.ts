import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assemble } from "../../scripts/site-assemble.ts";
import { checkPageOf, sitePart } from "../../src/run/tool.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function release(version: string): string {
  const folder = join(root, `release-${version}`);
  for (const part of [version, "latest"])
    for (const file of ["index.html", "404.html", "checks/POL-01.html"]) {
      mkdirSync(dirname(join(folder, part, file)), { recursive: true });
      writeFileSync(join(folder, part, file), `${version} ${file}`);
    }
  return folder;
}

describe("the site of all versions", () => {
  it("has each version at its own address, and the newest as the latest, whatever the order", () => {
    const out = join(root, "out");
    const folders = ["v1.2", "v1.10", "v0.9"].map(release);
    expect(assemble(out, folders)).toEqual(["v1.10", "v1.2", "v0.9"]);
    expect(readFileSync(join(out, "v1.2/checks/POL-01.html"), "utf8")).toBe("v1.2 checks/POL-01.html");
    expect(readFileSync(join(out, "latest/checks/POL-01.html"), "utf8")).toBe("v1.10 checks/POL-01.html");
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain("url=latest/index.html");
    const versions = readFileSync(join(out, "versions.html"), "utf8");
    for (const one of ["latest", "v1.10", "v1.2", "v0.9"])
      expect(versions).toContain(`href="${one}/index.html"`);
  });

  it("is made anew: a version that is not given is gone", () => {
    const out = join(root, "out");
    assemble(out, [release("v1.2"), release("v1.3")]);
    assemble(out, [release("v1.2")]);
    expect(existsSync(join(out, "v1.3"))).toBe(false);
  });

  it("refuses a folder that is not the site of one release", () => {
    mkdirSync(join(root, "empty"));
    expect(() => assemble(join(root, "out"), [join(root, "empty")])).toThrow(
      "is not the site of one release",
    );
    expect(() => assemble(join(root, "out"), [])).toThrow("there is no site");
  });
});

it("links a check to the page of the version, and of what was not released to its tag", () => {
  expect(sitePart("1.12.3")).toBe("v1.12");
  expect(checkPageOf("POL-01", "1.12.3")).toBe(
    "https://azure-relocation-readiness.github.io/action/v1.12/checks/POL-01.html",
  );
  expect(checkPageOf("POL-01", "1.13.0-rc.1")).toBe(
    "https://github.com/azure-relocation-readiness/action/blob/v1.13.0-rc.1/docs/checks/POL-01.md",
  );
});
