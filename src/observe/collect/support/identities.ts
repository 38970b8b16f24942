import type { SubscriptionId } from "../../../base/names.ts";
import type { Fact } from "../../../facts/fact.ts";
import { identities as kind, type UserAssignedIdentity } from "../../../facts/kinds/identities.ts";
import type { Operation } from "../../channels/arm/failure.ts";
import { listFact, operationOf } from "../../question.ts";
import { oncePer } from "../../../base/once.ts";
import type { RunAccess } from "../../access.ts";

export const IDENTITY_VERSIONS = ["2023-01-31", "2022-01-31-preview"];

/** The user-assigned identities of a subscription: asked once, for the list itself and for what belongs to them. */
export function identityLists({
  arm,
}: RunAccess): (id: SubscriptionId) => Promise<Fact<readonly UserAssignedIdentity[]>> {
  return oncePer((id: SubscriptionId) => {
    const path = "/providers/Microsoft.ManagedIdentity/userAssignedIdentities";
    const operation: Operation = { ...operationOf(kind, id, path, IDENTITY_VERSIONS), isFirst: true };
    return listFact(
      operation,
      () => arm.pages(operation),
      kind.decode,
      (identity) => identity.id,
    );
  });
}
