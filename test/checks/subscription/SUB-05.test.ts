import { expect, test } from "vitest";
import { sub05 } from "../../../src/checks/subscription/SUB-05.ts";
import { context, Facts, manifest, run, type ManifestParts } from "../../support/context.ts";

const judge = (target: NonNullable<ManifestParts["target"]>) =>
  run(sub05, context(manifest({ target })), new Facts()).map(({ outcome }) => outcome);

test.each([
  ["as it is", {}, "pass"],
  ["another, with a reason", { restructure: true, reason: "two tiers become one" }, "pass"],
  ["another, without", { restructure: true }, "fail"],
  ["another, for an empty reason", { restructure: true, reason: " " }, "fail"],
])("an architecture that is %s", (_, target, outcome) => {
  expect(judge(target)).toEqual([outcome]);
});
