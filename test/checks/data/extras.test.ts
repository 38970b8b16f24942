import { describe, expect, it } from "vitest";
import { dat08 } from "../../../src/checks/data/DAT-08.ts";
import { dat09 } from "../../../src/checks/data/DAT-09.ts";
import { dat11 } from "../../../src/checks/data/DAT-11.ts";
import type { Check } from "../../../src/checks/check.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import type { ConfigurationRow } from "../../../src/facts/configuration/row.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, run, SCOPE, SOURCE } from "../../support/context.ts";
import { declaring } from "./world.ts";

const FROM = subscriptionScope(SOURCE);
const rule = (name: string, value?: string): ConfigurationRow => ({
  what: "rule",
  name,
  ...(value === undefined ? {} : { value }),
});

/** The outcome for what stands at the source, and at the target unless it is not there. */
function judge(
  check: Check,
  [type, list]: readonly [string, string],
  old: readonly ConfigurationRow[],
  own?: readonly ConfigurationRow[],
): string[] {
  const facts = new Facts().put(factRef("configurations", FROM, `${list}/weu`), old);
  if (own !== undefined) facts.put(factRef("configurations", SCOPE, `${list}/sdc`), own);
  const declared = manifest({ workloads: declaring(type, { from: "weu", to: "sdc" }) });
  return run(check, context(declared), facts).map(({ outcome }) => outcome);
}

describe.each([
  ["DAT-08", dat08, ["Microsoft.Sql/servers", "sqlServer"]],
  ["DAT-09", dat09, ["Microsoft.Storage/storageAccounts", "storageAccount"]],
] as const)("%s", (_, check, type) => {
  it.each<[string, readonly ConfigurationRow[], readonly ConfigurationRow[], string]>([
    ["the same, in other letters", [rule("A", "On")], [rule("a", "on")], "pass"],
    ["more", [rule("a")], [rule("a"), rule("b")], "pass"],
    ["nothing, and nothing at the source", [], [], "pass"],
    ["less", [rule("a"), rule("b")], [rule("a")], "fail"],
    ["another value", [rule("a", "On")], [rule("a", "Off")], "fail"],
    ["the name as something else", [rule("a")], [{ what: "scope", name: "a" }], "fail"],
  ])("where the target has %s", (__, old, own, outcome) => {
    expect(judge(check, type, old, own)).toEqual([outcome]);
  });

  it("shows how it is set on both sides", () => {
    const facts = new Facts()
      .put(factRef("configurations", FROM, `${type[1]}/weu`), [rule("a", "On")])
      .put(factRef("configurations", SCOPE, `${type[1]}/sdc`), [rule("a", "Off")]);
    const declared = manifest({ workloads: declaring(type[0], { from: "weu", to: "sdc" }) });
    expect(run(check, context(declared), facts)[0]?.evidence).toEqual([
      { label: "rule", value: "a: On, at the target Off" },
    ]);
  });

  it("is unknown where a side cannot be read, and not applicable where none moves", () => {
    expect(judge(check, type, [])).toEqual(["unknown"]);
    expect(run(check, context(manifest()), new Facts()).map(({ outcome }) => outcome)).toEqual([
      "not-applicable",
    ]);
    const made = manifest({ workloads: declaring(type[0], { to: "sdc" }) });
    expect(run(check, context(made), new Facts()).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  });
});

describe("DAT-11", () => {
  const states = (...found: (string | undefined)[]): string[] => {
    const regions = found.map((state, index) => ({
      name: `region ${String(index)}`,
      ...(state === undefined ? {} : { state }),
    }));
    const facts = new Facts().put(factRef("replications", FROM, "cosmosRegions/weu"), regions);
    const declared = manifest({
      workloads: declaring("Microsoft.DocumentDB/databaseAccounts", { from: "weu" }),
    });
    return run(dat11, context(declared), facts).map(({ outcome }) => outcome);
  };
  it("passes at rest, fails while something changes, and is unknown of other words", () => {
    expect(states("Succeeded", "succeeded")).toEqual(["pass"]);
    expect(states("Succeeded", "Updating")).toEqual(["fail"]);
    expect(states("Deleting")).toEqual(["fail"]);
    expect(states("Odd")).toEqual(["unknown"]);
    expect(states(undefined)).toEqual(["unknown"]);
    expect(states()).toEqual(["unknown"]);
  });
  it("is unknown where the account cannot be read, and not applicable where none moves", () => {
    const declared = manifest({
      workloads: declaring("Microsoft.DocumentDB/databaseAccounts", { from: "weu" }),
    });
    expect(run(dat11, context(declared), new Facts())[0]?.outcome).toBe("unknown");
    expect(run(dat11, context(manifest()), new Facts())[0]?.outcome).toBe("not-applicable");
  });
});
