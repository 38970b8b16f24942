import { canonical, groupsOf, isUnder, scopeChain, scopeOf } from "./scope.ts";
import { listAt, objectAt, stringAt } from "./json.ts";
import type { ArmOperation } from "./arm-operations.ts";
import type { ArmResource, World } from "./world.ts";

/** One clause of a `$filter`: `atScope()`, or `name eq 'value'` / `name('value')`. */
interface Clause {
  readonly name: string;
  readonly value?: string;
}

/** Splits `a() and b eq 'x'`; undefined when the text is no filter of that form. Quotes are doubled inside a value. */
export function parseFilter(filter: string): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  const one =
    /\s*(?:(?<call>\w+)\(\s*(?:'(?<argument>(?:[^']|'')*)'\s*)?\)|(?<field>\w+)\s+eq\s+'(?<value>(?:[^']|'')*)')\s*(?<and>and\s|$)/iy;
  while (one.lastIndex < filter.length) {
    const groups = one.exec(filter)?.groups;
    if (!groups) return undefined;
    const { call, argument, field, value, and } = groups;
    const raw = argument ?? value;
    const name = call ?? field ?? "";
    clauses.push(raw === undefined ? { name } : { name, value: raw.replaceAll("''", "'") });
    if (and === "" && one.lastIndex >= filter.length) break;
  }
  return clauses.length === 0 || /\sand\s*$/i.test(filter) ? undefined : clauses;
}

export type Relation = "above" | "at" | "below" | "elsewhere";

/** Where a resource's own scope stands to the scope asked. */
export function relation(world: World, resourceScope: string, asked: string): Relation {
  const here = canonical(asked);
  if (canonical(resourceScope) === here) return "at";
  if (scopeChain(world, here).includes(canonical(resourceScope))) return "above";
  return isUnder(world, resourceScope, here) ? "below" : "elsewhere";
}

type Test = (item: ArmResource) => boolean;

/** The filters that each list documents; any other name is refused, as the service does. */
const CLAUSES: Readonly<Partial<Record<ArmOperation, readonly string[]>>> = {
  policyAssignments: ["atScope", "atExactScope", "policyDefinitionId"],
  policyExemptions: ["atScope", "atExactScope", "excludeExpired", "policyAssignmentId"],
  policyDefinitions: ["atExactScope", "policyType", "category"],
  policySetDefinitions: ["atExactScope", "policyType", "category"],
  roleAssignments: ["atScope", "principalId", "assignedTo"],
  roleDefinitions: ["atScopeAndBelow", "roleName", "type"],
  roleEligibilityScheduleInstances: ["atScope", "asTarget", "assignedTo", "principalId"],
  roleAssignmentScheduleInstances: ["atScope", "asTarget", "assignedTo", "principalId"],
  denyAssignments: ["atScope", "denyAssignmentName", "principalId", "gdprExportPrincipalId"],
};

export interface FilterContext {
  readonly world: World;
  readonly scope: string;
  /** Milliseconds since 1970, for `excludeExpired()`. */
  readonly now: number;
}

/** The clauses of a request's filter; undefined when the service would refuse it. */
export function clausesFor(
  operation: ArmOperation,
  filter: string | undefined,
): readonly Clause[] | undefined {
  if (filter === undefined || filter.trim() === "") return [];
  const known = CLAUSES[operation] ?? [];
  const clauses = parseFilter(filter);
  const understood = clauses?.every(({ name }) =>
    known.some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  return understood === true ? clauses : undefined;
}

/** Property tests of a filter; those of scope are in {@link scopeTest}. */
export function propertyTest(clauses: readonly Clause[], context: FilterContext): Test {
  const tests = clauses.map(({ name, value = "" }): Test => {
    const same = (text: string) => text.toLowerCase() === value.toLowerCase();
    switch (name.toLowerCase()) {
      case "assignedto": {
        const reached = groupsOf(context.world, value);
        // A group's or an application's id reaches nobody: the service documents users and service principals only.
        const principal = context.world.principals.find((one) => same(one.objectId));
        if (principal === undefined || principal.type === "Group") return () => false;
        return (item) => {
          const id = stringAt(item.properties, "principalId").toLowerCase();
          return same(id) || reached.has(id);
        };
      }
      case "principalid":
      case "gdprexportprincipalid":
        return (item) =>
          same(stringAt(item.properties, "principalId")) ||
          listAt(item.properties, "principals").some((one) => same(stringAt(one, "id")));
      case "excludeexpired":
        return (item) => {
          const expires = stringAt(item.properties, "expiresOn");
          return expires === "" || Date.parse(expires) > context.now;
        };
      case "policydefinitionid":
      case "policyassignmentid":
        return (item) =>
          [
            stringAt(item.properties, "policyDefinitionId"),
            stringAt(item.properties, "policyAssignmentId"),
          ].some((id) => id !== "" && canonical(id) === canonical(value));
      case "policytype":
        return (item) => same(stringAt(item.properties, "policyType"));
      case "category":
        return (item) => same(stringAt(objectAt(item.properties, "metadata"), "category"));
      case "rolename":
        return (item) => same(stringAt(item.properties, "roleName"));
      case "type":
        return (item) => same(stringAt(item.properties, "type"));
      case "denyassignmentname":
        return (item) => same(stringAt(item.properties, "denyAssignmentName"));
      default:
        return () => true;
    }
  });
  return (item) => tests.every((test) => test(item));
}

/** Which of the resources the list answers at a scope: with no filter those at, above and below it. */
export function scopeTest(clauses: readonly Clause[], context: FilterContext): Test {
  const named = (name: string) => clauses.some((clause) => clause.name.toLowerCase() === name);
  const wanted: readonly Relation[] = named("atexactscope")
    ? ["at"]
    : named("atscope")
      ? ["at", "above"]
      : ["at", "above", "below"];
  return (item) => wanted.includes(relation(context.world, scopeOf(item.id), context.scope));
}
