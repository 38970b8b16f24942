import type { Context, Read } from "../check.ts";
import { aliasesOf } from "./aliases.ts";
import { JUDGED } from "./definitions.ts";
import { assessSubjects, type SubjectAssessment } from "./subject-assessment.ts";
import { governanceOf, isOneOf, type Governance, type PolicyFacts } from "./governance.ts";
import { plannedSubjects } from "./subject.ts";
import { decisionsOf, type PolicyDecisions } from "./decisions.ts";

/** What all policies in force make of all planned resources, those apart that have a check of their own. */
export interface PolicyAssessment {
  readonly governance: Governance;
  readonly subjects: readonly SubjectAssessment[];
  readonly decisions: PolicyDecisions;
}

/** Many policies meet many resources here; judging, and listing what was not judged, share it. */
const ASSESSMENTS = new WeakMap<
  Context,
  { readonly facts: unknown; readonly assessment: PolicyAssessment }
>();

export function assessmentOf(facts: PolicyFacts, context: Context, lookup: Read): PolicyAssessment {
  const known = ASSESSMENTS.get(context);
  if (known?.facts === facts.assignments) return known.assessment;
  const { manifest, now } = context;
  const governance = governanceOf(facts, manifest);
  const policies = governance.policies.filter(({ definitionId }) => !isOneOf(JUDGED, definitionId));
  const subjects = assessSubjects(
    {
      policies,
      exemptions: governance.exemptions,
      subjects: plannedSubjects(context, governance.ancestors, lookup),
      aliases: aliasesOf(context, lookup),
    },
    context,
    lookup,
  );
  const assessment = {
    governance,
    subjects,
    decisions: decisionsOf(subjects, policies, now, { thorough: false }),
  };
  ASSESSMENTS.set(context, { facts: facts.assignments, assessment });
  return assessment;
}
