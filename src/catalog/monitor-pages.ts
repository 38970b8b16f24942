/** The page of a type in the reference of Azure Monitor: each type has one for its metrics, and one for its logs. */
export function monitorPage(of: "metrics" | "logs", type: string): string {
  const page = type.toLowerCase().replaceAll(/[./]/g, "-");
  return `https://learn.microsoft.com/azure/azure-monitor/reference/supported-${of}/${page}-${of}`;
}
