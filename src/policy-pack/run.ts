import type { AliasCatalogue } from "../policy/aliases.ts";
import { explain, type EvaluatedExpression } from "../policy/evaluate/explain.ts";
import { outcomeOf, preparePolicy, type PolicyOutcome } from "../policy/effects/outcome.ts";
import { bindParameters } from "../policy/bind/parameters.ts";
import type { Situation } from "../policy/evaluate/situation.ts";
import type { PackCase, Expectation, Pack } from "./model.ts";

/** What one case came to. */
export interface CaseResult {
  readonly case: PackCase;
  readonly got: Expectation;
  readonly passed: boolean;
  /** Of a match: the policy's effect. */
  readonly effect?: string;
  /** Why it is unknown or an error. */
  readonly why?: string;
  /** What was compared; for cases that failed. */
  readonly explanation: readonly EvaluatedExpression[];
}

export interface PackResult {
  readonly pack: Pack;
  readonly cases: readonly CaseResult[];
  /** Aliases that no catalogue knows: Azure would refuse the definition, unless they are newer than the catalogue. */
  readonly unknownAliases: readonly string[];
}

const GOT: Readonly<Record<PolicyOutcome["result"], Expectation>> = {
  match: "non-compliant",
  "no-match": "compliant",
  unknown: "unknown",
  error: "error",
};

/** Runs the cases of a pack, in their order. */
export function runPack(pack: Pack, aliases: AliasCatalogue): PackResult {
  const unknownAliases = new Set<string>();
  const cases = pack.cases.map((one): CaseResult => {
    const outcome = judge(pack, one, aliases);
    for (const alias of outcome.condition?.walked ?? []) unknownAliases.add(alias);
    const got = GOT[outcome.result];
    const passed = got === one.expect;
    return {
      case: one,
      got,
      passed,
      ...(got === "non-compliant" && outcome.effect !== undefined ? { effect: outcome.effect } : {}),
      ...(outcome.why === undefined ? {} : { why: outcome.why }),
      explanation:
        passed || outcome.condition === undefined
          ? []
          : explain(pack.rule.if, situationOf(pack, one, aliases), 20),
    };
  });
  return { pack, cases, unknownAliases: [...unknownAliases] };
}

/** What the policy alone makes of the resource of a case. */
export function judge(pack: Pack, one: PackCase, aliases: AliasCatalogue): PolicyOutcome {
  const situation = situationOf(pack, one, aliases);
  const policy = preparePolicy(pack.rule, boundParameters(pack, one), aliases);
  if (!policy.ok) return { result: "error", why: policy.problem };
  return outcomeOf(policy.value, situation, one.related);
}

function boundParameters(pack: Pack, one: PackCase): ReturnType<typeof plain> {
  return plain(
    bindParameters(
      pack.definition.properties.parameters,
      Object.fromEntries(Object.entries(one.parameters).map(([name, value]) => [name, { value }])),
    ),
  );
}

function plain(bound: ReturnType<typeof bindParameters>): Extract<typeof bound, { ok: true }>["value"] {
  if (!bound.ok) throw new Error(`a case was read with parameters that do not fit: ${bound.problem}`);
  return bound.value;
}

function situationOf(pack: Pack, one: PackCase, aliases: AliasCatalogue): Situation {
  const { subscription, resourceGroup, requestContext, now, apiVersion } = one;
  return {
    resource: { body: one.resource, ...(apiVersion === undefined ? {} : { apiVersion }) },
    parameters: boundParameters(pack, one),
    aliases,
    ...(subscription === undefined ? {} : { subscription }),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(requestContext === undefined ? {} : { requestContext }),
    ...(now === undefined ? {} : { now }),
  };
}
