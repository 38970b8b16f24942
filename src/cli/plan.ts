import { PLAN_FORMATS } from "../report/plan/model.ts";
import { renderPlan } from "../report/plan/surfaces.ts";
import type { TextOptions } from "../report/text.ts";
import type { RunOptions } from "../run/run.ts";
import { planRelocation, proposeWaves, type PlanChoice } from "../run/schedule.ts";
import type { CliOptions } from "./options.ts";

/** The text of `relocation plan`. */
export async function planOutput(
  { given, formatText }: Pick<CliOptions, "given" | "formatText">,
  run: RunOptions,
  options: TextOptions,
): Promise<string> {
  const [parallel, window] = [textOf(given, "parallel"), textOf(given, "window")];
  const choice: PlanChoice = {
    ...(parallel === undefined ? {} : { parallel }),
    ...(window === undefined ? {} : { window }),
  };
  if (given.get("propose") === true) return proposeWaves(run, choice);
  const format = PLAN_FORMATS.find((one) => one === formatText) ?? "text";
  return renderPlan(await planRelocation(run, choice), format, options);
}

function textOf(given: CliOptions["given"], name: string): string | undefined {
  const value = given.get(name);
  return typeof value === "string" ? value : undefined;
}
