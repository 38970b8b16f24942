import { describe, expect, it } from "vitest";
import { AREAS } from "../../src/base/area.ts";
import { say } from "../../src/base/sentence.ts";
import { groundLines } from "../../src/report/ground.ts";
import type { Concession, Report } from "../../src/report/model.ts";
import { aResult, readyReport } from "../support/report.ts";

const ready = readyReport();
const gated = (...gates: (readonly (typeof AREAS)[number][])[]): Partial<Report> => ({
  waves: ready.waves.slice(0, gates.length).map((wave, index) => ({ ...wave, gates: gates[index] ?? [] })),
});
const waived = (change: Partial<Concession> = {}): Concession => ({
  kind: "waiver",
  subject: "BUD-03",
  by: "finops",
  until: "2026-12-31",
  findings: 1,
  blockers: 1,
  change: "same",
  ...change,
});

describe("the lines that a verdict stands on", () => {
  it.each<[string, Partial<Report>, string[]]>([
    ["no waves", { waves: [] }, []],
    ["all areas", gated(AREAS, AREAS), ["All 18 areas gate every wave."]],
    [
      "one wave that is asked for",
      { ...gated(["policy", "rbac", "quota"]), wave: "platform" },
      ["3 of 18 areas gate this wave: policy, rbac, quota."],
    ],
    ["a single area", gated(["cost"]), ["1 of 18 areas gates the wave: cost."]],
    [
      "nearly all areas",
      gated(AREAS.filter((area) => area !== "cost")),
      ["17 of 18 areas gate the wave: all but cost."],
    ],
    [
      "waves of different gates",
      gated(AREAS, ["policy"], AREAS),
      ["Gates: 1 of 18 for `data` (policy); all for `platform`, `web`."],
    ],
    [
      "areas that the caller requires",
      { ...gated(["policy", "cost"]), call: { requireGates: ["policy"] } },
      ["2 of 18 areas gate the wave: policy, cost. The workflow requires `policy`."],
    ],
    [
      "a waived blocker",
      { waves: [], concessions: [waived()] },
      ["1 blocker is waived: `BUD-03` until `2026-12-31` by `finops`."],
    ],
    [
      "what a change adds, first",
      {
        waves: [],
        concessions: [
          waived({ findings: 3, blockers: 0 }),
          waived({ subject: "POL-01", change: "added" }),
          waived({ subject: "REG-02", change: "changed" }),
        ],
      },
      [
        "2 blockers and 3 other findings are waived: `POL-01` until `2026-12-31` by `finops` (added by this change), `REG-02` until `2026-12-31` by `finops` (changed by this change), `BUD-03` until `2026-12-31` by `finops`.",
      ],
    ],
    [
      "statements of other kinds",
      {
        waves: [],
        concessions: [
          {
            kind: "attestation",
            subject: "IDN-03",
            by: "ida",
            since: "2026-08-17",
            findings: 0,
            blockers: 0,
            change: "added",
          },
          {
            kind: "closed",
            subject: "first",
            by: "lead",
            since: "2026-08-02",
            findings: 0,
            blockers: 0,
            change: "same",
          },
        ],
      },
      [
        "1 attestation counts: `IDN-03` since `2026-08-17` by `ida` (added by this change).",
        "1 wave is declared closed: `first` since `2026-08-02` by `lead`.",
      ],
    ],
    [
      "what does not count",
      { waves: [], refused: [{ what: "waiver of BUD-03", why: say`it lasts too long` }] },
      ["1 statement of the manifest does not count: `waiver of BUD-03`: it lasts too long."],
    ],
    [
      "what a change edits",
      {
        waves: [],
        base: {
          ref: "main",
          changes: [
            { path: "waves.web.gates", was: "18", is: "3" },
            { path: "expect" },
            { path: "waves.new", is: "a new wave" },
          ],
        },
      },
      [
        "Against `main` this change edits `waves.web.gates` (`18` → `3`); `expect`; `waves.new` (`nothing` → `a new wave`).",
      ],
    ],
    ["a base that says the same", { waves: [], base: { ref: "main", changes: [] } }, []],
    [
      "a base that could not be read",
      { waves: [], base: { ref: "main", why: say`GitHub answered ${500}`, changes: [] } },
      ["The manifest was not compared with that of `main`: GitHub answered 500."],
    ],
  ])("of %s", (_, change, lines) => {
    expect(groundLines({ ...ready, ...change })).toEqual(lines);
  });

  it("count what they have no room for", () => {
    const many = Array.from({ length: 40 }, (_, index) => waived({ subject: `POL-${String(index)}` }));
    const [line] = groundLines({ ...ready, waves: [], concessions: many });
    expect(line).toMatch(/^40 blockers are waived: .* and 34 more\.$/);
  });
});

it.each([
  [
    "since no wave is declared",
    [],
    "Judged for the start, since no wave is declared. 1 finding gated before, and is a notice now.",
  ],
  [
    "since every wave is closed",
    [
      {
        kind: "closed",
        subject: "web",
        by: "lead",
        since: "2026-08-02",
        findings: 0,
        blockers: 0,
        change: "same",
      },
    ],
    "Judged for the end of the source, since every wave is closed. 1 finding gated before, and is a notice now.",
  ],
] as const)("says what is judged without an open wave, %s", (_, concessions, line) => {
  const results = [aResult("RBAC-02", { outcome: "unknown", severity: "notice", gatesAt: "prepare" })];
  expect(groundLines({ ...ready, waves: [], concessions, results }).map(String)).toContain(line);
});
