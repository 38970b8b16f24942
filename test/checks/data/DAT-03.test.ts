import { describe, expect, it } from "vitest";
import { dat03 } from "../../../src/checks/data/DAT-03.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, planned, run, SOURCE, wave } from "../../support/context.ts";
import { declaring } from "./world.ts";

const ACCOUNT = "Microsoft.Storage/storageAccounts";
const VM = "Microsoft.Compute/virtualMachines";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const method = (relocation: "warm" | "cold", tool?: string): Partial<ManifestResource> => ({
  method: { relocation, ...(tool === undefined ? {} : { tool }) },
});
const RECOVERY = method("warm", "site-recovery");
const COLD = method("cold", "azcopy");

/** One day each; the resource moves in the first two. */
const WAVES = [
  wave("first", "2026-09-12", "2026-09-13"),
  wave("second", "2026-09-20", "2026-09-21"),
  wave("others", "2026-09-25", "2026-09-25T01:00:00Z"),
];

function judge(
  type: string,
  rest: Partial<ManifestResource>,
  waves: readonly string[] = ["first"],
  bytes?: number,
) {
  const facts = new Facts();
  const scope = subscriptionScope(SOURCE);
  const id = `${scope}/resourceGroups/rg/providers/${ACCOUNT}/a`;
  if (bytes !== undefined)
    facts.put(factRef("usedSizes", scope, `${ACCOUNT}|a`), [{ id, at: "2026-08-20T10:00:00Z", bytes }]);
  const declared = manifest({ workloads: declaring(type, { from: "a", ...rest }), waves: WAVES });
  const plan = [planned(type, "b", { key: "shop.one", waves })];
  return run(dat03, context(declared, plan), facts);
}

const plain = (text: string | undefined): string | undefined => text?.replaceAll("`", "");

describe("DAT-03 says what is impossible", () => {
  const away = "shop.one may be away 2 days, longer than the 24 hours of";
  it.each<[string, string, Partial<ManifestResource>, readonly string[], string]>([
    [
      "a recovery point below the floor of the tool",
      VM,
      { ...RECOVERY, rpo: 60_000 },
      ["first"],
      "shop.one may lose 1 minute of data, and site-recovery reaches 5 minutes at best.",
    ],
    [
      "a recovery point of a tool that promises none",
      ACCOUNT,
      { ...method("warm", "object-replication"), rpo: 2 * DAY },
      ["first"],
      "shop.one may lose 2 days of data, and object-replication promises no recovery point for its type.",
    ],
    ["a recovery time beyond the window", VM, { ...RECOVERY, rto: 2 * DAY }, ["first"], `${away} first.`],
    [
      "each wave that is too short",
      VM,
      { ...RECOVERY, rto: 2 * DAY },
      ["first", "second"],
      `${away} first. ${away} second.`,
    ],
    [
      "recovery point and time together",
      VM,
      { ...RECOVERY, rpo: 60_000, rto: 2 * DAY },
      ["second"],
      `shop.one may lose 1 minute of data, and site-recovery reaches 5 minutes at best. ${away} second.`,
    ],
  ])("%s", (_, type, rest, waves, why) => {
    const found = judge(type, rest, waves);
    expect(found.map((one) => [one.outcome, plain(one.why)])).toEqual([["fail", why]]);
    expect(plain(found[0]?.fix?.text)).toBe(
      `State times that ${rest.method?.tool ?? ""} and the window allow, or change them.`,
    );
    expect(found[0]?.facets).toEqual({ resource: "shop.one", type });
  });

  it("of a size as stated, whatever was measured, and as measured where none is stated", () => {
    const [stated] = judge(ACCOUNT, { ...COLD, dataSize: "900 TB" }, ["first"], 7);
    expect(plain(stated?.why)).toMatch(
      /^900 TB of shop\.one.* take .* at the very least, and first has 24 hours\.$/,
    );
    const [measured] = judge(ACCOUNT, COLD, ["first"], 900 * 1024 ** 4);
    expect(plain(measured?.why)).toMatch(
      /^900 TiB of shop\.one \(measured by Azure Monitor on 2026-08-20\) take /,
    );
    expect(judge(ACCOUNT, { ...COLD, dataSize: "1 TB" }, ["first"], 900 * 1024 ** 4)[0]?.outcome).toBe(
      "pass",
    );
  });
});

describe("DAT-03 finds nothing impossible", () => {
  it.each<[string, string, Partial<ManifestResource>, readonly string[]]>([
    ["in a wave that moves other things", VM, { ...RECOVERY, rto: 2 * HOUR }, ["first"]],
    ["without a wave", VM, { ...RECOVERY, rto: 9 * DAY }, []],
    ["in a recovery point of no tool", VM, { ...method("warm"), rpo: 1 }, ["first"]],
    ["in a recovery point without a method", VM, { rpo: 1 }, ["first"]],
    ["in the size of what is no account", VM, { ...COLD, dataSize: "900 TB" }, ["first"]],
    [
      "in a size that is copied warm",
      ACCOUNT,
      { ...method("warm", "azcopy"), dataSize: "900 TB" },
      ["first"],
    ],
    ["in a size without a method", ACCOUNT, { dataSize: "900 TB" }, ["first"]],
  ])("%s", (_, type, rest, waves) => {
    expect(judge(type, rest, waves).map((one) => [one.outcome, plain(one.why)])).toEqual([
      ["pass", "Nothing that is stated of time and size contradicts shop.one's tool and window."],
    ]);
  });

  it.each<[string, string, Partial<ManifestResource>]>([
    ["a machine", VM, RECOVERY],
    ["an account that is copied cold and was not measured", ACCOUNT, COLD],
    ["an account that is copied warm", ACCOUNT, method("warm", "azcopy")],
  ])("where nothing is stated of %s", (_, type, rest) => {
    expect(judge(type, rest).map((one) => [one.outcome, plain(one.why)])).toEqual([
      ["not-applicable", "The manifest states no recovery point, recovery time or size of data."],
    ]);
  });
});
