import { subscriptionScope } from "../../base/resource-id.ts";
import { guid, sameText, type Guid, type SubscriptionId } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { PrincipalAccess } from "../../rbac/model.ts";
import {
  known,
  partlyRead,
  reasonOf,
  seenOf,
  unknown,
  type Fact,
  type UnknownFact,
} from "../../facts/fact.ts";
import { claimsOf } from "../credentials/claims.ts";
import { ArmFailure, unknownOf } from "../channels/arm/failure.ts";
import { principalAccess as kind } from "../../facts/kinds/principal-access.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { questionOf } from "../question.ts";
import type { Run } from "../run.ts";
import { listRoleAssignments } from "./support/role-assignments.ts";

/** `assignedTo` reaches through groups, and takes the object id of a user or service principal only. */
export const principalAccess: Collector<"principalAccess"> = (run) =>
  eachOfSubscription(async (id, item): Promise<Fact<PrincipalAccess>> => {
    const principal = item.startsWith("identity:")
      ? await objectIdOfIdentity(run, id, item)
      : await objectIdOf(run, id, item);
    if (!principal.known) return principal;
    const fact = await listRoleAssignments(
      run,
      id,
      say`the role assignments that reach the principal ${principal.value}`,
      `assignedTo('${principal.value}')`,
    );
    const principalId = principal.value;
    if (fact.known) return known({ principalId, assignments: fact.value });
    return "unread" in fact
      ? partlyRead(reasonOf(fact), { principalId, assignments: fact.value }, fact.unread)
      : fact;
  });

/** Of `object:<object id>` or `client:<client id>`. A client id is resolved only when the run itself is that client. */
async function objectIdOf({ arm }: Run, id: SubscriptionId, item: string): Promise<Fact<Guid>> {
  const scope = subscriptionScope(id);
  const [form, text = ""] = item.split(":");
  const wanted = guid(text);
  if (wanted === undefined) return unknown("not-understood", say`${item} names no principal.`, { scope });
  if (form === "object") return known(wanted);
  if (form !== "client") return unknown("not-understood", say`${item} names no principal.`, { scope });
  try {
    const own = claimsOf(await arm.transport.token());
    if (own.clientId === wanted && own.objectId !== undefined) return known(own.objectId);
  } catch (error) {
    if (error instanceof ArmFailure) return signInFailed(id, error);
    throw error;
  }
  return unknown(
    "unresolved",
    say`The run is not signed in as the client ${wanted}, so the object id of its service principal is not known. Add ${"objectId"} next to ${"clientId"} in the manifest.`,
    { scope },
  );
}

/** Of `identity:<region>/<name>`: the one user-assigned identity of that name there. */
async function objectIdOfIdentity(run: Run, id: SubscriptionId, item: string): Promise<Fact<Guid>> {
  const scope = subscriptionScope(id);
  const [region = "", name = ""] = item.slice("identity:".length).split("/");
  const all = await run.identities(id);
  const seen = seenOf(all);
  const [found, another] = (seen ?? []).filter((one) => one.location === region && sameText(one.name, name));
  if (found?.principalId !== undefined && another === undefined && all.known) return known(found.principalId);
  // The one that is meant may be what could not be read.
  if (!all.known) return reasonOf(all);
  const why =
    found === undefined
      ? say`There is no user-assigned identity ${name} in ${region}.`
      : another === undefined
        ? say`The user-assigned identity ${name} shows no object id.`
        : say`More than one user-assigned identity in ${region} is called ${name}.`;
  return unknown("unresolved", why, { scope });
}

function signInFailed(id: SubscriptionId, failure: ArmFailure): UnknownFact {
  return unknownOf(questionOf(kind, id, []), failure);
}
