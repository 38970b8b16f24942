import { resourceId } from "../base/resource-id.ts";

export type PolicyKind = "policyDefinitions" | "policySetDefinitions";

/** Who holds a definition: the tenant the built-in ones, a management group or a subscription the custom ones. */
export type Owner =
  | { readonly kind: "tenant" }
  | { readonly kind: "managementGroup"; readonly name: string }
  | { readonly kind: "subscription"; readonly id: string };

export interface PolicyId {
  readonly kind: PolicyKind;
  readonly owner: Owner;
  readonly name: string;
}

const SHAPE =
  /^(?:\/providers\/Microsoft\.Management\/managementGroups\/(?<group>[^/]+)|\/subscriptions\/(?<subscription>[^/]+))?\/providers\/Microsoft\.Authorization\/(?<kind>policyDefinitions|policySetDefinitions)\/(?<name>[^/]+)$/i;

/** Takes the id of a definition or initiative apart; undefined when it is neither. */
export function policyId(text: string): PolicyId | undefined {
  const groups = SHAPE.exec(resourceId(text) ?? "")?.groups;
  const { group, subscription, kind, name } = groups ?? {};
  if (kind === undefined || name === undefined) return undefined;
  return {
    kind: kind.toLowerCase() === "policydefinitions" ? "policyDefinitions" : "policySetDefinitions",
    owner: ownerOf(group, subscription),
    name,
  };
}

function ownerOf(group: string | undefined, subscription: string | undefined): Owner {
  if (group !== undefined) return { kind: "managementGroup", name: group };
  if (subscription !== undefined) return { kind: "subscription", id: subscription };
  return { kind: "tenant" };
}
