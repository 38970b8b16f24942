import { forms, tags } from "../language/forms.ts";
import type { Frozen } from "../language/frozen.ts";
import { newSubscription } from "../../base/new-subscription.ts";
import { at, present, toGuid, toRegion, toSubscriptionId } from "../language/values.ts";
import {
  choice,
  flag,
  form,
  integer,
  isText,
  list,
  readableParts,
  schemasOf,
  section,
  set,
  text,
  used,
  type SectionOf,
  type Shape,
  type TypeOf,
} from "../language/shape.ts";

/** As many regions as one run compares. */
export const MOST_CANDIDATES = 20;

const idOf = () => form("guid", "Id of the subscription.");
const alias = () =>
  used("people", text("Name of the subscription for people. Reports show it in place of the id."));

const tenantId = (which: string) =>
  form(
    "guid",
    `Microsoft Entra tenant of the ${which} subscription. Templates know it as tenant().tenantId.`,
  );

export const source = section(
  "Where the workloads run today.",
  {
    subscription: section("The source subscription.", { id: idOf(), alias: alias() }, ["id"]),
    tenantId: tenantId("source"),
    region: form("region", "The region they leave."),
  },
  ["subscription", "region"],
);

const groupParts = {
  name: form("resourceGroup", "Name of the resource group.", "resourceGroup"),
  location: form("region", "Region of the resource group itself. The target region unless said."),
  tags,
};

/** A name alone, or a map: one value of two types, so that every mistake in it is one error. */
const resourceGroup: Shape<string | SectionOf<typeof groupParts, "name">> = {
  schema: {
    title: "the name of a resource group, or a map with `name`, `location` and `tags`",
    description: "A resource group at the target: its name, or its name, region and tags.",
    type: ["string", "object"],
    pattern: forms["resourceGroup"]?.["pattern"],
    properties: schemasOf(groupParts),
    required: ["name"],
    additionalProperties: false,
  },
  readable: (value) => (isText(value) ? value : readableParts<typeof groupParts, "name">(groupParts, value)),
  parts: groupParts,
  names: "resourceGroup",
};

export const target = section(
  "Where the workloads go, and what the place must offer.",
  {
    subscription: section("The target subscription: its id, or that it does not exist yet.", {
      id: idOf(),
      new: used(
        "run",
        flag(
          "Whether the subscription is still to be created: it is then judged by `target.managementGroup`, and never ready.",
          false,
        ),
      ),
      alias: alias(),
    }),
    tenantId: tenantId("target"),
    region: form("region", "The region they go to."),
    candidates: used(
      "run",
      set("Other regions that the report compares with the target region.", "region", {
        maxItems: MOST_CANDIDATES,
      }),
    ),
    managementGroup: form("managementGroup", "Management group that must contain the target subscription."),
    crossTenant: flag("Whether the target subscription may be in another tenant than the source.", false),
    restructure: flag("Whether the relocation also changes the architecture. It needs a reason.", false),
    reason: text("Why the architecture changes along with the region."),
    resourceGroups: list("Resource groups that take up the resources.", resourceGroup),
    requires: section("Properties that the target region must offer.", {
      zones: integer("Number of availability zones.", { minimum: 0, maximum: 3 }),
      allowedGeographies: set(
        "Geographies, or groups of them such as Europe, in which data may lie.",
        "label",
      ),
      maxLatencyMs: integer("Highest round-trip time between source and target region, in milliseconds.", {
        minimum: 1,
        maximum: 10_000,
      }),
      pairedRegion: choice("Whether the target region must have a paired region.", ["required", "optional"]),
    }),
  },
  ["subscription", "region"],
);

export function sourceOf({ subscription: { id, alias }, ...rest }: TypeOf<typeof source>) {
  return { subscription: { id: toSubscriptionId(id), ...present({ alias }) }, ...endOf(rest) };
}

function endOf({ tenantId: tenant, region }: Omit<TypeOf<typeof source>, "subscription">) {
  return {
    /** Microsoft Entra tenant of the subscription; absent where the manifest does not say it. */
    ...present({ tenantId: tenant === undefined ? undefined : toGuid(tenant) }),
    region: toRegion(region),
  };
}

export function targetOf(raw: TypeOf<typeof target>) {
  const { managementGroup, requires = {} } = raw;
  const end = endOf(raw);
  return {
    subscription: targetSubscriptionOf(raw),
    ...end,
    ...present({ managementGroup }),
    /** The architecture changes along with the region, and why. */
    ...present({ restructure: raw.restructure, reason: raw.reason }),
    /** Source and target may be of two tenants. */
    crossTenant: raw.crossTenant ?? false,
    /** Regions to compare with the target region. */
    candidates: (raw.candidates ?? []).map(toRegion),
    resourceGroups: (raw.resourceGroups ?? []).map((group, index) => {
      const { name, location, tags: stated } = typeof group === "string" ? { name: group } : group;
      return {
        name,
        /** The region of the resource group itself; the target region unless the manifest says otherwise. */
        location: location === undefined ? end.region : toRegion(location),
        /** Tags it has, in the writer's own casing; absent where the manifest states none: then they are not known. */
        ...present({ tags: stated }),
        pointer: at("target", "resourceGroups", index),
      };
    }),
    requires: {
      ...present({
        zones: requires.zones,
        pairedRegion: requires.pairedRegion,
        maxLatencyMs: requires.maxLatencyMs,
      }),
      allowedGeographies: requires.allowedGeographies ?? [],
    },
  };
}

/** A subscription that is still to be created has an id that stands for it ({@link newSubscription}). */
function targetSubscriptionOf({
  subscription: { id, alias, new: isNew = false },
  managementGroup = "",
}: TypeOf<typeof target>): SubscriptionRef {
  if (isNew) return { id: newSubscription(managementGroup), alias: alias ?? `new, in ${managementGroup}` };
  return { id: toSubscriptionId(id ?? ""), ...present({ alias }) };
}

export type RelocationSource = Frozen<ReturnType<typeof sourceOf>>;
export type SubscriptionRef = RelocationSource["subscription"];
export type RelocationTarget = Frozen<ReturnType<typeof targetOf>>;
export type TargetResourceGroup = RelocationTarget["resourceGroups"][number];
