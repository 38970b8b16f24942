/**
 * `npm run bench`: CPU time, memory, start-up and size of the shipped bundles (beside those of another build with
 * `npm run bench -- --against FOLDER`), full live runs against the fake Azure Resource Manager, one of them on 5,000 resources of a hundred types,
 * the policy engine over all published definitions, effective permissions, order and draws of a plan, the expansion of templates,
 * plans of Terraform up to what one may hold, and the dependencies found in real architectures beside the truth by hand,
 * a relocation of 10,000 resources, and the search of a large checkout.
 * `npm run bench -- live` is one part alone; the parts are startup, live, wide, policy, rbac, schedule, templates, plans, large, dependencies and
 * repository.
 * Medians of interleaved rounds; every figure stands beside its yardstick from the same run, because machines are noisy.
 */
import { parseArgs } from "node:util";
import { dependencies } from "./dependencies.ts";
import { largeMove } from "./large-move.ts";
import { startup } from "./startup.ts";
import { liveRun } from "./live-run.ts";
import { policyEngine } from "./policy.ts";
import { rbacEngine } from "./rbac.ts";
import { repository } from "./repository.ts";
import { schedule } from "./schedule.ts";
import { widePlan } from "./wide-plan.ts";
import { plans, templates } from "./planned.ts";

const { values, positionals } = parseArgs({
  options: { against: { type: "string" } },
  allowPositionals: true,
});
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  startup: () => {
    startup(values.against);
  },
  live: liveRun,
  wide: widePlan,
  policy: policyEngine,
  rbac: rbacEngine,
  schedule,
  templates,
  plans,
  large: largeMove,
  dependencies,
  repository,
};
for (const [name, part] of Object.entries(parts))
  if (positionals.length === 0 || positionals.includes(name)) await part();
