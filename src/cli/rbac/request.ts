import { parseInstant, type Instant } from "../../base/time.ts";
import { entryOf } from "../../expression/json.ts";
import { isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import type { AccessRequest } from "../../rbac/decision.ts";
import { readAttributes } from "./attributes.ts";
import { text, UnreadableEntry } from "../../facts/decode/loose.ts";
import { decisionJson } from "./decision-json.ts";
import type { RequestModel } from "./model.ts";

/** Makes the model of a request, or finds one that was made before. */
export type ModelOf = (request: JsonObject, principal: string) => RequestModel;

/**
 * Answers one request, `{id, roleDefinitions, roleAssignments, denyAssignments?, eligible?, groups?, assignedTo?, managementGroups?,
 * ancestors?, atScope?, principal, action | dataAction, scope, at?, request?}`, with `{id, result, decidedBy, why?}`. A request
 * that cannot be read is an answer too: `result: "error"`.
 */
export function answerRbac(request: JsonObject, now: Instant, modelOf: ModelOf): JsonObject {
  const id = entryOf(request, "id") ?? null;
  try {
    const question = questionOf(request, now);
    const { engine, membership } = modelOf(request, question.principal);
    if (question.action.includes("*"))
      return { id, result: "unknown", decidedBy: [], why: "the action has a wildcard. Ask for one action" };
    return { id, ...decisionJson(engine.decide(question), question, membership) };
  } catch (error) {
    if (error instanceof UnreadableEntry) return { id, result: "error", why: error.message };
    throw error;
  }
}

function questionOf(request: JsonObject, now: Instant): AccessRequest {
  const principal = given(request, "principal") ?? given(request, "principalId");
  const who = isJsonObject(principal) ? principal : {};
  const name = isJsonObject(principal) ? text(principal, "id", "objectId", "principalId") : principal;
  if (typeof name !== "string" || name.trim() === "")
    throw new UnreadableEntry("the request has no principal");
  const [action, dataAction] = [given(request, "action"), given(request, "dataAction")];
  if ((action === undefined) === (dataAction === undefined))
    throw new UnreadableEntry("the request needs either action or dataAction");
  const what = action ?? dataAction;
  if (typeof what !== "string" || what.trim() === "") throw new UnreadableEntry("the action is not text");
  const scope = given(request, "scope");
  if (typeof scope !== "string" || scope.trim() === "") throw new UnreadableEntry("the request has no scope");
  return {
    principal: name.trim(),
    action: what.trim(),
    plane: action === undefined ? "data" : "control",
    scope: scope.trim(),
    at: timeOf(given(request, "at")) ?? now,
    attributes: readAttributes(request, who),
  };
}

/** Null says the same as absence. */
function given(request: JsonObject, name: string): Json | undefined {
  return entryOf(request, name) ?? undefined;
}

function timeOf(value: Json | undefined): Instant | undefined {
  if (value === undefined) return undefined;
  const at = typeof value === "string" ? parseInstant(value.trim()) : undefined;
  if (at === undefined) throw new UnreadableEntry("at is not an ISO 8601 time");
  return at;
}
