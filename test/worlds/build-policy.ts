import type { Json, JsonObject } from "../servers/json.ts";
import type { ArmResource } from "../servers/world.ts";
import { AUTHORIZATION, extension, guidFor, present, SYSTEM_DATA, TENANT } from "./build-base.ts";

function values(parameters: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }]));
}

export interface AssignmentParts {
  /** Id of the definition or initiative. */
  readonly definition: string;
  readonly displayName?: string;
  readonly description?: string;
  /** `1.*.*` when absent. */
  readonly version?: string;
  /** Plain values; the builder wraps each in `{ value }`. */
  readonly parameters?: JsonObject;
  /** `Default` when absent. */
  readonly enforcementMode?: string;
  readonly notScopes?: readonly string[];
  readonly resourceSelectors?: readonly JsonObject[];
  readonly overrides?: readonly JsonObject[];
  readonly nonComplianceMessages?: readonly JsonObject[];
  readonly assignmentType?: string;
  /** Gives the assignment a system-assigned identity in this region. */
  readonly identityIn?: string;
}

export function policyAssignment(
  tenantId: string,
  scope: string,
  name: string,
  parts: AssignmentParts,
): ArmResource {
  const optional: Record<string, Json | undefined> = {
    description: parts.description,
    resourceSelectors: parts.resourceSelectors,
    overrides: parts.overrides,
    nonComplianceMessages: parts.nonComplianceMessages,
    assignmentType: parts.assignmentType,
  };
  const base = extension(scope, `${AUTHORIZATION}/policyAssignments`, name, {
    displayName: parts.displayName ?? name,
    policyDefinitionId: parts.definition,
    definitionVersion: parts.version ?? "1.*.*",
    scope,
    notScopes: parts.notScopes ?? [],
    parameters: values(parts.parameters ?? {}),
    enforcementMode: parts.enforcementMode ?? "Default",
    instanceId: guidFor(`instance ${scope} ${name}`),
    metadata: { assignedBy: "Cloud Platform" },
    ...present(optional),
  });
  const region = parts.identityIn;
  const placed: JsonObject =
    region === undefined
      ? {}
      : {
          identity: { type: "SystemAssigned", principalId: guidFor(`identity ${scope} ${name}`), tenantId },
          location: region,
        };
  return { ...base, ...placed, systemData: SYSTEM_DATA };
}

export interface DefinitionParts {
  readonly displayName: string;
  readonly mode: string;
  /** `1.0.0` when absent. */
  readonly version?: string;
  readonly category?: string;
  readonly description?: string;
  readonly parameters?: JsonObject;
  readonly rule: JsonObject;
}

/** A definition; built-in at the tenant, custom elsewhere. */
export function policyDefinition(scope: string, name: string, parts: DefinitionParts): ArmResource {
  const version = parts.version ?? "1.0.0";
  return extension(scope, `${AUTHORIZATION}/policyDefinitions`, name, {
    displayName: parts.displayName,
    policyType: scope === TENANT ? "BuiltIn" : "Custom",
    mode: parts.mode,
    description: parts.description ?? parts.displayName,
    metadata: { version, category: parts.category ?? "General" },
    version,
    parameters: parts.parameters ?? {},
    policyRule: parts.rule,
    versions: [version],
  });
}

export interface MemberParts {
  readonly definition: string;
  readonly reference: string;
  readonly version?: string;
  readonly parameters?: JsonObject;
}

export function policySet(
  scope: string,
  name: string,
  parts: {
    readonly displayName: string;
    readonly version?: string;
    readonly parameters?: JsonObject;
    readonly members: readonly MemberParts[];
  },
): ArmResource {
  const version = parts.version ?? "1.0.0";
  return extension(scope, `${AUTHORIZATION}/policySetDefinitions`, name, {
    displayName: parts.displayName,
    policyType: scope === TENANT ? "BuiltIn" : "Custom",
    description: parts.displayName,
    metadata: { version, category: "General" },
    version,
    parameters: parts.parameters ?? {},
    policyDefinitions: parts.members.map((member) => ({
      policyDefinitionReferenceId: member.reference,
      policyDefinitionId: member.definition,
      definitionVersion: member.version ?? "1.*.*",
      parameters: values(member.parameters ?? {}),
      groupNames: [],
    })),
    policyDefinitionGroups: [],
    versions: [version],
  });
}

export function policyExemption(
  scope: string,
  name: string,
  parts: {
    readonly assignment: string;
    readonly category: "Waiver" | "Mitigated";
    readonly references?: readonly string[];
    readonly expiresOn?: string;
    readonly reason?: string;
    readonly resourceSelectors?: readonly JsonObject[];
  },
): ArmResource {
  const base = extension(scope, `${AUTHORIZATION}/policyExemptions`, name, {
    policyAssignmentId: parts.assignment,
    exemptionCategory: parts.category,
    displayName: name,
    description: parts.reason ?? name,
    metadata: { reason: parts.reason ?? name },
    ...present({
      policyDefinitionReferenceIds: parts.references,
      expiresOn: parts.expiresOn,
      resourceSelectors: parts.resourceSelectors,
    }),
  });
  return { ...base, systemData: SYSTEM_DATA };
}
