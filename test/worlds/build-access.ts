import type { Json, JsonObject } from "../servers/json.ts";
import type { ArmResource } from "../servers/world.ts";
import { AUTHORIZATION, extension, guidFor, present, TENANT } from "./build-base.ts";

export interface RoleParts {
  readonly roleName: string;
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
  readonly notDataActions?: readonly string[];
  /** Everywhere, as for built-in roles, when absent. */
  readonly assignableScopes?: readonly string[];
}

/** A role by its GUID; custom when it names assignable scopes. */
export function roleDefinition(guid: string, parts: RoleParts): ArmResource {
  return extension(TENANT, `${AUTHORIZATION}/roleDefinitions`, guid, {
    roleName: parts.roleName,
    type: parts.assignableScopes === undefined ? "BuiltInRole" : "CustomRole",
    description: parts.roleName,
    assignableScopes: parts.assignableScopes ?? ["/"],
    permissions: [
      {
        actions: parts.actions ?? [],
        notActions: parts.notActions ?? [],
        dataActions: parts.dataActions ?? [],
        notDataActions: parts.notDataActions ?? [],
      },
    ],
  });
}

export function roleAssignment(
  scope: string,
  parts: {
    readonly role: string;
    readonly principal: string;
    readonly principalType: "User" | "Group" | "ServicePrincipal";
    readonly condition?: string;
    /** Puts the subscription in front of the role's id, as assignments made there have it. */
    readonly roleIdUnder?: string;
  },
): ArmResource {
  const name = guidFor(`role assignment ${scope} ${parts.role} ${parts.principal}`);
  return extension(scope, `${AUTHORIZATION}/roleAssignments`, name, {
    roleDefinitionId: `${parts.roleIdUnder ?? TENANT}/providers/${AUTHORIZATION}/roleDefinitions/${parts.role}`,
    principalId: parts.principal,
    principalType: parts.principalType,
    scope: scope === TENANT ? "/" : scope,
    ...(parts.condition === undefined ? {} : { condition: parts.condition, conditionVersion: "2.0" }),
  });
}

export function denyAssignment(
  scope: string,
  name: string,
  parts: {
    readonly actions: readonly string[];
    readonly notActions?: readonly string[];
    readonly dataActions?: readonly string[];
    readonly principals: readonly { readonly id: string; readonly type: string }[];
    readonly excludePrincipals?: readonly { readonly id: string; readonly type: string }[];
    readonly doNotApplyToChildScopes?: boolean;
  },
): ArmResource {
  return extension(scope, `${AUTHORIZATION}/denyAssignments`, guidFor(`deny ${scope} ${name}`), {
    denyAssignmentName: name,
    description: name,
    permissions: [
      {
        actions: parts.actions,
        notActions: parts.notActions ?? [],
        dataActions: parts.dataActions ?? [],
        notDataActions: [],
      },
    ],
    scope,
    doNotApplyToChildScopes: parts.doNotApplyToChildScopes ?? false,
    principals: parts.principals,
    excludePrincipals: parts.excludePrincipals ?? [],
    isSystemProtected: true,
  });
}

export interface NotificationParts {
  readonly threshold: number;
  readonly thresholdType?: "Actual" | "Forecasted";
  readonly emails?: readonly string[];
  readonly roles?: readonly string[];
  readonly groups?: readonly string[];
  readonly enabled?: boolean;
}

export function budget(
  scope: string,
  name: string,
  parts: {
    readonly amount: number;
    readonly start: string;
    readonly end: string;
    readonly grain?: string;
    readonly unit?: string;
    readonly spent?: number;
    readonly forecast?: number;
    readonly filter?: JsonObject;
    readonly notifications?: readonly NotificationParts[];
  },
): ArmResource {
  const unit = parts.unit ?? "EUR";
  const notifications = (parts.notifications ?? []).map((one): [string, Json] => {
    const type = one.thresholdType ?? "Actual";
    return [
      `${type}_GreaterThan_${String(one.threshold)}_Percent`,
      {
        enabled: one.enabled ?? true,
        operator: "GreaterThan",
        threshold: one.threshold,
        thresholdType: type,
        locale: "en-us",
        contactEmails: one.emails ?? [],
        contactRoles: one.roles ?? [],
        contactGroups: one.groups ?? [],
      },
    ];
  });
  const base = extension(scope, "Microsoft.Consumption/budgets", name, {
    category: "Cost",
    amount: parts.amount,
    timeGrain: parts.grain ?? "Monthly",
    timePeriod: { startDate: parts.start, endDate: parts.end },
    ...present({
      filter: parts.filter,
      currentSpend: parts.spent === undefined ? undefined : { amount: parts.spent, unit },
      forecastSpend: parts.forecast === undefined ? undefined : { amount: parts.forecast, unit },
    }),
    notifications: Object.fromEntries(notifications),
  });
  // The service leaves out the slash in front.
  return { ...base, id: base.id.slice(1), eTag: '"1d34d012214157f"' };
}
