/**
 * `npm run bench`: start-up and size of the shipped bundles, a full live run against the fake Azure Resource Manager,
 * and the policy engine over all published definitions.
 * Medians of interleaved rounds; every figure stands beside its yardstick from the same run, because machines are noisy.
 */
import { startup } from "./startup.ts";
import { liveRun } from "./live-run.ts";
import { policyEngine } from "./policy.ts";

startup();
await liveRun();
policyEngine();
