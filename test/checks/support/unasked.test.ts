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
    neverAsked: new Set(isOlder ? (["serviceUsages"] as const) : []),
  };
  const given = { ...context(manifest(), resources), evidence };
  expect(unasked(given, "serviceUsages").severityUnasked).toBe(severity);
  expect(unasked(context(manifest(), resources), "serviceUsages")).toEqual({});
});
