import { expect, test } from "vitest";
import { globalName } from "../../src/catalog/global-names.ts";
import { NAME_CHECKS, SOFT_DELETIONS } from "../../src/catalog/name-checks.ts";
import { permissionsOf } from "../../src/facts/facts.ts";

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].toSorted();

test("what a run may ask of names is what the services of the table ask for, and Reader holds all of it", () => {
  expect(sorted(permissionsOf(["nameAvailability"]))).toEqual(
    sorted(NAME_CHECKS.map(({ permission }) => permission)),
  );
  expect(sorted(permissionsOf(["deletedResources"]))).toEqual(
    sorted(SOFT_DELETIONS.map(({ permission }) => permission)),
  );
  for (const { permission } of [...NAME_CHECKS, ...SOFT_DELETIONS]) expect(permission).toMatch(/\/read$/);
});

test("every name that is asked for is one that only one resource can have", () => {
  for (const { type } of NAME_CHECKS) expect(globalName(type), type).toBeDefined();
});
