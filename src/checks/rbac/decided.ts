import { sameId, type ResourceId } from "../../base/resource-id.ts";
import { isManagementGroup } from "../../base/scope.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import type { Instant } from "../../base/time.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PrincipalAccess, RoleDefinition } from "../../rbac/model.ts";
import { scopeText } from "../../derive/located-scope.ts";
import type { InTime } from "../../derive/role-windows.ts";
import type { Deployment, NeededPermission } from "./deployment.ts";
import type { PermissionDecision } from "./needed.ts";

export interface DecidedNeed {
  readonly need: NeededPermission;
  readonly decision: PermissionDecision;
}

export interface DecisionGroup {
  readonly manifest: Manifest;
  readonly part: Deployment;
  /** Where the permissions are needed: that of the deployment, or the resource that it refers to. */
  readonly scope: ResourceId;
  readonly access: PrincipalAccess;
  /** All that are seen at the target. */
  readonly roles: readonly RoleDefinition[];
  readonly time: {
    /** End of the wave, or of the last of them. */
    readonly moment: Instant;
    readonly ending: InTime["ending"];
    /** Why it is not seen which roles end. */
    readonly notSeen?: Sentence;
  };
  readonly decision: string;
  /** All with the same decision. */
  readonly needs: readonly DecidedNeed[];
  readonly actions: readonly string[];
}

/** `in rg-shop`, `at the subscription`, or the resource that is referred to. */
export function placeWords({
  manifest,
  part,
  scope,
}: Pick<DecisionGroup, "manifest" | "part" | "scope">): Sentence {
  if (!sameId(scope, part.scope)) return say`at ${scopeText(scope, manifest)}`;
  if (part.group !== undefined) return say`in ${part.group}`;
  return isManagementGroup(scope) || scope === "/"
    ? say`at ${scopeText(scope, manifest)}`
    : say`at the subscription`;
}
