import { groupExactly } from "../base/group.ts";
import type { Phase } from "../base/phase.ts";
import { isoTime } from "../base/time.ts";
import type { Manifest, Wave } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import { gating } from "../plan/schedule/gates.ts";
import type { Report, Result } from "../report/model.ts";
import { countsOf, verdictOf } from "../report/verdict.ts";

/** A wave with the verdict of what gates it. */
export function waveStatus(wave: Wave, results: readonly Result[], phase: Phase): Report["waves"][number] {
  const own = gating(wave, results);
  return {
    name: wave.name,
    verdict: verdictOf(own),
    start: isoTime(wave.start),
    end: isoTime(wave.end),
    dependsOn: wave.dependsOn,
    workloads: wave.workloads,
    gates: wave.gates,
    phase,
    counts: countsOf(own),
  };
}

/** A workload's verdict counts what touches its own resources; findings about the whole target stand above all workloads. */
export function workloadStatuses(
  manifest: Manifest,
  planned: readonly PlannedResource[],
  results: readonly Result[],
  asked: Wave | undefined,
): Report["workloads"] {
  const byWorkload = new Map<string, Result[]>(manifest.workloads.map(({ name }) => [name, []]));
  for (const result of results)
    for (const name of new Set(result.workloads)) byWorkload.get(name)?.push(result);
  const resources = groupExactly(planned, ({ workload }) => workload);
  return manifest.workloads
    .filter((workload) => asked === undefined || asked.workloads.includes(workload.name))
    .map((workload) => {
      const own = byWorkload.get(workload.name) ?? [];
      return {
        name: workload.name,
        verdict: verdictOf(own),
        waves: manifest.waves
          .filter((wave) => wave.workloads.includes(workload.name))
          .map((wave) => wave.name),
        resources: resources.get(workload.name)?.length ?? 0,
        counts: countsOf(own),
      };
    });
}
