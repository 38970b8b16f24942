import { sameText } from "../../base/names.ts";
import type { CountRange, Planned } from "../../base/planned.ts";
import type { CounterUse, OfferNeed, ServiceAdapter, ServiceRequest } from "./support/adapter.ts";
import { fixed, mapped, takesOne, waiting } from "./support/amounts.ts";

const DATABASE = "Microsoft.Sql/servers/databases";
const POOL = "Microsoft.Sql/servers/elasticPools";
const INSTANCE = "Microsoft.Sql/managedInstances";
const VCORES = "RegionalVCoreQuotaForSQLDBAndDW";
const UNSTATED = waiting("the SKU, which the deployment does not state");

/** SQL Database: servers, databases, elastic pools and managed instances. */
export const adapter: ServiceAdapter = {
  types: ["Microsoft.Sql/servers", DATABASE, POOL, INSTANCE],
  asks: ["quota", "capability"],
  counters(request) {
    switch (request.type.toLowerCase()) {
      case DATABASE.toLowerCase():
        return inPool(request) ? [] : vCores(request);
      case POOL.toLowerCase():
        return vCores(request);
      case INSTANCE.toLowerCase():
        return [instanceCores(request)];
      default:
        return [takesOne("Microsoft.Sql", "servers", "ServerQuota")];
    }
  },
  offers(request) {
    switch (request.type.toLowerCase()) {
      case DATABASE.toLowerCase():
        return inPool(request) ? [] : objectives(request, "database");
      case POOL.toLowerCase():
        return objectives(request, "elastic pool");
      case INSTANCE.toLowerCase():
        return objectives(request, "managed instance");
      default:
        return [
          {
            question: "capability",
            source: "sql",
            what: "region",
            name: { known: true, value: "SQL Database" },
          },
        ];
    }
  },
  sources: [
    "https://learn.microsoft.com/rest/api/sql/capabilities/list-by-location",
    "https://learn.microsoft.com/rest/api/sql/subscription-usages/list-by-location",
    "https://learn.microsoft.com/azure/azure-sql/database/quota-increase-request",
  ],
};

function inPool(request: ServiceRequest): boolean {
  return request.text("properties.elasticPoolId")?.known === true;
}

/** `GP_Gen5` with 4 vCores is the service objective `GP_Gen5_4`; `S0` is one by itself. */
function objectives(request: ServiceRequest, what: string): OfferNeed[] {
  const { name, capacity } = request.sku ?? {};
  if (name === undefined) return [];
  const also = name.known && capacity?.known === true ? [`${name.value}/${String(capacity.value)}`] : [];
  const size = request.number("properties.vCores");
  const named =
    size?.known === true ? mapped(name, (text) => `${text}/${String(size.value)}`) : open(name, capacity);
  const existingSku = name.known ? onceMade(name.value, size ?? capacity) : undefined;
  const one: OfferNeed = {
    question: "capability",
    source: "sql",
    what,
    name: named,
    also,
    ...(existingSku === undefined ? {} : { existingSku }),
  };
  const zonal = request.flag("properties.zoneRedundant");
  if (zonal === undefined || (zonal.known && !zonal.value)) return [one];
  return [
    one,
    {
      ...one,
      question: "zones",
      what: `zone-redundant ${what}`,
      name: zonal.known ? named : waiting(zonal.expression),
    },
  ];
}

/**
 * The SKU that a database shows once it exists: `GP_Gen5` of 4 for `GP_Gen5_4`, `Standard` of 10 for `S0`. Source: the answers of
 * Databases - Get at learn.microsoft.com/rest/api/sql/databases/get.
 */
function onceMade(name: string, capacity: Planned<number> | undefined): string | undefined {
  const [, family, atEnd] = /^((?:GP|BC|HS)_.+)_(\d+)$/i.exec(name) ?? [];
  if (family !== undefined && atEnd !== undefined) return `${family}/${atEnd}`;
  const dtus = DTUS[name.toLowerCase()];
  if (dtus !== undefined) return `${tierOf(name)}/${String(dtus)}`;
  return capacity?.known === true ? `${name}/${String(capacity.value)}` : undefined;
}

function tierOf(objective: string): string {
  if (sameText(objective, "basic")) return "Basic";
  return /^s/i.test(objective) ? "Standard" : "Premium";
}

/** `GP_Gen5` is not known before its capacity is; `GP_Gen5_4` and `S0` are whole by themselves. */
function open(name: Planned<string>, capacity: Planned<number> | undefined): Planned<string> {
  const isWhole = name.known && (/_\d+$/.test(name.value) || name.value.toLowerCase() in DTUS);
  return capacity?.known === false && !isWhole ? waiting(capacity.expression) : name;
}

/** vCores stand in the capacity, or at the end of the name; 125 DTUs count as a vCore. */
function vCores({ sku }: ServiceRequest): CounterUse[] {
  const { name = UNSTATED, capacity } = sku ?? {};
  const amount = fixed(name.known ? coresOf(name.value, capacity) : name);
  return [{ provider: "Microsoft.Sql", counters: [{ name: VCORES, amount, unit: "vCores" }] }];
}

function coresOf(name: string, capacity: Planned<number> | undefined): Planned<number> {
  const [, , atEnd] = /^(GP|BC|HS)_.*?(?:_(\d+))?$/i.exec(name) ?? [];
  if (/^(GP|BC|HS)_/i.test(name)) {
    if (atEnd !== undefined) return { known: true, value: Number(atEnd) };
    return capacity ?? waiting("the vCores, which the deployment does not state");
  }
  const dtus = name.toLowerCase() in DTUS ? dtusOf(name) : (capacity ?? dtusOf(name));
  return mapped(dtus, (count) => Math.ceil(count / 125));
}

/** DTUs of the service objectives. Source: learn.microsoft.com/azure/azure-sql/database/resource-limits-dtu-single-databases. */
const DTUS: Readonly<Record<string, number>> = {
  basic: 5,
  s0: 10,
  s1: 20,
  s2: 50,
  s3: 100,
  s4: 200,
  s6: 400,
  s7: 800,
  s9: 1600,
  s12: 3000,
  p1: 125,
  p2: 250,
  p4: 500,
  p6: 1000,
  p11: 1750,
  p15: 4000,
};

function dtusOf(name: string): Planned<number> {
  const count = DTUS[name.toLowerCase()];
  return count === undefined ? waiting(`the size of ${name}`) : { known: true, value: count };
}

function instanceCores(request: ServiceRequest): CounterUse {
  const stated = request.number("properties.vCores") ?? request.sku?.capacity;
  const amount: CountRange = fixed(stated ?? waiting("the vCores, which the deployment does not state"));
  return { provider: "Microsoft.Sql", counters: [{ name: "VCoreQuota", amount, unit: "vCores" }] };
}
