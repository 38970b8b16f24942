/** Hot: data is replicated while the source serves. Warm: replicated, with a short switch. Cold: stopped, copied, deployed anew. */
export type Relocation = "hot" | "warm" | "cold";

/** What a user of the resource notices: nothing or seconds, minutes, hours. */
export type Downtime = "none" | "minutes" | "hours";

/** How resources of a type get to another region. */
export interface MethodRow {
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
  readonly how: string;
  /** What must hold or be thought of; empty when nothing special is known. */
  readonly needs: string;
  /** Documentation page. */
  readonly source?: string;
  /** A page describes the method. False: general knowledge, which must not decide a verdict. */
  readonly verified: boolean;
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
