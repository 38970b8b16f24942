import type { AssignedPolicy, AssignScope } from "../assign-forms.ts";

const TARGET: Readonly<Record<AssignScope, { readonly scope: string; readonly id: string }>> = {
  "management-group": {
    scope: "managementGroup",
    id: "extensionResourceId(managementGroup().id, 'Microsoft.Authorization/policyDefinitions', REFERENCE)",
  },
  subscription: {
    scope: "subscription",
    id: "subscriptionResourceId('Microsoft.Authorization/policyDefinitions', REFERENCE)",
  },
};

/** Definitions, initiative, assignment, the roles of its identity and exemptions, in one file beside the repository's policies. */
export function bicepForm(scope: AssignScope, policies: readonly AssignedPolicy[]): string {
  const target = TARGET[scope];
  const roles = [...new Set(policies.flatMap((policy) => policy.roles))].map((id) =>
    id.slice(id.lastIndexOf("/") + 1),
  );
  return `// Generated from policies/ by \`npm run generate\`.
targetScope = '${target.scope}'

@description('The region that the workload leaves.')
param sourceRegion string
@description('The region that the workload moves to; the identity of the assignment is there too.')
param targetRegion string
@description('DoNotEnforce shows the compliance and refuses nothing: begin with it.')
@allowed(['DoNotEnforce', 'Default'])
param enforcementMode string = 'DoNotEnforce'
@description('Other parameters of the initiative: { zonesEffect: { value: \\'Deny\\' } }')
param otherParameters object = {}
@description('Effects of single policies, in the form of policy assignments.')
param overrides array = []
@description('What is left out until the wave is over: { name, expiresOn, description, policyDefinitionReferenceIds }')
param exemptions array = []
@description('Whether the identity gets the roles that repairs need.')
param assignRoles bool = false

var definitions = [
${policies.flatMap(({ file, isBuiltIn }) => (isBuiltIn ? [] : [`  loadJsonContent('../../../${file}')`])).join("\n")}
]
var builtIns = '/providers/Microsoft.Authorization/'
var initiative = loadJsonContent('../../../policies/initiative.json')
var members = [
  for one in initiative.properties.policyDefinitions: union(one, {
    policyDefinitionId: startsWith(one.policyDefinitionId, builtIns) ? one.policyDefinitionId : ${target.id.replace("REFERENCE", "one.policyDefinitionReferenceId")}
  })
]
var messages = [
${policies.flatMap(({ name, message, isMember }) => (isMember ? [`  { policyDefinitionReferenceId: '${name}', message: ${quoted(message)} }`] : [])).join("\n")}
]
var roles = [
${roles.map((role) => `  '${role}'`).join("\n")}
]

resource definition 'Microsoft.Authorization/policyDefinitions@2023-04-01' = [
  for one in definitions: {
    name: one.name
    properties: any(one.properties)
  }
]

resource set 'Microsoft.Authorization/policySetDefinitions@2023-04-01' = {
  name: initiative.name
  properties: any(union(initiative.properties, { policyDefinitions: members }))
  dependsOn: [definition]
}

resource assignment 'Microsoft.Authorization/policyAssignments@2024-04-01' = {
  name: 'relocation'
  location: targetRegion
  identity: { type: 'SystemAssigned' }
  properties: {
    displayName: initiative.properties.displayName
    policyDefinitionId: set.id
    enforcementMode: enforcementMode
    parameters: union({ sourceRegion: { value: sourceRegion }, targetRegion: { value: targetRegion } }, otherParameters)
    overrides: overrides
    nonComplianceMessages: messages
  }
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for one in assignRoles ? roles : []: {
    name: guid(assignment.id, one)
    properties: {
      principalId: assignment.identity.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: '/providers/Microsoft.Authorization/roleDefinitions/\${one}'
    }
  }
]

resource exemption 'Microsoft.Authorization/policyExemptions@2022-07-01-preview' = [
  for one in exemptions: {
    name: one.name
    properties: {
      policyAssignmentId: assignment.id
      exemptionCategory: 'Waiver'
      expiresOn: one.expiresOn
      description: one.description
      policyDefinitionReferenceIds: one.policyDefinitionReferenceIds
    }
  }
]
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("${", "\\${")}'`;
}
