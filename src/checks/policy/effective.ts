import { sameText } from "../../base/names.ts";
import { smallest } from "../../base/extremes.ts";
import { extendedBy } from "../../base/resource-id.ts";
import { subscriptionIn } from "../../base/scope.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { instant, parseInstant, type Instant } from "../../base/time.ts";
import type { PolicyAssignment, PolicyExemption } from "../../policy/model.ts";
import {
  allOf,
  anyOf,
  covers,
  exclusionsBetween,
  type Ternary,
  type ResourceScope,
} from "../../policy/bind/scope.ts";
import { selects } from "../../policy/bind/selectors.ts";
import { effectOn, type PolicyTarget } from "../../policy/bind/applicability.ts";
import type { Evidence } from "../../report/model.ts";
import type { Context } from "../check.ts";
import { targetScope } from "../../derive/planned.ts";
import { leftOutOf } from "./left-out.ts";
import type { Governance } from "../../derive/policies/governance.ts";
import { groupSubjects } from "../../derive/policies/group-subjects.ts";
import { homeOf, type Subject } from "../../derive/policies/subject.ts";

/** How one assignment stands at the target. */
export interface EffectiveState {
  readonly state:
    | "effective"
    | "absent"
    | "not-enforced"
    | "excluded"
    | "exempted"
    | "not-selected"
    | "disabled"
    | "unknown";
  readonly why: Sentence;
  readonly evidence: readonly Evidence[];
  readonly fix?: Sentence;
}

export function effectiveStateOf(
  assignment: PolicyAssignment,
  governance: Governance,
  context: Context,
  planned: readonly Subject[],
): EffectiveState {
  const { scope, notScopes = [], enforcementMode = "Default", resourceSelectors } = assignment.properties;
  const { manifest } = context;
  const places = placesOf(governance, context);
  const inScope = anyOf(places.map((place) => covers(scope, above(scope, place))));
  const stand = (
    state: EffectiveState["state"],
    why: Sentence,
    evidence: readonly Evidence[] = [],
    fix?: Sentence,
  ): EffectiveState => ({
    state,
    why,
    evidence,
    ...(fix === undefined ? {} : { fix }),
  });
  if (inScope.is === "no") return stand("absent", say`It does not reach the target.`);
  if (enforcementMode.toLowerCase() !== "default") {
    return stand(
      "not-enforced",
      say`${assignment.name} is in force, and its enforcement mode is ${enforcementMode}: it denies and deploys nothing here.`,
    );
  }
  const excluded = anyOf(
    places.flatMap((place) => exclusionsBetween(scope, notScopes, place).map((one) => covers(one, place))),
  );
  if (excluded.is === "yes") {
    return stand(
      "excluded",
      say`${assignment.name} leaves out a scope of the target.`,
      [],
      say`Take the scope out of the excluded scopes of ${assignment.name}.`,
    );
  }
  const exempting = governance.exemptions.flatMap((exemption) => {
    const answer = exempts(exemption, assignment, places, context);
    return answer.is === "no" ? [] : [{ exemption, answer }];
  });
  const exempt = exempting.find(({ answer }) => answer.is === "yes");
  if (exempt !== undefined) {
    const { name, properties } = exempt.exemption;
    const part = (properties.policyDefinitionReferenceIds ?? []).length > 0;
    return stand(
      "exempted",
      say`The exemption ${name} takes the target out of ${assignment.name}${part ? " in part" : ""}.`,
      [{ label: "exemption", value: properties.displayName ?? name }],
      say`Remove the exemption ${name}, or say in the manifest that the assignment need not be effective.`,
    );
  }
  const selected = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false,
  });
  if (selected.is === "no" && onlyLocations(assignment)) {
    return stand(
      "not-selected",
      say`The resource selectors of ${assignment.name} leave out ${manifest.target.region}.`,
      [],
      say`Let its resource selectors include ${manifest.target.region}.`,
    );
  }
  const from = startOf(context);
  const leftOut = leftOutOf(assignment, governance.policies, governance.exemptions, planned, from);
  if (typeof leftOut === "object") {
    const texts = leftOut.subjects.map(({ text }) => text);
    const what =
      leftOut.exemption === undefined
        ? leftOut.by === "excluded"
          ? say`Its excluded scopes`
          : say`Its resource selectors`
        : say`The exemption ${leftOut.exemption.name}`;
    return stand(
      leftOut.by,
      say`${raw(what)} ${raw(leftOut.exemption === undefined ? say`leave` : say`leaves`)} ${texts} out of ${assignment.name}, which is about resources of that type.`,
      [],
      say`Let ${assignment.name} reach them, or say in the manifest that it need not be effective.`,
    );
  }
  const effects = effectsOf(assignment, governance, places[0], context);
  if (effects.disabled) {
    return stand(
      "disabled",
      say`Every effect that ${assignment.name} puts in force is ${"Disabled"}.`,
      [],
      say`Set its effect parameter to one that acts.`,
    );
  }
  const open = [
    inScope,
    excluded,
    allOf(exempting.map(({ answer }) => answer)),
    ...(leftOut === undefined ? [] : [{ is: "unknown" as const, why: leftOut }]),
  ].find(({ is }) => is === "unknown");
  if (open?.is === "unknown")
    return stand(
      "unknown",
      say`Whether ${assignment.name} is effective at the target depends on ${open.why}.`,
    );
  if (effects.unresolved !== undefined)
    return stand(
      "unknown",
      say`The effect of ${assignment.name} could not be determined: ${effects.unresolved}.`,
    );
  return stand("effective", say`${assignment.name} is in force at the target and enforced.`, [
    ...(effects.names.length === 0 ? [] : [{ label: "effects", value: effects.names.join(", ") }]),
    ...(resourceSelectors === undefined || resourceSelectors.length === 0
      ? []
      : [{ label: "note", value: "it has resource selectors and reaches only what they select" }]),
  ]);
}

