/** Services that list the counters of a region, by the namespace that stands in the key of the fact, and what opens the list. */
export const USAGE_PERMISSIONS: Readonly<Record<string, string>> = {
  "Microsoft.Network": "Microsoft.Network/locations/usages/read",
  "Microsoft.Storage": "Microsoft.Storage/locations/usages/read",
  "Microsoft.Sql": "Microsoft.Sql/locations/usages/read",
  "Microsoft.Web": "Microsoft.Web/locations/usages/read",
  "Microsoft.App": "Microsoft.App/locations/usages/read",
  "Microsoft.CognitiveServices": "Microsoft.CognitiveServices/locations/usages/read",
  "Microsoft.ContainerInstance": "Microsoft.ContainerInstance/locations/usages/read",
  "Microsoft.Search": "Microsoft.Search/locations/usages/read",
  "Microsoft.Batch": "Microsoft.Batch/locations/quotas/read",
  "Microsoft.HDInsight": "Microsoft.HDInsight/locations/usages/read",
  "Microsoft.NetApp": "Microsoft.NetApp/locations/usages/read",
  "Microsoft.DBforPostgreSQL": "Microsoft.DBforPostgreSQL/locations/resourceType/usages/read",
  "Microsoft.MachineLearningServices": "Microsoft.Quota/quotas/read",
};
