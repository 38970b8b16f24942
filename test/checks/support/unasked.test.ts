import { AREAS } from "../../../src/base/area.ts";
import { expect, test } from "vitest";
import { unasked } from "../../../src/checks/support/unasked.ts";
import { context, manifest, planned, at } from "../../support/context.ts";
import { MAX_AGE } from "../../../src/rules/limits.ts";

const MACHINE = planned("Microsoft.Compute/virtualMachines", "vm", { body: { properties: {} } });
const SITE = planned("Microsoft.Web/serverfarms", "plan", { body: {} });

test.each<[string, ReturnType<typeof planned>[], boolean, "warning" | undefined]>([
  ["machines, in an older snapshot", [MACHINE, SITE], true, "warning"],
  ["no machine, in an older snapshot", [SITE], true, undefined],
  ["machines, in a snapshot that was asked", [MACHINE], false, undefined],
])("a question about %s", (_, resources, isOlder, severity) => {
  const evidence = {
    from: "snapshot" as const,
    observedAt: at("2026-08-24T05:00:00Z"),
    maxAge: MAX_AGE.all,
    rehearsal: false,
    neverAsked: new Set(isOlder ? (["serviceUsages", "existingResources"] as const) : []),
  };
  const waves = manifest().waves.map((wave) => ({ ...wave, gates: AREAS }));
  const given = { ...context(manifest({ waves }), resources), evidence };
  expect(unasked(given, "serviceUsages").severityUnasked).toBe(severity);
  expect(unasked(context(manifest(), resources), "serviceUsages")).toEqual({});
});

test.each<[string, boolean, boolean, "warning" | undefined]>([
  ["a wave that does not gate by the subscription", true, false, undefined],
  ["a snapshot that tells what exists at the target", false, true, undefined],
  ["neither", true, true, "warning"],
])("blocks by itself with %s", (_, isOld, isGated, severity) => {
  const [first] = manifest().waves;
  if (first === undefined) throw new Error("there is no wave");
  const waves = [{ ...first, gates: isGated ? AREAS : ["quota" as const] }];
  const neverAsked = new Set(
    isOld ? (["serviceUsages", "existingResources"] as const) : (["serviceUsages"] as const),
  );
  const evidence = {
    from: "snapshot" as const,
    observedAt: at("2026-08-24T05:00:00Z"),
    maxAge: MAX_AGE.all,
    rehearsal: false,
    neverAsked,
  };
  const given = { ...context(manifest({ waves }), [MACHINE]), evidence };
  expect(unasked(given, "serviceUsages").severityUnasked).toBe(severity);
});
