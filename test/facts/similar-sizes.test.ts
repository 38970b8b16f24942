import { describe, expect, it, test } from "vitest";
import { sizeName } from "../../src/base/size-name.ts";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { mayBeLike, similarSizes, withPrices, type SimilarSize } from "../../src/facts/similar-sizes.ts";
import { reg } from "../support/context.ts";

const HERE = reg("swedencentral");

interface Parts {
  readonly memory?: number;
  readonly disks?: number;
  readonly gpus?: number;
  readonly fast?: boolean;
  readonly arm?: boolean;
  readonly closed?: "Location" | "Zone";
}

function row(
  name: string,
  { memory = 16, disks = 8, gpus = 0, fast = true, arm = false, closed }: Parts = {},
): Cursor {
  return new Cursor({
    resourceType: "virtualMachines",
    name,
    family: `family of ${name}`,
    locations: ["swedencentral"],
    locationInfo: [{ location: "swedencentral", zones: ["2", "1"] }],
    capabilities: [
      { name: "vCPUs", value: String(sizeName(name)?.vCPUs ?? 0) },
      { name: "MemoryGB", value: String(memory) },
      { name: "MaxDataDiskCount", value: String(disks) },
      { name: "AcceleratedNetworkingEnabled", value: fast ? "True" : "False" },
      { name: "CpuArchitectureType", value: arm ? "Arm64" : "x64" },
      ...(gpus > 0 ? [{ name: "GPUs", value: String(gpus) }] : []),
    ],
    restrictions:
      closed === undefined
        ? []
        : [
            {
              type: closed,
              values: ["swedencentral"],
              restrictionInfo: { locations: ["swedencentral"], zones: closed === "Zone" ? ["1"] : [] },
              reasonCode: "NotAvailableForSubscription",
            },
          ],
  });
}

const names = (rows: readonly Cursor[], wanted: string): string[] =>
  similarSizes(rows, HERE, wanted).map(({ size }) => size.name);

describe("sizes like another", () => {
  it("are ranked by what the machine is, not by how the names are written", () => {
    const rows = [
      row("Standard_D4s_v5"),
      row("Standard_D4s_v3"),
      row("Standard_D4as_v5"),
      row("Standard_E4s_v5", { memory: 32 }),
      row("Standard_F4s_v2", { memory: 8 }),
      row("Standard_D8s_v5", { memory: 32 }),
      row("Standard_D2s_v5", { memory: 8 }),
    ];
    expect(names(rows, "Standard_D4s_v5")).toEqual([
      "Standard_D4as_v5",
      "Standard_D4s_v3",
      "Standard_E4s_v5",
      "Standard_D8s_v5",
    ]);
  });

  it.each([
    ["another processor", row("Standard_D4ps_v5", { arm: true })],
    ["no premium storage", row("Standard_D4_v5")],
    ["graphics that nobody asked for", row("Standard_NC4as_T4_v3", { gpus: 1 })],
    ["half of the memory", row("Standard_F4s_v2", { memory: 8 })],
    ["a restriction", row("Standard_D4as_v5", { closed: "Location" })],
  ])("are none of those with %s", (_, other) => {
    expect(names([row("Standard_D4s_v5"), other], "Standard_D4s_v5")).toEqual([]);
  });

  it("are found by the name alone where the region does not have the size", () => {
    expect(
      names([row("Standard_D4s_v5"), row("Standard_E4s_v5", { memory: 32 })], "Standard_D4s_v6"),
    ).toEqual(["Standard_D4s_v5", "Standard_E4s_v5"]);
  });

  it("have less than the full network or fewer disks last", () => {
    const rows = [
      row("Standard_D4s_v5"),
      row("Standard_D4s_v4", { fast: false }),
      row("Standard_D4s_v3", { disks: 4 }),
      row("Standard_D4s_v2"),
    ];
    expect(names(rows, "Standard_D4s_v5")).toEqual(["Standard_D4s_v2", "Standard_D4s_v3", "Standard_D4s_v4"]);
  });

  it("tell the zones in which they can be used", () => {
    const [found] = similarSizes([row("Standard_D4s_v5", { closed: "Zone" })], HERE, "Standard_D4s_v4");
    expect(found?.size.zones).toEqual(["2"]);
  });
});

it.each([
  ["Standard_D4s_v5", { series: "D", vCPUs: 4, features: "s", version: 5 }],
  ["Standard_E16-4ds_v5", { series: "E", vCPUs: 4, features: "ds", version: 5 }],
  ["Standard_NC24ads_A100_v4", { series: "NC", vCPUs: 24, features: "ads", version: 4 }],
  ["Standard_B2ms", { series: "B", vCPUs: 2, features: "ms", version: 1 }],
  ["Premium_LRS", undefined],
])("%s is read as %o", (name, parts) => {
  expect(sizeName(name)).toEqual(parts);
});

it("of a list that streams, only what may be like something planned is kept", () => {
  const wanted = ["Standard_D4s_v5"].flatMap((name) => sizeName(name) ?? []);
  expect(
    ["Standard_E4s_v5", "Standard_D8s_v5", "Standard_D2s_v5", "Premium_LRS"].map((name) =>
      mayBeLike(name, wanted),
    ),
  ).toEqual([true, true, false, false]);
});

test("a price moves a size up or down among those that are alike", () => {
  const size = (name: string): SimilarSize => ({ name, vCPUs: 4, zones: [] });
  const ranked = [
    { size: size("Standard_D4s_v5"), far: 0.25 },
    { size: size("Standard_D4as_v5"), far: 0.75 },
    { size: size("Standard_E4s_v5"), far: 5 },
  ];
  const order = (prices: Readonly<Record<string, number>>) =>
    withPrices(ranked, "Standard_D4s_v4", new Map(Object.entries(prices))).map(({ name, hourly }) => [
      name,
      hourly,
    ]);
  expect(order({})).toEqual([
    ["Standard_D4s_v5", undefined],
    ["Standard_D4as_v5", undefined],
    ["Standard_E4s_v5", undefined],
  ]);
  // As dear as the planned one changes nothing; half the price outweighs another processor, and no other family.
  expect(
    order({ standard_d4s_v4: 0.2, standard_d4s_v5: 0.2, standard_d4as_v5: 0.1, standard_e4s_v5: 0.1 }),
  ).toEqual([
    ["Standard_D4as_v5", 0.1],
    ["Standard_D4s_v5", 0.2],
    ["Standard_E4s_v5", 0.1],
  ]);
  // Without a price of the planned size the lowest is the measure; what has none stays where it is.
  expect(order({ standard_d4s_v5: 0.4, standard_e4s_v5: 0.1 })).toEqual([
    ["Standard_D4as_v5", undefined],
    ["Standard_D4s_v5", 0.4],
    ["Standard_E4s_v5", 0.1],
  ]);
});
