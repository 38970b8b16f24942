import { expect, it } from "vitest";
import { wav08 } from "../../../src/checks/wave/WAV-08.ts";
import type { Context } from "../../../src/checks/check.ts";
import { DAY_MS } from "../../../src/base/time.ts";
import { MAX_AGE } from "../../../src/rules/limits.ts";
import { at, context, Facts, manifest, run, wave } from "../../support/context.ts";

const waves = [
  wave("past", "2026-08-01T20:00:00Z", "2026-08-02T04:00:00Z"),
  {
    ...wave("done", "2026-08-01", "2026-09-30"),
    closed: { by: "lead", at: at("2026-08-20"), evidence: "e" },
  },
  wave("running", "2026-08-24", "2026-08-25"),
  wave("next", "2026-09-08", "2026-09-09"),
];

function judge(change: Partial<Context>): string[] {
  return run(wav08, { ...context(manifest({ waves })), ...change }, new Facts()).map(
    ({ facets, outcome, severity }) =>
      `${facets?.["state"] ?? ""}: ${outcome} ${severity ?? wav08.meta.severity}`,
  );
}

type Evidence = NonNullable<Context["evidence"]>;
const evidence = (observedAt: string, change: Partial<Evidence> = {}): Pick<Context, "evidence"> => ({
  evidence: {
    from: "snapshot",
    observedAt: at(observedAt),
    maxAge: MAX_AGE.all,
    rehearsal: false,
    ...change,
  },
});

it.each<[string, Partial<Context>, string[]]>([
  ["of a minute ago", evidence("2026-08-24T04:59:00Z"), ["recent: pass blocker"]],
  ["of just seven days", evidence("2026-08-17T05:00:00Z"), ["recent: pass blocker"]],
  ["of more than seven days", evidence("2026-08-17T04:59:59Z"), ["old: unknown blocker"]],
  [
    "of yesterday for a limit of a day",
    evidence("2026-08-23T04:00:00Z", { maxAge: MAX_AGE.wave }),
    ["old: unknown blocker"],
  ],
  [
    "that a rehearsal looks back at",
    evidence("2026-08-01T00:00:00Z", { rehearsal: true }),
    ["old: unknown blocker"],
  ],
  [
    "of a snapshot that is later than the moment rehearsed",
    evidence("2026-11-01T00:00:00Z", { rehearsal: true }),
    ["recent: pass blocker"],
  ],
  [
    "read live by a rehearsal of another day",
    evidence("2026-08-01T00:00:00Z", { from: "live", rehearsal: true }),
    [": not-applicable blocker"],
  ],
  ["of which there are none", evidence("2026-08-01T00:00:00Z", { from: "none" }), []],
  ["that are still to be read", {}, []],
])("of facts %s", (_, change, expected) => {
  expect(judge(change)).toEqual(expected);
});

it.each([
  ["past", "over: unknown blocker"],
  ["done", "closed: unknown blocker"],
  ["running", "to come: pass blocker"],
  ["next", "to come: pass blocker"],
])("of the wave %s that is asked for: %s", (name, expected) => {
  expect(judge({ wave: name })).toEqual([expected]);
});

it("says how old the facts are and what they may be", () => {
  const [found] = run(
    wav08,
    { ...context(manifest({ waves })), ...evidence("2026-08-10T05:00:00Z") },
    new Facts(),
  );
  expect(found?.why).toContain("`14 days` before the moment judged, and the limit is `7 days`");
  expect(MAX_AGE.all.ms).toBe(7 * DAY_MS);
});
