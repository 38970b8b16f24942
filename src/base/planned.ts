/** A value of a planned resource: known now, or known only after deployment with the expression that would give it. */
export type Planned<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly expression: string };

/** What a request says of the SKU. An absent member is left out of the request; one that cannot be told yet is not known. */
export interface Sku {
  /** The size of a machine: `Standard_D4s_v5`; else the name: `Standard_LRS`, `P1v3`. */
  readonly name?: Planned<string>;
  readonly tier?: Planned<string>;
  readonly family?: Planned<string>;
  readonly size?: Planned<string>;
  readonly capacity?: Planned<number>;
}

/** How many machines, workers, replicas or units a resource is. Whole numbers, 0 among them. */
export interface CountRange {
  /** What the deployment makes. */
  readonly now: Planned<number>;
  /** The least and the most that scaling leads to; both are `now` where the request lets nothing scale. */
  readonly minimum: Planned<number>;
  readonly maximum: Planned<number>;
  /** How many more there are while it is upgraded. */
  readonly surge: Planned<number>;
}
