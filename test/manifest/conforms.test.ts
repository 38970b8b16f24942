import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isMap } from "../../src/manifest/json.ts";
import { fitsManifest } from "../../src/manifest/validate/conforms.ts";
import { manifest } from "../../src/manifest/sections/manifest.ts";
import { shapeErrors } from "../../src/manifest/validate/errors.ts";
import { fixture } from "./fixtures/files.ts";
import { runs } from "../support/runs.ts";

/** The quick answer, whether a value fits, and the errors of the compiled schema are two views of one schema. */
const sameAsCompiled = (value: unknown): boolean => {
  expect(fitsManifest(value), JSON.stringify(value)).toBe(shapeErrors(manifest, value).length === 0);
  return true;
};

const DOCUMENTS: readonly unknown[] = ["example.yaml", "everything.yaml"].map((name): unknown =>
  parse(fixture(name)),
);

/** The paths of all values in a value. */
function* pathsIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* pathsIn(part, [...path, key]);
}

function replaced(
  document: unknown,
  [step, ...rest]: readonly string[],
  by: (old: unknown) => unknown,
): unknown {
  if (step === undefined) return by(document);
  if (Array.isArray(document))
    return document.map((item: unknown, index) => (String(index) === step ? replaced(item, rest, by) : item));
  if (!isMap(document)) return document;
  return Object.fromEntries(
    Object.entries(document).map(([key, part]) => [key, key === step ? replaced(part, rest, by) : part]),
  );
}

const ODD: readonly unknown[] = [
  null,
  "",
  " ",
  "x",
  "😀".repeat(200),
  "a".repeat(300),
  "2026-02-30",
  "2026-02-28T25:00Z",
  "11111111-1111-1111-1111-111111111111",
  "../x",
  0,
  -1,
  1,
  1.5,
  1e9,
  100,
  true,
  false,
  [],
  ["x", "x"],
  [1, "1"],
  [null],
  {},
  { name: "x" },
  { x: 1, y: 2 },
];

describe("whether a manifest fits", () => {
  const places = DOCUMENTS.flatMap((document) => [...pathsIn(document)].map((path) => ({ document, path })));

  it("is what the compiled schema says, whatever stands in any place", () => {
    expect(DOCUMENTS.every((document) => fitsManifest(document))).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...ODD), ({ document, path }, odd) =>
        sameAsCompiled(replaced(document, path, () => odd)),
      ),
      { numRuns: runs(1500) },
    );
  });

  it("is what the compiled schema says where a key is missing, misspelt or one too many", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom("", "x", "toString", "Name", "a b"),
        fc.constantFrom(...ODD),
        ({ document, path }, key, odd) =>
          sameAsCompiled(
            replaced(document, path, (old) => {
              if (!isMap(old)) return key;
              const entries = Object.entries(old);
              return Object.fromEntries(key === "" ? entries.slice(1) : [...entries, [key, odd]]);
            }),
          ),
      ),
      { numRuns: runs(1500) },
    );
  });

  it("is what the compiled schema says of any value", () => {
    fc.assert(fc.property(fc.jsonValue(), sameAsCompiled));
  });
});
