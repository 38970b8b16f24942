import { sameType } from "../../base/resource-type.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { deploysFromFiles } from "../../catalog/actions.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { UNASSIGNED } from "../../plan/plan.ts";
import type { Case, Context } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

/**
 * Declared resources that nothing deploys, though templates or plans deploy their workload. Those that another tool brings over
 * (a failover group, a restore) stand in no file.
 */
export function absent(context: Context): Case[] {
  const { manifest, planned } = context;
  const fromFiles = planned.filter(
    ({ origin, declared }) => declared !== undefined || origin.file !== manifest.file,
  );
  const deployed = new Set([
    ...fromFiles.map(({ workload }) => workload).filter((name) => name !== UNASSIGNED),
    ...(manifest.inventory ?? []).flatMap((entry) =>
      entry.kind === "resourceGraph" || entry.workload === undefined ? [] : [entry.workload],
    ),
  ]);
  return planned
    .filter(
      ({ origin, declared, workload, method }) =>
        declared === undefined &&
        origin.file === manifest.file &&
        deployed.has(workload) &&
        deploysFromFiles(method?.tool),
    )
    .map((resource) => absence(context, resource, fromFiles));
}

function absence({ plan }: Context, resource: PlannedResource, fromFiles: readonly PlannedResource[]): Case {
  const { key, type, name, workload } = resource;
  const removed = (plan?.terraform ?? [])
    .flatMap(({ plan: { removals } }) => removals)
    .find((one) => one.type !== undefined && sameType(one.type, type) && one.name === name);
  const open = whyOpen(plan?.gaps.length ?? 0, fromFiles, type);
  return caseWithoutFacts(
    {
      subject: key,
      place: resource.origin,
      facets: { state: "absent", resource: key },
      resources: [resource],
    },
    {
      outcome: open === undefined ? "fail" : "unknown",
      why: say`The manifest declares ${name}, and the templates and plans of the workload ${workload} do not deploy it.${raw(removed === undefined ? say`` : say` ${removed.address} ${removed.action === "delete" ? "is deleted" : "is taken out of the state and left in Azure"}.`)}${raw(open ?? say``)}`,
      fix: {
        text: say`Add it to the template or plan, write the plan for the whole configuration (without ${"-target"}), name the file that deploys it, or name the ${"method"} and tool that bring it over.`,
      },
    },
  );
}

/** It may be among what could not be read, or among resources whose names are known only after deployment. */
function whyOpen(gaps: number, fromFiles: readonly PlannedResource[], type: string): Sentence | undefined {
  if (gaps > 0) return say` It may be among what could not be read.`;
  const nameless = fromFiles.some((one) => sameType(one.type, type) && one.name.startsWith("["));
  return nameless ? say` It may be one of those whose names are known only after deployment.` : undefined;
}