/** The subscription as a whole, and each resource group of the plan. */
function placesOf(governance: Governance, context: Context): ResourceScope[] {
  const { ancestors } = governance;
  const subscription = targetScope(context.manifest);
  const whole: ResourceScope = {
    ...homeOf(context.manifest, ancestors),
    id: subscription,
    resourceGroup: "",
  };
  return [whole, ...groupSubjects(context, ancestors).map(({ target }) => target.place)];
}

function above(scope: string, place: ResourceScope): ResourceScope {
  return subscriptionIn(scope) !== undefined ? place : { ...place, ancestors: [...place.ancestors, scope] };
}

/** When the first wave starts; now where none is to come. */
function startOf({ manifest, now }: Context): Instant {
  const begins = manifest.waves.map((wave) => wave.start);
  return instant(Math.max(now, begins.length === 0 ? now : smallest(begins)));
}

/** A running exemption from the assignment, or from a part of it, at a scope of the target. */
function exempts(
  exemption: PolicyExemption,
  assignment: PolicyAssignment,
  places: readonly ResourceScope[],
  context: Context,
): Ternary {
  const { manifest } = context;
  const { policyAssignmentId, expiresOn, resourceSelectors } = exemption.properties;
  if (policyAssignmentId.toLowerCase() !== assignment.id.toLowerCase()) return { is: "no" };
  const until = expiresOn === undefined ? undefined : parseInstant(expiresOn);
  // One that is over before anything moves takes nothing out of the policy.
  if (until !== undefined && until < startOf(context)) return { is: "no" };
  const scope = extendedBy(exemption.id);
  const covered = anyOf(places.map((place) => covers(scope, above(scope, place))));
  if (covered.is !== "yes") return covered;
  const hit = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false,
  });
  // What selectors of anything but regions exempt is told by the planned resources, one by one.
  if (hit.is === "no") return hit;
  if (expiresOn !== undefined && until === undefined) {
    return { is: "unknown", why: `until when the exemption ${exemption.name} applies` };
  }
  return { is: "yes" };
}

function onlyLocations({ properties }: PolicyAssignment): boolean {
  return (properties.resourceSelectors ?? []).every(({ selectors }) =>
    selectors.every(({ kind }) => sameText(kind, "resourceLocation")),
  );
}

interface Effects {
  readonly disabled: boolean;
  readonly names: readonly string[];
  readonly unresolved?: string;
}

function effectsOf(
  assignment: PolicyAssignment,
  governance: Governance,
  place: ResourceScope | undefined,
  { manifest }: Context,
): Effects {
  const own = <T extends { readonly assignment: PolicyAssignment }>(list: readonly T[]): T[] =>
    list.filter((one) => one.assignment === assignment);
  const target: PolicyTarget | undefined = place && {
    place,
    type: "",
    location: manifest.target.region,
    capabilities: undefined,
  };
  const effects = own(governance.policies).map((policy) =>
    target === undefined ? policy.effect : effectOn(policy, target),
  );
  const names = [...new Set(effects.flatMap((effect) => (effect.ok ? [effect.value] : [])))];
  const problem =
    own(governance.notUnderstood)[0]?.why ??
    effects.flatMap((effect) => (effect.ok ? [] : [effect.problem]))[0];
  const acting = names.filter((name) => name !== "disabled");
  if (acting.length > 0) return { disabled: false, names };
  return {
    disabled: names.length > 0 && problem === undefined,
    names,
    ...(problem === undefined ? {} : { unresolved: problem }),
  };
}
