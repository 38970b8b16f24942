import { describe, expect, it } from "vitest";
import { dat01 } from "../../../src/checks/data/DAT-01.ts";
import { dat02 } from "../../../src/checks/data/DAT-02.ts";
import { dat03 } from "../../../src/checks/data/DAT-03.ts";
import { dat04 } from "../../../src/checks/data/DAT-04.ts";
import { dat06 } from "../../../src/checks/data/DAT-06.ts";
import { dat07 } from "../../../src/checks/data/DAT-07.ts";
import { sizeOf } from "../../../src/manifest/size.ts";
import type { Check } from "../../../src/checks/check.ts";
import { fitsTool, TOOLS, toolRow } from "../../../src/catalog/tools.ts";
import { resourceType } from "../../../src/base/resource-type.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { at, context, Facts, manifest, NOW, planned, run, SOURCE, wave } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { declaring } from "./world.ts";

const ACCOUNT = "Microsoft.Storage/storageAccounts";
const judge = (check: Check, type: string, rest: Partial<ManifestResource> = {}) =>
  run(check, context(manifest({ workloads: declaring(type, rest) })), new Facts()).map(
    ({ outcome }) => outcome,
  );

const warm = (tool?: string): Partial<ManifestResource> => ({
  from: "a",
  method: { relocation: "warm", ...(tool === undefined ? {} : { tool }) },
});

describe("DAT-01", () => {
  it.each([
    ["a method and a tool", ACCOUNT, warm("azcopy"), "pass"],
    ["a method alone", ACCOUNT, warm(), "fail"],
    ["neither", ACCOUNT, { from: "a" }, "fail"],
    ["neither, of a new resource", ACCOUNT, {}, "not-applicable"],
    ["neither, of a type without data", "Microsoft.Network/virtualNetworks", { from: "a" }, "not-applicable"],
  ])("%s", (_, type, rest, outcome) => {
    expect(judge(dat01, type, rest)).toEqual([outcome]);
  });
});

describe("DAT-01, of a workload that is stateful,", () => {
  const stateful = (rest: Partial<ManifestResource>, is = true) =>
    run(
      dat01,
      context(manifest({ workloads: declaring(ACCOUNT, rest).map((one) => ({ ...one, stateful: is })) })),
      new Facts(),
    ).map(({ subject, outcome }) => `${subject}: ${outcome}`);
  it("fails where none of its resources brings data along", () => {
    expect(stateful({})).toEqual(["data of shop: fail"]);
    expect(stateful(warm("azcopy"))).toEqual(["method of shop.one: pass"]);
    expect(stateful({}, false)).toEqual(["resources with data: not-applicable"]);
  });
});

describe("DAT-02", () => {
  it.each([
    ["a tool of the type", ACCOUNT, warm("azcopy"), "pass"],
    ["a tool of another type", ACCOUNT, warm("sql-failover-group"), "fail"],
    ["a tool that is not tied to types", ACCOUNT, { method: { relocation: "cold", tool: "bicep" } }, "pass"],
    [
      "a method that is faster than the type supports",
      "Microsoft.Compute/virtualMachineScaleSets",
      { method: { relocation: "hot", tool: "bicep" } },
      "fail",
    ],
    [
      "a method of a type of which nothing is known",
      "Contoso.Shop/tills",
      { method: { relocation: "hot", tool: "bicep" } },
      "unknown",
    ],
    ["a tool that is spelled nearly as a known one", ACCOUNT, warm("azcpy"), "unknown"],
    ["the same of one that is not tied to types", ACCOUNT, warm("biceps"), "unknown"],
    ["a tool of the team's own", ACCOUNT, warm("copy-by-courier"), "pass"],
    ["no method", ACCOUNT, {}, "not-applicable"],
  ] as const)("%s", (_, type, rest, outcome) => {
    expect(judge(dat02, type, rest)).toEqual([outcome]);
  });

  it("has tools with types, each once", () => {
    expect(new Set(TOOLS.map(({ tool }) => tool)).size).toBe(TOOLS.length);
    for (const { types, source } of TOOLS) {
      for (const type of types) expect(resourceType(type)).toBe(type);
      expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    }
    const azcopy = toolRow("AzCopy");
    expect(azcopy !== undefined && fitsTool(azcopy, `${ACCOUNT}/blobServices/containers`)).toBe(true);
    expect(toolRow("bicep")).toBeUndefined();
  });
});

