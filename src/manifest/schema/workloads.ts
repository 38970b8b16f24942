import { choice, flag, integer, list, map, section, set, text, use } from "./build.ts";
import { tags } from "./definitions.ts";

const method = section(
  "How the resource is relocated.",
  {
    relocation: choice("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"]),
    tool: text("The tool that does it, for example bicep, azcopy or sql-failover-group."),
  },
  ["relocation"],
);

const data = section("The data of the resource and how it gets across.", {
  size: use("dataSize", "Amount of data."),
  files: integer("Number of files or objects.", { minimum: 0 }),
  rpo: use("duration", "How much data may be lost, as time."),
  rto: use("duration", "How long the data may be away."),
  conflicts: text("Which side wins when both were written, for example source-wins."),
  verify: text("How the copy is proved, for example rowcount or md5."),
});

const resource = section(
  "One resource of the workload.",
  {
    id: use("name", "Name of the resource in this manifest, unique in its workload."),
    type: use("resourceType", "Resource type."),
    from: use("resourceName", "Name at the source; absent for a new resource."),
    to: use("resourceName", "Name at the target; absent where the name comes along unchanged."),
    resourceGroup: use(
      "resourceGroup",
      "Resource group at the target, where it differs from the workload's.",
    ),
    location: use("region", "Region at the target where it differs, or global."),
    sku: text("SKU at the target."),
    count: integer("How many of it, for quotas.", { minimum: 1, maximum: 100_000, default: 1 }),
    zones: list(
      "Availability zones it is spread over.",
      { type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] },
      { uniqueItems: true },
    ),
    tags,
    properties: map(
      "What is decided of its properties, as a template has them. Policies read them; what is not stated is unknown.",
      "anyKey",
      { description: "Value of the property." },
      { maxProperties: 200 },
    ),
    method,
    data,
    dependsOn: set("Resources that must be ready before it: ids, or workload.id of others.", "dependency"),
  },
  ["id", "type"],
);

export const workloads = map(
  "The workloads that are relocated, by name.",
  "name",
  section(
    "One workload.",
    {
      environment: text("Environment, for example prod."),
      criticality: text("How much depends on it, for example high."),
      stateful: flag("Whether it holds data that must come along.", false),
      resourceGroup: use("resourceGroup", "Resource group at the target for resources that name none."),
      resources: list(
        "Its resources. None need be declared where a template or plan under inventory deploys them all.",
        resource,
        { minItems: 1 },
      ),
    },
    [],
  ),
  { minProperties: 1 },
);
