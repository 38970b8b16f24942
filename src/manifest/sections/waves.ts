import { AREAS, type Area } from "../../base/area.ts";
import { instant } from "../../base/time.ts";
import type { Frozen } from "../language/frozen.ts";
import {
  form,
  integer,
  list,
  number,
  map,
  scalar,
  section,
  set,
  text,
  used,
  type TypeOf,
} from "../language/shape.ts";
import { at, present, toDuration, toInstant } from "../language/values.ts";

/** Status that proves a probe where the manifest names none. */
const PROVES = 200;

const cutover = section("How the wave goes live and back.", {
  probes: list(
    "Requests that prove the target answers.",
    section(
      "One request.",
      {
        url: form("https", "Address to ask, over https on port 443."),
        expect: integer("HTTP status that proves it.", { minimum: 100, maximum: 599, default: PROVES }),
      },
      ["url"],
    ),
  ),
  rollback: section("Who goes back, when and why.", {
    owner: text("Who decides."),
    decideWithin: form("duration", "Time for the decision."),
    triggers: set("What makes it necessary.", "label"),
  }),
  decommissionAfter: form("duration", "How long the source is kept after the wave."),
});

const closed = section(
  "The wave is done: nothing of it is judged or counted as still to come.",
  {
    by: used("people", text("Who says so.")),
    at: form("instant", "Since when. Not before the wave began, and not in the future."),
    evidence: used("people", text("Where the proof is.")),
  },
  ["by", "at", "evidence"],
);

const gate = scalar({ type: "string", enum: AREAS }, (value): value is Area =>
  AREAS.some((area) => area === value),
);

const wave = section(
  "One wave.",
  {
    start: form("instant", "When it begins. A date alone is midnight UTC."),
    window: form("duration", "How long it may take."),
    dependsOn: set("Waves that must be over before it.", "name", {}, "wave"),
    workloads: set("Workloads that move in it.", "name", {}, "workload"),
    gates: list("Areas that must be ready before it. All areas unless said.", gate, {
      uniqueItems: true,
      minItems: 1,
    }),
    headroomPercent: number(
      "Percent that must stay free of each quota that it takes of, in place of expect.quotas.headroomPercent.",
      { minimum: 0, exclusiveMaximum: 100 },
    ),
    cutover,
    closed,
  },
  ["start"],
);

export const waves = map("The steps of the relocation, by name.", "name", wave);

/** Absent parts are what the manifest does not say. */
function cutoverOf({ probes, rollback }: TypeOf<typeof cutover>, name: string) {
  return {
    probes: (probes ?? []).map(({ url, expect = PROVES }, index) => ({
      url,
      expect,
      pointer: at("waves", name, "cutover", "probes", index),
    })),
    ...present({
      rollback: rollback && {
        ...present({
          owner: rollback.owner,
          decideWithin: rollback.decideWithin === undefined ? undefined : toDuration(rollback.decideWithin),
        }),
        triggers: rollback.triggers ?? [],
      },
    }),
  };
}

function waveOf(name: string, raw: TypeOf<typeof wave>) {
  const start = toInstant(raw.start);
  const after = raw.cutover?.decommissionAfter;
  return {
    name,
    start,
    /** `start` plus the window; the start itself when there is no window. */
    end: raw.window === undefined ? start : instant(start + toDuration(raw.window)),
    dependsOn: raw.dependsOn ?? [],
    workloads: raw.workloads ?? [],
    /** Areas that must be ready before the wave; all of them when the manifest names none. */
    gates: raw.gates ?? AREAS,
    /** Percent of a quota that must stay free, where the wave has a number of its own. */
    ...present({ headroomPercent: raw.headroomPercent }),
    ...present({ cutover: raw.cutover && cutoverOf(raw.cutover, name) }),
    /** How long the source is kept after the end of the wave, in milliseconds; absent where the manifest does not state it. */
    ...present({ decommissionAfter: after === undefined ? undefined : toDuration(after) }),
    /** Who declares the wave done; absent while it is not. */
    ...present({
      closed: raw.closed === undefined ? undefined : { ...raw.closed, at: toInstant(raw.closed.at) },
    }),
    pointer: at("waves", name),
  };
}

export function wavesOf(raw: TypeOf<typeof waves> = {}) {
  return Object.entries(raw).map(([name, one]) => waveOf(name, one));
}

export type Wave = Frozen<ReturnType<typeof waveOf>> & {
  /** Number of the record that closes it, where no line of the manifest does. */
  readonly closedBy?: number;
};
