import type { Context, Read } from "../check.ts";
import { aliasesOf } from "./aliases.ts";
import { JUDGED } from "./definitions.ts";
import { forecast, type Forecast } from "./forecast.ts";
import { governanceOf, isOneOf, type Governance, type PolicyFacts } from "./governance.ts";
import { plannedSubjects } from "./subject.ts";
import { verdictsOf, type Verdicts } from "./verdicts.ts";

/** What all policies in force make of all planned resources, those apart that have a check of their own. */
export interface Outlook {
  readonly governance: Governance;
  readonly forecasts: readonly Forecast[];
  readonly verdicts: Verdicts;
}

/** Many policies meet many resources here; judging, and listing what was not judged, share it. */
const OUTLOOKS = new WeakMap<Context, { readonly facts: unknown; readonly outlook: Outlook }>();

export function outlookOf(facts: PolicyFacts, context: Context, lookup: Read): Outlook {
  const known = OUTLOOKS.get(context);
  if (known?.facts === facts.assignments) return known.outlook;
  const { manifest, now } = context;
  const governance = governanceOf(facts, manifest);
  const policies = governance.policies.filter(({ definitionId }) => !isOneOf(JUDGED, definitionId));
  const forecasts = forecast(
    {
      policies,
      exemptions: governance.exemptions,
      subjects: plannedSubjects(context, governance.ancestors, lookup),
      aliases: aliasesOf(context, lookup),
    },
    context,
    lookup,
  );
  const outlook = {
    governance,
    forecasts,
    verdicts: verdictsOf(forecasts, policies, now, { thorough: false }),
  };
  OUTLOOKS.set(context, { facts: facts.assignments, outlook });
  return outlook;
}
