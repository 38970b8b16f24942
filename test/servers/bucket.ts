import { oncePer } from "../../src/base/once.ts";
import { subscriptionIn } from "../../src/base/scope.ts";

export interface BucketSize {
  readonly capacity: number;
  readonly perSecond: number;
}

/** The token bucket that Azure Resource Manager documents for reads: full at first, refilled at a steady rate. */
export class TokenBucket {
  readonly #size: BucketSize;
  readonly #clock: () => number;
  #level: number;
  #at: number;

  constructor(size: BucketSize, clock: () => number = () => performance.now()) {
    this.#size = size;
    this.#clock = clock;
    this.#level = size.capacity;
    this.#at = clock();
  }

  #refill(): void {
    const now = this.#clock();
    const gained = ((now - this.#at) / 1000) * this.#size.perSecond;
    this.#level = Math.min(this.#size.capacity, this.#level + gained);
    this.#at = now;
  }

  /** Takes one token: 0, or the seconds to wait when there is none. */
  take(): number {
    this.#refill();
    if (this.#level < 1) return (1 - this.#level) / this.#size.perSecond;
    this.#level -= 1;
    return 0;
  }

  /** Whole tokens left. */
  left(): number {
    this.#refill();
    return Math.floor(this.#level);
  }
}

/** A bucket for each subscription, and one for what concerns none; none where there is no limit. */
export function bucketsOf(size: BucketSize | undefined): (path: string) => TokenBucket | undefined {
  const bySubscription = oncePer((_: string) => (size === undefined ? undefined : new TokenBucket(size)));
  return (path) => bySubscription(subscriptionIn(path)?.toLowerCase() ?? "");
}
