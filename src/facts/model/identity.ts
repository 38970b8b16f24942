import type { ResourceId } from "../../base/resource-id.ts";
import type { Guid, Region } from "../../base/names.ts";

/** One of `GET /subscriptions/{id}/providers/Microsoft.ManagedIdentity/userAssignedIdentities` */
export interface UserAssignedIdentity {
  readonly id: ResourceId;
  readonly name: string;
  readonly location: Region;
  /** Object id of its service principal; the service may answer before it has one. */
  readonly principalId?: Guid;
  readonly clientId?: Guid;
}

/** One of `GET {user-assigned identity}/federatedIdentityCredentials` */
export interface FederatedCredential {
  readonly name: string;
  /** The identity that holds it. */
  readonly identity: ResourceId;
  readonly identityLocation: Region;
  readonly issuer: string;
  /** Absent for one that matches claims by an expression. */
  readonly subject?: string;
  readonly audiences: readonly string[];
}

/** One of `GET /subscriptions/{id}/providers/Microsoft.ContainerService/managedClusters`, as far as identities go. */
export interface ManagedCluster {
  readonly id: ResourceId;
  readonly name: string;
  readonly location: Region;
  /** Address that tokens of its service accounts are issued under; absent while the issuer is off. */
  readonly oidcIssuer?: string;
}

/** One of `GET /subscriptions/{id}/providers/Microsoft.Migrate/moveCollections` */
export interface MoveCollection {
  readonly id: ResourceId;
  readonly name: string;
  readonly sourceRegion?: Region;
  readonly targetRegion?: Region;
  /** Object id of its system-assigned identity; absent when it has none. */
  readonly principalId?: Guid;
}
