/** Azure's clouds, by the names that its command line gives them (`az cloud list`). */
export const CLOUD_NAMES = ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"] as const;

export type CloudName = (typeof CLOUD_NAMES)[number];
