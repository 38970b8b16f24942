import { describe, expect, it } from "vitest";
import { reg03 } from "../../../src/checks/region/REG-03.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, manifest, planned, run, SCOPE } from "../../support/context.ts";
import { offer, SIZE, sku } from "./world.ts";

const VM = "Microsoft.Compute/virtualMachines";
const image = (name: string) => ({ publisher: "Canonical", offer: "ubuntu", sku: name, version: "latest" });
const machine = (name: string) =>
  planned(VM, "one", {
    sku: SIZE,
    resourceGroup: "rg-shop",
    body: { properties: { storageProfile: { imageReference: image(name) } } },
  });
const sized = (...generations: (string | undefined)[]) =>
  offer(generations.map((one) => sku(one === undefined ? {} : { capabilities: { HyperVGenerations: one } })));
const judged = (name: string, facts: ReturnType<typeof sized>) =>
  run(reg03, context(manifest(), [machine(name)]), facts).filter(({ subject }) =>
    subject.startsWith("generation of images"),
  );

describe("the generation of an image", () => {
  it.each<[sku: string, generations: string, outcome: string]>([
    ["22_04-lts-gen2", "V2", "pass"],
    ["2022-datacenter-g2", "v2", "pass"],
    ["2019-datacenter-gensecond", "V2", "pass"],
    ["server-gen1", "V1", "pass"],
    ["server-gen1", "V2", "fail"],
    ["22_04-lts-gen2", "V1", "fail"],
    ["22_04-lts", "V2", "unknown"],
    ["gen2x", "V2", "unknown"],
    ["long2", "V1", "unknown"],
  ])("%s on a size of %s: %s", (name, generations, outcome) => {
    expect(judged(name, sized(generations)).map((one) => one.outcome)).toEqual([outcome]);
  });

  it("is a warning with the command that shows it where its name does not say", () => {
    const [result] = judged("22_04-lts", sized("V2"));
    expect(result).toMatchObject({ outcome: "unknown", severity: "warning" });
    expect(result?.fix?.command).toContain(
      "az vm image show --location swedencentral --urn Canonical:ubuntu:22_04-lts:latest --query hyperVGeneration",
    );
  });

  it.each([
    ["the size starts both", ["V1,V2"]],
    ["nothing says what it starts", [undefined]],
    ["its rows differ", ["V1", "V2"]],
    ["it is not offered", []],
  ])("is not judged where %s", (_, generations) => {
    expect(judged("server-gen1", sized(...generations))).toEqual([]);
  });

  it("is not asked of a machine that takes over a disk, and of what runs already", () => {
    const disk = planned(VM, "one", {
      sku: SIZE,
      body: { properties: { storageProfile: { osDisk: { createOption: "Attach" } } } },
    });
    expect(run(reg03, context(manifest(), [disk]), sized("V2")).map(({ subject }) => subject)).toEqual([
      `${SIZE} in swedencentral`,
    ]);
    const row = {
      id: `${SCOPE}/resourceGroups/rg-shop/providers/${VM}/one`,
      type: VM.toLowerCase(),
      location: "swedencentral",
      zones: [],
      tags: {},
      machines: [{ size: SIZE, count: 1 }],
    };
    const facts = sized("V2").put(factRef("existingResources", SCOPE, VM), [row]);
    expect(judged("server-gen1", facts)).toMatchObject([{ outcome: "pass" }]);
  });
});
