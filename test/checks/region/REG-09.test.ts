import { describe, expect, test } from "vitest";
import { reg09 } from "../../../src/checks/region/REG-09.ts";
import { resourceIdIn } from "../../../src/base/resource-id.ts";
import { unknown } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { GalleryImageVersion } from "../../../src/facts/kinds/gallery-images.ts";
import { context, Facts, manifest, outcomes, planned, reg, run, SCOPE } from "../../support/context.ts";

const VM = "Microsoft.Compute/virtualMachines";
const UBUNTU = { publisher: "Canonical", offer: "ubuntu-24_04-lts", sku: "server" };
const NAME = "Canonical/ubuntu-24_04-lts/server";
const vm = (imageReference: Parameters<typeof body>[0], name = "vm") =>
  planned(VM, name, { body: body(imageReference) });
function body(imageReference: Readonly<Record<string, string | ReturnType<typeof unknown>>>) {
  return { properties: { storageProfile: { imageReference } } };
}
const judge = (resources: readonly ReturnType<typeof planned>[], facts = new Facts()) =>
  run(reg09, context(manifest(), resources), facts);
const versions = (...names: readonly string[]): Facts =>
  new Facts().put(factRef("platformImages", SCOPE, `swedencentral/${NAME}`), names);

describe("an image of the marketplace", () => {
  test.each([
    ["the latest of some", { ...UBUNTU, version: "latest" }, versions("1.0.0"), "pass"],
    ["one that is listed", { ...UBUNTU, version: "1.0.0" }, versions("1.0.0", "1.0.1"), "pass"],
    ["one that is not listed", { ...UBUNTU, version: "1.0.9" }, versions("1.0.0"), "fail"],
    ["the latest of none", { ...UBUNTU, version: "latest" }, versions(), "fail"],
    ["not read", { ...UBUNTU, version: "latest" }, new Facts(), "unknown"],
  ])("of which the version is %s", (_, image, facts, outcome) => {
    expect(outcomes(judge([vm(image)], facts))).toEqual([`image ${NAME} in swedencentral: ${outcome}`]);
  });

  test("known only after deployment is unknown, and a machine that takes over a disk has none", () => {
    expect(judge([vm({ ...UBUNTU, sku: unknown(["sku"]) })])[0]?.outcome).toBe("unknown");
    expect(outcomes(judge([planned(VM, "vm", { body: { properties: { storageProfile: {} } } })]))).toEqual([
      "images: not-applicable",
    ]);
  });

  test("is asked for once by all machines that have it, and each version is judged", () => {
    const machines = ["1.0.0", "1.0.1", "1.0.0"].map((version, at) =>
      vm({ ...UBUNTU, version }, `vm${String(at)}`),
    );
    expect(outcomes(judge(machines, versions("1.0.0")))).toEqual([
      `image ${NAME} in swedencentral: 1.0.0: pass`,
      `image ${NAME} in swedencentral: 1.0.1: fail`,
    ]);
  });
});

describe("an image of a gallery", () => {
  const IMAGE = resourceIdIn(`${SCOPE}/resourceGroups/rg`, "Microsoft.Compute/galleries/images", "gal/base");
  const version = (parts: Partial<GalleryImageVersion> = {}): GalleryImageVersion => ({
    name: "1.0.0",
    provisioningState: "Succeeded",
    regions: [{ name: reg("swedencentral") }],
    ...parts,
  });
  const listed = (...rows: readonly GalleryImageVersion[]): Facts =>
    new Facts().put(factRef("galleryImages", IMAGE), rows);
  test.each([
    ["replicated", "/versions/1.0.0", listed(version()), "pass"],
    [
      "replicated elsewhere",
      "/versions/1.0.0",
      listed(version({ regions: [{ name: reg("westeurope") }] })),
      "fail",
    ],
    ["replicating", "/versions/1.0.0", listed(version({ provisioningState: "Updating" })), "fail"],
    ["missing", "/versions/2.0.0", listed(version()), "fail"],
    ["the latest of one", "", listed(version()), "pass"],
    ["the latest of none", "", listed(), "fail"],
    [
      "kept from the latest",
      "",
      listed(version({ regions: [{ name: reg("swedencentral"), excludeFromLatest: true }] })),
      "fail",
    ],
    ["not read", "", new Facts(), "unknown"],
  ])("whose version is %s", (_, tail, facts, outcome) => {
    expect(outcomes(judge([vm({ id: IMAGE + tail })], facts))).toEqual([
      `gallery image base in swedencentral: ${outcome}`,
    ]);
  });

  test("that the plan makes itself is there", () => {
    const made = planned("Microsoft.Compute/galleries/images", "gal/base", {
      id: IMAGE,
      body: { properties: {} },
    });
    expect(outcomes(judge([vm({ id: `${IMAGE}/versions/1.0.0` }), made]))).toEqual([
      "image of shop.vm: pass",
    ]);
  });

  test("that is shared is not looked up, which is a warning", () => {
    const [found] = judge([vm({ communityGalleryImageId: "/CommunityGalleries/x/Images/y" })]);
    expect([found?.outcome, found?.severity]).toEqual(["unknown", "warning"]);
  });
});

describe("a managed image", () => {
  const IMAGE = resourceIdIn(`${SCOPE}/resourceGroups/rg`, "Microsoft.Compute/images", "base");
  const row = (location: string) => ({
    id: IMAGE,
    type: "Microsoft.Compute/images",
    location,
    zones: [],
    tags: {},
    machines: [],
  });
  const seen = (...rows: readonly ReturnType<typeof row>[]): Facts =>
    new Facts().put(factRef("existingResources", SCOPE, "Microsoft.Compute/images"), rows);
  test.each([
    ["in the region", seen(row("swedencentral")), "pass"],
    ["in another region", seen(row("West Europe")), "fail"],
    ["not seen", seen(), "unknown"],
    ["not read", new Facts(), "unknown"],
  ])("that is %s", (_, facts, outcome) => {
    expect(outcomes(judge([vm({ id: IMAGE })], facts))).toEqual([
      `managed image base in swedencentral: ${outcome}`,
    ]);
  });
});

test.each([
  ["offered", ["CustomScript"], "pass"],
  ["not offered", [], "fail"],
])("an extension that is %s", (_, types, outcome) => {
  const extension = planned(`${VM}/extensions`, "vm/script", {
    body: { properties: { publisher: "Microsoft.Azure.Extensions", type: "customscript" } },
  });
  const facts = new Facts().put(
    factRef("extensionTypes", SCOPE, "swedencentral/Microsoft.Azure.Extensions"),
    types,
  );
  expect(outcomes(judge([extension], facts))).toEqual([
    `extensions of Microsoft.Azure.Extensions in swedencentral: ${outcome}`,
  ]);
  const inside = planned("Microsoft.Compute/virtualMachineScaleSets", "set", {
    body: {
      properties: {
        virtualMachineProfile: {
          extensionProfile: {
            extensions: [
              {
                name: "script",
                properties: { publisher: "Microsoft.Azure.Extensions", type: "CustomScript" },
              },
            ],
          },
        },
      },
    },
  });
  expect(judge([inside], facts)[0]?.outcome).toBe(outcome);
});

test("a machine that is changed in place keeps its image", () => {
  const changed = { ...vm({ ...UBUNTU }), write: { known: true, value: "update" } as const };
  expect(outcomes(judge([changed]))).toEqual(["images: not-applicable"]);
});
