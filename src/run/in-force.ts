import { AREAS } from "../base/area.ts";
import { say, sentence, raw, type Sentence } from "../base/sentence.ts";
import type { Check } from "../checks/check.ts";
import { WAIVER_CHECK } from "../checks/waivers.ts";
import type { NotJudged, PolicyInForce, Result } from "../report/model.ts";
import type { PolicySeverity, RelocationPolicy } from "../rules/relocation-policy.ts";

/** The checks that are judged. The check of the waivers judges the statements themselves, so that nothing turns it off. */
export function inForce(checks: readonly Check[], policy: RelocationPolicy | undefined): readonly Check[] {
  if (policy === undefined) return checks;
  return checks.filter(({ meta }) => meta.id === WAIVER_CHECK || policy.severities.get(meta.id) !== "off");
}

/** What the policy leaves out stands with what is not judged: nobody may take the silence for a pass. */
export function switchedOff(checks: readonly Check[], policy: RelocationPolicy | undefined): NotJudged[] {
  const active = new Set(inForce(checks, policy));
  const items = checks.filter((check) => !active.has(check)).map(({ meta }) => meta.id);
  if (items.length === 0) return [];
  const what = say`checks that the policy ${policy?.name ?? ""} leaves out`;
  return [{ what, count: items.length, items: items.slice(0, 50) }];
}

const WEIGHTS = { notice: 0, warning: 1, blocker: 2 } as const;

/**
 * A result at the severity that the policy gives its check. What the check itself takes less seriously than its own severity stays
 * as it is, or goes down to that of the policy.
 */
export function weighed(result: Result, { meta }: Check, policy: RelocationPolicy | undefined): Result {
  const severity: PolicySeverity | undefined = policy?.severities.get(meta.id);
  if (severity === undefined || severity === "off") return result;
  const isOwn = result.severity === meta.severity;
  const isHeavier = WEIGHTS[result.severity] > WEIGHTS[severity];
  return isOwn || isHeavier ? { ...result, severity } : result;
}

/** What the policy sets, each thing as a phrase, for the head of the report. */
export function policyInForce(policy: RelocationPolicy): PolicyInForce {
  const { name, from, limits, mandatory, severities, allow, noise } = policy;
  const { requireGates = [], waiversFrom, maxWaiver, maxAge } = limits;
  const others = [...severities].filter(([id]) => !mandatory.has(id));
  const by = (severity: PolicySeverity): string[] =>
    others.filter(([, one]) => one === severity).map(([id]) => id);
  const listed = (ids: readonly string[], one: string, many: string): Sentence[] =>
    ids.length === 0 ? [] : [say`${ids} ${raw(sentence(ids.length === 1 ? one : many))}`];
  return {
    name,
    from,
    settings: [
      ...(requireGates.length === AREAS.length
        ? [say`all areas gate every wave`]
        : listed(requireGates, "gates every wave", "gate every wave")),
      ...listed([...mandatory], "is mandatory", "are mandatory"),
      ...listed(by("blocker"), "is a blocker", "are blockers"),
      ...listed(by("warning"), "is a warning", "are warnings"),
      ...listed(by("notice"), "is a notice", "are notices"),
      ...listed(by("off"), "is off", "are off"),
      ...(waiversFrom === "base" ? [say`only waivers of the base branch count`] : []),
      ...(maxWaiver === undefined ? [] : [say`waivers last at most ${maxWaiver.text}`]),
      ...(allow === undefined ? [] : [say`${allow.length} rules say who may waive what`]),
      ...(noise === undefined ? [] : [say`at most ${noise} warnings of a check are shown one by one`]),
      ...(maxAge === undefined ? [] : [say`facts are at most ${maxAge.text} old`]),
    ],
  };
}
