import { expect, it } from "vitest";
import type { TimedWave } from "../../../src/derive/schedule/propose.ts";
import { timingOf } from "../../../src/derive/schedule/timing.ts";
import { wavesSection } from "../../../src/run/schedule/waves-yaml.ts";
import { NOW } from "../../support/context.ts";

const EMPTY = timingOf([], []);

function wave(
  name: string,
  p80: number,
  parts: Partial<TimedWave> & { readonly unknown?: number[] } = {},
): TimedWave {
  const { unknown = [], ...rest } = parts;
  const timing = { ...EMPTY, unknown, window: { likely: p80, p50: p80, p80, p90: p80, p95: p80 } };
  return { name, workloads: ["shop"], dependsOn: [], timing, ...rest };
}

function section(waves: readonly TimedWave[], window: string): string[] {
  const plan = {
    waves,
    closed: [],
    proposed: true,
    dependencies: [],
    cycles: [],
    notCounted: [],
    unassigned: [],
    runs: 10_000,
    digest: "sha256:1",
  };
  return wavesSection(plan, NOW, window).split("\n");
}

it("proposes each wave a week after the other, the first in two weeks", () => {
  const lines = section(
    [wave("wave-1", 3600), wave("wave-2", 60, { dependsOn: ["wave-1"], workloads: ["a", "b"] })],
    "PT8H",
  );
  expect(lines.slice(1, -4)).toEqual([
    "waves:",
    "  wave-1:",
    "    start: 2026-09-07 # TODO when it begins",
    "    window: PT8H # TODO how long it may take, 80 % of the simulated runs take no more than 1 h",
    "    workloads: [shop]",
    "  wave-2:",
    "    start: 2026-09-14 # TODO when it begins",
    "    window: PT8H # TODO how long it may take, 80 % of the simulated runs take no more than 1 min",
    "    dependsOn: [wave-1]",
    "    workloads: [a, b]",
  ]);
  expect(lines.join("\n")).toContain(
    '# plan:\n#   agreed: { by: [WHO], at: 2026-08-24, digest: "sha256:1" }\n',
  );
});

it.each<[string, number, boolean]>([
  ["PT1H", 3600, true],
  ["PT1H", 3601, false],
])("says whether a window of %s holds %i seconds", (window, seconds, isLong) => {
  const text = section([wave("wave-1", seconds)], window).join("\n");
  expect(text.includes("how long it may take")).toBe(isLong);
  expect(text.includes("longer: the work does not fit")).toBe(!isLong);
});

it("says that the figure is without what nobody knows", () => {
  const said = (unknown: number[]) => section([wave("wave-1", 60, { unknown })], "PT8H").join("\n");
  expect(said([0])).toContain("without the steps of unknown duration");
  expect(said([])).not.toContain("unknown duration");
});
