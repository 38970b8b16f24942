import { sameText, type SubscriptionId } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import {
  decodeFederatedCredential,
  decodeManagedCluster,
  decodeMoveCollection,
  decodeUserAssignedIdentity,
} from "../../facts/decode/identity.ts";
import { inOrder } from "../../facts/decode/cursor.ts";
import { known, type Fact } from "../../facts/fact.ts";
import type { FederatedCredential, UserAssignedIdentity } from "../../facts/model/identity.ts";
import { eachOfSubscription, listFact, ofSubscription, oncePer, type Collector, type Run } from "../run.ts";

const IDENTITY_VERSIONS = ["2023-01-31", "2022-01-31-preview"];
const CLUSTER_VERSIONS = ["2024-09-01", "2024-02-01", "2023-06-01"];
const MOVE_VERSIONS = ["2023-08-01", "2021-08-01"];

/** The user-assigned identities of a subscription: asked once a run, for the list itself and for the credentials. */
export type IdentitiesOf = (id: SubscriptionId) => Promise<Fact<readonly UserAssignedIdentity[]>>;

export function identitiesOf({ arm }: Run): IdentitiesOf {
  return oncePer((id: SubscriptionId) => {
    const operation = ofSubscription(id, "/providers/Microsoft.ManagedIdentity/userAssignedIdentities", {
      what: say`the user-assigned identities of the subscription`,
      versions: IDENTITY_VERSIONS,
      permission: "Microsoft.ManagedIdentity/userAssignedIdentities/read",
    });
    return listFact(
      operation,
      () => arm.pages(operation),
      decodeUserAssignedIdentity,
      (identity) => identity.id,
    );
  });
}

export function identities(list: IdentitiesOf): Collector<"identities"> {
  return eachOfSubscription((id) => list(id));
}

/** Of all identities of that name: which of them is meant, its region tells. None when the subscription has no such identity. */
export function federatedCredentials({ arm }: Run, list: IdentitiesOf): Collector<"federatedCredentials"> {
  return eachOfSubscription(async (subscription, name): Promise<Fact<readonly FederatedCredential[]>> => {
    const all = await list(subscription);
    if (!all.known) return all;
    const found: FederatedCredential[] = [];
    for (const identity of all.value.filter((one) => sameText(one.name, name))) {
      const operation = {
        what: say`the federated credentials of the identity ${identity.name}`,
        path: `${encodeURI(identity.id)}/federatedIdentityCredentials`,
        versions: IDENTITY_VERSIONS,
        permission: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read",
        scope: identity.id,
      };
      const fact = await listFact(
        operation,
        () => arm.pages(operation),
        (item) => decodeFederatedCredential(item, identity),
        (credential) => credential.name,
      );
      if (!fact.known) return fact;
      found.push(...fact.value);
    }
    return known(inOrder(found, (one) => `${one.identity}|${one.name}`));
  });
}

export function managedClusters({ arm }: Run): Collector<"managedClusters"> {
  return eachOfSubscription((id) => {
    const operation = ofSubscription(id, "/providers/Microsoft.ContainerService/managedClusters", {
      what: say`the Kubernetes clusters of the subscription`,
      versions: CLUSTER_VERSIONS,
      permission: "Microsoft.ContainerService/managedClusters/read",
    });
    return listFact(
      operation,
      () => arm.pages(operation),
      decodeManagedCluster,
      (cluster) => cluster.id,
    );
  });
}

export function moveCollections({ arm }: Run): Collector<"moveCollections"> {
  return eachOfSubscription((id) => {
    const operation = ofSubscription(id, "/providers/Microsoft.Migrate/moveCollections", {
      what: say`the move collections of the subscription`,
      versions: MOVE_VERSIONS,
      permission: "Microsoft.Migrate/moveCollections/read",
    });
    return listFact(
      operation,
      () => arm.pages(operation),
      decodeMoveCollection,
      (collection) => collection.id,
    );
  });
}
