import { describe, expect, it } from "vitest";
import type { Phase, Step } from "../../src/base/phase.ts";
import { say } from "../../src/base/sentence.ts";
import { caseOf, type Check } from "../../src/checks/check.ts";
import { readPolicy } from "../../src/rules/read-policy.ts";
import { judgingAll } from "../../src/run/judging.ts";
import { sub01 } from "../../src/checks/subscription/SUB-01.ts";
import { withoutPause } from "../../src/base/pauses.ts";
import { verdictOf } from "../../src/report/verdict.ts";
import { at, context, Facts, manifest, NOW, wave } from "../support/context.ts";

function checkOf(
  phase: Step,
  outcome: "fail" | "unknown" | "pass",
  more: Pick<Check["meta"], "everyPhase"> = {},
  waves?: readonly string[],
): Check {
  const place = { file: "m", line: 1, column: 1, path: "" };
  const about = { subject: "it", place, ...(waves === undefined ? {} : { waves }) };
  return {
    meta: { ...sub01.meta, id: "TST-01", phase, ...more },
    cases: () => [caseOf(about, {}, () => [{ ...about, outcome, why: say`It is so.` }])],
  };
}

const BEGUN = { ...wave("web", "2026-08-24T04:00:00Z", "2026-08-24T09:00:00Z") };
const CLOSED = {
  ...BEGUN,
  closed: { by: "me", at: at("2026-08-24T04:30:00Z"), evidence: "x" },
};
const AHEAD = wave("web", "2026-09-12T05:00:00Z");

function found(
  step: Step,
  waves = [AHEAD],
  phase?: Phase,
  outcome: "fail" | "unknown" | "pass" = "fail",
): string {
  const asked = { ...context(manifest({ waves })), now: NOW, ...(phase === undefined ? {} : { phase }) };
  const check = checkOf(step, outcome);
  const { results } = withoutPause(judgingAll({ checks: [check], read: new Facts().read }, asked));
  return results.map((one) => `${one.outcome} ${one.severity} ${one.gatesAt ?? "now"}`).join();
}

describe("when a check gates", () => {
  it.each<[Step, string]>([
    ["initiate", "fail blocker now"],
    ["prepare", "fail blocker now"],
    ["migrate", "fail blocker now"],
    ["cutover", "fail warning cutover"],
    ["decommission", "fail warning decommission"],
  ])("one of the step %s gives %s before a wave begins", (step, expected) => {
    expect(found(step)).toBe(expected);
  });

  it.each<[Step, string]>([
    ["evaluate", "fail blocker now"],
    ["migrate", "fail blocker now"],
    ["cutover", "fail blocker now"],
    ["decommission", "fail warning decommission"],
  ])("one of the step %s gives %s once the wave has begun, however long ago", (step, expected) => {
    expect(found(step, [BEGUN])).toBe(expected);
    expect(found(step, [wave("web", "2026-01-01T00:00:00Z")])).toBe(expected);
  });

  it("asks of a closed wave what ends its source, and nothing else", () => {
    expect(found("decommission", [CLOSED])).toBe("fail blocker now");
    expect(found("migrate", [CLOSED])).toBe("fail notice migrate");
  });

  it.each<[Phase, Step, string]>([
    ["prepare", "prepare", "fail blocker now"],
    ["prepare", "migrate", "fail warning migrate"],
    ["prepare", "cutover", "fail warning cutover"],
    ["cutover", "cutover", "fail blocker now"],
    ["decommission", "cutover", "fail blocker now"],
    ["decommission", "decommission", "fail blocker now"],
    ["decommission", "prepare", "fail notice prepare"],
  ])("at %s, where the caller says so, one of the step %s gives %s", (phase, step, expected) => {
    expect(found(step, [AHEAD], phase)).toBe(expected);
    expect(found(step, [BEGUN], phase)).toBe(expected);
  });

  it("keeps the outcome, so that what is unknown is never ready at its gate and shows before", () => {
    expect(found("cutover", [AHEAD], undefined, "unknown")).toBe("unknown warning cutover");
    expect(found("cutover", [BEGUN], undefined, "unknown")).toBe("unknown blocker now");
    expect(found("cutover", [AHEAD], undefined, "pass")).toBe("pass blocker now");
  });

  it("gates where one of its waves has begun, and where there is no wave at all", () => {
    expect(found("cutover", [AHEAD, { ...BEGUN, name: "data" }])).toBe("fail blocker now");
    expect(found("migrate", [])).toBe("fail blocker now");
    expect(found("cutover", [])).toBe("fail warning cutover");
  });

  it("weighs what judges the evidence alike at every phase", () => {
    const check = checkOf("migrate", "unknown", { everyPhase: true });
    for (const phase of ["prepare", "decommission"] as const) {
      const asked = { ...context(manifest({ waves: [AHEAD] })), phase };
      const { results } = withoutPause(judgingAll({ checks: [check], read: new Facts().read }, asked));
      expect(results.map(({ severity }) => severity)).toEqual(["blocker"]);
    }
  });

  it("takes a declared end for the switch, until the caller asks whether the source may go", () => {
    const check = checkOf("cutover", "fail", {}, ["web"]);
    const judged = (phase?: Phase): string[] => {
      const asked = { ...context(manifest({ waves: [CLOSED] })), ...(phase === undefined ? {} : { phase }) };
      const { results } = withoutPause(judgingAll({ checks: [check], read: new Facts().read }, asked));
      return results.map(({ outcome, severity }) => `${outcome} ${severity}`);
    };
    expect(judged()).toEqual(["not-applicable blocker"]);
    expect(judged("decommission")).toEqual(["fail blocker"]);
  });

  it("lets no declared end take the weight of a mandatory check", async () => {
    const text =
      "apiVersion: relocation/v1alpha1\nkind: RelocationPolicy\nmetadata: { name: contoso }\nmandatory: [SUB-01]\n";
    const policy = await readPolicy(text, "policy.yaml", new Map([["SUB-01", "subscription"]]));
    const check = { ...checkOf("migrate", "fail"), meta: { ...sub01.meta, phase: "migrate" as const } };
    const asked = context(manifest({ waves: [CLOSED] }));
    const of = (more: { policy?: typeof policy }): string[] => {
      const { results } = withoutPause(
        judgingAll({ checks: [check], read: new Facts().read, ...more }, asked),
      );
      return results.map(({ severity }) => severity);
    };
    expect(of({})).toEqual(["notice"]);
    expect(of({ policy })).toEqual(["blocker"]);
  });

  it("leaves a verdict that only later gates could spoil", () => {
    const results = [{ severity: "warning", outcome: "fail", area: "domain" }] as const;
    expect(verdictOf(results)).toBe("ready");
  });
});
