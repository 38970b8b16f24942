/** A path in the request body: `properties.hardwareProfile.vmSize`. Of several the first that is stated counts. */
export type MemberPath = string | readonly string[];

/** Where a type keeps the members of its SKU. */
export interface SkuPaths {
  readonly name?: MemberPath;
  readonly tier?: MemberPath;
  readonly family?: MemberPath;
  readonly size?: MemberPath;
  readonly capacity?: MemberPath;
}

/** Where a type keeps how many machines, workers, replicas or units it is. */
export interface CountPaths {
  readonly now: MemberPath;
  /** The number that the service documents for a request that leaves it out; unknown where this is absent. */
  readonly standard?: number;
  /** A smaller number says no more than one that is left out. */
  readonly least?: number;
  readonly minimum?: MemberPath;
  readonly maximum?: MemberPath;
  /** A boolean that turns minimum and maximum on; absent where they count by themselves. */
  readonly scales?: MemberPath;
  /** A number, or a percentage of the count as text. */
  readonly surge?: MemberPath;
  /** In this mode a request that leaves out one of the members brings no machine. */
  readonly empty?: { readonly when: MemberPath; readonly is: string; readonly without: readonly string[] };
}

/** Where the requests of some types keep size, number and zones, if not at the usual places. */
export interface RequestRow {
  /** Resource types, in Azure's casing. */
  readonly types: readonly string[];
  /** `sku`, else `properties.sku`, with `name`, `tier`, `family`, `size` and `capacity`, unless said. */
  readonly sku?: SkuPaths;
  /** Absent: the request makes one. */
  readonly count?: CountPaths;
  /**
   * Lists of zones, or single zones; `zones` unless said. Empty for a type whose request names none. `*` stands for each item of a
   * list, and what a part of a request leaves out there is none.
   */
  readonly zones?: readonly string[];
  /** The reference of the type that says so. */
  readonly source: string;
}

/** The page of a type in the resource reference. */
export function reference(type: string): string {
  return `https://learn.microsoft.com/azure/templates/${type.toLowerCase()}`;
}

/** The SKU under another member than `sku`. */
export function skuAt(path: string): SkuPaths {
  return {
    name: `${path}.name`,
    tier: `${path}.tier`,
    family: `${path}.family`,
    size: `${path}.size`,
    capacity: `${path}.capacity`,
  };
}
