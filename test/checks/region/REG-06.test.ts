import { expect, test } from "vitest";
import { reg06 } from "../../../src/checks/region/REG-06.ts";
import { context, Facts, manifest, planned, reg, run } from "../../support/context.ts";

const judge = (region: string, tool?: string) =>
  run(
    reg06,
    context(manifest({ target: { region: reg(region) } }), [
      planned("Microsoft.Sql/servers/databases", "s/d", {
        ...(tool === undefined ? {} : { method: { relocation: "warm", tool } }),
      }),
    ]),
    new Facts(),
  ).map(({ outcome, severity }) => `${outcome} ${severity ?? "(own)"}`);

test.each([
  ["within the public cloud", "swedencentral", "sql-failover-group", "pass (own)"],
  ["to China, with a tool of one cloud", "chinanorth3", "sql-failover-group", "fail (own)"],
  ["to China, made again", "chinanorth3", "bicep", "fail warning"],
  ["to Azure Government", "usgovvirginia", undefined, "fail warning"],
  ["to a region that nobody knows", "atlantiseast", undefined, "unknown warning"],
])("%s", (_, region, tool, expected) => {
  expect(judge(region, tool)).toEqual([expected]);
});
