import { DAY_MS, durationText, instant, isoDate, parseDuration, type Instant } from "../../base/time.ts";
import { yamlList, yamlText } from "../../base/yaml.ts";
import type { RelocationPlan } from "../../derive/schedule/plan.ts";

const WEEK = 7;

/** The section `waves` of a manifest that has none: the order is what was found, the dates are for people to choose. */
export function wavesSection({ waves, digest }: RelocationPlan, now: Instant, window: string): string {
  const lines = waves.flatMap(({ name, workloads, dependsOn, timing }, index) => [
    `  ${yamlText(name)}:`,
    `    start: ${isoDate(instant(now + (2 + index) * WEEK * DAY_MS))} # TODO when it begins`,
    `    window: ${window} # TODO ${roomOf(timing.window.p80, window)}, 80 % of the simulated runs take no more than ${durationText(timing.window.p80)}${timing.unknown.length === 0 ? "" : ", without the steps of unknown duration"}`,
    ...(dependsOn.length === 0 ? [] : [`    dependsOn: ${yamlList(dependsOn)}`]),
    `    workloads: ${yamlList(workloads)}`,
  ]);
  return [
    `# Proposed by relocation plan of ${isoDate(now)}: settle it with those who know the workloads.`,
    "waves:",
    ...lines,
    "# Once it is agreed, state who agreed. The digest changes with the order, the steps and how they are done.",
    "# plan:",
    `#   agreed: { by: [WHO], at: ${isoDate(now)}, digest: "${digest}" }`,
    "",
  ].join("\n");
}

function roomOf(seconds: number, window: string): string {
  return seconds * 1000 > (parseDuration(window) ?? 0)
    ? "longer: the work does not fit"
    : "how long it may take";
}
