import type { JsonObject } from "../json.ts";
import type { ItemOperation } from "../operation.ts";
import type { World } from "../world.ts";

type Query = Readonly<Record<string, string>>;

/** `GET {resource}/providers/Microsoft.Insights/metrics`: one metric, as the world counts it: day by day, or at the moments that it has. */
export const resourceMetrics: ItemOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/.+)\/providers\/Microsoft\.Insights\/metrics$/i,
  permission: "Microsoft.Insights/metrics/read",
  type: "Microsoft.Insights/metrics",
  apiVersions: ["2024-02-01", "2023-10-01", "2018-01-01"],
  item: (world, scope, { query }) => {
    const { metricnames = "", timespan = "/", interval = "PT1M" } = query;
    return {
      cost: 0,
      timespan,
      interval,
      value: [
        {
          id: `${scope}/providers/Microsoft.Insights/metrics/${metricnames}`,
          type: "Microsoft.Insights/metrics",
          name: { value: metricnames, localizedValue: metricnames },
          displayDescription: metricnames,
          unit: interval === "P1D" ? "Count" : "Bytes",
          timeseries: interval === "P1D" ? [daysOf(world, scope, query)] : seriesOf(world, scope, query),
          errorCode: "Success",
        },
      ],
      namespace: "",
      resourceregion: "westeurope",
    };
  },
};

function daysOf(world: World, scope: string, { aggregation = "Total", timespan = "/" }: Query): JsonObject {
  const [from = "", to = ""] = timespan.split("/");
  const counts = world.traffic?.[scope.toLowerCase()];
  const first = Date.parse(from);
  const days = Math.round((Date.parse(to) - first) / 86_400_000);
  const data = Array.from({ length: days }, (_, index) => {
    const count = counts?.[index];
    const timeStamp = new Date(first + index * 86_400_000).toISOString().replace(".000", "");
    return { timeStamp, ...(count === undefined ? {} : { [aggregation.toLowerCase()]: count }) };
  });
  return { metadatavalues: [], data };
}

/** One series, or one for each value of the dimension that is asked for. A metric that reported nothing has none. */
function seriesOf(world: World, scope: string, query: Query): JsonObject[] {
  const { metricnames = "", aggregation = "Average", $filter } = query;
  const points = world.gauges?.[`${scope} ${metricnames}`.toLowerCase()] ?? [];
  const dimension = $filter?.split(" ")[0];
  const names = [...new Set(points.map(({ series }) => series))];
  return names.map((name) => ({
    metadatavalues:
      dimension === undefined || name === undefined
        ? []
        : [
            {
              name: { value: dimension.toLowerCase(), localizedValue: dimension.toLowerCase() },
              value: name,
            },
          ],
    data: points
      .filter(({ series }) => series === name)
      .map(({ at, value }) => ({
        timeStamp: at,
        ...(value === undefined ? {} : { [aggregation.toLowerCase()]: value }),
      })),
  }));
}
