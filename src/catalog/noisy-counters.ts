/** Counters that say nothing of whether a plan fits, with the reason that a report gives. */
export interface NoisyCounter {
  readonly provider: string;
  readonly counter: string;
  readonly why: string;
}

/** Source: https://learn.microsoft.com/azure/network-watcher/network-watcher-create and the descriptions of the counters. */
export const NOISY_COUNTERS: readonly NoisyCounter[] = [
  {
    provider: "Microsoft.Network",
    counter: "NetworkWatchers",
    why: "Azure makes the one network watcher of a region itself, so that it is always at its limit",
  },
];
