import { sameId, type ResourceId } from "../../base/resource-id.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { plannedUnder, scopeText } from "../../derive/located-scope.ts";
import type { MovedScopes } from "../../derive/moved-scopes.ts";
import { targetScope } from "../../derive/planned.ts";
import type { Evidence } from "../../report/model.ts";
import type { About, Context, Judgement } from "../check.ts";
import { originText } from "./origin.ts";
import { titleOf, type AssignmentGap } from "./parity-assignment.ts";
import { fixOfGap } from "./parity-fix.ts";
import { SHORTFALLS, type Shortfall } from "./parity-gaps.ts";

const MOST_SHOWN = 10;

/** One finding for an assignment: what of it the target lacks, where, and what covers what moves and what stays. */
export function gapFinding(
  gap: AssignmentGap,
  about: About,
  { scopes, ancestors }: { readonly scopes: MovedScopes; readonly ancestors: readonly string[] },
  context: Context,
): Judgement {
  const { assignment, gaps, open } = gap;
  const { manifest, planned } = context;
  const places = distinct([...gaps, ...open].map(({ place }) => place.scope));
  const wanted = narrowest(places, targetScope(manifest));
  const state = worst(gap);
  const resources = wanted.flatMap((scope) => plannedUnder({ kind: "scope", scope }, planned, manifest));
  const isWhole = wanted.some((scope) => sameId(scope, targetScope(manifest)));
  const stays = scopes.staysIn(assignment.properties.scope);
  const [first] = wanted;
  return {
    ...about,
    outcome: state === undefined ? "unknown" : "fail",
    subject: `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`,
    ...(first === undefined ? {} : { scope: first }),
    facets: { assignment: assignment.name, state: state ?? "open" },
    ...(isWhole ? {} : { resources: [...new Set(resources)] }),
    why: whyOf(gap, state, wanted, context),
    evidence: [
      { label: "assignment at the source", value: assignment.properties.displayName ?? assignment.name },
      ...wanted
        .slice(0, MOST_SHOWN)
        .map((scope) => ({ label: "needed at", value: scopeText(scope, manifest) })),
      ...details(gap, context),
      ...stays.slice(0, MOST_SHOWN).map((value) => ({ label: "stays behind", value })),
    ],
    fix: fixOfGap(gap, state, wanted, { manifest, scopes, ancestors, stays }),
  };
}

/** The farthest of its shortfalls; undefined where nothing is certain. */
function worst({ gaps }: AssignmentGap): Shortfall | undefined {
  return SHORTFALLS.findLast((state) => gaps.some((gap) => gap.state === state));
}

/** The subscription stands for all its resource groups. */
function narrowest(places: readonly ResourceId[], subscription: ResourceId): ResourceId[] {
  return places.some((place) => sameId(place, subscription)) ? [subscription] : [...places];
}

function whyOf(
  { assignment, gaps, open, policies }: AssignmentGap,
  state: Shortfall | undefined,
  wanted: readonly ResourceId[],
  { manifest }: Context,
): Sentence {
  const { name } = assignment;
  const where = wanted.slice(0, 3).map((scope) => scopeText(scope, manifest));
  const more = wanted.length > where.length ? say` and ${wanted.length - where.length} more` : say``;
  if (state === undefined)
    return say`Whether what ${name} puts in force at the source is in force at the target (${where}) could not be determined: ${open[0]?.why ?? ""}.`;
  const lacking = new Set(gaps.map(({ policy }) => policy)).size;
  const what =
    policies === 1 ? say`What ${name} puts in force` : say`${lacking} of the ${policies} policies of ${name}`;
  const at = say`${where}${raw(more)}`;
  switch (state) {
    case "missing":
      return say`${raw(what)} at the source: nothing puts it in force at the target, at ${raw(at)}.`;
    case "not-enforced":
      return say`${raw(what)} at the source: the assignment at the target is not enforced, for ${raw(at)}.`;
    case "excluded":
      return say`${raw(what)} at the source: the assignment at the target excludes ${raw(at)}.`;
    case "not-selected":
      return say`${raw(what)} at the source: the assignment at the target selects less, at ${raw(at)}.`;
    case "definition":
      return say`${raw(what)} at the source: the definition of the same name at the target says something else, at ${raw(at)}.`;
    case "effect":
      return say`${raw(what)} at the source: at the target the effect is weaker, at ${raw(at)}.`;
    case "parameters":
      return say`${raw(what)} at the source: at the target the parameters have other values, at ${raw(at)}.`;
  }
}

function details({ gaps, open }: AssignmentGap, { manifest }: Context): Evidence[] {
  const lines = [
    ...gaps.map(({ policy, by, detail }) => ({
      label: titleOf(policy),
      value: by === undefined ? detail : `${originText(by, manifest)}: ${detail}`,
    })),
    ...open.map(({ title, why }) => ({ label: title, value: `open: ${why}` })),
  ];
  const shown = [...new Map(lines.map((line) => [`${line.label} ${line.value}`, line])).values()];
  const rest = shown.length - MOST_SHOWN;
  return rest > 0 ? [...shown.slice(0, MOST_SHOWN), { label: "more policies", value: String(rest) }] : shown;
}

function distinct(scopes: readonly ResourceId[]): ResourceId[] {
  return scopes.filter((scope, index) => scopes.findIndex((other) => sameId(other, scope)) === index);
}
