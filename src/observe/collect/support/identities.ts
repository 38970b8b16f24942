import type { SubscriptionId } from "../../../base/names.ts";
import { identities as kind } from "../../../facts/kinds/identities.ts";
import { listFact, operationOf } from "../../collector.ts";
import { onceFor, oncePer } from "../../once.ts";
import type { Run } from "../../run.ts";

export const IDENTITY_VERSIONS = ["2023-01-31", "2022-01-31-preview"];

/** The user-assigned identities of a subscription: asked once a run, for the list itself and for what hangs on them. */
export const identitiesOf = onceFor(({ arm }: Run) =>
  oncePer((id: SubscriptionId) => {
    const path = "/providers/Microsoft.ManagedIdentity/userAssignedIdentities";
    const operation = operationOf(kind, id, path, IDENTITY_VERSIONS);
    return listFact(
      operation,
      () => arm.pages(operation),
      kind.decode,
      (identity) => identity.id,
    );
  }),
);
