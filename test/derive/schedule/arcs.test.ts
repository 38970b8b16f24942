import { expect, it } from "vitest";
import { plannedRelocation } from "../../../src/derive/schedule/plan.ts";
import { stepper } from "../../../src/derive/schedule/steps.ts";
import type { WaveTiming } from "../../../src/derive/schedule/timing.ts";
import type { ManifestResource } from "../../../src/manifest/model.ts";
import { longestSteps } from "../../../src/run/schedule/advice.ts";
import { NOW, planned } from "../../support/context.ts";
import { declared, HOUR, oneWave, plannedOf } from "../../checks/wave/world.ts";

const STORAGE = "Microsoft.Storage/storageAccounts";
const VNET = "Microsoft.Network/virtualNetworks";
const COLD = { method: { relocation: "cold", tool: "bicep" } } as const;
const hours = (count: number) => ({ low: count * HOUR, likely: count * HOUR, high: count * HOUR });

function timingOf(
  resources: readonly ManifestResource[],
  bodies: Readonly<Record<string, string>> = {},
): WaveTiming {
  const all = resources.map((one) => {
    const names = bodies[one.id];
    return names === undefined
      ? plannedOf(one)
      : planned(one.type, one.id, {
          ...(one.method === undefined ? {} : { method: one.method }),
          body: { properties: { other: `https://${names}.blob.core.windows.net/` } },
        });
  });
  const { waves } = plannedRelocation({ manifest: oneWave(resources, 8), planned: all, now: NOW });
  const [wave] = waves;
  if (wave === undefined) throw new Error("no wave");
  return wave.timing;
}

it("counts the switches of what points at each other in every figure", () => {
  const durations = { prepare: hours(0), sync: hours(0), switch: hours(10) };
  const of = (id: string): ManifestResource =>
    declared(STORAGE, id, {
      method: { relocation: "cold", tool: "azcopy" },
      dataSize: "1 GB",
      durations,
    });
  const { window, steps } = timingOf([of("one"), of("two")], { one: "two", two: "one" });
  // One of the two waits for the other.
  expect(steps.filter(({ step }) => step === "switch").map(({ end }) => end / 3600)).toEqual([10, 20]);
  expect([window.likely, window.p50, window.p95]).toEqual([72_000, 72_000, 72_000]);
});

it("keeps a long chain of networks behind what the last of them needs", () => {
  const length = 40;
  const nets = Array.from({ length }, (_, index) =>
    declared(VNET, `n${String(index)}`, {
      ...COLD,
      durations: { prepare: hours(1) },
      dependsOn: [index + 1 < length ? `n${String(index + 1)}` : "app"],
    }),
  );
  const app = declared("Microsoft.Web/sites", "app", { ...COLD, durations: { prepare: hours(1) } });
  const { steps, window } = timingOf([...nets, app]);
  expect(steps.map(({ begin }) => begin / 3600)).toEqual([...nets.map((_, index) => length - index), 0]);
  expect(window.p50).toBe((length + 1) * 3600);
});

it.each<[string, Partial<ManifestResource>, boolean]>([
  ["a size and a tool that copies nothing", { ...COLD, dataSize: "90 TiB" }, true],
  ["a tool that copies nothing, and no size", COLD, false],
  ["no data", { ...COLD, dataSize: "0 B" }, false],
  [
    "a size, such a tool and a duration",
    { ...COLD, dataSize: "90 TiB", durations: { sync: hours(3) } },
    false,
  ],
])("does not know how long the data takes of a resource with %s: %o", (_, parts, isUnknown) => {
  const { unknown, steps } = timingOf([declared(STORAGE, "blobs", parts)]);
  expect(unknown.map((number) => steps[number]?.step)).toEqual(isUnknown ? ["sync"] : []);
});

it("brings what was written since for what is hot, too, where its tool does not follow", () => {
  const hot = declared(STORAGE, "blobs", {
    method: { relocation: "hot", tool: "azcopy" },
    dataSize: "1 GB",
  });
  const steps = stepper(oneWave([hot], 8))(plannedOf(hot));
  expect(steps.map(({ step }) => step)).toEqual(["prepare", "sync", "delta", "switch"]);
});

it("advises on the window before the preparation, however long that is", () => {
  const warm = declared(STORAGE, "blobs", {
    method: { relocation: "warm", tool: "azcopy" },
    durations: { sync: hours(90), delta: hours(1), switch: hours(0.5) },
  });
  const { steps } = timingOf([warm]);
  expect(longestSteps(steps).map(({ step }) => steps[step]?.step)).toEqual(["delta", "switch", "sync"]);
});
