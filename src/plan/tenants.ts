import { guid, type Guid } from "../base/names.ts";
import { resourceType } from "../base/resource-type.ts";
import { isArray, isObject, isUnknown, waitsOf, type Value, type ValueObject } from "../expression/value.ts";
import type { Planned } from "./model.ts";

/** A Microsoft Entra tenant that a request names. */
export interface NamedTenant {
  /** `properties.administrators.tenantId` */
  readonly path: string;
  /** `deployment` for that of the deployment itself, whichever it is. */
  readonly tenant: Planned<Guid> | "deployment";
}

/** Members that hold the id of a tenant, in lower case: of vaults, administrators, clusters, bots, gateways. */
const MEMBERS: ReadonlySet<string> = new Set(["tenantid", "msaapptenantid", "aadtenant"]);
/** Issuers and authorities of Microsoft Entra ID, whose path begins with the tenant. */
const AUTHORITY =
  /^https:\/\/(?:login\.microsoftonline\.(?:com|us)|login\.chinacloudapi\.cn|login\.partner\.microsoftonline\.cn|sts\.windows\.net|sts\.chinacloudapi\.cn)\/([0-9a-f-]{36})(?:\/|$)/i;

/** What templates call the tenant that they are deployed in. */
const OWN = "tenant().tenantId";

/** The tenants that the properties of a request name, at any depth. */
export function namedTenants(body: ValueObject): NamedTenant[] {
  const found: NamedTenant[] = [];
  const properties = Object.entries(body).find(([name]) => name.toLowerCase() === "properties");
  if (properties !== undefined) collect(properties[1], properties[0], found);
  return found;
}

function collect(value: Value, path: string, found: NamedTenant[]): void {
  if (typeof value === "string") {
    const [, written = ""] = AUTHORITY.exec(value) ?? [];
    const tenant = guid(written);
    if (tenant !== undefined) found.push({ path, tenant: { known: true, value: tenant } });
  } else if (isArray(value))
    value.forEach((item, index) => {
      collect(item, `${path}[${String(index)}]`, found);
    });
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) {
      const below = `${path}.${name}`;
      const named = MEMBERS.has(name.toLowerCase()) ? tenantIn(item) : undefined;
      if (named === undefined) collect(item, below, found);
      else found.push({ path: below, tenant: named });
    }
}

function tenantIn(value: Value): NamedTenant["tenant"] | undefined {
  if (isUnknown(value)) {
    const waits = waitsOf(value);
    return waits.every((wait) => wait === OWN)
      ? "deployment"
      : { known: false, expression: waits.join("; ") };
  }
  const tenant = typeof value === "string" ? guid(value) : undefined;
  return tenant === undefined ? undefined : { known: true, value: tenant };
}

/**
 * Types whose service takes nobody of another tenant than that of its subscription. Sources: "Move a key vault to another subscription"
 * (a vault is tied to a tenant); the administrators of Azure SQL, SQL Managed Instance, PostgreSQL, MySQL and Synapse are principals of
 * the tenant that the subscription trusts; the Microsoft Entra integration of AKS.
 */
const OWN_TENANT: readonly string[] = [
  "Microsoft.KeyVault/vaults",
  "Microsoft.KeyVault/vaults/accessPolicies",
  "Microsoft.KeyVault/managedHSMs",
  "Microsoft.Sql/servers",
  "Microsoft.Sql/servers/administrators",
  "Microsoft.Sql/managedInstances",
  "Microsoft.Sql/managedInstances/administrators",
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "Microsoft.DBforPostgreSQL/flexibleServers/administrators",
  "Microsoft.DBforMySQL/flexibleServers/administrators",
  "Microsoft.Synapse/workspaces",
  "Microsoft.Synapse/workspaces/administrators",
  "Microsoft.ContainerService/managedClusters",
];
const OWN_TENANT_TYPES: ReadonlySet<string> = new Set(OWN_TENANT.flatMap((type) => resourceType(type) ?? []));

/** True for a type that works only with the tenant of its own subscription. */
export function takesOwnTenantOnly(type: string): boolean {
  const known = resourceType(type);
  return known !== undefined && OWN_TENANT_TYPES.has(known);
}
