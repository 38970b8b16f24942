import { writtenTail } from "../../../base/resource-id.ts";
import { depthOf } from "../../../base/resource-type.ts";
import { ExpressionError, quote } from "../../../expression/failure.ts";
import { whole, type Args, type Table } from "../../../expression/functions/define.ts";
import type { Value } from "../../../expression/value.ts";
import { joined, scopeId, type DeploymentScope, type PlannedText } from "./scope.ts";

const ANY = Number.POSITIVE_INFINITY;

interface TypedNames {
  readonly before: readonly string[];
  readonly type: string;
  readonly names: readonly string[];
}

/** The type is the first argument with a slash; what stands before it names a scope, what comes after are the names. */
function typedNames(args: Args, called: string): TypedNames {
  const texts = args.all.map((_, index) => args.text(index));
  const at = texts.findIndex((text) => text.includes("/") && !text.startsWith("/"));
  const [written = "", ...names] = at < 0 ? [] : texts.slice(at);
  // The service minds no slash at the end of the type.
  const type = written.replace(/\/+$/, "");
  if (at < 0)
    throw new ExpressionError(`${called}() needs a type such as 'Microsoft.Network/virtualNetworks'`);
  if (depthOf(type) !== names.length) {
    throw new ExpressionError(
      `${called}() needs ${String(depthOf(type))} names for the type ${quote(type)}, not ${String(names.length)}`,
    );
  }
  return { before: texts.slice(0, at), type, names };
}

/** Each name stands after its part of the type, as it is. */
function id(scope: PlannedText, { type, names }: TypedNames): Value {
  return joined(scope, writtenTail(type, names) ?? "");
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function inScope(args: Args, scope: DeploymentScope): Value {
  const one = typedNames(args, "resourceId");
  const [first, second, ...more] = one.before;
  if (more.length > 0)
    throw new ExpressionError("resourceId() takes a subscription and a group before the type");
  const own = "subscription" in scope ? scope.subscription : undefined;
  if (first === undefined) {
    // Under a management group and in the tenant it gives ids of the tenant.
    return id(own === undefined ? "" : scopeId(scope), one);
  }
  if (second !== undefined)
    return id(scopeId({ kind: "resourceGroup", subscription: first, resourceGroup: second }), one);
  if (GUID.test(first)) return id(scopeId({ kind: "subscription", subscription: first }), one);
  if (own === undefined) throw new ExpressionError("resourceId() has no subscription here");
  return id(scopeId({ kind: "resourceGroup", subscription: own, resourceGroup: first }), one);
}

function inSubscription(args: Args, scope: DeploymentScope): Value {
  const one = typedNames(args, "subscriptionResourceId");
  const [first] = one.before;
  if (first !== undefined) return id(scopeId({ kind: "subscription", subscription: first }), one);
  if (!("subscription" in scope))
    throw new ExpressionError("subscriptionResourceId() has no subscription here");
  return id(scopeId({ kind: "subscription", subscription: scope.subscription }), one);
}

function inManagementGroup(args: Args, scope: DeploymentScope): Value {
  const one = typedNames(args, "managementGroupResourceId");
  const [first] = one.before;
  if (first === undefined && scope.kind !== "managementGroup") {
    throw new ExpressionError("managementGroupResourceId() has no management group here");
  }
  const managementGroup = first ?? (scope.kind === "managementGroup" ? scope.managementGroup : "");
  return id(scopeId({ kind: "managementGroup", managementGroup }), one);
}

function extension(args: Args): Value {
  const base = args.text(0);
  const rest = args.all.slice(1).map((_, index) => args.text(index + 1));
  const [written = "", ...names] = rest;
  const type = written.replace(/\/+$/, "");
  if (depthOf(type) !== names.length) {
    throw new ExpressionError(`extensionResourceId() needs a name for every part of the type ${quote(type)}`);
  }
  return id(base.replace(/\/+$/, ""), { before: [], type, names });
}

/** The functions that make ids, for a deployment at a scope. */
export function resourceIds(scope: DeploymentScope): Table {
  return {
    resourceid: whole(2, ANY, (args) => inScope(args, scope)),
    subscriptionresourceid: whole(2, ANY, (args) => inSubscription(args, scope)),
    managementgroupresourceid: whole(2, ANY, (args) => inManagementGroup(args, scope)),
    tenantresourceid: whole(2, ANY, (args) => id("", typedNames(args, "tenantResourceId"))),
    extensionresourceid: whole(3, ANY, extension),
  };
}
