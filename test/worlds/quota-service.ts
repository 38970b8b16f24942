import type { JsonObject } from "../servers/json.ts";

/** What is used and what is allowed of a counter, as the provider `Microsoft.Quota` tells both. Source: its official examples. */
export function quotaRows(
  namespace: string,
  region: string,
  counters: Readonly<Record<string, readonly [used: number, limit: number]>>,
): Readonly<Record<string, readonly JsonObject[]>> {
  const at = `${namespace}/locations/${region}/providers/Microsoft.Quota`;
  const rows = (what: string, member: (used: number, limit: number) => JsonObject): JsonObject[] =>
    Object.entries(counters).map(([name, [used, limit]]) => ({
      name,
      type: `Microsoft.Quota/${what}`,
      id: `/subscriptions/s/providers/${at}/${what}/${name}`,
      properties: {
        name: { value: name, localizedValue: `${name} vCPUs` },
        resourceType: /LowPriority/.test(name) ? "lowPriority" : "dedicated",
        unit: "Count",
        ...member(used, limit),
      },
    }));
  return {
    [`${at}/usages`.toLowerCase()]: rows("usages", (used) => ({ usages: { value: used } })),
    [`${at}/quotas`.toLowerCase()]: rows("quotas", (_, limit) => ({
      limit: { limitObjectType: "LimitValue", value: limit },
    })),
  };
}
