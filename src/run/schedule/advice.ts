import { say, type Sentence } from "../../base/sentence.ts";
import type { PlacedStep } from "../../derive/schedule/timing.ts";

/** As many steps are named. */
const MOST = 3;

/** The longest steps on the critical path, by their places, and what shortens each: those in the window first. */
export function longestSteps(
  steps: readonly PlacedStep[],
): { readonly step: number; readonly shorten: Sentence }[] {
  return steps
    .map((step, index) => ({ step, index }))
    .filter(({ step: { critical, estimate } }) => critical && estimate !== undefined)
    .toSorted(
      (a, b) =>
        Number(a.step.early) - Number(b.step.early) ||
        b.step.end - b.step.begin - (a.step.end - a.step.begin) ||
        a.index - b.index,
    )
    .slice(0, MOST)
    .map(({ step, index }) => ({ step: index, shorten: shortenerOf(step) }));
}

function shortenerOf({ step, early, relocation, resource, tool = "its tool" }: PlacedStep): Sentence {
  const { key } = resource;
  switch (step) {
    case "prepare":
      return early
        ? say`${key} can be made as early as you like.`
        : say`${key} can be made before this window opens, in an earlier wave or in one of its own.`;
    case "sync":
      if (relocation === "cold")
        return say`The data of ${key} can be copied before the window while the source serves (warm), so that only the rest is copied in it.`;
      return early
        ? say`The copy of ${key} by ${tool} can begin earlier, in parts beside each other, or over a faster line.`
        : say`The copy of ${key} by ${tool} waits for what this wave makes: make that in an earlier wave or in one of its own, and the copy runs before the window.`;
    case "delta":
      return say`The rest of ${key} is smaller where the last copy ends just before the window.`;
    case "switch":
      return say`The switch of ${key} is shorter where it is scripted and rehearsed, and where its records have a short time to live, lowered a day before.`;
  }
}
