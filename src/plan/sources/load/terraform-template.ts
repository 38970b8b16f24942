import { UserError } from "../../../base/errors.ts";
import { sameText } from "../../../base/names.ts";
import { say, tame, type Sentence } from "../../../base/sentence.ts";
import type { InventoryEntry } from "../../../manifest/model.ts";
import { readJson } from "../arm/json/read.ts";
import type { JsonDocument } from "../arm/json/tree.ts";
import type { Gap } from "../../plan.ts";
import type { TerraformTemplate } from "../terraform/model.ts";
import { expanded } from "./arm-template.ts";
import type { EntryReading, Reading } from "./reading.ts";
import { proseOf } from "./scope.ts";

type TerraformEntry = Extract<InventoryEntry, { kind: "terraformPlan" }>;

/** What a template inside a plan deploys; every line of it is that of the change. What cannot be read is a gap. */
export function templateInPlan(
  { address, place, content, parameters, subscriptionId, resourceGroup, managementGroup }: TerraformTemplate,
  { pointer, workload }: TerraformEntry,
  reading: Reading,
): EntryReading {
  const gap = (why: Sentence, elsewhere = false): EntryReading => ({
    gaps: [{ subject: tame(address, 200), why, elsewhere, place, entry: pointer }],
  });
  if (content === undefined) return gap(say`The template that it deploys is known only after the apply.`);
  if (subscriptionId !== undefined && !sameText(subscriptionId, reading.manifest.target.subscription.id))
    return gap(
      say`It is deployed to another subscription, and only the target subscription is looked at.`,
      true,
    );
  const document = (text: string): JsonDocument => ({
    ...readJson(place.file, text, reading.values),
    place: () => place,
  });
  try {
    const { gaps = [], ...inside } = expanded(
      {
        kind: "armTemplate",
        file: place.file,
        pointer,
        ...(workload === undefined ? {} : { workload }),
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
        ...(managementGroup === undefined ? {} : { managementGroup }),
      },
      document(content),
      parameters === undefined ? undefined : document(parameters),
      reading,
    );
    // A path inside the template says nothing without the change that holds it.
    const named = (gap: Gap): Gap => (gap.part === true ? { ...gap, subject: tame(address, 200) } : gap);
    return { ...inside, gaps: gaps.map(named) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first] = error.problems;
    return gap(proseOf(`its template cannot be expanded: ${first?.message ?? "unknown"}`));
  }
}
