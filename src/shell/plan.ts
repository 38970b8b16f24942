import { userError } from "../common/errors.ts";
import { readManifestFile } from "../manifest/read.ts";
import type { Manifest } from "../manifest/model.ts";
import { plannedOf } from "../planned/load/plan.ts";
import type { Plan } from "../planned/plan.ts";
import { bicepBuilder } from "./bicep.ts";
import type { RunOptions } from "./options.ts";

type PlanOptions = Pick<RunOptions, "root" | "manifest" | "env" | "now" | "allowedSubscriptions">;

/**
 * The manifest and everything that it and its inventory plan. Nothing that the manifest names is opened or run before the
 * workflow's own limits are seen to.
 * @throws UserError when the manifest or a file of the inventory is wrong
 */
export async function readPlan(options: PlanOptions): Promise<{ manifest: Manifest; plan: Plan }> {
  const manifest = await readManifestFile(options.manifest, options.root);
  refuseForeign(manifest, options.allowedSubscriptions ?? []);
  const plan = await plannedOf(manifest, {
    root: options.root,
    now: options.now,
    buildBicep: bicepBuilder(options.env),
  });
  return { manifest, plan };
}

function refuseForeign(manifest: Manifest, allowed: readonly string[]): void {
  for (const side of ["source", "target"] as const) {
    const { id } = manifest[side].subscription;
    if (allowed.length === 0 || allowed.includes(id)) continue;
    throw userError(`the ${side} subscription is not one that this workflow allows`, {
      place: manifest.locate([side, "subscription", "id"]),
      expected: "a subscription of the input `subscriptions`",
      help: "correct the manifest, or have the owner of the workflow add the subscription to that input",
    });
  }
}
