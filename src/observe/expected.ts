import type { PolicyKind } from "./policy-id.ts";

/**
 * What an earlier run had to ask about the policies of a subscription, so that this one can ask at once and not answer by answer. It holds
 * names of what Azure itself publishes, and no answer: whoever changes it can make a run ask too much or too late, and nothing else.
 */
export interface Expected extends Readonly<Record<PolicyKind, ExpectedContents>> {
  /** Namespaces of planned types whose aliases were asked for. */
  readonly aliases: readonly string[];
}

export interface ExpectedContents {
  /** Names of Azure's own definitions, which are GUIDs. */
  readonly builtIn: readonly string[];
  /** Those of them of which all versions were asked for. */
  readonly versions: readonly string[];
  /** Whether definitions of the tenant's own were needed. */
  readonly custom: boolean;
}
