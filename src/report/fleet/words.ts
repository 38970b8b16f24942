import type { FindingSection } from "../order.ts";
import { count, verdictHeadline } from "../words.ts";
import type { Fleet } from "./fleet.ts";

export const FLEET_SECTIONS: Readonly<Record<FindingSection, string>> = {
  blocking: "Blocking",
  unknown: "Could not be judged",
  warnings: "Warnings",
  notices: "Notices",
  waived: "Waived",
};

/** `Not ready to relocate: 2 of 40 reports are not ready, 1 could not tell` */
export function fleetHeadline(fleet: Fleet): string {
  return verdictHeadline(fleet);
}

export function fleetReason({ reports }: Fleet): string {
  const of = (verdict: Fleet["verdict"]): number => reports.filter((one) => one.verdict === verdict).length;
  const [bad, open, good] = [of("not-ready"), of("unknown"), of("ready")];
  const parts = [
    ...(bad > 0 ? [`${String(bad)} not ready`] : []),
    ...(open > 0 ? [`${String(open)} could not tell`] : []),
    ...(good > 0 ? [`${String(good)} ready`] : []),
  ];
  return `${count(reports.length, "report")}: ${parts.join(", ")}.`;
}

/** `3 results in 2 reports` */
export function fleetReach({
  results,
  files,
}: {
  readonly results: number;
  readonly files: readonly string[];
}): string {
  return `${count(results, "result")} in ${count(files.length, "report")}`;
}
