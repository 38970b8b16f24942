import { expect, test } from "vitest";
import { reg03 } from "../../../src/checks/region/REG-03.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, planned, reg, run, SCOPE } from "../../support/context.ts";
import { offer, restriction, sku } from "./world.ts";

const DISK = "Microsoft.Compute/disks";
const HOST = "Microsoft.Compute/hostGroups/hosts";
const KINDS = [
  [DISK, "Premium_ZRS", "disks", "kind of disk"],
  [HOST, "Dsv5-Type1", "hostGroups/hosts", "kind of host"],
] as const;

test.each(KINDS)("%s %s is judged by its own rows of the region's list", (type, name, resourceType, what) => {
  const judge = (facts: Facts): string[] =>
    outcomes(run(reg03, context(manifest(), [planned(type, "one", { sku: name })]), facts));
  const subject = `${what} ${name} in swedencentral`;
  const row = sku({ resourceType, name });
  const closed = sku({ resourceType, name, restrictions: [restriction("Location")] });
  expect(judge(offer([row], name))).toEqual([`${subject}: pass`]);
  expect(judge(offer([closed], name))).toEqual([`${subject}: fail`]);
  // One of its sizes can be had.
  expect(judge(offer([closed, row], name))).toEqual([`${subject}: pass`]);
  expect(judge(offer([sku({ resourceType: "snapshots", name })], name))).toEqual([`${subject}: fail`]);
  expect(judge(offer([], name))).toEqual([`${subject}: fail`]);
  expect(judge(offer([sku({ resourceType, name, restrictions: [restriction("Odd")] })], name))).toEqual([
    `${subject}: unknown`,
  ]);
  expect(judge(new Facts())).toEqual([`${subject}: unknown`]);
});

test("a disk without a stated kind asks for nothing", () => {
  const plan = [planned(DISK, "one", { body: {} })];
  expect(outcomes(run(reg03, context(manifest(), plan), new Facts()))).toEqual([
    "virtual machine sizes: not-applicable",
  ]);
});

test("what is not to be had comes with what the subscription may have, most alike first", () => {
  const fixOf = (rows: Parameters<typeof offer>[0], others?: string[]) => {
    const value = {
      region: reg("swedencentral"),
      name: "PremiumV2_LRS",
      rows,
      ...(others === undefined ? {} : { others }),
    };
    const facts = new Facts().put(factRef("computeSku", SCOPE, "swedencentral/PremiumV2_LRS"), value);
    const plan = [planned(DISK, "one", { sku: "PremiumV2_LRS" })];
    return run(reg03, context(manifest(), plan), facts)[0]?.fix?.text;
  };
  const others = ["Premium_LRS", "StandardSSD_ZRS"];
  const closed = sku({
    resourceType: "disks",
    name: "PremiumV2_LRS",
    restrictions: [restriction("Location")],
  });
  expect(fixOf([], others)).toContain("Choose `Premium_LRS`, `StandardSSD_ZRS`");
  expect(fixOf([closed], others)).toContain("Choose `Premium_LRS`");
  expect(fixOf([])).toContain("another kind");
});
