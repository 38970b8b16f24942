/** One counter of the target subscription in a region, and what the plan takes of it. */
export interface QuotaRow {
  /** Namespace of the service that keeps the counter. */
  readonly provider: string;
  readonly region: string;
  /** Name of the counter, and as people read it. */
  readonly counter: string;
  readonly title: string;
  /** What is counted: `vCPUs`. */
  readonly unit: string;
  /** `short`: what is free does not suffice; `tight`: it suffices, and less stays free than is asked, or growth does not fit. */
  readonly outcome: "fits" | "tight" | "short" | "unknown";
  /** What the plan takes that is not there yet; absent while the plan leaves it open. */
  readonly need?: number;
  /** After scaling and during upgrades. */
  readonly most?: number;
  readonly used: number;
  readonly limit: number;
  /** What stays free after the move, less than 0 where it does not suffice. */
  readonly left?: number;
  /** What must stay free. */
  readonly headroom?: number;
  /** A limit that suffices, with the headroom and the growth, where the present one does not. */
  readonly request?: number;
}

/** A resource of the source beside its successor: how many settings are the same, and each that is not. */
export interface ConsistencyRow {
  /** Key of the resource. */
  readonly resource: string;
  /** Absent where it takes the place of nothing that the manifest names. */
  readonly from?: string;
  readonly to: string;
  /** Settings that both have alike. */
  readonly equal: number;
  readonly settings: readonly ConsistencySetting[];
}

/** A setting that is not the same at the target. */
export interface ConsistencySetting {
  readonly property: string;
  readonly source: string;
  /** Absent where the target states nothing, or nobody knows. */
  readonly target?: string;
  /** What the target's cloud has in its place. */
  readonly instead?: string;
  /**
   * `missing`: the request states nothing, and what the service takes then is not known. `not-offered`: it belongs to another cloud, or
   * the target has none of it.
   */
  readonly judged: "stricter" | "weaker" | "differs" | "missing" | "unknown" | "not-offered";
  /** The check that judges this setting by itself. */
  readonly toldBy?: string;
}
