import type { ItemOperation } from "../operation.ts";

/** `GET {resource}/providers/Microsoft.Insights/metrics`: one metric, day by day, as the world counts it. */
export const resourceMetrics: ItemOperation = {
  path: /^(?<scope>\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/.+)\/providers\/Microsoft\.Insights\/metrics$/i,
  permission: "Microsoft.Insights/metrics/read",
  type: "Microsoft.Insights/metrics",
  apiVersions: ["2024-02-01", "2023-10-01", "2018-01-01"],
  item: (world, scope, { query }) => {
    const { metricnames = "", aggregation = "Total", timespan = "/" } = query;
    const [from = "", to = ""] = timespan.split("/");
    const counts = world.traffic?.[scope.toLowerCase()];
    const first = Date.parse(from);
    const days = Math.round((Date.parse(to) - first) / 86_400_000);
    const data = Array.from({ length: days }, (_, index) => {
      const count = counts?.[index];
      const timeStamp = new Date(first + index * 86_400_000).toISOString().replace(".000", "");
      return { timeStamp, ...(count === undefined ? {} : { [aggregation.toLowerCase()]: count }) };
    });
    return {
      cost: 0,
      timespan,
      interval: "P1D",
      value: [
        {
          id: `${scope}/providers/Microsoft.Insights/metrics/${metricnames}`,
          type: "Microsoft.Insights/metrics",
          name: { value: metricnames, localizedValue: metricnames },
          displayDescription: metricnames,
          unit: "Count",
          timeseries: [{ metadatavalues: [], data }],
          errorCode: "Success",
        },
      ],
      namespace: "",
      resourceregion: "westeurope",
    };
  },
};
