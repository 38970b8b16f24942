import { say } from "../../base/sentence.ts";
import { type Cursor, dense, inOrder } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { flag, list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";
import { unlessReaching } from "../contradiction.ts";

/** What Azure Policy last found in a resource group. */
export type PolicyCompliance = SchemaValue<typeof compliance>;

const finding = object({
  /** Id of the assignment, as the service writes it: in lower case. */
  assignment: text,
  definition: text,
  effect: text,
  /** How many resources do not comply. */
  resources: number,
});

const compliance = object({
  /** False where the group does not exist. */
  found: flag,
  /** How many resources were evaluated to an end: they comply, do not, or are exempt; absent where the service does not say. */
  evaluated: optional(number),
  /** How many others there are: not begun, in conflict, in error, or not known. */
  open: optional(number),
  /** Where something does not comply. */
  findings: list(finding),
});

/**
 * `POST {resource group}/providers/Microsoft.PolicyInsights/policyStates/latest/summarize`, which reads only. Scope: a subscription; item:
 * name of the group.
 */
export const policyCompliance = armKind({
  name: "policyCompliance",
  permission: "Microsoft.PolicyInsights/policyStates/summarize/read",
  value: compliance,
  decode: decodeCompliance,
  words: ({ item = "" }) => say`the state of compliance of ${item}`,
  contradiction: ({ scope }, { findings }) =>
    unlessReaching(
      scope,
      findings.map((one) => one.assignment),
    ),
});

/** Source: "Azure Policy compliance states"; the others are error, conflicting, unknown, not started and not registered. */
const DONE = new Set(["compliant", "noncompliant", "exempt", "protected"]);

/** @throws Malformed */
export function decodeCompliance(answer: Cursor): PolicyCompliance {
  const [summary] = answer.at("value").items();
  if (summary === undefined) return answer.at("value").fail("a summary");
  const details = summary
    .at("results")
    .at("resourceDetails")
    .optional((list) =>
      list.items().map((one) => {
        const state = one.at("complianceState").optional((text) => text.text().toLowerCase()) ?? "";
        return { count: one.at("count").number(), state, isDone: DONE.has(state) };
      }),
    );
  const counted = (isDone: boolean): number | undefined =>
    details?.filter((one) => one.isDone === isDone).reduce((sum, { count }) => sum + count, 0);
  const findings = summary
    .at("policyAssignments")
    .itemsIfAny()
    .flatMap((assignment) =>
      assignment
        .at("policyDefinitions")
        .items()
        .map((one) => ({
          assignment: assignment.at("policyAssignmentId").text(),
          definition: one.at("policyDefinitionId").text(),
          effect: one.at("effect").text(),
          resources: one.at("results").at("nonCompliantResources").number(),
        })),
    );
  const isBroken = details?.some(({ state, count }) => state === "noncompliant" && count > 0) ?? false;
  if (isBroken && !findings.some(({ resources }) => resources > 0))
    return summary.at("policyAssignments").fail("the assignments that are not complied with");
  return dense({
    found: true,
    evaluated: counted(true),
    open: counted(false),
    findings: inOrder(
      findings.filter(({ resources }) => resources > 0),
      (one) => `${one.assignment} ${one.definition} ${one.effect}`,
    ),
  });
}
