import { withoutPause } from "../../base/pauses.ts";
import { known, type Fact } from "../../facts/fact.ts";
import type { Context } from "../context.ts";
import type { Derivation, Read } from "../derivation.ts";
import { aliasesOf, aliasWants } from "./aliases.ts";
import { decisionsOf, type PolicyDecisions } from "./decisions.ts";
import { governanceOf, isOneOf, type Governance } from "./governance.ts";
import { writtenGroups } from "./group-subjects.ts";
import { JUDGED } from "./own-checks.ts";
import { serviceGroups } from "./service-groups.ts";
import { plannedSubjects, providerWants, typeSubject, type Subject } from "./subject.ts";
import { assessingSubjects, type SubjectAssessment } from "./subject-assessment.ts";
import { subscriptionWant } from "./surroundings.ts";

/** What all policies in force do to everything that the relocation makes, or asks about. */
export interface PolicyAssessment {
  readonly governance: Governance;
  readonly subjects: readonly SubjectAssessment[];
  readonly decisions: PolicyDecisions;
}

/**
 * The one judge of denial: every policy in force against every planned resource, every resource group, and every type that the
 * manifest expects to be allowed. The checks are views of it.
 */
export function policyAssessment(context: Context): Derivation<PolicyAssessment> {
  const { manifest, planned, now } = context;
  const governance = governanceOf(manifest);
  const types = [...planned.map(({ type }) => type), ...manifest.expect.allowTypes.map(({ type }) => type)];
  return {
    name: `policies judged on what is ${context.untouched === undefined ? "planned" : "written"}`,
    needs: [governance],
    wants: [...providerWants(manifest, types), ...aliasWants(context), subscriptionWant(manifest)],
    derive: (read) => withoutPause(deriving(read)),
    deriving,
  };
  function* deriving(read: Read): Generator<void, Fact<PolicyAssessment>> {
    const governed = read(governance);
    if (!governed.known) return governed;
    const { policies, exemptions, ancestors } = governed.value;
    const own = policies.filter(({ definitionId }) => isOneOf(JUDGED, definitionId));
    const subjects = yield* assessingSubjects(
      {
        // Of what is only asked about nothing is known that another rule could read.
        policiesFor: ({ kind }) => (kind === "type" || kind === "any-group" ? own : policies),
        exemptions,
        subjects: subjectsOf(context, ancestors, read),
        aliases: aliasesOf(context, read),
        inForce: true,
      },
      context,
      read,
    );
    const decisions = decisionsOf(subjects, policies, now, { thorough: false });
    return known({ governance: governed.value, subjects, decisions });
  }
}

function subjectsOf(context: Context, ancestors: readonly string[], read: Read): Subject[] {
  const { manifest } = context;
  const planned = plannedSubjects(context, ancestors, read);
  return [
    ...planned,
    ...serviceGroups(planned, context),
    ...writtenGroups(context, ancestors, read),
    ...manifest.expect.allowTypes.map(({ type, pointer }) =>
      typeSubject(type, manifest.locate(pointer), context, ancestors, read),
    ),
  ];
}
