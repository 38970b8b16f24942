/**
 * Points on which public sources disagree, or that nobody outside the service can verify. One switch each, with the
 * choice made here and why; nothing else in this room decides such a point.
 */
export interface Disputed {
  /**
   * `field: "a[*]…"` when the array itself is missing. The documentation speaks of an empty collection, which every
   * test passes; the published results of the service's own suite show one virtual null member, which fails `equals`.
   * Choice: the virtual member. A verdict that rests on it is marked.
   */
  readonly missingArray: "virtual-member" | "empty";
  /**
   * `[field('a')]` of a missing property: the documentation's table says the empty text; another implementation
   * answers null. The two differ in `coalesce`, `equals(…, null())` and `exists`. Choice: the documentation.
   */
  readonly missingFieldFunction: "empty-text" | "null";
  /**
   * `less`, `greater` and friends on two values that are there, of unlike types: the policy team's linter fails the
   * evaluation, which denies; another implementation answers false. Choice: the linter.
   */
  readonly orderingAcrossTypes: "error" | "false";
  /**
   * `less`, `greater` and friends on a property that the request leaves out, or gives as null. The built-in that caps the
   * throughput of Cosmos DB orders the settings of nine types without a guard, of which a resource has one, and would deny
   * every request if that failed; the documented failure is for a value of another type. Choice: it does not hold.
   */
  readonly orderingOnMissing: "false" | "error";
  /**
   * `like` with a wildcard on a missing value: read as the empty text it would match `*`. The built-in "Network
   * interfaces should not have public IPs" tests for an address with `not notLike *` and does not deny interfaces
   * without one. Choice: a missing value is like no pattern that has a wildcard.
   */
  readonly likeOnMissing: "false" | "empty-text";
  /**
   * A tag that subscription() or resourceGroup() lacks. In templates a missing property is a failure; the built-ins
   * that inherit tags read tags that may be missing and guard against the empty text. Choice: null, and an empty
   * object where there are no tags at all.
   */
  readonly missingContainerTag: "null" | "error";
  /**
   * A condition on `location` compares regions in any spelling. That the field's own value is normalised is
   * documented; that the other side is too follows from "various formats" only. Choice: both sides.
   */
  readonly locationNormalised: "both-sides" | "field-only";
  /** `in` with one value instead of an array. Documented for arrays only; a single value is read as an array of one. */
  readonly inSingleValue: "array-of-one" | "error";
}

export const CHOSEN: Disputed = {
  missingArray: "virtual-member",
  missingFieldFunction: "empty-text",
  orderingAcrossTypes: "error",
  orderingOnMissing: "false",
  likeOnMissing: "false",
  missingContainerTag: "null",
  locationNormalised: "both-sides",
  inSingleValue: "array-of-one",
};
