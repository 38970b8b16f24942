import { UserError } from "../base/errors.ts";
import { maskerOf } from "../report/mask.ts";
import { keepHeapSmall } from "../run/process.ts";
import { readManifest, readPlan } from "../run/plan.ts";
import { judgedAsOf, type RunOptions } from "../run/options.ts";
import { resourcesJson } from "./resources/json.ts";
import { resourcesText } from "./resources/text.ts";

/**
 * The planned resources with the origin of each and what is unknown until deployment. Reads files only.
 * @throws UserError when the manifest is wrong, or nothing of its inventory can be read whole
 */
export async function resources(options: RunOptions, format: "text" | "json"): Promise<string> {
  keepHeapSmall();
  const dated = { ...options, now: judgedAsOf(options) };
  const manifest = await readManifest(dated);
  const plan = await readPlan(manifest, dated);
  if (plan.refused !== undefined) throw new UserError(plan.refused);
  const hide = maskerOf(
    [manifest.source, manifest.target].flatMap(({ subscription, tenantId }) => [
      subscription.id,
      ...(tenantId === undefined ? [] : [tenantId]),
    ]),
  );
  return format === "json" ? resourcesJson(manifest, plan, hide) : resourcesText(manifest, plan, hide);
}
