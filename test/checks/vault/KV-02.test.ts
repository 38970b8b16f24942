import { expect, test } from "vitest";
import { kv02 } from "../../../src/checks/vault/KV-02.ts";
import { context, Facts, manifest, run } from "../../support/context.ts";

type Entry = readonly [name: string, workload: string, environment?: string];

test.each<[string, Entry[], string[]]>([
  [
    "each has its own",
    [
      ["kv-a", "a", "prod"],
      ["kv-b", "b", "prod"],
    ],
    ["kv-a pass", "kv-b pass"],
  ],
  [
    "two environments share one",
    [
      ["kv-a", "a", "prod"],
      ["KV-A", "a", "test"],
    ],
    ["kv-a fail"],
  ],
  [
    "two workloads share one",
    [
      ["kv-a", "a", "prod"],
      ["kv-a", "b", "PROD"],
    ],
    ["kv-a fail(warning)"],
  ],
  [
    "one entry names no environment",
    [
      ["kv-a", "a", "prod"],
      ["kv-a", "b"],
    ],
    ["kv-a unknown"],
  ],
  [
    "one is listed twice",
    [
      ["kv-a", "a", "prod"],
      ["kv-a", "a", "prod"],
    ],
    ["kv-a pass"],
  ],
  ["nobody names an environment", [["kv-a", "a"]], ["kv-a pass"]],
  ["there is none", [], ["vaults not-applicable"]],
])("vaults: %s", (_, entries, expected) => {
  const vaults = entries.map(([name, workload, environment], index) => ({
    name,
    workload,
    ...(environment === undefined ? {} : { environment }),
    secrets: [],
    keys: [],
    certificates: [],
    pointer: ["vaults", index],
  }));
  const judged = run(kv02, context(manifest({ vaults })), new Facts());
  expect(
    judged.map(
      ({ subject, outcome, severity }) =>
        `${subject} ${outcome}${severity === undefined ? "" : `(${severity})`}`,
    ),
  ).toEqual(expected);
});

test.each([
  ["prod", "prdo", "did you mean prod?"],
  ["production", "producton", "did you mean production?"],
  ["prod", "test", undefined],
])("environments %s and %s of one vault: %s", (first, second, near) => {
  const vaults = [first, second].map((environment, index) => ({
    name: "kv-a",
    workload: "a",
    environment,
    secrets: [],
    keys: [],
    certificates: [],
    pointer: ["vaults", index],
  }));
  const [found] = run(kv02, context(manifest({ vaults })), new Facts());
  expect(found?.outcome).toBe("fail");
  const text = found?.fix?.text ?? "";
  if (near === undefined) expect(text).toMatch(/^Give each of/);
  else expect(text.toLowerCase().replaceAll("`", "")).toContain(near);
});