describe("DAT-04", () => {
  it.each([
    ["a size", ACCOUNT, { ...warm("object-replication"), dataSize: "12 TiB" }, "pass"],
    ["no size", ACCOUNT, warm("object-replication"), "fail"],
    ["files of AzCopy", ACCOUNT, { ...warm("azcopy"), dataSize: "12 TiB", files: 8_400_000 }, "pass"],
    ["no number of files for AzCopy", ACCOUNT, { ...warm("azcopy"), dataSize: "12 TiB" }, "fail"],
    [
      "too many files for AzCopy",
      ACCOUNT,
      { ...warm("azcopy"), dataSize: "12 TiB", files: 10_000_000 },
      "fail",
    ],
    ["nothing that holds data", "Microsoft.Network/virtualNetworks", warm("bicep"), "not-applicable"],
  ])("%s", (_, type, rest, outcome) => {
    expect(judge(dat04, type, rest)).toEqual([outcome]);
  });
});

/** What Azure Monitor measured of an account at the source. */
function measured(bytes: number): Facts {
  const scope = subscriptionScope(SOURCE);
  const facts = new Facts();
  const id = `${scope}/resourceGroups/rg/providers/${ACCOUNT}/a`;
  facts.put(factRef("usedSizes", scope, `${ACCOUNT}|a`), [{ id, at: "2026-08-20T10:00:00Z", bytes }]);
  return facts;
}

describe("sizes that Azure Monitor measured", () => {
  const of = (check: Check, rest: Partial<ManifestResource>, facts: Facts) => {
    const declared = declaring(ACCOUNT, { from: "a", ...rest });
    const web = wave("web", "2026-09-12", "2026-09-13");
    return run(
      check,
      context(manifest({ workloads: declared, waves: [web] }), [
        planned(ACCOUNT, "b", { key: "shop.one", waves: ["web"] }),
      ]),
      facts,
    ).map(({ outcome, why }) => [outcome, why]);
  };
  const cold = { method: { relocation: "cold" as const, tool: "azcopy" } };
  const link = { method: { relocation: "warm" as const, tool: "object-replication" } };

  it("stand for one that the manifest does not state (DAT-04)", () => {
    expect(of(dat04, link, measured(3 * 1024 ** 4))).toEqual([
      ["pass", "`shop.one` had `3 TiB` on `2026-08-20`, measured by Azure Monitor."],
    ]);
    expect(of(dat04, link, new Facts()).map(([outcome]) => outcome)).toEqual(["fail"]);
    // The number of files is in no metric of an account.
    expect(of(dat04, cold, measured(7)).map(([outcome]) => outcome)).toEqual(["fail"]);
    expect(of(dat04, { ...link, dataSize: "1 TB" }, measured(3))).toEqual([
      ["pass", "`shop.one` holds `1 TB`."],
    ]);
  });

  it("are compared with the window of a cold copy (DAT-03)", () => {
    expect(of(dat03, cold, measured(595 * 1024 ** 4))).toEqual([
      [
        "fail",
        expect.stringMatching(
          /^`595 TiB` of `shop\.one` \(measured by Azure Monitor on `2026-08-20`\) take `24 hours`/,
        ),
      ],
    ]);
    expect(of(dat03, cold, measured(7)).map(([outcome]) => outcome)).toEqual(["pass"]);
    expect(of(dat03, cold, new Facts()).map(([outcome]) => outcome)).toEqual(["not-applicable"]);
    expect(of(dat03, { ...cold, rto: 1 }, new Facts()).map(([outcome]) => outcome)).toEqual(["pass"]);
    expect(of(dat03, link, measured(595 * 1024 ** 4)).map(([outcome]) => outcome)).toEqual([
      "not-applicable",
    ]);
  });
});

