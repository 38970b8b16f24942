import type { ArmOperation } from "./arm-operations.ts";
import type { Json } from "./json.ts";
import type { WireFault } from "./wire-faults.ts";

/** Which requests a fault hits: all that match every condition given. */
export interface FaultMatch {
  readonly operation?: ArmOperation;
  /** Tested against path and query, both decoded. */
  readonly path?: RegExp;
  /** Lets the first so many matching requests through (to hit the second page, say). */
  readonly after?: number;
  /** Hits so many requests and then no more; without it, all of them. */
  readonly times?: number;
}

export type FaultAnswer =
  | WireFault
  | { readonly fault: "unauthorized" | "expired" | "forbidden" | "not-found" | "malformed" | "cut" }
  /** The right page with so many copies of its first item. */
  | { readonly fault: "many"; readonly count: number }
  /** 429; `retryAfter` is the header as sent, so a date or nonsense can be tried too. `headers` adds others. */
  | {
      readonly fault: "throttled";
      readonly retryAfter?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly fault: "server-error"; readonly status?: number }
  | { readonly fault: "slow"; readonly ms: number }
  /** 200 with the body given, instead of the documented one. */
  | { readonly fault: "wrong-shape"; readonly body: Json }
  /** The right page, but its `nextLink` leads to another host, or for ever back to itself. */
  | { readonly fault: "foreign-next-link"; readonly origin?: string }
  | { readonly fault: "next-link-loop" };

export type Fault = FaultMatch & FaultAnswer;

/** Keeps count of what each fault has hit; several `slow` faults and one other may hit the same request. */
export class FaultBox {
  #faults: { readonly fault: Fault; seen: number }[] = [];

  add(...faults: readonly Fault[]): void {
    this.#faults.push(...faults.map((fault) => ({ fault, seen: 0 })));
  }

  clear(): void {
    this.#faults = [];
  }

  hit(operation: ArmOperation | undefined, pathAndQuery: string): readonly Fault[] {
    return this.#faults
      .filter(({ fault }) => fault.operation === undefined || fault.operation === operation)
      .filter(({ fault }) => fault.path === undefined || fault.path.test(pathAndQuery))
      .filter((entry) => {
        const { after = 0, times = Infinity } = entry.fault;
        entry.seen += 1;
        return entry.seen > after && entry.seen <= after + times;
      })
      .map(({ fault }) => fault);
  }
}
