import { AREAS } from "../../base/area.ts";
import { integer, list, map, section, set, text, use } from "./build.ts";

const cutover = section("How the wave goes live and back.", {
  probes: list(
    "Requests that prove the target answers.",
    section(
      "One request.",
      {
        url: use("https", "Address to ask."),
        expect: integer("HTTP status that proves it.", { minimum: 100, maximum: 599 }),
      },
      ["url"],
    ),
  ),
  rollback: section("Who goes back, when and why.", {
    owner: text("Who decides."),
    decideWithin: use("duration", "Time for the decision."),
    triggers: set("What makes it necessary.", "label"),
  }),
  decommissionAfter: use("duration", "How long the source is kept after the wave."),
});

const gate = { type: "string", enum: AREAS };

export const waves = map(
  "The steps of the relocation, by name.",
  "name",
  section(
    "One wave.",
    {
      start: use("instant", "When it begins; a date alone is midnight UTC."),
      window: use("duration", "How long it may take."),
      dependsOn: set("Waves that must be over before it.", "name"),
      workloads: set("Workloads that move in it.", "name"),
      gates: list("Areas that must be ready before it; all areas unless said.", gate, {
        uniqueItems: true,
        minItems: 1,
      }),
      cutover,
    },
    ["start"],
  ),
);
