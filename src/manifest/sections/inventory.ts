import { flag, form, list, section, text, used, type TypeOf } from "../language/shape.ts";
import type { Pointer } from "../../base/place.ts";
import type { Frozen } from "../language/frozen.ts";
import { at, present, toType } from "../language/values.ts";

/** Which workload takes up what an entry describes. */
const workload = form(
  "name",
  "Workload of its resources, where neither a declared resource nor its resource group says so.",
  "workload",
);

/** Where a template is deployed to. */
const scope = {
  resourceGroup: form(
    "resourceGroup",
    "Resource group that it is deployed to. The subscription unless said.",
  ),
  managementGroup: form("managementGroup", "Management group that it is deployed to."),
  workload,
};

const resourceGraph = section(
  "What exists at the source, by Azure Resource Graph.",
  {
    query: text("Condition that selects the resources, in the language of Resource Graph: where and so on."),
    snapshot: form("path", "File with the answer to the query as captured: the JSON of `az graph query`."),
    stays: list(
      "What stays at the source, each with its reason.",
      section(
        "What is not relocated: a resource, or all of a group, of a type, with a tag, or of several of these at once.",
        {
          resource: text("Name or resource id at the source.", { maxLength: 1000 }),
          group: text("Resource group at the source.", { maxLength: 90 }),
          type: form("resourceType", "The type. With `resource` where several resources have the name."),
          tag: text("`name=value`, or a name for any value.", { maxLength: 800 }),
          reason: used("people", text("Why it stays.", { maxLength: 1000 })),
        },
        ["reason"],
        { minProperties: 2 },
      ),
    ),
  },
  [],
  { minProperties: 1 },
);

const armTemplate = section(
  "What a template of Azure Resource Manager deploys.",
  {
    file: form("path", "The template, as `bicep build` writes it too."),
    parameters: form("path", "The parameters file of the target."),
    ...scope,
  },
  ["file"],
);

const bicep = section(
  "What the team's Bicep file deploys.",
  {
    file: form("path", "The Bicep file. The command bicep or az must be on the machine."),
    parameters: form("path", "The parameters file of the target."),
    ...scope,
  },
  ["file"],
);

const bicepSnapshot = section(
  "What the team's Bicep file deploys, as predicted.",
  {
    file: form("path", "The resources as `bicep snapshot` writes them."),
    resourceGroup: form("resourceGroup", "Resource group of resources whose ids name none."),
    workload,
  },
  ["file"],
);

const terraformPlan = section(
  "What the team's Terraform plan changes, as JSON.",
  {
    file: form("path", "The plan as `terraform show -json` writes it."),
    forbidDestroyOfStateful: flag("Whether a plan that destroys a resource with data is refused.", false),
    workload,
  },
  ["file"],
);

const entry = section(
  "One source: exactly one of its keys.",
  { resourceGraph, bicep, armTemplate, bicepSnapshot, terraformPlan },
  [],
  { minProperties: 1, maxProperties: 1 },
);

export const inventory = list(
  "Where the planned and existing resources are written down besides this manifest. Any mix.",
  entry,
  { maxItems: 100 },
);

/** A template and where it is deployed to: the resource group or management group, else the target subscription. */
function templateEntry<K extends "armTemplate" | "bicep">(
  kind: K,
  raw: TypeOf<typeof armTemplate>,
  pointer: Pointer,
) {
  const { file, parameters, resourceGroup, managementGroup, workload: owner } = raw;
  return {
    kind,
    /** From the root of the repository, as are all paths. */
    file,
    ...present({ parameters, resourceGroup, managementGroup, workload: owner }),
    pointer,
  };
}

function bicepSnapshotEntry(raw: TypeOf<typeof bicepSnapshot>, pointer: Pointer) {
  const { file, resourceGroup, workload: owner } = raw;
  return {
    kind: "bicepSnapshot" as const,
    file,
    ...present({ resourceGroup, workload: owner }),
    pointer,
  };
}

function terraformEntry(raw: TypeOf<typeof terraformPlan>, pointer: Pointer) {
  const { file, forbidDestroyOfStateful = false, workload: owner } = raw;
  return {
    kind: "terraformPlan" as const,
    file,
    forbidDestroyOfStateful,
    ...present({ workload: owner }),
    pointer,
  };
}

function graphEntry({ query, snapshot, stays = [] }: TypeOf<typeof resourceGraph>, pointer: Pointer) {
  return {
    kind: "resourceGraph" as const,
    /** `query`: a condition in the language of Resource Graph, without the table. */
    ...present({ query, snapshot }),
    /** Resources of the source that are not relocated. */
    stays: stays.map(({ resource, group, type, tag, reason }, index) => ({
      /** `resource`: name or id at the source; `group`: name of a resource group; `tag`: `name=value`, or a name. One of them, or `type`. */
      ...present({ resource, group, type: type === undefined ? undefined : toType(type), tag }),
      reason,
      pointer: [...pointer, "stays", index],
    })),
    pointer,
  };
}

/** A file, or a question to Azure, that says what is planned or exists. */
export function inventoryEntryOf(raw: TypeOf<typeof entry>, index: number) {
  if (raw.armTemplate)
    return templateEntry("armTemplate", raw.armTemplate, at("inventory", index, "armTemplate"));
  if (raw.bicep) return templateEntry("bicep", raw.bicep, at("inventory", index, "bicep"));
  if (raw.bicepSnapshot)
    return bicepSnapshotEntry(raw.bicepSnapshot, at("inventory", index, "bicepSnapshot"));
  if (raw.terraformPlan) return terraformEntry(raw.terraformPlan, at("inventory", index, "terraformPlan"));
  if (raw.resourceGraph) return graphEntry(raw.resourceGraph, at("inventory", index, "resourceGraph"));
  throw new Error("the schema of the manifest lets an empty inventory entry through");
}

export type InventoryEntry = Frozen<ReturnType<typeof inventoryEntryOf>>;
export type Stay = Extract<InventoryEntry, { kind: "resourceGraph" }>["stays"][number];
