import { flag, list, section, text, use } from "./build.ts";

const resourceGraph = section(
  "What exists at the source, by Azure Resource Graph.",
  {
    query: text("Condition that selects the resources, in the language of Resource Graph."),
    snapshot: use("path", "File with the answer to the query as captured."),
  },
  [],
  { minProperties: 1 },
);

const bicep = section(
  "What the team's Bicep file deploys.",
  {
    file: use("path", "The Bicep file."),
    parameters: use("path", "The parameters file of the target."),
  },
  ["file"],
);

const terraformPlan = section(
  "What the team's Terraform plan changes, as JSON.",
  {
    file: use("path", "The plan as `terraform show -json` writes it."),
    forbidDestroyOfStateful: flag("Whether a plan that destroys a resource with data is refused.", false),
  },
  ["file"],
);

export const inventory = list(
  "Where the planned and existing resources are written down besides this manifest; any mix.",
  section("One source: exactly one of its keys.", { resourceGraph, bicep, terraformPlan }, [], {
    minProperties: 1,
    maxProperties: 1,
  }),
);
