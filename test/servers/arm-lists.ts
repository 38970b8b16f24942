import { invalidFilter, notLicensed } from "./arm-answers.ts";
import { clausesFor, propertyTest, relation, scopeTest, type FilterContext } from "./arm-filter.ts";
import { expandVersions } from "./arm-versions.ts";
import { canonical, scopeChain, scopeOf } from "./scope.ts";
import { stringsAt, type Json } from "./json.ts";
import type { ArmOperation } from "./arm-operations.ts";
import type { Answer } from "./http.ts";
import type { ArmResource, World } from "./world.ts";

/** The rows of a list before paging, or the answer that refuses it. */
export type Rows = readonly Json[] | Answer;

export function isRefusal(rows: Rows): rows is Answer {
  return "status" in rows;
}

/** Built-ins live at the tenant, and show in every scope's own list. */
function definitionRows(
  items: readonly ArmResource[],
  context: FilterContext,
  exact: boolean,
): readonly ArmResource[] {
  const tenantList = canonical(context.scope) === "";
  return items.filter((item) => {
    const where = relation(context.world, scopeOf(item.id), context.scope);
    return where === "at" || (where === "above" && !exact && !tenantList);
  });
}

/** A custom role is available where one of its assignable scopes is at or above; `belowToo` widens that downwards. */
function roleRows(world: World, scope: string, belowToo: boolean): readonly ArmResource[] {
  const here = canonical(scope);
  const chain = scopeChain(world, here);
  const prefix = here.startsWith("/subscriptions/") ? here.split("/").slice(0, 3).join("/") : "";
  return (
    world.roleDefinitions
      .filter((role) =>
        stringsAt(role.properties, "assignableScopes").some(
          (one) => chain.includes(canonical(one)) || (belowToo && relation(world, one, here) === "below"),
        ),
      )
      // At a subscription the service answers ids with the subscription in front, elsewhere without.
      .map((role) => ({
        ...role,
        id: `${prefix}/providers/Microsoft.Authorization/roleDefinitions/${role.name}`,
      }))
  );
}

/** Rows of the extension-resource lists of Microsoft.Authorization at any scope. */
export function authorizationRows(
  operation: ArmOperation,
  query: Readonly<Record<string, string>>,
  context: FilterContext,
): Rows {
  const { world, scope } = context;
  const filter = query["$filter"];
  const clauses = clausesFor(operation, filter);
  if (clauses === undefined) return invalidFilter(filter ?? "");
  const matches = propertyTest(clauses, context);
  const inScope = scopeTest(clauses, context);
  const listed = (items: readonly ArmResource[]) => items.filter((item) => inScope(item) && matches(item));
  const exact = clauses.some(({ name }) => name.toLowerCase() === "atexactscope");
  switch (operation) {
    case "policyAssignments":
      return listed(world.policyAssignments).map((item) => expandVersions(world, item, query["$expand"]));
    case "policyExemptions":
      return listed(world.policyExemptions);
    case "policyDefinitions":
      return definitionRows(world.policyDefinitions, context, exact).filter(matches);
    case "policySetDefinitions":
      return definitionRows(world.policySetDefinitions, context, exact)
        .filter(matches)
        .map((item) => expandVersions(world, item, query["$expand"]));
    case "roleAssignments":
      return listed(world.roleAssignments);
    case "denyAssignments":
      return listed(world.denyAssignments);
    case "roleEligibilityScheduleInstances":
      return world.roleEligibilities === undefined ? notLicensed() : listed(world.roleEligibilities);
    case "roleAssignmentScheduleInstances":
      return world.roleSchedules === undefined ? notLicensed() : listed(world.roleSchedules);
    case "roleDefinitions":
      return roleRows(
        world,
        scope,
        clauses.some(({ name }) => name.toLowerCase() === "atscopeandbelow"),
      ).filter(matches);
    default:
      throw new Error(`${operation} is not a list of Microsoft.Authorization`);
  }
}
