import { choice, flag, integer, list, section, set, text, use, type JsonSchema } from "./build.ts";
import { RESOURCE_GROUP, tags } from "./definitions.ts";

export const metadata = section(
  "What this relocation is called and who answers for it.",
  {
    name: text("Name of the relocation; it heads every report.", { maxLength: 200 }),
    description: text("What is relocated and why, for people."),
    owner: text("Who answers for the relocation: an address, a team or a handle."),
    approvers: set("Who approves the manifest: handles of people or teams.", "label"),
  },
  ["name"],
);

export const cloud = choice(
  "The Azure cloud of source and target.",
  ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"],
  { default: "AzureCloud" },
);

const subscription = (which: string): JsonSchema =>
  section(
    `The ${which} subscription.`,
    {
      id: use("guid", "Id of the subscription."),
      alias: text("Name of the subscription for people; reports show it in place of the id."),
    },
    ["id"],
  );

export const source = section(
  "Where the workloads run today.",
  {
    subscription: subscription("source"),
    region: use("region", "The region they leave."),
  },
  ["subscription", "region"],
);

const resourceGroup: JsonSchema = {
  title: "the name of a resource group, or a map with `name`, `location` and `tags`",
  description: "A resource group at the target: its name, or its name, region and tags.",
  type: ["string", "object"],
  pattern: RESOURCE_GROUP,
  properties: {
    name: use("resourceGroup", "Name of the resource group."),
    location: use("region", "Region of the resource group itself; the target region unless said."),
    tags,
  },
  required: ["name"],
  additionalProperties: false,
};

export const target = section(
  "Where the workloads go, and what the place must offer.",
  {
    subscription: subscription("target"),
    region: use("region", "The region they go to."),
    managementGroup: use("managementGroup", "Management group that must hold the target subscription."),
    crossTenant: flag("Whether the target subscription may be in another tenant than the source.", false),
    restructure: flag("Whether the relocation also changes the architecture; it needs a reason.", false),
    reason: text("Why the architecture changes along with the region."),
    resourceGroups: list("Resource groups that take up the resources.", resourceGroup),
    requires: section("What the target region must offer.", {
      zones: integer("Number of availability zones.", { minimum: 0, maximum: 3 }),
      allowedGeographies: set("Geographies in which data may lie.", "label"),
      pairedRegion: choice("Whether the target region must have a paired region.", ["required", "optional"]),
    }),
  },
  ["subscription", "region"],
);

export const principals: JsonSchema = {
  description: "Object ids of the principals that expectations name; names alone cannot be looked up.",
  type: "object",
  propertyNames: { $ref: "#/$defs/namedPrincipal" },
  additionalProperties: use("guid", "Object id of the principal in Microsoft Entra ID."),
};
