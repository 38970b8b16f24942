import { say } from "../../base/sentence.ts";
import { parseDuration } from "../../base/time.ts";
import { MOVE_STEPS } from "../sections/durations.ts";
import type { Finding } from "./finding.ts";
import type { Outline } from "./outline.ts";

/** Durations of which the low one is longer than the likely one, or that one longer than the high one. */
export function durationFindings({ workloads = [] }: Outline): Finding[] {
  return workloads.flatMap(({ resources }) =>
    resources.flatMap(({ durations, pointer }) =>
      MOVE_STEPS.flatMap((step): Finding[] => {
        const { low, likely, high } = durations?.[step] ?? {};
        const [least, middle, most] = [low, likely, high].map((text) =>
          text === undefined ? undefined : parseDuration(text),
        );
        if (middle === undefined) return [];
        const wrong =
          least !== undefined && least > middle
            ? "low"
            : most !== undefined && most < middle
              ? "high"
              : undefined;
        if (wrong === undefined) return [];
        return [
          {
            pointer: [...pointer, "durations", step, wrong],
            message: say`${wrong} is ${wrong === "low" ? "longer" : "shorter"} than ${"likely"}`,
            expected: say`${"low"}, ${"likely"} and ${"high"} from the shortest to the longest`,
          },
        ];
      }),
    ),
  );
}
