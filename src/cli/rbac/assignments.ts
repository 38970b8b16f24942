import { sameText } from "../../base/names.ts";
import { namespaceOf } from "../../base/resource-type.ts";
import { parseResourceId } from "../../base/resource-id.ts";
import { instant, parseDuration, parseInstant, type Instant } from "../../base/time.ts";
import { isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import type { AccessAssignment, AccessRole } from "../../rbac/input.ts";
import { field, items, last, object, text, UnreadableEntry } from "./fields.ts";

export interface ReadAssignments {
  readonly active: readonly AccessAssignment[];
  readonly eligible: readonly AccessAssignment[];
  /** `roleAssignments[3]: …` */
  readonly notRead: readonly string[];
}

/**
 * Role assignments, and instances of eligible ones, in the shape of the service, of the Azure CLI or of PowerShell.
 * @throws Unreadable when it is no list
 */
export function readAssignments(
  value: Json | undefined,
  what: "roleAssignments" | "eligible",
  roles: readonly AccessRole[],
): ReadAssignments {
  const active: AccessAssignment[] = [];
  const eligible: AccessAssignment[] = [];
  const notRead: string[] = [];
  for (const [index, entry] of items(value, what).entries()) {
    const where = `${what}[${String(index)}]`;
    try {
      if (!isJsonObject(entry)) throw new UnreadableEntry("is not an object");
      if (isOver(entry)) continue;
      const list = what === "eligible" || isEligible(entry) ? eligible : active;
      list.push(assignment(entry, where, roles));
    } catch (error) {
      if (!(error instanceof UnreadableEntry)) throw error;
      notRead.push(`${where}: ${error.message}`);
    }
  }
  return { active, eligible, notRead };
}

function isEligible(entry: JsonObject): boolean {
  const marks = [text(entry, "type"), text(entry, "id"), text(entry, "assignmentState")];
  return marks.some((mark) => /roleEligibility|^eligible$/i.test(mark ?? ""));
}

/** States of a schedule in which it gives nothing. Source: the REST reference of role eligibility schedules, `Status`. */
const OVER =
  /^(denied|failed|canceled|cancelled|revoked|expired|timedout|invalid|admindenied|pending\w*|failedasresourceislocked)$/i;

function isOver(entry: JsonObject): boolean {
  return OVER.test(text(entry, "status") ?? "");
}

function assignment(entry: JsonObject, where: string, roles: readonly AccessRole[]): AccessAssignment {
  const id = text(entry, "id", "roleAssignmentId") ?? text(entry, "name") ?? where;
  const principalId = text(entry, "principalId", "objectId");
  if (principalId === undefined || principalId === "") throw new UnreadableEntry("has no principalId");
  const principalType = text(entry, "principalType", "objectType");
  const condition = text(entry, "condition");
  const conditionVersion = text(entry, "conditionVersion");
  return {
    id,
    scope: scopeOf(entry, id),
    roleGuid: roleOf(entry, roles),
    principalId: principalId.trim(),
    ...(principalType === undefined ? {} : { principalType }),
    ...(condition === undefined ? {} : { condition }),
    ...(conditionVersion === undefined ? {} : { conditionVersion }),
    ...windowOf(entry),
  };
}

/** Of an assignment, the scope that it states, else the one that its id begins with. */
export function scopeOf(entry: JsonObject, id: string): string {
  const own = parseResourceId(id.replace(/\/+$/, ""));
  const scope =
    text(entry, "scope") ??
    (own !== undefined && sameText(namespaceOf(own.type), "Microsoft.Authorization") ? own.scope : undefined);
  if (scope === undefined) throw new UnreadableEntry("has no scope");
  return scope === "" ? "/" : scope;
}

function roleOf(entry: JsonObject, roles: readonly AccessRole[]): string {
  const id = text(entry, "roleDefinitionId");
  if (id !== undefined && id !== "") return last(id);
  const name = text(entry, "roleDefinitionName")?.toLowerCase();
  const named = roles.filter((role) => role.roleName.toLowerCase() === name);
  const [only] = named;
  if (name === undefined) throw new UnreadableEntry("has no roleDefinitionId");
  if (only === undefined || named.length > 1)
    throw new UnreadableEntry("names a role that is not among the definitions");
  return only.guid;
}

/** The end is the first moment at which it is no longer in force. */
function windowOf(entry: JsonObject): { from?: Instant; until?: Instant } {
  const schedule = object(field(entry, "scheduleInfo"));
  const expiration = object(field(schedule, "expiration"));
  const from = time(entry, "startDateTime") ?? time(schedule, "startDateTime") ?? time(entry, "start");
  const until =
    time(entry, "endDateTime") ??
    time(expiration, "endDateTime") ??
    time(entry, "end") ??
    lasting(expiration, from);
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function lasting(expiration: JsonObject, from: Instant | undefined): Instant | undefined {
  const duration = text(expiration, "duration");
  if (duration === undefined) return undefined;
  const length = parseDuration(duration);
  if (length === undefined || from === undefined)
    throw new UnreadableEntry("has a duration that is not understood");
  return instant(from + length);
}

function time(entry: JsonObject, name: string): Instant | undefined {
  const written = text(entry, name);
  if (written === undefined) return undefined;
  const at = parseInstant(written);
  if (at === undefined) throw new UnreadableEntry(`${name} is not an ISO 8601 time`);
  return at;
}
