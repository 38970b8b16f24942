import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { UserError } from "../../src/base/errors.ts";
import { pathText } from "../../src/base/place.ts";
import { isMap } from "../../src/manifest/json.ts";
import type { Manifest } from "../../src/manifest/model.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { plannedFromManifest } from "../../src/plan/from-manifest.ts";
import { BASE } from "./fixtures/base.ts";
import { fixture } from "./fixtures/files.ts";
import { runs } from "../support/runs.ts";

const EXAMPLE = fixture("example.yaml");
const EVERYTHING = fixture("everything.yaml");

/** Parses, or is refused as a user's mistake; any other outcome throws here and fails the property. */
function outcome(text: string): Manifest | UserError {
  try {
    return parseManifest(text, "m.yaml");
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** A refusal says something, in places that exist. */
function isTold(result: Manifest | UserError, text: string): boolean {
  if (!(result instanceof UserError)) return result.workloads.length > 0;
  const lines = text.split("\n").length;
  return (
    result.problems.length > 0 &&
    result.problems.every(
      ({ place }) => !place || (place.line >= 1 && place.line <= lines && place.column >= 1),
    )
  );
}

/** The model as data, workloads and waves in the order of their names. */
function data(manifest: Manifest): unknown {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const { locate, ...rest } = manifest;
  expect(typeof locate).toBe("function");
  return { ...rest, workloads: rest.workloads.toSorted(byName), waves: rest.waves.toSorted(byName) };
}

/** The same value with the keys of all its maps in the order that `rank` gives. */
function reordered(value: unknown, rank: (key: string) => number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => reordered(item, rank));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reordered(inner, rank)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a) - rank(b)));
}

describe("parseManifest", () => {
  it.each([
    ["example", EXAMPLE],
    ["everything", EVERYTHING],
    ["base", BASE],
  ])("reads the same model whatever the order of keys: %s", (_, text) => {
    const model = data(parseManifest(text, "m.yaml"));
    const value: unknown = parse(text);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rank = (key: string): number =>
          Array.from(key).reduce((sum, c) => Math.sin(sum * 31 + c.charCodeAt(0)), seed);
        expect(data(parseManifest(stringify(reordered(value, rank)), "m.yaml"))).toEqual(model);
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    ["example", EXAMPLE],
    ["everything", EVERYTHING],
  ])("reads JSON as it reads YAML: %s", (_, text) => {
    const json = JSON.stringify(parse(text), undefined, 1);
    expect(data(parseManifest(json, "m.yaml"))).toEqual(data(parseManifest(text, "m.yaml")));
  });

  it("reads a byte order mark and Windows line ends as if they were not there", () => {
    const model = parseManifest(EXAMPLE, "m.yaml");
    const windows = parseManifest(`\ufeff${EXAMPLE.replaceAll("\n", "\r\n")}`, "m.yaml");
    expect(data(windows)).toEqual(data(model));
    for (const { pointer } of model.workloads) expect(windows.locate(pointer)).toEqual(model.locate(pointer));
    expect(windows.locate(["apiVersion"])).toEqual(model.locate(["apiVersion"]));
  });

  it("reads or refuses any beginning of a manifest", () => {
    fc.assert(
      fc.property(fc.nat(EXAMPLE.length), (end) => {
        const text = EXAMPLE.slice(0, end);
        return isTold(outcome(text), text);
      }),
      { numRuns: runs(100) },
    );
  });

  it("reads or refuses a manifest with any piece replaced by anything", () => {
    const syntax = fc.constantFrom(...Array.from("[]{}:,&*!|>'\"#%@`-?~<\n\t \u0000\u2028é0"));
    const scrap = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.string({ unit: syntax, maxLength: 8 }),
    );
    const edits = fc.array(fc.tuple(fc.nat(BASE.length), fc.nat(12), scrap), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(edits, (list) => {
        const text = list.reduce(
          (old, [at, cut, piece]) => old.slice(0, at) + piece + old.slice(at + cut),
          BASE,
        );
        return isTold(outcome(text), text);
      }),
      { numRuns: runs(300) },
    );
  });

  it("reads or refuses a manifest with any line left out, doubled or moved", () => {
    const lines = BASE.split("\n");
    const index = fc.nat(lines.length - 1);
    fc.assert(
      fc.property(index, index, fc.boolean(), (from, to, keep) => {
        const rest = keep ? lines : lines.toSpliced(from, 1);
        const text = rest.toSpliced(to, 0, lines[from] ?? "").join("\n");
        return isTold(outcome(text), text);
      }),
      { numRuns: runs(150) },
    );
  });

  it("refuses any other data with the missing keys named", () => {
    const other = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(other, (value) => {
        const text = JSON.stringify(value);
        const result = outcome(text);
        return result instanceof UserError && isTold(result, text);
      }),
      { numRuns: runs(150) },
    );
  });

  it("reads or refuses a manifest with any value in any place", () => {
    const value: unknown = parse(BASE);
    const paths = pointersOf(value);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (pointer, inner) => {
        const text = JSON.stringify(withValue(value, pointer, inner), undefined, 1);
        return isTold(outcome(text), text);
      }),
      { numRuns: runs(300) },
    );
  });

  it("gives plans whose names and keys are unique to the resource", () => {
    for (const text of [EXAMPLE, EVERYTHING, BASE]) {
      const keys = plannedFromManifest(parseManifest(text, "m.yaml")).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

type Steps = readonly (string | number)[];

/** Pointers to all values in a value. */
function pointersOf(value: unknown, at: Steps = []): Steps[] {
  if (Array.isArray(value)) {
    return [at, ...value.flatMap((item: unknown, index) => pointersOf(item, [...at, index]))];
  }
  if (!isMap(value)) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pointersOf(inner, [...at, key]))];
}

/** The same value with another one at the pointer. */
function withValue(value: unknown, [step, ...rest]: Steps, inner: unknown): unknown {
  if (step === undefined) return inner;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? withValue(item, rest, inner) : item));
  }
  if (!isMap(value)) return value;
  return { ...value, [step]: withValue(value[step], rest, inner) };
}

