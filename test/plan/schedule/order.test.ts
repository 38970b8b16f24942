import fc from "fast-check";
import { expect, test } from "vitest";
import { AREAS } from "../../../src/base/area.ts";
import { instant } from "../../../src/base/time.ts";
import type { Wave } from "../../../src/manifest/model.ts";
import { gating } from "../../../src/plan/schedule/gates.ts";
import { inOrder } from "../../../src/plan/schedule/order.ts";

function wave(name: string, start: number, dependsOn: string[] = [], gates: Wave["gates"] = AREAS): Wave {
  return {
    name,
    start: instant(start),
    end: instant(start + 1),
    dependsOn,
    workloads: [],
    gates,
    pointer: ["waves", name],
  };
}

test("a wave stands after those it depends on, and earlier starts come first among the free", () => {
  const waves = [
    wave("web", 3, ["data"]),
    wave("early", 0),
    wave("data", 2, ["platform"]),
    wave("platform", 1),
  ];
  expect(inOrder(waves).map(({ name }) => name)).toEqual(["early", "platform", "data", "web"]);
});

test("every wave is kept once, whatever the dependencies", () => {
  const waves = fc
    .array(fc.record({ start: fc.nat(5), after: fc.array(fc.nat(7), { maxLength: 3 }) }), { maxLength: 8 })
    .map((specs) =>
      specs.map((spec, index) =>
        wave(
          `w${String(index)}`,
          spec.start,
          spec.after.filter((other) => other < index).map((other) => `w${String(other)}`),
        ),
      ),
    );
  fc.assert(
    fc.property(waves, (list) => {
      const names = inOrder(list).map(({ name }) => name);
      expect([...names].sort()).toEqual(list.map(({ name }) => name).sort());
      for (const { name, dependsOn } of list)
        for (const earlier of dependsOn) expect(names.indexOf(earlier)).toBeLessThan(names.indexOf(name));
    }),
  );
});

test("only gates decide a wave, but waivers always do", () => {
  const data = wave("data", 0, [], ["policy"]);
  const findings = [
    { area: "policy", waves: ["data"] },
    { area: "policy", waves: ["web"] },
    { area: "quota", waves: ["data"] },
    { area: "wave", waves: ["data"] },
  ] as const;
  expect(gating(data, findings)).toEqual([findings[0], findings[3]]);
});

test("the gate of cost asks the checks of budgets, which look at cost as well", () => {
  const findings = [
    { area: "budget", waves: ["data"] },
    { area: "policy", waves: ["data"] },
  ] as const;
  expect(gating(wave("data", 0, [], ["cost"]), findings)).toEqual([findings[0]]);
  expect(gating(wave("data", 0, [], ["policy"]), findings)).toEqual([findings[1]]);
});