describe("DAT-03", () => {
  const vm = "Microsoft.Compute/virtualMachines";
  const minutes = (count: number): number => count * 60_000;
  const days = (count: number): number => minutes(count * 1440);
  const fits = (
    type: string,
    rest: Partial<ManifestResource>,
    waves = [wave("web", "2026-09-12", "2026-09-13")],
  ) =>
    run(
      dat03,
      context(manifest({ workloads: declaring(type, { from: "a", ...rest }), waves }), [
        planned(type, "a", { key: "shop.one", waves: ["web"] }),
      ]),
      new Facts(),
    ).map(({ outcome }) => outcome);
  const recovery = { method: { relocation: "warm" as const, tool: "site-recovery" } };
  const cold = { method: { relocation: "cold" as const, tool: "azcopy" } };

  it.each<[string, string, Partial<ManifestResource>, string]>([
    ["a recovery point that Site Recovery reaches", vm, { ...recovery, rpo: minutes(5) }, "pass"],
    ["one that it does not reach", vm, { ...recovery, rpo: minutes(4) }, "fail"],
    ["one of a tool that promises none", ACCOUNT, { ...warm("object-replication"), rpo: days(9) }, "fail"],
    ["one of a tool whose floor no page states", ACCOUNT, { ...warm("azcopy"), rpo: minutes(1) }, "pass"],
    ["a recovery time as long as the window", vm, { ...recovery, rto: days(1) }, "pass"],
    ["a recovery time beyond it", vm, { ...recovery, rto: days(1) + 1 }, "fail"],
    // 24 hours at 60 Gbit/s are 648 TB.
    ["an amount that fits the window", ACCOUNT, { ...cold, dataSize: "585 TiB" }, "pass"],
    ["an amount that cannot", ACCOUNT, { ...cold, dataSize: "595 TiB" }, "fail"],
    ["an amount that is copied before", ACCOUNT, { ...warm("azcopy"), dataSize: "595 TiB" }, "pass"],
    ["nothing of times and sizes", vm, recovery, "not-applicable"],
  ])("%s", (_, type, rest, outcome) => {
    expect(fits(type, rest)).toEqual([outcome]);
  });

  it("needs no window to be compared with", () => {
    expect(fits(vm, { ...recovery, rto: days(9) }, [wave("web", "2026-09-12")])).toEqual(["pass"]);
  });

  it("reads sizes as the manifest may have them", () => {
    expect(["1 B", "1.5KB", "2 KiB", "1 GB", "1 PiB"].map(sizeOf)).toEqual([1, 1500, 2048, 1e9, 2 ** 50]);
    expect(["", "1", "1 QB", "-1 B", "1 iB"].map(sizeOf)).toEqual(Array.from({ length: 5 }));
  });
});

