/**
 * `npm run bench`: CPU time, memory, start-up and size of the shipped bundles (beside those of another build with
 * `npm run bench -- --against FOLDER`), a full live run against the fake Azure Resource Manager,
 * the policy engine over all published definitions, effective permissions, and the expansion of templates.
 * Medians of interleaved rounds; every figure stands beside its yardstick from the same run, because machines are noisy.
 */
import { parseArgs } from "node:util";
import { startup } from "./startup.ts";
import { liveRun } from "./live-run.ts";
import { policyEngine } from "./policy.ts";
import { rbacEngine } from "./rbac.ts";
import { templates } from "./planned.ts";

const { values } = parseArgs({ options: { against: { type: "string" } } });
startup(values.against);
await liveRun();
policyEngine();
rbacEngine();
templates();
