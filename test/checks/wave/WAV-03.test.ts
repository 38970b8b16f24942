import { describe, expect, it } from "vitest";
import { wav03 } from "../../../src/checks/wave/WAV-03.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { at, context, Facts, run, SOURCE } from "../../support/context.ts";
import { declared, HOUR, oneWave, plannedOf } from "./world.ts";

const STORAGE = "Microsoft.Storage/storageAccounts";
const copy = (likely: number, parts: Partial<ManifestResource> = {}): ManifestResource =>
  declared(STORAGE, "blobs", {
    method: { relocation: "cold", tool: "azcopy" },
    durations: {
      sync: {
        low: likely * HOUR,
        likely: likely * HOUR,
        high: 2 * likely * HOUR,
        measured: at("2026-08-01"),
      },
    },
    ...parts,
  });

function judged(resources: readonly ManifestResource[], hours: number, parts: object = {}): Judgement[] {
  return run(wav03, context(oneWave(resources, hours, parts), resources.map(plannedOf)), new Facts());
}

const told = (all: readonly Judgement[]): string[] =>
  all.map(({ outcome, severity }) => `${outcome} ${severity ?? wav03.meta.severity}`);

describe("WAV-03", () => {
  it("passes where 80 % of the runs fit the window", () => {
    const [result] = judged([copy(2)], 8);
    expect(result).toMatchObject({ outcome: "pass", waves: ["web"], facets: { wave: "web" } });
    expect(result?.why).toContain("done within");
    expect(result?.evidence).toContainEqual({ label: "fits", value: "100 %" });
  });

  it("warns where half of them fit and 80 % do not, and fails where half do not", () => {
    // From 4 to 8 hours, and some minutes: half are within 5, 80 % within 6.
    expect(told(judged([copy(4)], 5.25))).toEqual(["fail warning"]);
    const [late] = judged([copy(4)], 4.2);
    expect(late).toMatchObject({ outcome: "fail" });
    expect(late?.severity).toBeUndefined();
    expect(late?.fix?.text).toMatch(/Widen the window of `web` to \d hours/);
  });

  it("does not know where the size of what is copied in the window is not stated, unless it is late without", () => {
    const silent = declared(STORAGE, "more", { method: { relocation: "cold", tool: "azcopy" } });
    const [result] = judged([copy(2), silent], 8);
    expect(told([...(result === undefined ? [] : [result])])).toEqual(["unknown warning"]);
    expect(result?.why).toContain("`shop.more`");
    expect(told(judged([copy(4), silent], 4.2))).toEqual(["fail blocker"]);
  });

  it("takes what is provisioned at the source as the most: passes what fits, leaves open what may not, fails what is late without", () => {
    const silent = declared("Microsoft.Compute/disks", "disk", {
      method: { relocation: "cold", tool: "azcopy" },
    });
    const of = (gib: string, hours: number, others: readonly ManifestResource[] = []): Judgement[] =>
      run(
        wav03,
        context(oneWave([...others, silent], hours), [...others, silent].map(plannedOf)),
        new Facts().put(factRef("resourceSettings", subscriptionScope(SOURCE), silent.type), [
          {
            id: `${subscriptionScope(SOURCE)}/resourceGroups/rg/providers/Microsoft.Compute/disks/disk-old`,
            type: "microsoft.compute/disks",
            settings: { "properties.diskSizeGB": gib },
          },
        ]),
      );
    const [small] = of("64", 24);
    expect(small).toMatchObject({ outcome: "pass" });
    expect(small?.evidence?.map(({ value }) => value).join("; ")).toContain("at most 64 GiB");
    const [large] = of("32767", 8);
    expect(large).toMatchObject({ outcome: "unknown", severity: "warning" });
    expect(large?.why).toContain("at most `32 TiB`, the size that is provisioned at the source");
    expect(large?.fix?.text).toBe("State `data.size` of `shop.disk`.");
    expect(told(of("32767", 4.2, [copy(4)]))).toEqual(["fail blocker"]);
  });

  it("passes no data that is stated and that the tool does not copy", () => {
    const left = declared(STORAGE, "left", {
      method: { relocation: "cold", tool: "bicep" },
      dataSize: "90 TiB",
    });
    const [result] = judged([left], 24);
    expect(told([...(result === undefined ? [] : [result])])).toEqual(["unknown warning"]);
    expect(result?.fix?.text).toContain("tool of `shop.left`");
  });

  it("says times to the minute, and how long the work before the window takes", () => {
    const [late] = judged([copy(4)], 5.25);
    expect(late?.why).toMatch(/within `5 h \d+ min`, and its window has only `5 h 15 min`/);
    const [warm] = judged([copy(40, { method: { relocation: "warm", tool: "azcopy" } })], 8);
    expect(warm?.evidence?.map(({ label }) => label)).toContain("before the window");
  });

  it("counts no copy that runs before the window", () => {
    const warm = copy(40, { method: { relocation: "warm", tool: "azcopy" } });
    const silent = declared(STORAGE, "more", { method: { relocation: "warm", tool: "object-replication" } });
    expect(told(judged([warm, silent], 8))).toEqual(["pass blocker"]);
    const made = declared("Microsoft.Web/sites", "app", { method: { relocation: "warm", tool: "bicep" } });
    expect(judged([made], 8)[0]?.why).toContain("before its window");
  });

  it("does not know where it rests on assumptions that decide, and passes where they may be far wrong", () => {
    const gateway = declared("Microsoft.Network/applicationGateways", "gateway", {
      method: { relocation: "cold", tool: "bicep" },
    });
    expect(told(judged([gateway], 8))).toEqual(["pass blocker"]);
    const [result] = judged([gateway], 1);
    expect(told([...(result === undefined ? [] : [result])])).toEqual(["unknown warning"]);
    expect(result?.why).toContain("100 %");
  });

  it("follows the size, and the capacity of the plan", () => {
    const sized = (id: string): ManifestResource =>
      declared(STORAGE, id, {
        method: { relocation: "cold", tool: "azcopy" },
        dataSize: "1 TiB",
        durations: { prepare: { low: 1000, likely: 1000, high: 1000 } },
      });
    const many = ["a", "b", "c", "d"].map(sized);
    const p80 = (parts: object): string => String(judged(many, 400, parts)[0]?.evidence?.[1]?.value);
    expect(p80({})).not.toBe(p80({ plan: { parallelSteps: 1 } }));
  });

  it("judges each wave by what it moves itself, and none that is closed", () => {
    const far = { ...copy(9), id: "far", to: "far" };
    const value = oneWave([copy(1)], 8);
    const [own] = value.waves;
    const closed = { by: "lead", at: at("2026-08-20"), evidence: "e" };
    const over = { start: at("2026-08-01"), end: at("2026-08-02"), closed };
    const waves =
      own === undefined
        ? []
        : [
            { ...own, name: "past", workloads: ["old"], ...over },
            { ...own, name: "late", workloads: ["far"] },
            own,
          ];
    const workloads = [...value.workloads, { name: "far", resources: [far], pointer: ["workloads", "far"] }];
    const moved = [plannedOf(copy(1)), { ...plannedOf(far), key: "far.far", workload: "far" }];
    const found = run(wav03, context({ ...value, waves, workloads }, moved), new Facts());
    expect(found.map(({ subject, outcome }) => `${subject}: ${outcome}`)).toEqual([
      "time of late: fail",
      "time of web: pass",
    ]);
  });

  describe("looks at what is prepared before the window, and needs what an earlier wave brings", () => {
    const server = declared("Microsoft.Sql/servers", "server", {
      method: { relocation: "cold", tool: "bicep" },
    });
    /** Blobs of the wave `web` that take so many hours to copy before it, `between` hours after the wave `data` has ended. */
    function found(hours: number, between: number, parts: Partial<ManifestResource> = {}): string[] {
      const warm = copy(hours, {
        method: { relocation: "warm", tool: "azcopy" },
        dependsOn: ["data.server"],
        ...parts,
      });
      const value = oneWave([warm], 8);
      const [own] = value.waves;
      if (own === undefined) throw new Error("there is no wave");
      const end = at(new Date(own.start - between * HOUR).toISOString());
      const data = { ...own, name: "data", workloads: ["data"], start: at("2026-09-01"), end };
      const all = {
        ...value,
        waves: [data, own],
        workloads: [
          { name: "data", resources: [server], pointer: ["workloads", "data"] },
          ...value.workloads,
        ],
      };
      const moved = [{ ...plannedOf(server), key: "data.server", workload: "data" }, plannedOf(warm)];
      return run(wav03, context(all, moved), new Facts())
        .filter(({ subject }) => subject.startsWith("preparation"))
        .map(({ outcome, severity, facets, why }) => {
          expect(why).toContain("`shop.blobs` needs `data.server`");
          return `${outcome} ${severity ?? "-"} ${facets?.["wave"] ?? "-"} ${facets?.["after"] ?? "-"}`;
        });
    }

    it.each<[string, number, number, Partial<ManifestResource>, readonly string[]]>([
      ["a copy that takes longer than lies between", 10, 6, {}, ["fail warning web data"]],
      ["one for which there is time", 10, 11, {}, []],
      ["windows that overlap", 1, -2, {}, ["fail warning web data"]],
      ["what needs nothing of it", 10, 6, { dependsOn: [] }, []],
      ["what is copied in the window", 10, 6, { method: { relocation: "cold", tool: "azcopy" } }, []],
    ])("%s", (_, hours, between, parts, expected) => {
      expect(found(hours, between, parts)).toEqual(expected);
    });
  });

  it("is not applicable without a window, for a closed wave, and where nothing moves", () => {
    expect(told(judged([copy(2)], 0))).toEqual(["not-applicable blocker"]);
    const closed = { by: "lead", at: at("2026-08-20"), evidence: "e" };
    expect(
      told(judged([copy(2)], 8, { wave: { start: at("2026-08-01"), end: at("2026-08-02"), closed } })),
    ).toEqual(["not-applicable blocker"]);
    expect(told(judged([], 8))).toEqual(["not-applicable blocker"]);
  });
});
