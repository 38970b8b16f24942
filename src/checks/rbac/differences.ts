import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import type { Evidence, Fix } from "../../report/model.ts";
import type { Context, Judgement } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { principalFacet, principalText } from "../../derive/principals.ts";
import { plannedUnder, scopeText } from "../../derive/located-scope.ts";
import { assignCommand, locatedText, roleName } from "./assign.ts";
import { byCommand } from "../support/command.ts";
import type { Parity, Wanted } from "./parity.ts";

/** The words in which a check speaks of what it compares. */
export interface DifferenceWords {
  /** `role assignments`, `eligible roles` */
  readonly things: Sentence;
  /** `holds`, `is eligible for` */
  readonly has: Sentence;
  readonly hasNot: Sentence;
  /** What to do about one that is missing; the way of the command stands last, with these words after its letter. */
  readonly remedy: (byCommand: Sentence) => Sentence;
  /** Whether one command makes it. */
  readonly command: boolean;
}

export interface AccessComparison {
  readonly context: Context;
  readonly parity: Parity;
  readonly roles: readonly RoleDefinition[];
  readonly words: DifferenceWords;
  readonly pass: Pick<Judgement, "subject" | "place">;
  /** Whether the manifest tells of at least one resource group that it moves. */
  readonly knowsGroups: boolean;
}

/** A finding for each difference, the question that the manifest leaves open, or one pass for all. */
export function differences(comparison: AccessComparison): Judgement[] {
  const { parity, words, pass } = comparison;
  const open = parity.wanted.filter(({ state }) => state !== "granted");
  const match = [...open.map((one) => difference(one, comparison)), ...unmapped(comparison)];
  if (match.length > 0) return match;
  const compared = parity.wanted.length;
  return [
    {
      ...pass,
      outcome: "pass",
      why:
        compared === 0 && (parity.declared ?? 0) > 0
          ? say`Those of the ${raw(words.things)} that have to come along are declared under ${"expect.rbac.assignments"}, and judged there.`
          : compared === 0
            ? say`None of the ${raw(words.things)} at the source has to come along: those that concern what is relocated serve both source and target.`
            : say`All ${compared} of the ${raw(words.things)} that have to come along are found at the target.`,
      evidence: counts(comparison),
    },
  ];
}

function difference(one: Wanted, comparison: AccessComparison): Judgement {
  const { context, roles, pass } = comparison;
  const { manifest, planned } = context;
  const { assignment, principalId, scope, state, stays } = one;
  const who = principalText(principalId ?? assignment.principalId, assignment.principalType, manifest);
  const role = roleName(assignment.roleGuid, roles);
  const at = locatedText(scope, manifest);
  const fix = fixOf(one, comparison);
  return {
    place: pass.place,
    subject: `${who}: ${role} on ${at}`,
    outcome: state === "maybe" ? "unknown" : "fail",
    ...(scope.kind === "scope" ? { scope: scope.scope } : {}),
    facets: { principal: principalFacet(assignment.principalId, assignment.principalType), role, scope: at },
    resources: plannedUnder(scope, planned, manifest),
    why: whyOf(one, { who, role, at }, comparison),
    evidence: [
      { label: "at the source", value: `${role} at ${scopeText(assignment.scope, manifest)}` },
      ...takenOver(one, comparison),
      ...conditions(one),
      ...stays.slice(0, 10).map((value) => ({ label: "stays behind", value })),
    ],
    ...(fix === undefined ? {} : { fix }),
  };
}

function whyOf(
  { principalId, state, by }: Wanted,
  { who, role, at }: { readonly who: string; readonly role: string; readonly at: string },
  { context: { manifest }, words }: AccessComparison,
): Sentence {
  if (principalId === undefined) {
    return say`${who} ${raw(words.has)} ${role} at the source. Who takes over from it at the target the manifest does not say.`;
  }
  const there = by === undefined ? "" : scopeText(by.scope, manifest);
  switch (state) {
    case "conditional":
      return say`${who} ${raw(words.has)} ${role} at ${there} under a condition that the source does not have.`;
    case "maybe":
      return say`${who} ${raw(words.has)} ${role} at ${there}. The manifest does not say whether ${at} will be in it.`;
    default:
      return say`${who} ${raw(words.has)} ${role} at the source and ${raw(words.hasNot)} it on ${at} or above. Rights that reach it only through a group are not seen.`;
  }
}

