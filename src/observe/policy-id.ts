import { buildResourceId, parseResourceId, resourceId } from "../base/resource-id.ts";
import { parseScope, type Scope } from "../base/scope.ts";
import { sameText } from "../base/names.ts";

export type PolicyKind = "policyDefinitions" | "policySetDefinitions";

/** Who owns a definition: the tenant the built-in ones, a management group or a subscription the custom ones. */
export type Owner = Exclude<Scope, { readonly kind: "resourceGroup" }>;

export interface PolicyId {
  readonly kind: PolicyKind;
  readonly owner: Owner;
  readonly name: string;
}

const KINDS: readonly PolicyKind[] = ["policyDefinitions", "policySetDefinitions"];

/** The key of one of Azure's own definitions: its id, in lower case. */
export function builtInKey(kind: PolicyKind, name: string): string | undefined {
  return buildResourceId("/", `Microsoft.Authorization/${kind}`, name)?.toLowerCase();
}

/** Takes the id of a definition or initiative apart; undefined when it is neither. */
export function policyId(text: string): PolicyId | undefined {
  const parts = parseResourceId(resourceId(text) ?? "");
  if (parts === undefined) return undefined;
  const kind = KINDS.find((one) => sameText(parts.type, `Microsoft.Authorization/${one}`));
  const owner = parseScope(parts.scope);
  if (kind === undefined || owner === undefined || owner.kind === "resourceGroup") return undefined;
  return { kind, owner, name: parts.name };
}
