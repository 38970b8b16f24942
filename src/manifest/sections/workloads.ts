import { tags } from "../language/forms.ts";
import type { Frozen } from "../language/frozen.ts";
import {
  anything,
  choice,
  flag,
  form,
  integer,
  list,
  map,
  scalar,
  section,
  set,
  text,
  used,
  type TypeOf,
} from "../language/shape.ts";
import { at, present, toDuration, toRegion, toType } from "../language/values.ts";
import { durations, durationsOf } from "./durations.ts";
import { toolName } from "./tool-names.ts";

const method = section(
  "How the resource is relocated.",
  {
    relocation: choice("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"]),
    tool: text(
      "The tool that does it, for example bicep, azcopy or sql-failover-group. Another common name, such as asr, means the same tool.",
    ),
  },
  ["relocation"],
);

const data = section("The data of the resource and how it gets across.", {
  size: form("dataSize", "Amount of data."),
  files: integer("Number of files or objects.", { minimum: 0 }),
  rpo: form("duration", "How much data may be lost, as time."),
  rto: form("duration", "How long the data may be away."),
  conflicts: text("Which side wins when both were written, for example source-wins."),
  verify: text("How the copy is proved, for example rowcount or md5."),
});

/** A zone is a number to people and a text to Azure. */
const zone = scalar(
  { type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] },
  (value): value is string | number => typeof value === "string" || typeof value === "number",
);

const resource = section(
  "One resource of the workload.",
  {
    id: form("name", "Name of the resource in this manifest, unique in its workload."),
    type: form("resourceType", "Resource type."),
    from: form("resourceName", "Name at the source. Absent for a new resource."),
    to: form("resourceName", "Name at the target. Absent where the name comes along unchanged."),
    resourceGroup: form(
      "resourceGroup",
      "Resource group at the target, where it differs from the workload's.",
    ),
    location: form("region", "Region at the target where it differs, or global."),
    sku: text("SKU at the target."),
    count: integer("How many of it, for quotas.", { minimum: 1, maximum: 100_000, default: 1 }),
    zones: list("Availability zones it is spread over.", zone, { uniqueItems: true }),
    tags,
    properties: map(
      "Its properties as decided, in the form of a template. Policies read them. A property that is not stated is unknown.",
      "anyKey",
      anything("Value of the property."),
      { maxProperties: 200 },
    ),
    method,
    data,
    durations,
    dependsOn: set(
      "Resources that must be ready before it: ids, or workload.id of others.",
      "dependency",
      {},
      "dependency",
    ),
  },
  ["id", "type"],
);

const workload = section(
  "One workload.",
  {
    environment: used("people", text("Environment, for example prod.")),
    criticality: used("people", text("How much depends on it, for example high.")),
    stateful: flag("Whether it holds data that must come along.", false),
    resourceGroup: form("resourceGroup", "Resource group at the target for resources that name none."),
    resources: list(
      "Its resources. None need be declared where a template or Terraform plan under inventory deploys them all.",
      resource,
      { minItems: 1 },
    ),
  },
  [],
);

export const workloads = map("The workloads that are relocated, by name.", "name", workload, {
  minProperties: 1,
});

export function workloadsOf(raw: TypeOf<typeof workloads>) {
  return Object.entries(raw).map(
    ([name, { environment, criticality, stateful, resourceGroup, resources = [] }]) => ({
      name,
      ...present({ environment, criticality, stateful, resourceGroup }),
      resources: resources.map((one, index) => resourceOf(one, name, index)),
      pointer: at("workloads", name),
    }),
  );
}

function resourceOf(raw: TypeOf<typeof resource>, workloadName: string, index: number) {
  const { id, from, to, resourceGroup, sku, tags: stated, properties, method: way, data: held } = raw;
  return {
    id,
    type: toType(raw.type),
    /**
     * `to`: name at the target, `parent/child` for child resources; absent where the name comes along unchanged. `location`: `global`, or a
     * region other than the target's. `tags`: in the writer's own casing; absent where the manifest states none. `properties`:
     * plain data; what it leaves out is not known.
     */
    ...present({ from, to, resourceGroup }),
    ...present({ location: raw.location === undefined ? undefined : toRegion(raw.location) }),
    ...present({ sku, tags: stated, properties }),
    /** `tool` by the name that the catalogue of methods has for it. */
    ...present({
      method: way?.tool === undefined ? way : { ...way, tool: toolName(way.tool, raw.type) },
    }),
    /** `dataSize`: as written, such as `480 GiB`; `files`: how many files or objects. Absent where the manifest does not say. */
    ...present({ dataSize: held?.size, files: held?.files }),
    /** In milliseconds: how much data may be lost, and how long it may be away. */
    ...present({
      rpo: held?.rpo === undefined ? undefined : toDuration(held.rpo),
      rto: held?.rto === undefined ? undefined : toDuration(held.rto),
    }),
    /** In milliseconds, step by step; absent where the manifest states none. */
    ...present({ durations: raw.durations && durationsOf(raw.durations) }),
    /** Which side wins, and how the copy is proved, in the writer's words. */
    ...present({ conflicts: held?.conflicts, verify: held?.verify }),
    /** `count`: absent where the manifest does not say, so that a file may; else it is one. */
    ...present({ count: raw.count }),
    /** Logical zones the resource is spread over; empty for a regional one. */
    zones: (raw.zones ?? []).map(String),
    dependsOn: raw.dependsOn ?? [],
    pointer: at("workloads", workloadName, "resources", index),
  };
}

export type Workload = Frozen<ReturnType<typeof workloadsOf>>[number];
export type ManifestResource = Frozen<ReturnType<typeof resourceOf>>;
