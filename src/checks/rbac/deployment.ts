import type { ResourceId } from "../../base/resource-id.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Attributes } from "../../rbac/condition/attributes.ts";

/** One permission that the identity needs, and the planned resources that depend on it. */
export interface NeededPermission {
  readonly action: string;
  readonly scope: ResourceId;
  readonly resources: readonly PlannedResource[];
  /** The resource group is declared, and may exist already: creating it is needed only if it does not. */
  readonly unlessGroupExists?: true;
  /** It is needed at a resource that another one refers to. */
  readonly linked?: true;
  /** No page says that the reference asks for it: without it, it is not known whether the deployment is refused. */
  readonly unsettled?: true;
  /** Needed at that very scope: no resource group that the plan leaves open would do. */
  readonly exact?: true;
  /** What is known of the request, for conditions. */
  readonly attributes?: Attributes;
}

/** What is deployed at one resource group, or at the subscription. */
export interface Deployment {
  /** Undefined: the plan names no resource group. */
  readonly group?: string;
  readonly scope: ResourceId;
  readonly needs: readonly NeededPermission[];
  /** Planned resources whose name or group makes no resource id. */
  readonly nameless: readonly PlannedResource[];
  readonly resources: readonly PlannedResource[];
}
