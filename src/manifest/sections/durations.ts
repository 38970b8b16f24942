import { form, section, type TypeOf } from "../language/shape.ts";
import { present, toDuration, toInstant } from "../language/values.ts";

/** The steps in which a resource is relocated, in their order. */
export const MOVE_STEPS = ["prepare", "sync", "delta", "switch"] as const;
export type MoveStep = (typeof MOVE_STEPS)[number];

function step(what: string) {
  return section(
    what,
    {
      low: form("duration", "If all goes well. The likely one unless said."),
      likely: form("duration", "Most probably."),
      high: form("duration", "If much goes wrong. The likely one unless said."),
      measured: form(
        "instant",
        "When it was measured, in a trial for example. Without it, it is an estimate.",
      ),
    },
    ["likely"],
  );
}

/** The keys are those of {@link MOVE_STEPS}. */
export const durations = section("How long its steps take, in place of what the tool has as a default.", {
  prepare: step("Until it stands at the target, without its data."),
  sync: step("Until its data is there for the first time."),
  delta: step("Until what was written since is there, too."),
  switch: step("Until users are served by the target."),
});

/** Milliseconds. */
function stepOf({ low, likely, high, measured }: TypeOf<ReturnType<typeof step>>) {
  return {
    low: toDuration(low ?? likely),
    likely: toDuration(likely),
    high: toDuration(high ?? likely),
    ...present({ measured: measured === undefined ? undefined : toInstant(measured) }),
  };
}

export function durationsOf(raw: TypeOf<typeof durations>) {
  return present({
    prepare: raw.prepare && stepOf(raw.prepare),
    sync: raw.sync && stepOf(raw.sync),
    delta: raw.delta && stepOf(raw.delta),
    switch: raw.switch && stepOf(raw.switch),
  });
}