function takenOver(
  { assignment, principalId }: Wanted,
  { context: { manifest } }: AccessComparison,
): Evidence[] {
  if (principalId === undefined || principalId === assignment.principalId) return [];
  const old = principalText(assignment.principalId, assignment.principalType, manifest);
  return [{ label: "takes over from", value: old }];
}

function conditions({ assignment, by }: Wanted): Evidence[] {
  return [
    { label: "condition at the source", value: assignment.condition ?? "" },
    { label: "condition at the target", value: by?.condition ?? "" },
  ].filter(({ value }) => value.trim() !== "");
}

function fixOf(one: Wanted, { context: { manifest }, roles, words }: AccessComparison): Fix | undefined {
  const { assignment, principalId, scope, state, stays } = one;
  if (principalId === undefined) {
    return {
      text: say`A: name the principal that takes over under ${"expect.rbac.principalMap"}, with its object id under ${"principals"}. B: list the assignment with its reason under ${"expect.rbac.ignore"}.`,
    };
  }
  if (state === "maybe")
    return { text: say`Name the ${"resourceGroup"} of the workload or resource in the manifest.` };
  const command = words.command
    ? assignCommand({ ...assignment, principalId, scope }, roles, manifest)
    : undefined;
  const remedy = words.remedy(byCommand(command));
  const text =
    stays.length === 0
      ? remedy
      : say`Only a part of the resource group moves: rescope, and narrow the old one to what stays. ${raw(remedy)}`;
  return { text, ...(command === undefined ? {} : { command }) };
}

/** What is made at a resource group that may or may not be a part of the move. */
function unmapped({ context, parity, roles, words, pass, knowsGroups }: AccessComparison): Judgement[] {
  const { manifest } = context;
  if (knowsGroups || parity.unmapped.length === 0) return [];
  const groups = groupBy(parity.unmapped, ({ scope }) => scopeText(scope, manifest));
  return [
    {
      ...pass,
      subject: "resource groups of the source",
      outcome: "unknown",
      why: say`Which resource groups of the source are relocated the manifest does not say, so whether ${parity.unmapped.length} of the ${raw(words.things)} have to come along is open.`,
      evidence: [...groups].slice(0, 20).map(([group, those]) => ({
        label: group,
        value: those
          .slice(0, 5)
          .map(
            (one) =>
              `${principalText(one.principalId, one.principalType, manifest)}: ${roleName(one.roleGuid, roles)}`,
          )
          .join("; "),
      })),
      fix: {
        text: say`Name each one that moves, with the one that takes up its resources, under ${"expect.rbac.resourceGroups"}.`,
      },
    },
  ];
}

function counts({ parity, context: { manifest } }: AccessComparison): Evidence[] {
  const { wanted, same, aside, unmapped: unnamed, ignored, declared = 0 } = parity;
  const count = (label: string, list: readonly unknown[] | number): Evidence[] => {
    const number = typeof list === "number" ? list : list.length;
    return number === 0 ? [] : [{ label, value: String(number) }];
  };
  return [
    ...count("found at the target", wanted),
    ...count("missing, declared and judged by RBAC-03", declared),
    ...count("shared by source and target", same),
    ...count("at resources that stay or are not declared", aside),
    ...count("at resource groups that the manifest does not name", unnamed),
    ...ignored.slice(0, 10).map(({ assignment, reason }) => ({
      label: "stays behind",
      value: `${ignoredText(assignment, manifest)}: ${reason}`,
    })),
  ];
}

function ignoredText(
  { principalId, principalType, scope }: RoleAssignment,
  manifest: Context["manifest"],
): string {
  return `${principalText(principalId, principalType, manifest)} at ${scopeText(scope, manifest)}`;
}
