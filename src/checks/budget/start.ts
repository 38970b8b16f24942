import { parseResourceId, resourceId, sameId } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { raw, say } from "../../base/sentence.ts";
import { isUnknown } from "../../expression/value.ts";
import { factRef } from "../../facts/facts.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { mayBeWritten } from "../../plan/write.ts";
import { firstAt } from "../../plan/value-at.ts";
import { idOf } from "../../derive/made.ts";
import { partOf } from "../../derive/part.ts";
import { caseOf, type Case, type Context, type Judgement } from "../check.ts";

/**
 * A budget that exists keeps the start that it has: a request with another one fails, and the deployment with it. One case for each
 * planned budget. Source: "Quickstart: Create a budget with an ARM template", start date.
 */
export function startCases(context: Context): Case[] {
  return context.planned.flatMap((resource) => {
    const id = idOf(resource, context.manifest);
    if (id === undefined || !sameType(resource.type, "Microsoft.Consumption/budgets")) return [];
    if (resource.body === undefined || !mayBeWritten(resource)) return [];
    const scope = resourceId(parseResourceId(id)?.scope ?? "");
    if (scope === undefined) return [];
    const about = {
      subject: `start of ${resource.name}`,
      place: resource.origin,
      resources: [resource],
      facets: { scope: resource.resourceGroup ?? "subscription" },
    };
    return [
      caseOf(about, { budgets: partOf(factRef("budgets", scope)) }, ({ budgets }): Judgement[] => {
        const existing = budgets.find((one) => sameId(one.id, id));
        return [{ ...about, scope, ...judge(resource, existing?.startDate, existing !== undefined) }];
      }),
    ];
  });
}

type Answer = Pick<Judgement, "outcome" | "why" | "evidence" | "fix">;

function judge(resource: PlannedResource, has: string | undefined, exists: boolean): Answer {
  if (!exists)
    return {
      outcome: "pass",
      why: say`No budget ${resource.name} exists there, so the deployment sets its start.`,
    };
  const planned = firstAt(resource.body, "properties.timePeriod.startDate");
  if (planned === undefined || planned === null)
    return { outcome: "pass", why: say`The request says nothing of the start of the budget, which exists.` };
  const fix = {
    text: say`A: give the budget ${resource.name} the start that it has${raw(has === undefined ? say`` : say`, ${dayOf(has)}`)}, not one that is worked out at each deployment. B: give the new budget another name.`,
  };
  if (isUnknown(planned) || typeof planned !== "string" || has === undefined)
    return {
      outcome: "unknown",
      why: say`The budget ${resource.name} exists, and whether the deployment leaves its start as it is could not be determined.`,
      fix,
    };
  const evidence = [
    { label: "start that it has", value: dayOf(has) },
    { label: "start in the deployment", value: dayOf(planned) },
  ];
  return dayOf(has) === dayOf(planned)
    ? {
        outcome: "pass",
        why: say`The deployment leaves the start of the budget ${resource.name} as it is.`,
        evidence,
      }
    : {
        outcome: "fail",
        why: say`The budget ${resource.name} exists with another start, which cannot be changed: the whole deployment fails.`,
        evidence,
        fix,
      };
}

/** `2026-09-01` of `2026-09-01T00:00:00Z`. */
function dayOf(date: string): string {
  return date.slice(0, 10);
}
