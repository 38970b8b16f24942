import type { Region } from "../base/names.ts";

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

/** Codes of regions in names of Azure Backup. Source: Azure Verified Modules, network/private-link-private-dns-zones. */
const BACKUP_CODES: Readonly<Record<string, string>> = {
  australiacentral: "acl",
  australiacentral2: "acl2",
  australiaeast: "ae",
  australiasoutheast: "ase",
  austriaeast: "aue",
  belgiumcentral: "bec",
  brazilsouth: "brs",
  brazilsoutheast: "bse",
  canadacentral: "cnc",
  canadaeast: "cne",
  centralindia: "inc",
  centralus: "cus",
  centraluseuap: "ccy",
  chilecentral: "clc",
  denmarkeast: "dke",
  eastasia: "ea",
  eastus: "eus",
  eastus2: "eus2",
  eastus2euap: "ecy",
  eastus3: "eus3",
  francecentral: "frc",
  francesouth: "frs",
  germanynorth: "gn",
  germanywestcentral: "gwc",
  indonesiacentral: "idc",
  israelcentral: "ilc",
  italynorth: "itn",
  japaneast: "jpe",
  japanwest: "jpw",
  jioindiacentral: "jic",
  jioindiawest: "jiw",
  koreacentral: "krc",
  koreasouth: "krs",
  malaysiasouth: "mys",
  malaysiawest: "myw",
  mexicocentral: "mxc",
  newzealandnorth: "nzn",
  northcentralus: "ncus",
  northeurope: "ne",
  norwayeast: "nwe",
  norwaywest: "nww",
  polandcentral: "plc",
  qatarcentral: "qac",
  saudiarabiaeast: "sae",
  southafricanorth: "san",
  southafricawest: "saw",
  southcentralus: "scus",
  southeastasia: "sea",
  southeastus: "use",
  southindia: "ins",
  southwestus: "swus",
  spaincentral: "spc",
  swedencentral: "sdc",
  swedensouth: "sds",
  switzerlandnorth: "szn",
  switzerlandwest: "szw",
  taiwannorth: "twn",
  taiwannorthwest: "tnw",
  uaecentral: "uac",
  uaenorth: "uan",
  uksouth: "uks",
  ukwest: "ukw",
  usdodcentral: "udc",
  usdodeast: "ude",
  usgovarizona: "uga",
  usgovtexas: "ugt",
  usgovvirginia: "ugv",
  westcentralus: "wcus",
  westeurope: "we",
  westindia: "inw",
  westus: "wus",
  westus2: "wus2",
  westus3: "wus3",
};

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
