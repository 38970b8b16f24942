import { userError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import { readManifestFile } from "../manifest/read.ts";
import type { Manifest } from "../manifest/model.ts";
import { plannedOf } from "../plan/sources/load/plan.ts";
import type { Plan } from "../plan/plan.ts";
import { bicepBuilder } from "./bicep.ts";
import type { RunOptions } from "./options.ts";

type PlanOptions = Pick<RunOptions, "root" | "manifest" | "env" | "allowedSubscriptions">;

/**
 * The manifest, within the workflow's own limits: nothing that it names is opened, run or asked before they are seen to.
 * @throws UserError when it is wrong, or names a subscription that the workflow does not allow
 */
export async function readManifest(options: PlanOptions): Promise<Manifest> {
  const manifest = await readManifestFile(options.manifest, options.root);
  refuseForeign(manifest, options.allowedSubscriptions ?? []);
  return manifest;
}

/**
 * Everything that the manifest and its inventory plan, as of `now`.
 * @throws UserError when a file of the inventory is wrong
 */
export function readPlan(
  manifest: Manifest,
  options: PlanOptions & { readonly now: Instant },
): Promise<Plan> {
  return plannedOf(manifest, {
    root: options.root,
    now: options.now,
    buildBicep: bicepBuilder(options.env),
  });
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
