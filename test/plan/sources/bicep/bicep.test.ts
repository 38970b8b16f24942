import { describe, expect, it } from "vitest";
import { waitsOf } from "../../../../src/expression/value.ts";
import { readJson } from "../../../../src/plan/sources/arm/json/read.ts";
import {
  builtParameters,
  builtText,
  lineOf,
  type BicepAnswer,
} from "../../../../src/plan/sources/bicep/build.ts";
import { readBicepSnapshot } from "../../../../src/plan/sources/bicep/snapshot.ts";
import { place, TARGET } from "../../../support/context.ts";
import { statedZones } from "../../../../src/plan/stated.ts";
import { known, waits } from "../../../support/request.ts";

const HOME = `/subscriptions/${TARGET}/resourceGroups/rg/providers`;

function read(value: unknown, resourceGroup?: string): ReturnType<typeof readBicepSnapshot> {
  return readBicepSnapshot(readJson("s.json", JSON.stringify(value, undefined, 1)), {
    entry: ["inventory", 0],
    subscription: TARGET,
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  });
}

describe("readBicepSnapshot", () => {
  const vm = {
    id: `${HOME}/Microsoft.Compute/virtualMachines/vm`,
    type: "Microsoft.Compute/virtualMachines",
    name: "vm",
    apiVersion: "2024-03-01",
    location: "Sweden Central",
    zones: ["1"],
    tags: { env: "prod", owner: "[reference('x').owner]" },
    properties: {
      hardwareProfile: { vmSize: "Standard_D4s_v5" },
      key: "[listKeys('x').keys[0]]",
      text: "[[no",
    },
  };

  it("reads predicted resources; what is left in brackets is unknown", () => {
    const { described, gaps } = read({ predictedResources: [vm], diagnostics: [] });
    expect(gaps).toEqual([]);
    expect(described).toMatchObject([
      {
        id: vm.id,
        type: vm.type,
        name: "vm",
        resourceGroup: "rg",
        apiVersion: "2024-03-01",
        location: { known: true, value: "swedencentral" },
        sku: { name: { known: true, value: "Standard_D4s_v5" } },
        zones: statedZones(["1"]),
        tags: known({ env: known("prod"), owner: waits("reference('x').owner") }),
        origin: { file: "s.json", line: 3 },
      },
    ]);
    const body = described[0]?.body ?? {};
    expect(waitsOf(body["properties"] ?? null)).toEqual(["listKeys('x').keys[0]"]);
    expect(Object.keys(body)).toEqual(["location", "zones", "tags", "properties"]);
  });

  it("takes the entry's group and the target where the prediction knows neither", () => {
    const nobody = "00000000-0000-0000-0000-000000000000";
    const { described } = read(
      {
        predictedResources: [
          { id: "[resourceId('a')]", type: "Microsoft.Web/sites", name: "[uniqueString('a')]" },
          { ...vm, id: vm.id.replace(TARGET, nobody) },
        ],
      },
      "rg-entry",
    );
    expect(described.map(({ name, resourceGroup, id }) => [name, resourceGroup, id])).toEqual([
      ["[uniqueString('a')]", "rg-entry", undefined],
      ["vm", "rg", undefined],
    ]);
  });

  it("tells what it leaves out", () => {
    const { described, gaps } = read({
      predictedResources: [
        { ...vm, id: vm.id.replace(TARGET, "33333333-3333-3333-3333-333333333333") },
        {
          id: "/providers/Microsoft.Management/managementGroups/mg",
          type: "Microsoft.Management/managementGroups",
        },
        { type: "what?", name: "x" },
      ],
      diagnostics: ["A nested deployment was skipped"],
    });
    expect(described).toEqual([]);
    expect(gaps.map(({ elsewhere, why }) => [elsewhere, why])).toEqual([
      [true, expect.stringContaining("outside of the target subscription")],
      [true, expect.stringContaining("outside of the target subscription")],
      [false, expect.stringContaining("not one of Azure")],
      [false, expect.stringContaining("`A nested deployment was skipped`")],
    ]);
  });

  it.each([[{}], [[]], [{ predictedResources: 1 }], [{ predictedResources: [1] }]])("refuses %j", (value) => {
    expect(() => read(value)).toThrow(/^s\.json:\d+:\d+: .*the file contains no prediction of Bicep/);
  });
});

describe("what Bicep answers", () => {
  const at = place("inventory[0].bicep.file");
  const textOf = (answer: BicepAnswer): string => builtText(answer, "infra/main.bicep", at);

  it("is the template", () => {
    expect(textOf({ kind: "built", stdout: "{}" })).toBe("{}");
  });

  it.each<[BicepAnswer, RegExp]>([
    [{ kind: "missing" }, /needs Bicep, which is not on this machine. Install it with `az bicep install`/],
    [{ kind: "timed-out", seconds: 60 }, /within 60 s. Build it before the run/],
    [{ kind: "too-large" }, /too large/],
    [
      {
        kind: "failed",
        stderr: "WARNING: x\n/home/runner/work/infra/main.bicep(3,5) : Error BCP057: no name y\n",
      },
      /refuses `infra\/main.bicep`: `main.bicep\(3,5\) : Error BCP057: no name y`/,
    ],
    [
      { kind: "failed", stderr: "main.bicep(1,1) : Error BCP190: The artifact has not been restored." },
      /bicep restore/,
    ],
    [{ kind: "failed", stderr: "" }, /it gave no reason/],
  ])("or the reason why there is none: %j", (answer, message) => {
    expect(() => textOf(answer)).toThrow(message);
    expect(() => textOf(answer)).toThrow(/^relocation.yaml:1:1: inventory\[0\]\.bicep\.file: /);
  });

  it("holds template and parameters for a parameters file", () => {
    expect(builtParameters('{"templateJson":"{}","parametersJson":"[]"}')).toEqual({
      template: "{}",
      parameters: "[]",
    });
    for (const text of ["", "[]", "null", '{"templateJson":"{}"}', '{"templateJson":1,"parametersJson":2}'])
      expect(builtParameters(text)).toBeUndefined();
  });
});

describe("lineOf", () => {
  const text =
    "param a string\nresource x 'Microsoft.Web/sites@2022-09-01' = {\n}\nresource y 'A.B/c@1' = {}\nresource z 'a.b/C@2' = {}\n";
  it("finds the only declaration of a type", () => {
    expect(lineOf(text, "microsoft.web/sites")).toBe(2);
    expect(lineOf(text, "A.B/c")).toBeUndefined();
    expect(lineOf(text, "A.B/d")).toBeUndefined();
  });
});
