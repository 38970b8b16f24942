import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { InitSource, NewResource } from "../../../src/run/init/model.ts";
import { manifestText } from "../../../src/run/init/text.ts";
import { reg, SOURCE, TARGET } from "../../support/context.ts";

const EXPORT: InitSource = { kind: "export", file: "x: y.json" };
const BARE: NewResource = { id: "app", type: "Microsoft.Web/sites", dependsOn: [] };

function textOf(source: InitSource = EXPORT, resource: NewResource = BARE, resourceGroup?: string): string {
  return manifestText(
    "shop: new",
    {
      from: { subscription: SOURCE, region: reg("westeurope") },
      to: { subscription: TARGET, region: reg("swedencentral") },
      source,
      renames: [],
    },
    [{ name: "no", resources: [resource], ...(resourceGroup === undefined ? {} : { resourceGroup }) }],
    [
      { name: "first", workloads: ["no"], dependsOn: [] },
      { name: "second", workloads: ["b", "c"], dependsOn: ["first"] },
    ],
    (index) => `2026-09-0${String(index + 1)}T00:00:00Z`,
    "../schema.json",
  );
}
const read = (...parts: Parameters<typeof textOf>): Record<string, unknown> => {
  const value: unknown = parse(textOf(...parts));
  return Object.fromEntries(Object.entries(value ?? {}));
};
/** What of the text waits for somebody, without the marks. */
const waiting = (...parts: Parameters<typeof textOf>): string[] =>
  textOf(...parts)
    .split("\n")
    .flatMap((line) => /# TODO (.*)/.exec(line)?.[1] ?? []);

describe("the text of a new manifest", () => {
  it("is a manifest of what is known", () => {
    expect(read()).toEqual({
      apiVersion: "relocation/v1alpha1",
      kind: "RelocationManifest",
      metadata: { name: "shop: new" },
      source: { subscription: { id: SOURCE }, region: "westeurope" },
      target: { subscription: { id: TARGET }, region: "swedencentral" },
      inventory: [{ resourceGraph: { snapshot: "x: y.json" } }],
      workloads: { no: { resources: [{ id: "app", type: "Microsoft.Web/sites" }] } },
      waves: {
        first: { start: "2026-09-01T00:00:00Z", window: "PT8H", workloads: ["no"] },
        second: {
          start: "2026-09-02T00:00:00Z",
          window: "PT8H",
          dependsOn: ["first"],
          workloads: ["b", "c"],
        },
      },
    });
    expect(textOf().split("\n")[0]).toBe("# yaml-language-server: $schema=../schema.json");
  });

  it.each<[InitSource, object]>([
    [
      { kind: "terraformPlan", file: "a b.json" },
      { terraformPlan: { file: "a b.json", forbidDestroyOfStateful: true } },
    ],
    [{ kind: "armTemplate", file: "a.json" }, { armTemplate: { file: "a.json" } }],
    [
      { kind: "armTemplate", file: "a.json", parameters: "p.json" },
      { armTemplate: { file: "a.json", parameters: "p.json" } },
    ],
    [
      { kind: "armTemplate", file: "a.json", parameters: "p.json", resourceGroup: "rg" },
      { armTemplate: { file: "a.json", parameters: "p.json", resourceGroup: "rg" } },
    ],
    [EXPORT, { resourceGraph: { snapshot: "x: y.json" } }],
    [
      { kind: "query", condition: "where name == 'a: b'" },
      { resourceGraph: { query: "where name == 'a: b'" } },
    ],
  ])("names the source %j", (source, entry) => {
    expect(read(source)["inventory"]).toEqual([entry]);
    const stays = waiting(source).filter((one) => one.startsWith("stays"));
    expect(stays).toHaveLength("resourceGraph" in entry ? 1 : 0);
  });

  it.each<[string, NewResource, object, string[]]>([
    [
      "nothing else",
      BARE,
      {},
      [
        "from: its name at the source, absent for a new resource; to: its name at the target, absent where it comes along unchanged",
      ],
    ],
    [
      "its name at the source",
      { ...BARE, from: "old" },
      { from: "old" },
      ["to: its name at the target, absent where it comes along unchanged"],
    ],
    [
      "its name at the target",
      { ...BARE, to: "new" },
      { to: "new" },
      ["from: its name at the source, absent for a new resource"],
    ],
    ["both", { ...BARE, from: "old", to: "new" }, { from: "old", to: "new" }, []],
    [
      "how it moves",
      { ...BARE, from: "old", to: "new", method: { relocation: "cold" } },
      { from: "old", to: "new", method: { relocation: "cold" } },
      ["choose: Microsoft advises this one first"],
    ],
    [
      "how it moves, and by what",
      {
        ...BARE,
        from: "old",
        to: "new",
        method: { relocation: "warm", tool: "azcopy" },
        dependsOn: ["a", "b.c"],
      },
      { from: "old", to: "new", method: { relocation: "warm", tool: "azcopy" }, dependsOn: ["a", "b.c"] },
      ["choose: Microsoft advises this one first"],
    ],
  ])("holds of a resource what is known, and asks for the rest: %s", (_, resource, expected, open) => {
    expect(read(EXPORT, resource)["workloads"]).toEqual({
      no: { resources: [{ id: "app", type: "Microsoft.Web/sites", ...expected }] },
    });
    const own = waiting(EXPORT, resource).filter((one) => /^(from|to|choose):/.test(one));
    expect(own).toEqual(open);
  });

  it("asks for a resource group where none is known", () => {
    const asked = (group?: string) =>
      waiting(EXPORT, BARE, group).filter((one) => one.startsWith("resourceGroup"));
    expect([asked().length, asked("rg-new").length]).toEqual([1, 0]);
    expect(read(EXPORT, BARE, "rg-new")["workloads"]).toMatchObject({ no: { resourceGroup: "rg-new" } });
  });
});
