import { oncePer } from "../../../base/once.ts";
import { subscriptionIn } from "../../../base/scope.ts";
import type { Clock } from "../../clock.ts";

/** So many requests at once, then so many a second. */
export interface PaceSize {
  readonly capacity: number;
  readonly perSecond: number;
}

/**
 * What Azure Resource Manager lets a principal do in a subscription, a little less of each: 250 reads and 25 a second, 200 writes and 10 a second.
 * A question that is posed as a POST counts as a write: the answer to `checkNameAvailability` tells the writes that are left.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
export const READS: PaceSize = { capacity: 240, perSecond: 24 };
export const QUESTIONS: PaceSize = { capacity: 190, perSecond: 9.5 };

/** Tells each request when it may go, in order, so that the service need not refuse any. */
export class Pace {
  readonly #size: PaceSize;
  readonly #now: () => number;
  #level: number;
  #at: number;

  constructor(size: PaceSize, now: () => number) {
    this.#size = size;
    this.#now = now;
    this.#level = size.capacity;
    this.#at = now();
  }

  /** Takes a place. Milliseconds until its time comes; 0 when that is now. */
  take(): number {
    this.#refill();
    this.#level -= 1;
    return this.#wait(this.#level);
  }

  /** What {@link take} would answer after so many others. */
  ahead(others = 0): number {
    this.#refill();
    return this.#wait(this.#level - others - 1);
  }

  #refill(): void {
    const now = this.#now();
    const gained = ((now - this.#at) / 1000) * this.#size.perSecond;
    this.#level = Math.min(this.#size.capacity, this.#level + Math.max(0, gained));
    this.#at = now;
  }

  #wait(level: number): number {
    return level >= 0 ? 0 : Math.ceil((-level / this.#size.perSecond) * 1000);
  }
}

/** A pace for each subscription, and one for what belongs to none: Azure Resource Manager counts them apart. */
export function paces(size: PaceSize, now: () => number): (path: string) => Pace {
  const bySubscription = oncePer((_: string) => new Pace(size, now));
  return (path) => bySubscription(subscriptionIn(path)?.toLowerCase() ?? "");
}

/** Waits so long, or until the run is stopped, which shows within a second. */
export async function paused(ms: number, clock: Clock, isStopped: () => boolean): Promise<void> {
  for (let left = ms; left > 0 && !isStopped(); left -= STEP_MS) await clock.sleep(Math.min(left, STEP_MS));
}

const STEP_MS = 1000;
