import { guid, type Guid } from "../../base/names.ts";
import type {
  AccessExpectations,
  DeployIdentity,
  ExpectedBudget,
  ExpectedPack,
  ExpectedRoleAssignment,
  ExpectedScope,
  Expectations,
  NamedPrincipal,
  Target,
  Workload,
} from "../model.ts";
import type { RawBudget, RawExpect, RawManifest } from "../raw.ts";
import { scopeReader } from "../scopes.ts";
import { present, toGuid, toRegion, toType } from "./values.ts";

/** Percent of every quota that stays free where the manifest asks for nothing else. */
const HEADROOM_PERCENT = 15;

type ReadScope = (text: string) => ExpectedScope;

export function expectationsOf(
  raw: RawManifest,
  workloads: readonly Workload[],
  target: Target,
): Expectations {
  const expect: RawExpect = raw.expect ?? {};
  const { policies = {}, rbac = {}, budgets = [], quotas = {} } = expect;
  const at = (...path: (string | number)[]): (string | number)[] => ["expect", ...path];
  const scope = scopes(workloads, target);
  return {
    mustBeEffective: (policies.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: at("policies", "mustBeEffective", index),
    })),
    allowTypes: (policies.allow ?? []).map((type, index) => ({
      type: toType(type),
      pointer: at("policies", "allow", index),
    })),
    ...present({ pack: policies.pack && packOf(policies.pack, at) }),
    ignoreAssignments: (policies.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason })),
    ...present({ deployIdentity: deployIdentityOf(rbac) }),
    roleAssignments: (rbac.assignments ?? []).map(
      ({ principal, role, scope: text }, index): ExpectedRoleAssignment => ({
        principal,
        ...present({ principalId: principalIdOf(principal, raw.principals) }),
        role,
        scope: scope(text),
        pointer: at("rbac", "assignments", index),
      }),
    ),
    access: accessOf(rbac, raw.principals),
    budgets: budgets.map((budget, index) => budgetOf(budget, scope, index)),
    headroomPercent: quotas.headroomPercent ?? HEADROOM_PERCENT,
  };
}

function packOf(
  {
    effect = "Audit",
    allowedLocations = [],
    except = [],
  }: NonNullable<NonNullable<RawExpect["policies"]>["pack"]>,
  at: (...path: (string | number)[]) => (string | number)[],
): ExpectedPack {
  return {
    effect,
    allowedLocations: allowedLocations.map(toRegion),
    except: except.map((name, index) => ({ name, pointer: at("policies", "pack", "except", index) })),
  };
}

function deployIdentityOf({
  deployIdentity: raw,
}: NonNullable<RawExpect["rbac"]>): DeployIdentity | undefined {
  if (!raw) return undefined;
  return {
    clientId: toGuid(raw.clientId),
    ...present({ objectId: raw.objectId === undefined ? undefined : toGuid(raw.objectId) }),
    mayAssignRoles: raw.mayAssignRoles ?? false,
    pointer: ["expect", "rbac", "deployIdentity"],
  };
}

function accessOf(
  raw: NonNullable<RawExpect["rbac"]>,
  principals: RawManifest["principals"] = {},
): AccessExpectations {
  const named = (name: string): NamedPrincipal => ({
    name,
    ...present({ id: principalIdOf(name, principals) }),
  });
  return {
    parity: raw.parity ?? "required",
    principalMap: sorted(raw.principalMap).map(([from, to]) => ({
      from: named(from),
      to: named(to),
      pointer: ["expect", "rbac", "principalMap", from],
    })),
    resourceGroups: sorted(raw.resourceGroups).map(([from, to]) => ({ from, to })),
    ignore: (raw.ignore ?? []).map(({ principal, role, scope, reason }) => ({
      ...present({ principal: principal === undefined ? undefined : named(principal), role, scope }),
      reason,
    })),
    appRegistrations: (raw.appRegistrations ?? []).map(({ name, hosts }, index) => ({
      name,
      hosts,
      pointer: ["expect", "rbac", "appRegistrations", index],
    })),
    names: sorted(principals).map(([name, id]) => ({ name, id: toGuid(id) })),
  };
}

/** The order of keys in a map says nothing. */
function sorted(map: Readonly<Record<string, string>> = {}): [string, string][] {
  return Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A principal is tied to an object id by being one, by holding one after its kind, or by `principals`. */
function principalIdOf(principal: string, principals: RawManifest["principals"] = {}): Guid | undefined {
  const id = guid(principal) ?? guid(principal.slice(principal.indexOf(":") + 1));
  if (id !== undefined) return id;
  const named = Object.hasOwn(principals, principal) ? principals[principal] : undefined;
  return named === undefined ? undefined : toGuid(named);
}

function budgetOf(raw: RawBudget, scope: ReadScope, index: number): ExpectedBudget {
  return {
    scope: scope(raw.scope),
    ...present({ monthly: raw.monthly, overlap: raw.overlap }),
    alerts: (raw.alerts ?? []).map(({ at, to, type }) => ({
      at,
      to,
      ...present({ thresholdType: type === undefined ? undefined : THRESHOLDS[type] }),
    })),
    pointer: ["expect", "budgets", index],
  };
}

const THRESHOLDS = { actual: "Actual", forecasted: "Forecasted" } as const;

function scopes(workloads: readonly Workload[], target: Target): ReadScope {
  const groups = [target.resourceGroups.map(({ name }) => name)];
  const resources = workloads.flatMap((workload) =>
    workload.resources.map((resource) => {
      const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
      if (resourceGroup !== undefined) groups.push([resourceGroup]);
      return {
        key: `${workload.name}.${resource.id}`,
        type: resource.type,
        name: resource.to ?? resource.from ?? resource.id,
        ...present({ resourceGroup }),
      };
    }),
  );
  const read = scopeReader({ resources, resourceGroups: groups.flat() });
  return (text) => {
    const reading = read(text);
    if (reading.kind !== "scope") throw new Error("a scope that is unclear was let through");
    return reading.scope;
  };
}
