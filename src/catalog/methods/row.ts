/** Hot: data is replicated while the source serves. Warm: replicated, with a short switch. Cold: stopped, copied, deployed anew. */
export type Relocation = "hot" | "warm" | "cold";

/** What a user of the resource notices: nothing or seconds, minutes, hours. */
export type Downtime = "none" | "minutes" | "hours";

/** How resources of a type get to another region, as the file of its category states it. */
export interface StatedRow {
  /** Resource types, in Azure's casing; empty for a service without a resource type of its own. */
  readonly types: readonly string[];
  /** Which of the type's resources, where there are several ways, or the service where there is no type. */
  readonly about?: string;
  /** Stateless is configuration alone. `either` depends on how it is used, `none` has nothing regional. */
  readonly state: "stateless" | "stateful" | "either" | "none";
  /** Empty where nothing has to be relocated or nothing can be. */
  readonly methods: readonly Relocation[];
  /** The range; empty where nothing is interrupted because nothing moves. */
  readonly downtime: readonly Downtime[];
  /** Words for `method.tool` of a manifest, the most advised first; empty where nothing does it or nothing is to do. */
  readonly tools: readonly string[];
  readonly how: string;
  /** What must hold or be thought of; empty when nothing special is known. */
  readonly needs: string;
  /** Page that guides through it, where `source` does not: it then tells only that the row holds. */
  readonly guide?: string;
  /** Page that the row was written from. */
  readonly source?: string;
  /** A page describes the method. False: general knowledge, which must not decide a verdict. */
  readonly verified: boolean;
}

/** Where a row was read. */
export interface Provenance {
  readonly name: string;
  readonly page?: string;
  /** `YYYY-MM`: the date that the page gives itself, where it gives one. */
  readonly dated?: string;
  /** `YYYY-MM`: when the row was compared with it. */
  readonly read: string;
}

/** A row of the catalogue. */
export interface MethodRow extends Omit<StatedRow, "source"> {
  readonly category: string;
  /** On learn.microsoft.com. */
  readonly guide?: string;
  readonly provenance: Provenance;
}

/** A page of the relocation guidance. */
export function relocation(service: string): string {
  return `https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-${service}`;
}

/** A page of the relocation guidance at its former place. */
export function formerRelocation(service: string): string {
  return `https://learn.microsoft.com/azure/operational-excellence/relocation-${service}`;
}

export function learn(path: string): string {
  return `https://learn.microsoft.com/azure/${path}`;
}

/** A page of the migration guidance for Azure operated by 21Vianet. */
export function playbook(category: string): string {
  return `https://github.com/Azure/Azure-China-Migration-Playbook/blob/HEAD/migrate.en-us/china-migration-guidance-${category}.md`;
}
