/**
 * `npm run bench`: start-up and size of the shipped bundles, a full live run against the fake Azure Resource Manager,
 * the policy engine over all published definitions, effective permissions, and the expansion of templates.
 * Medians of interleaved rounds; every figure stands beside its yardstick from the same run, because machines are noisy.
 */
import { startup } from "./startup.ts";
import { liveRun } from "./live-run.ts";
import { policyEngine } from "./policy.ts";
import { rbacEngine } from "./rbac.ts";
import { templates } from "./planned.ts";

startup();
await liveRun();
policyEngine();
rbacEngine();
templates();
