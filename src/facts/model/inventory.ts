/** A row of the table `resources` of Azure Resource Graph. */
export interface ListedResource {
  /** Ids of the table may hold spaces, so this is none that any other call would take unseen. */
  readonly id: string;
  readonly type: string;
  readonly location?: string;
  /** Name of the SKU. */
  readonly sku?: string;
  /** Id of the resource that brings it along. */
  readonly managedBy?: string;
}
