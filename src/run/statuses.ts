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
  return manifest.workloads
    .filter((workload) => asked === undefined || asked.workloads.includes(workload.name))
    .map((workload) => {
      const own = results.filter((result) => result.workloads.includes(workload.name));
      return {
        name: workload.name,
        verdict: verdictOf(own),
        waves: manifest.waves
          .filter((wave) => wave.workloads.includes(workload.name))
          .map((wave) => wave.name),
        resources: planned.filter((resource) => resource.workload === workload.name).length,
        counts: countsOf(own),
      };
    });
}
