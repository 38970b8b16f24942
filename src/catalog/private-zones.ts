import type { Region } from "../base/names.ts";
import { BACKUP_CODES } from "./regions/backup-codes.ts";

export const PRIVATE_ZONES_SOURCE = "https://learn.microsoft.com/azure/private-link/private-endpoint-dns";

/** Source: "Azure Private Endpoint private DNS zone values", names with {regionName}; older names are still met. */
const BY_REGION: readonly RegExp[] = [
  /^(?:[a-z0-9-]+\.)?privatelink\.(?<place>[a-z0-9]+)\.azmk8s\.io$/,
  /^privatelink\.(?<place>[a-z0-9]+)\.azurecontainerapps\.io$/,
  /^privatelink\.(?<place>[a-z0-9]+)\.kusto\.windows\.net$/,
  /^privatelink\.(?<place>[a-z0-9]+)\.prometheus\.monitor\.azure\.com$/,
  /^(?<place>[a-z0-9]+)\.data\.privatelink\.azurecr\.io$/,
  /^privatelink\.(?<place>[a-z0-9]+)\.batch\.azure\.com$/,
  /^(?<place>[a-z0-9]+)\.privatelink\.siterecovery\.windowsazure\.com$/,
];

/** Source: the same page, name with {regionCode}. */
const BACKUP = /^privatelink\.(?<place>[a-z0-9]+)\.backup\.windowsazure\.com$/;

/** The zone of another region that takes the place of one; `unknown` where the code of that region is not in the table. */
export function zoneAt(
  zone: string,
  from: Region,
  to: Region,
):
  | { readonly kind: "same" }
  | { readonly kind: "other"; readonly zone: string }
  | { readonly kind: "unknown" } {
  const name = zone.toLowerCase();
  const coded = BACKUP.exec(name)?.groups?.["place"];
  if (coded !== undefined) {
    if (coded !== codeOf(from)) return { kind: "same" };
    const code = codeOf(to);
    return code === undefined ? { kind: "unknown" } : { kind: "other", zone: name.replace(coded, code) };
  }
  const place = BY_REGION.map((pattern) => pattern.exec(name)?.groups?.["place"]).find(
    (found) => found !== undefined,
  );
  return place === undefined || place !== String(from)
    ? { kind: "same" }
    : { kind: "other", zone: name.replace(place, to) };
}

function codeOf(region: Region): string | undefined {
  return Object.hasOwn(BACKUP_CODES, region) ? BACKUP_CODES[region] : undefined;
}
