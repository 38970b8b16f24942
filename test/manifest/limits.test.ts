import { describe, expect, it } from "vitest";
import { parseManifest } from "../../src/manifest/parse.ts";
import { BASE, changed } from "./fixtures/base.ts";
import { refusalOf } from "./refusal-of.ts";
import { long } from "../support/runs.ts";

const MIB = 1024 * 1024;

function told(text: string): string {
  return refusalOf(() => parseManifest(text, "m.yaml")).message;
}

describe("limits of a manifest", () => {
  it("is refused above 1 MiB before anything reads it", () => {
    for (const text of ["[".repeat(10 * MIB), `#${"é".repeat(MIB / 2)}`]) {
      expect(told(text)).toMatch(/^the manifest `m\.yaml` is larger than 1 MiB.*as several manifests/);
    }
  });

  it("is read at 1 MiB", () => {
    const text = `${BASE}#${"x".repeat(MIB - BASE.length - 1)}`;
    expect(text.length).toBe(MIB);
    expect(parseManifest(text, "m.yaml").name).toBe("shop");
  });

  it.each([
    ["brackets", "[".repeat(50_000)],
    ["braces", "{a: ".repeat(20_000)],
    ["list marks", "- ".repeat(50_000)],
    ["key marks", "? ".repeat(50_000)],
    ["brackets after many anchors", `${"&a ".repeat(400)}${"[".repeat(50_000)}`],
    ["brackets after many wrong ones", `${"]".repeat(400)}\n${"[".repeat(50_000)}`],
  ])("no depth of %s exhausts the stack", (_, text) => {
    expect(refusalOf(() => parseManifest(text, "m.yaml")).problems.length).toBeGreaterThan(0);
  });

  it("64 levels are read, 65 are not", () => {
    const nested = (levels: number): string => `a: ${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}`;
    expect(told(nested(64))).not.toContain("nested too deep");
    expect(told(nested(65))).toContain("nested too deep");
  });

  it("lists a hundred problems and counts the rest", () => {
    const keys = Array.from({ length: 250 }, (_, index) => `k${String(index)}: 1\n`).join("");
    const { problems } = refusalOf(() => parseManifest(`${BASE}${keys}`, "m.yaml"));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toBe("there are at least 150 more problems");
  });

  it("repeats neither long values nor long keys", () => {
    const long = "x".repeat(5000);
    const value = told(changed(["region: swedencentral", `region: ${long}`]));
    const key = told(changed(["metadata: {", `metadata: { "${long}": 1,`]));
    for (const message of [value, key]) expect(message.length).toBeLessThan(400);
  });

  long("does not suggest at the expense of time", () => {
    const ids = Array.from(
      { length: 3000 },
      (_, i) => `      - { id: r${String(i)}, type: A/b, dependsOn: [ s${String(i)} ] }\n`,
    );
    const text = BASE.replace("      - { id: plan", () => `${ids.join("")}      - { id: plan`);
    expect(refusalOf(() => parseManifest(text, "m.yaml")).problems).toHaveLength(101);
  });
});
