import { raw, say, sentence } from "../../base/sentence.ts";
import { allRun, typesThatRun } from "../../derive/demand/running.ts";
import { meetsNeed, sizeNeeds, type SizeNeed } from "../../derive/demand/size-needs.ts";
import type { SizeGroup } from "../../derive/demand/sizes.ts";
import { existingById, existingRefs } from "../../derive/existing.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import type { ComputeSku } from "../../facts/kinds/compute-sku.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { caseOf, type About, type Case, type Judgement } from "../check.ts";
import { sizeRows } from "../support/restrictions.ts";
import { passAsExisting } from "./existing.ts";

interface StatedNeed {
  readonly resource: PlannedResource;
  readonly need: SizeNeed;
}

/** Whether a size can do what its machines ask for: none where they ask for nothing. */
export function sizeSupportCases(manifest: Manifest, group: SizeGroup): Case[] {
  const { region, size } = group;
  const asked = group.resources.flatMap((resource) =>
    sizeNeeds(resource).map((need) => ({ resource, need })),
  );
  const resources = [...new Set(asked.map(({ resource }) => resource))];
  if (resources.length === 0) return [];
  const scope = targetScope(manifest);
  const there = existingRefs(manifest, typesThatRun(resources));
  const about: About = {
    wants: there,
    subject: `what ${size} supports in ${region}`,
    place: placeOf(resources, manifest),
    facets: { size, region },
    resources,
  };
  return [
    caseOf(about, { offer: factRef("computeSku", scope, `${region}/${size}`) }, ({ offer }, read) => {
      const rows = sizeRows(offer);
      // That it is not offered at all is a finding of its own.
      if (rows.length === 0) return [];
      const judged = judge(size, rows, asked);
      const runs = judged.outcome === "fail" && allRun(group, existingById(there, read), manifest);
      return [{ ...about, scope, ...(runs ? passAsExisting(judged) : judged) }];
    }),
  ];
}

function judge(
  size: string,
  rows: readonly ComputeSku[],
  asked: readonly StatedNeed[],
): Pick<Judgement, "outcome" | "severity" | "why" | "evidence" | "fix" | "resources"> {
  const answers = asked.map((one) => ({ ...one, met: metBy(one.need, rows) }));
  const refused = answers.filter(({ met, need }) => met === false && !need.waits);
  if (refused.length > 0) {
    const resources = resourcesOf(refused);
    return {
      outcome: "fail",
      resources,
      why: say`The size ${size} does not support ${wordsOf(refused)}, and ${resources.map(({ key }) => key)} asks for it.`,
      evidence: evidenceOf(refused, rows),
      fix: {
        text: say`A: choose a size that supports it. B: change the request of ${resources.map(({ key }) => key)}.`,
      },
    };
  }
  const open = answers.filter(({ met }) => met !== true);
  const resources = resourcesOf(open);
  if (open.some(({ met }) => met === false))
    return {
      outcome: "unknown",
      resources,
      why: say`Whether ${resources.map(({ key }) => key)} asks for ${wordsOf(open)}, which the size ${size} does not support, is known only after deployment.`,
      evidence: evidenceOf(open, rows),
    };
  if (open.length > 0)
    return {
      outcome: "unknown",
      severity: "warning",
      resources,
      why: say`The list of sizes does not say whether ${size} supports ${wordsOf(open)}.`,
      fix: { text: say`Capture a snapshot again, or look at the page of the size.` },
    };
  return {
    outcome: "pass",
    why: say`The size ${size} supports ${wordsOf(answers)}.`,
    evidence: evidenceOf(answers, rows),
  };
}

/** By all rows of the size: which of them a request gets nobody knows. */
function metBy(need: SizeNeed, rows: readonly ComputeSku[]): boolean | undefined {
  const answers = rows.map(({ capabilities }) =>
    capabilities === undefined ? undefined : meetsNeed(need, capabilities),
  );
  return answers.includes(undefined) ? undefined : !answers.includes(false);
}

function resourcesOf(asked: readonly StatedNeed[]): PlannedResource[] {
  return [...new Set(asked.map(({ resource }) => resource))];
}

/** `Premium_LRS disks, encryption at host` */
function wordsOf(asked: readonly StatedNeed[]): ReturnType<typeof raw> {
  return raw(sentence([...new Set(asked.map(({ need }) => need.words))].join(", ")));
}

function evidenceOf(
  asked: readonly StatedNeed[],
  rows: readonly ComputeSku[],
): NonNullable<Judgement["evidence"]> {
  const names = [...new Set(asked.map(({ need }) => need.capability))];
  return names.map((name) => ({
    label: name,
    value: [...new Set(rows.map(({ capabilities }) => capabilities?.[name] ?? "not stated"))].join(", "),
  }));
}
