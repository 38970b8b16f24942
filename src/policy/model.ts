import type { Json, JsonObject } from "../expression/json.ts";

/**
 * Azure Policy objects in the service's own wire shape, `{id, name, properties}`, so that files, live answers and
 * snapshots are read by the same code. Only fields that decide a verdict are listed; free JSON stays `Json`.
 */
export type { Json, JsonObject };

/** Parameter values as an assignment or an initiative reference passes them. */
export type ParameterValues = Readonly<Record<string, { readonly value: Json }>>;

export interface ParameterDeclaration {
  readonly type: string;
  readonly defaultValue?: Json;
  readonly allowedValues?: readonly Json[];
}

export interface PolicyDefinition {
  readonly id: string;
  readonly name: string;
  readonly properties: {
    readonly displayName?: string;
    readonly policyType?: string;
    readonly mode?: string;
    readonly version?: string;
    readonly parameters?: Readonly<Record<string, ParameterDeclaration>>;
    readonly policyRule: Json;
  };
}

export interface PolicyDefinitionReference {
  readonly policyDefinitionId: string;
  readonly policyDefinitionReferenceId?: string;
  readonly definitionVersion?: string;
  readonly parameters?: ParameterValues;
  readonly groupNames?: readonly string[];
}

export interface PolicySetDefinition {
  readonly id: string;
  readonly name: string;
  readonly properties: {
    readonly displayName?: string;
    readonly policyType?: string;
    readonly version?: string;
    readonly parameters?: Readonly<Record<string, ParameterDeclaration>>;
    readonly policyDefinitions: readonly PolicyDefinitionReference[];
  };
}

export interface Selector {
  readonly kind: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
}
export interface ResourceSelector {
  readonly name?: string;
  readonly selectors: readonly Selector[];
}
export interface PolicyOverride {
  readonly kind: string;
  readonly value: string;
  readonly selectors?: readonly Selector[];
}
export interface NonComplianceMessage {
  readonly message: string;
  readonly policyDefinitionReferenceId?: string;
}

export interface PolicyAssignment {
  readonly id: string;
  readonly name: string;
  /** Under whose rights its deployIfNotExists and modify effects act; of type `None` when it has none. Absent where it was not read. */
  readonly identity?: { readonly type: string; readonly principalIds: readonly string[] };
  readonly properties: {
    readonly displayName?: string;
    readonly policyDefinitionId: string;
    readonly definitionVersion?: string;
    readonly scope: string;
    readonly notScopes?: readonly string[];
    readonly parameters?: ParameterValues;
    readonly enforcementMode?: string;
    readonly assignmentType?: string;
    readonly resourceSelectors?: readonly ResourceSelector[];
    readonly overrides?: readonly PolicyOverride[];
    readonly nonComplianceMessages?: readonly NonComplianceMessage[];
  };
}

export interface PolicyExemption {
  readonly id: string;
  readonly name: string;
  readonly properties: {
    readonly displayName?: string;
    readonly policyAssignmentId: string;
    readonly policyDefinitionReferenceIds?: readonly string[];
    readonly exemptionCategory: string; // Waiver | Mitigated
    readonly expiresOn?: string;
    readonly resourceSelectors?: readonly ResourceSelector[];
    readonly assignmentScopeValidation?: string;
  };
}
