import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { parseExpiry } from "../../src/base/time.ts";
import type { Attestation, Waiver } from "../../src/manifest/model.ts";
import type { Result } from "../../src/report/model.ts";
import type { Statement } from "../../src/rules/statements.ts";
import { comparisonOf, concessionsOf, refusedOf } from "../../src/run/concessions.ts";
import { at, manifest, must, place } from "../support/context.ts";

const change = "same" as const;
const waiver: Waiver = {
  check: "pol-06",
  match: {},
  reason: "because",
  owner: "me",
  expires: must(parseExpiry("2026-10-01")),
  pointer: ["waivers", 0],
};
const waives = (parts: Partial<Waiver> = {}): Statement => ({
  kind: "waiver",
  waiver: { ...waiver, ...parts },
  change,
  pointer: waiver.pointer,
});

function result(parts: Partial<Result> = {}): Result {
  return {
    id: "0",
    check: "POL-06",
    title: "",
    area: "policy",
    severity: "warning",
    outcome: "waived",
    subject: "",
    place: place("waivers"),
    why: say``,
    ready: say``,
    evidence: [],
    facets: {},
    resources: [],
    workloads: [],
    waves: [],
    waiver: { owner: "me", reason: "because", expires: "2026-10-01", daysLeft: 3 },
    ...parts,
  };
}
const use = (parts: object) => result({ waiver: { ...must(result().waiver), ...parts } });

describe("a waiver that was followed", () => {
  const FOLLOWED = {
    kind: "waiver",
    subject: "pol-06",
    by: "me",
    until: "2026-10-01",
    findings: 2,
    blockers: 1,
    change,
  };
  it("counts what it covers, and how much of that is a blocker", () => {
    const results = [result({ severity: "blocker" }), result()];
    expect(concessionsOf([waives()], results, [], new Set())).toEqual([FOLLOWED]);
  });

  it.each<[string, Result]>([
    ["of another check", result({ check: "POL-07" })],
    ["of another owner", use({ owner: "you" })],
    ["for another reason", use({ reason: "why not" })],
    ["until another day", use({ expires: "2026-10-02" })],
    ["that is not waived", result({ outcome: "fail" })],
  ])("is silent of a finding %s", (_, other) => {
    expect(concessionsOf([waives()], [other], [], new Set())).toEqual([]);
  });

  it("is counted once where another says the same", () => {
    const both = concessionsOf([waives(), waives()], [result(), result()], [], new Set());
    expect(both.map(({ findings }) => findings)).toEqual([2]);
    const each = concessionsOf(
      [waives(), waives({ owner: "you" })],
      [result(), use({ owner: "you" })],
      [],
      new Set(),
    );
    expect(each.map(({ by, findings }) => [by, findings])).toEqual([
      ["me", 1],
      ["you", 1],
    ]);
  });
});

describe("other statements that were followed", () => {
  const attestation: Attestation = {
    check: "IDN-04",
    match: {},
    by: "lead",
    at: at("2026-08-20"),
    evidence: "e",
    pointer: ["attestations", 0],
  };
  const attests: Statement = { kind: "attestation", attestation, change, pointer: attestation.pointer };
  const closed = { by: "lead", at: at("2026-08-02"), evidence: "e" };
  const closes: Statement = { kind: "closed", wave: "one", closed, change, pointer: ["waves", 0] };
  const NONE = { by: "lead", findings: 0, blockers: 0, change };

  it("are attestations that a check read", () => {
    const of = (own: Attestation, isRead: boolean) =>
      concessionsOf([attests], [], [{ attestation: own, isRead }], new Set());
    expect(of(attestation, true)).toEqual([
      { kind: "attestation", subject: "IDN-04", since: "2026-08-20", ...NONE },
    ]);
    expect(of(attestation, false)).toEqual([]);
    expect(of({ ...attestation }, true)).toEqual([]);
  });

  it("are waves that are closed", () => {
    const of = (...names: string[]) => concessionsOf([closes], [], [], new Set(names));
    expect(of("one")).toEqual([{ kind: "closed", subject: "one", since: "2026-08-02", ...NONE }]);
    expect(of("two")).toEqual([]);
  });

  it("are not those that the caller refuses", () => {
    const why = say`Nobody owns it.`;
    expect(refusedOf([{ statement: closes, why }])).toEqual([{ what: "closing of the wave one", why }]);
  });
});

describe("the comparison with the base branch", () => {
  const own = manifest();
  it("is none where there is nothing to compare with", () => {
    expect(comparisonOf(own, undefined)).toBeUndefined();
  });

  it("says why the base could not be read, that the manifest is new, or what changed", () => {
    const why = say`It could not be read.`;
    expect(comparisonOf(own, { ref: "main", why })).toEqual({ ref: "main", why, changes: [] });
    expect(comparisonOf(own, { ref: "main", manifest: "none" })).toEqual({
      ref: "main",
      changes: [{ path: own.file, is: "a new manifest" }],
    });
    expect(comparisonOf(own, { ref: "main", manifest: own })).toEqual({ ref: "main", changes: [] });
  });
});