describe("locate", () => {
  const manifest = parseManifest(EXAMPLE, "m.yaml");
  const lines = EXAMPLE.split("\n");

  it("finds every value of the document: a key where it stands, an item where it begins", () => {
    for (const pointer of pointersOf(parse(EXAMPLE)).slice(1)) {
      const place = manifest.locate(pointer);
      const rest = lines[place.line - 1]?.slice(place.column - 1) ?? "";
      const step = pointer.at(-1);
      expect(place).toMatchObject({ file: "m.yaml", path: pathText(pointer) });
      if (typeof step === "string")
        expect(rest.replace(/^["']/, "").startsWith(step), pathText(pointer)).toBe(true);
      else expect(rest, pathText(pointer)).toMatch(/^\S/);
    }
  });

  it("gives what is absent the place of its nearest ancestor", () => {
    expect(manifest.locate(["target", "resourceGroups", 0])).toEqual(manifest.locate(["target"]));
    expect(manifest.locate(["waves", 0])).toEqual(manifest.locate(["waves"]));
    expect(manifest.locate(["nothing", "at", "all"])).toEqual({
      file: "m.yaml",
      line: 2,
      column: 1,
      path: "(document)",
    });
  });

  it("is total", () => {
    const step = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom("workloads", "shop-web", "resources", 1, "__proto__", "constructor", "toString"),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (pointer) => {
        const { line, column, path } = manifest.locate(pointer);
        const reached = pointer.findIndex((_, index) => pathText(pointer.slice(0, index)) === path);
        return (
          line >= 1 && line <= lines.length && column >= 1 && (reached >= 0 || pathText(pointer) === path)
        );
      }),
    );
  });
});
