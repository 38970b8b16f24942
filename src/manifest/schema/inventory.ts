import { flag, list, section, text, use } from "./build.ts";

/** Which workload takes up what an entry describes. */
const workload = use(
  "name",
  "Workload of its resources, where neither a declared resource nor its resource group tells.",
);

/** Where a template is deployed to. */
const scope = {
  resourceGroup: use("resourceGroup", "Resource group that it is deployed to; the subscription unless said."),
  managementGroup: use("managementGroup", "Management group that it is deployed to."),
  workload,
};

const resourceGraph = section(
  "What exists at the source, by Azure Resource Graph.",
  {
    query: text("Condition that selects the resources, in the language of Resource Graph: where and so on."),
    snapshot: use("path", "File with the answer to the query as captured: the JSON of `az graph query`."),
    stays: list(
      "What stays at the source, each with its reason.",
      section(
        "One resource that is not relocated.",
        {
          resource: text("Name or resource id at the source.", { maxLength: 1000 }),
          type: use("resourceType", "Its type, where several resources have the name."),
          reason: text("Why it stays.", { maxLength: 1000 }),
        },
        ["resource", "reason"],
      ),
    ),
  },
  [],
  { minProperties: 1 },
);

const armTemplate = section(
  "What a template of Azure Resource Manager deploys.",
  {
    file: use("path", "The template, as `bicep build` writes it too."),
    parameters: use("path", "The parameters file of the target."),
    ...scope,
  },
  ["file"],
);

const bicep = section(
  "What the team's Bicep file deploys.",
  {
    file: use("path", "The Bicep file; the command bicep or az must be on the machine."),
    parameters: use("path", "The parameters file of the target."),
    ...scope,
  },
  ["file"],
);

const bicepSnapshot = section(
  "What the team's Bicep file deploys, as predicted.",
  {
    file: use("path", "The resources as `bicep snapshot` writes them."),
    resourceGroup: use("resourceGroup", "Resource group of resources whose ids name none."),
    workload,
  },
  ["file"],
);

const terraformPlan = section(
  "What the team's Terraform plan changes, as JSON.",
  {
    file: use("path", "The plan as `terraform show -json` writes it."),
    forbidDestroyOfStateful: flag("Whether a plan that destroys a resource with data is refused.", false),
    workload,
  },
  ["file"],
);

export const inventory = list(
  "Where the planned and existing resources are written down besides this manifest; any mix.",
  section(
    "One source: exactly one of its keys.",
    { resourceGraph, bicep, armTemplate, bicepSnapshot, terraformPlan },
    [],
    { minProperties: 1, maxProperties: 1 },
  ),
  { maxItems: 100 },
);
