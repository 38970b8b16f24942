import { yamlList, yamlText } from "../../base/yaml.ts";
import type { InitRequest, InitSource, NewResource, NewWave, NewWorkload } from "./model.ts";

const HEAD = `# yaml-language-server: $schema=SCHEMA
#
# Written by relocation init. Every line with TODO waits for somebody who knows. The meaning stands beside it.
# relocation check judges this manifest as it is, relocation explain says what a check looks at.
`;

/** Fields that the tool cannot know. They stand in comments, since an invented value would be judged like a true one. */
const LATER = `
# TODO expect: what must hold at the target before a wave. Take the marks off what you can state.
# expect:
#   policies:
#     mustBeEffective: [NAME]            # policy assignments that have to be in force at the target
#   rbac:
#     deployIdentity:                    # the identity that deploys to the target
#       clientId: 00000000-0000-0000-0000-000000000000
#     assignments:                       # who needs which role where
#       - { principal: "group:NAME", role: Contributor, scope: RESOURCE_GROUP }
#   budgets:                             # what a month at the target may cost
#     - scope: subscription              # or the name of a resource group
#       monthly: { amount: 1000, currency: EUR }
#       alerts:
#         - { at: 80, to: "WHO" }        # percent of the amount, and who is notified
#       overlap: { days: 14, approvedExtra: 500 }   # how long both sides run, and what that may cost more
#   quotas: { headroomPercent: 15 }      # how much of each limit has to stay free

# TODO domains, connections, certificates, vaults, attestations, waivers: see docs/manifest.md.
`;

/** The text of a new manifest. @param start of the first wave, as a date; each wave follows a week after the one before */
export function manifestText(
  name: string,
  { from, to, source }: InitRequest,
  workloads: readonly NewWorkload[],
  waves: readonly NewWave[],
  startOf: (index: number) => string,
  schema: string,
): string {
  return [
    HEAD.replace("SCHEMA", schema),
    "apiVersion: relocation/v1alpha1",
    "kind: RelocationManifest",
    "metadata:",
    `  name: ${yamlText(name)}`,
    "  # TODO owner: who answers for the relocation. TODO approvers: who lets a wave begin.",
    "",
    "source:",
    `  subscription: { id: ${from.subscription} }`,
    `  region: ${yamlText(from.region)}`,
    "target:",
    `  subscription: { id: ${to.subscription} }`,
    `  region: ${yamlText(to.region)}`,
    "  # TODO requires: what the region must have, such as { zones: 3, allowedGeographies: [Europe] }.",
    "  # TODO managementGroup: the management group that the subscription lies under.",
    "",
    "# Where the resources were read from. Every check reads it again.",
    "inventory:",
    ...inventoryLines(source),
    "",
    "workloads:",
    ...workloads.flatMap(workloadLines),
    "",
    "# In the order of what depends on what.",
    "waves:",
    ...waves.flatMap((wave, index) => waveLines(wave, startOf(index))),
    LATER,
  ].join("\n");
}

function inventoryLines(source: InitSource): string[] {
  switch (source.kind) {
    case "terraformPlan":
      return [`  - terraformPlan: { file: ${yamlText(source.file)}, forbidDestroyOfStateful: true }`];
    case "armTemplate": {
      const { file, parameters, resourceGroup } = source;
      const rest = [
        ...(parameters === undefined ? [] : [`parameters: ${yamlText(parameters)}`]),
        ...(resourceGroup === undefined ? [] : [`resourceGroup: ${yamlText(resourceGroup)}`]),
      ];
      return [`  - armTemplate: { ${[`file: ${yamlText(file)}`, ...rest].join(", ")} }`];
    }
    case "export":
      return [
        `  - resourceGraph: { snapshot: ${yamlText(source.file)} }`,
        "  # TODO stays: what of it is not moved, such as stays: [{ resource: NAME, reason: WHY }].",
      ];
    case "query":
      return [
        `  - resourceGraph: { query: ${yamlText(source.condition)} }`,
        "  # TODO stays: what of it is not moved, such as stays: [{ resource: NAME, reason: WHY }].",
      ];
  }
}

function workloadLines({ name, resourceGroup, resources }: NewWorkload): string[] {
  return [
    `  ${yamlText(name)}:`,
    resourceGroup === undefined
      ? "    # TODO resourceGroup: the resource group at the target."
      : `    resourceGroup: ${yamlText(resourceGroup)}`,
    "    resources:",
    ...resources.flatMap(resourceLines),
  ];
}

function resourceLines({ id, type, from, to, method, dependsOn }: NewResource): string[] {
  const open = [
    ...(from === undefined ? ["from: its name at the source, absent for a new resource"] : []),
    ...(to === undefined ? ["to: its name at the target, absent where it comes along unchanged"] : []),
  ];
  return [
    `      - id: ${yamlText(id)}${open.length === 0 ? "" : ` # TODO ${open.join("; ")}`}`,
    `        type: ${yamlText(type)}`,
    ...(from === undefined ? [] : [`        from: ${yamlText(from)}`]),
    ...(to === undefined ? [] : [`        to: ${yamlText(to)}`]),
    ...(method === undefined
      ? []
      : [
          `        method: { relocation: ${method.relocation}${method.tool === undefined ? "" : `, tool: ${yamlText(method.tool)}`} } # TODO choose: Microsoft advises this one first`,
        ]),
    ...(dependsOn.length === 0 ? [] : [`        dependsOn: ${yamlList(dependsOn)}`]),
  ];
}

function waveLines({ name, workloads, dependsOn }: NewWave, start: string): string[] {
  return [
    `  ${yamlText(name)}:`,
    `    start: ${start} # TODO when it begins`,
    "    window: PT8H # TODO how long it may take",
    ...(dependsOn.length === 0 ? [] : [`    dependsOn: ${yamlList(dependsOn)}`]),
    `    workloads: ${yamlList(workloads)}`,
  ];
}
