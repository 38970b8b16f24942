import { lastSegment } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { DAY_MS, instant, isoDate, isoTime, type Instant } from "../../base/time.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PolicyExemption } from "../../policy/model.ts";
import type { About, Context, Judgement } from "../check.ts";
import { azCommand, scopeWord } from "../support/command.ts";
import { scopeText } from "../../derive/located-scope.ts";
import {
  closeOf,
  coversReferences,
  expiryOf,
  isIgnored,
  reachesAs,
  referencesOf,
  scopeOfExemption,
} from "./carried-exemptions.ts";

/** What is wrong with the end of an exemption that touches the target; `touching` are all of them. */
export function notLasting(
  exemption: PolicyExemption,
  touching: readonly PolicyExemption[],
  about: About,
  context: Context,
): Judgement[] {
  const { manifest, now } = context;
  const { expiresOn, policyAssignmentId } = exemption.properties;
  if (expiresOn === undefined || isIgnored(exemption, context)) return [];
  const until = expiryOf(expiresOn);
  const close = closeOf(manifest, now);
  if (until !== undefined && until >= close) return [];
  if (touching.some((other) => outlasts(other, exemption, close, manifest))) return [];
  const scope = scopeOfExemption(exemption);
  const assignment = lastSegment(policyAssignmentId);
  const common = {
    ...about,
    subject: `${exemption.name} at ${scopeText(scope, manifest)}`,
    scope,
    evidence: [
      { label: "assignment", value: assignment },
      { label: "expires", value: expiresOn },
      { label: "relocation is over", value: isoTime(close) },
    ],
  };
  const facets = (state: string): Record<string, string> => ({
    assignment,
    exemption: exemption.name,
    state,
  });
  if (until === undefined) {
    const why = say`Until when ${exemption.name} exempts from ${assignment} could not be read.`;
    return [{ ...common, outcome: "unknown", facets: facets("unreadable"), why }];
  }
  const fix = {
    text: say`A: remove the exemption where it is not needed any more. B, with this command: extend it past ${isoDate(close)}.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", dayAfter(close)],
    ]),
  };
  if (until < now) {
    const why = say`${exemption.name} exempted from ${assignment} until ${isoDate(until)}. It does so no more.`;
    return [{ ...common, outcome: "fail", facets: facets("expired"), why, fix }];
  }
  const late = manifest.waves.filter(({ end, decommissionAfter = 0 }) => end + decommissionAfter > until);
  const why = say`${exemption.name} exempts from ${assignment} until ${isoDate(until)}. The relocation is over on ${isoDate(close)}.`;
  return [
    {
      ...common,
      outcome: "fail",
      facets: facets("ends-early"),
      waves: late.map(({ name }) => name),
      why,
      fix,
    },
  ];
}

/** True when another exemption does the same for longer, so that nothing ends with this one. */
function outlasts(other: PolicyExemption, one: PolicyExemption, close: Instant, manifest: Manifest): boolean {
  if (other.id === one.id) return false;
  const { policyAssignmentId, expiresOn, resourceSelectors = [] } = other.properties;
  if (!sameText(policyAssignmentId, one.properties.policyAssignmentId) || resourceSelectors.length > 0)
    return false;
  if (!reachesAs(scopeOfExemption(other), scopeOfExemption(one), manifest)) return false;
  const list = referencesOf(other);
  if (list !== undefined && !coversReferences([list], referencesOf(one))) return false;
  const until = expiresOn === undefined ? close : expiryOf(expiresOn);
  return until !== undefined && until >= close;
}

/** Midnight UTC after the day. */
export function dayAfter(at: Instant): string {
  return isoTime(instant((Math.floor(at / DAY_MS) + 1) * DAY_MS));
}