describe("DAT-06", () => {
  const cosmos = "Microsoft.DocumentDB/databaseAccounts";
  it.each<[string, string, Partial<ManifestResource>, string]>([
    ["a rule", ACCOUNT, { ...warm("azcopy"), conflicts: "source-wins" }, "pass"],
    ["no rule, of a copy beside a source that is written", ACCOUNT, warm("azcopy"), "fail"],
    ["an empty rule", ACCOUNT, { ...warm("azcopy"), conflicts: " " }, "fail"],
    ["no rule, of a copy that only the tool writes to", ACCOUNT, warm("object-replication"), "pass"],
    ["no rule, of an account that all regions write to", cosmos, warm("geo-replication"), "fail"],
    [
      "no rule, of a registry that all regions write to",
      "Microsoft.ContainerRegistry/registries",
      warm("geo-replication"),
      "fail",
    ],
    [
      "no rule, of a database with one primary",
      "Microsoft.Sql/servers/databases",
      warm("geo-replication"),
      "pass",
    ],
    ["no rule and no tool", ACCOUNT, warm(), "fail"],
    [
      "a cold relocation",
      ACCOUNT,
      { from: "a", method: { relocation: "cold", tool: "azcopy" } },
      "not-applicable",
    ],
  ])("%s", (_, type, rest, outcome) => {
    expect(judge(dat06, type, rest)).toEqual([outcome]);
  });

  it.each<[string, Partial<PlannedResource>, string]>([
    ["says so", { stated: { properties: { enableMultipleWriteLocations: false } } }, "pass"],
    ["says nothing else in its template", { body: { properties: {} } }, "pass"],
    ["says nothing else as far as it is known", { body: { properties: {} }, partial: true }, "fail"],
    ["has more", { body: { properties: { enableMultipleWriteLocations: true } } }, "fail"],
    ["is only declared", {}, "fail"],
  ])("asks for no rule of an account with one region that takes writes, if it %s", (_, parts, outcome) => {
    const declared = manifest({ workloads: declaring(cosmos, warm("geo-replication")) });
    const found = run(
      dat06,
      context(declared, [{ ...planned(cosmos, "a", { key: "shop.one" }), ...parts }]),
      new Facts(),
    );
    expect(found.map((one) => one.outcome)).toEqual([outcome]);
  });

  it.each<[string, string, Partial<ManifestResource>, string | undefined]>([
    ["a copy until the switch", ACCOUNT, warm("azcopy"), "warning"],
    ["a hot move", ACCOUNT, { from: "a", method: { relocation: "hot", tool: "azcopy" } }, undefined],
    ["a replication that takes writes everywhere", cosmos, warm("geo-replication"), undefined],
  ])("weighs no rule for %s", (_, type, rest, severity) => {
    const found = run(dat06, context(manifest({ workloads: declaring(type, rest) })), new Facts());
    expect(found.map((one) => [one.outcome, one.severity])).toEqual([["fail", severity]]);
  });
});

describe("DAT-07", () => {
  const proved = (match: Record<string, string>, at_ = "2026-08-20", now = NOW, rest = {}) =>
    run(
      dat07,
      {
        ...context(
          manifest({
            workloads: declaring(ACCOUNT, { from: "a", to: "b", verify: "md5", ...rest }),
            waves: [wave("web", "2026-09-12T05:00:00Z", "2026-09-12T09:00:00Z")],
            attestations: [{ ...word("DAT-07", match), at: at(at_) }],
          }),
          [planned(ACCOUNT, "b", { key: "shop.one", waves: ["web"] })],
        ),
        now,
      },
      new Facts(),
    ).map(({ outcome }) => outcome);
  const whole = { resource: "shop.one", source: "a", target: "b", verify: "md5" };

  it("takes a word about this source, target and way alone", () => {
    expect(proved(whole)).toEqual(["pass"]);
    const begun = at("2026-09-12T08:00:00Z");
    const today = "2026-09-12";
    for (const other of [{ source: "c" }, { target: "c" }, { verify: "rowcount" }])
      expect(proved({ ...whole, ...other }, today, begun)).toEqual(["unknown"]);
    expect(proved({ resource: "shop.one" }, today, begun)).toEqual(["unknown"]);
    expect(proved(whole, "2026-09-20", begun)).toEqual(["unknown"]);
    expect(proved(whole, "2026-05-01", begun)).toEqual(["unknown"]);
    // Before the wave nobody need say it yet.
    expect(proved({ resource: "shop.one" })).toEqual(["not-applicable"]);
  });

  it("takes no word of the days before the wave once it has begun", () => {
    const begun = at("2026-09-12T08:00:00Z");
    expect(proved(whole, "2026-09-11", begun)).toEqual(["unknown"]);
    expect(proved(whole, "2026-09-12", begun)).toEqual(["pass"]);
    expect(proved(whole, "2026-09-12T07:00:00Z", begun)).toEqual(["pass"]);
  });

  it("is unknown without one, and not applicable where no data moves", () => {
    const unattested = manifest({ workloads: declaring(ACCOUNT, { from: "a" }), waves: [] });
    expect(run(dat07, context(unattested), new Facts())[0]?.outcome).toBe("unknown");
    expect(judge(dat07, ACCOUNT, {})).toEqual(["not-applicable"]);
    expect(judge(dat07, ACCOUNT, warm("bicep"))).toEqual(["not-applicable"]);
  });
});
