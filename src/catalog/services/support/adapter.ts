import type { CountRange, Planned, Sku } from "../../../base/planned.ts";
import type { Sentence } from "../../../base/sentence.ts";
import type { QuestionName } from "../../questions/row.ts";

/** A path in a request, `properties.version`; of several the first that is stated counts. */
export type RequestPath = string | readonly string[];

/** What a planned resource says of itself. A value that the request leaves out is undefined; one that is open waits. */
export interface ServiceRequest {
  readonly type: string;
  readonly sku?: Sku;
  readonly count: CountRange;
  text(path: RequestPath): Planned<string> | undefined;
  number(path: RequestPath): Planned<number> | undefined;
  flag(path: RequestPath): Planned<boolean> | undefined;
  /** The texts of a list; undefined where there is no list. */
  texts(path: RequestPath): Planned<readonly string[]> | undefined;
  /** The items of a list, each read by paths of its own; undefined where there is no list. */
  items(path: RequestPath): Planned<readonly ServiceRequest[]> | undefined;
}

/** The name of a row that stands for the region of the resource itself, in a list of regions. */
export const HERE = "(the region of the resource)";

/** Lists of what a service offers in a region. */
export type OfferSourceName =
  | "storage"
  | "sql"
  | "postgresql"
  | "mysql"
  | "appService"
  | "webStacks"
  | "functionStacks"
  | "cosmos"
  | "aks"
  | "aiAccounts"
  | "aiModels"
  | "apiManagement"
  | "eventHubClusters"
  | "eventHubTiers"
  | "serviceBusTiers"
  | "hdinsightVersions"
  | "hdinsightSizes"
  | "netAppZones"
  | "batchSizes"
  | "kusto"
  | "containerApps"
  | "search";

/** Something that a resource needs the region to offer. */
export interface OfferNeed {
  readonly question: "capability" | "version" | "zones" | "model";
  readonly source: OfferSourceName;
  /** A part of the list that is read by itself, such as the tier of an App Service plan. */
  readonly part?: string;
  /** The kind of row: `database`, `server version`. */
  readonly what: string;
  readonly name: Planned<string>;
  /** The kind of row of what only some requests may have, where the list has it under no other, and whether this is such a request. */
  readonly limited?: OfferLimit;
  /** Further names by which the list may have it. */
  readonly also?: readonly string[];
  /** How what exists has it: name of its SKU and capacity, `GP_Gen5/4`. Where it is left out, the name of the SKU alone. */
  readonly existingSku?: string;
  /** The row without zones, where its kind is not the same without the words in front. */
  readonly plain?: { readonly what: string; readonly name: string };
  /** How much of it is taken, where its row names the counter. */
  readonly amount?: Planned<number>;
  /** What could be had instead where it is refused, each in a part of the list that is read by itself; the nearest first. */
  readonly instead?: readonly OfferInstead[];
}

/** What a service gives to some requests alone. */
export interface OfferLimit {
  readonly what: string;
  /** Whom it is given to, in words that end a sentence. */
  readonly to: Sentence;
  readonly isMet: Planned<boolean>;
}

/** Something else that would serve, and what it takes of a counter. */
interface OfferInstead {
  readonly part: string;
  /** As a request names it. */
  readonly sku: string;
  readonly use: CounterUse;
}

/** Namespaces that list how much of their counters a subscription uses in a region. */
export type UsageProvider =
  | "Microsoft.Network"
  | "Microsoft.Storage"
  | "Microsoft.Sql"
  | "Microsoft.Web"
  | "Microsoft.App"
  | "Microsoft.CognitiveServices"
  | "Microsoft.ContainerInstance"
  | "Microsoft.Search"
  | "Microsoft.Batch"
  | "Microsoft.HDInsight"
  | "Microsoft.NetApp"
  | "Microsoft.DBforPostgreSQL"
  | "Microsoft.MachineLearningServices";

/** What a resource takes of a counter. The name of a counter is compared without regard to case, blanks and signs. */
export interface CounterUse {
  readonly provider: UsageProvider;
  /** Names that services have for the counter, each with what is taken of it: the first that is listed counts. */
  readonly counters: readonly { readonly name: string; readonly amount: CountRange; readonly unit: string }[];
  /** Why the counter cannot be named yet, where the request leaves it open. */
  readonly waits?: string;
}

/** A feature that a subscription must have registered before a request is accepted. */
export interface FeatureNeed {
  readonly namespace: string;
  readonly feature: string;
  /** The setting that asks for it, as a path of the request. */
  readonly setting: string;
  /** Present where only the deployment tells whether the setting is on. */
  readonly waits?: string;
  readonly source: string;
}

/** What a service wants to know of its resources before it takes them: one a service, in a file of its name. */
export interface ServiceAdapter {
  /** Resource types, in Azure's casing. */
  readonly types: readonly string[];
  /** The questions that it asks; what it does not ask is listed as not judged. */
  readonly asks: readonly QuestionName[];
  readonly counters?: (request: ServiceRequest) => readonly CounterUse[];
  readonly offers?: (request: ServiceRequest) => readonly OfferNeed[];
  readonly features?: (request: ServiceRequest) => readonly FeatureNeed[];
  /** Documentation pages. */
  readonly sources: readonly string[];
}
