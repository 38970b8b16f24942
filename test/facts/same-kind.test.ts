import { expect, it } from "vitest";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { listedKind, othersOfKind } from "../../src/facts/same-kind.ts";
import { reg } from "../support/context.ts";

const HERE = reg("swedencentral");

const row = (resourceType: string, name: string, isClosed = false): Cursor =>
  new Cursor({
    resourceType,
    name,
    restrictions: isClosed ? [{ type: "Location", values: ["swedencentral"] }] : [],
  });

it.each([
  ["Premium_ZRS", "disks"],
  ["UltraSSD_LRS", "disks"],
  ["DSv3-Type1", "hostGroups/hosts"],
  ["Standard_D4s_v5", undefined],
])("%s is one of %s", (name, kind) => {
  expect(listedKind(name)).toBe(kind);
});

it("names others of the kind that are open, where the one that is asked for is not", () => {
  const rows = [
    row("disks", "Premium_LRS"),
    row("disks", "Premium_LRS"),
    row("disks", "StandardSSD_ZRS", true),
    row("snapshots", "Standard_ZRS"),
    row("hostGroups/hosts", "DSv3-Type1"),
    row("snapshots", "Premium_ZRS"),
  ];
  expect(othersOfKind(rows, HERE, "Premium_ZRS")).toEqual(["Premium_LRS"]);
  expect(othersOfKind([...rows, row("disks", "Premium_ZRS", true)], HERE, "Premium_ZRS")).toEqual([
    "Premium_LRS",
  ]);
  expect(othersOfKind([...rows, row("disks", "Premium_ZRS")], HERE, "Premium_ZRS")).toEqual([]);
  expect(othersOfKind(rows, HERE, "Standard_D4s_v5")).toEqual([]);
});
