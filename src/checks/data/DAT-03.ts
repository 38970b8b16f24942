import { bytesText } from "../../base/bytes.ts";
import { sameText } from "../../base/names.ts";
import { isDefined } from "../../base/result.ts";
import { raw, say, sentence, type Sentence } from "../../base/sentence.ts";
import { spanWords } from "../../base/time.ts";
import { sameType } from "../../base/resource-type.ts";
import { floorOf, FLOORS, MOST_INTO_ACCOUNT } from "../../catalog/durations/bounds.ts";
import { measuredSizeRef, measuredSizes, type MeasuredSize } from "../../derive/measured-sizes.ts";
import { placeOf } from "../../derive/planned.ts";
import { sizeOf } from "../../manifest/size.ts";
import type { ManifestResource } from "../../manifest/model.ts";
import { caseOf, type Check, type Context, type Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { declaredData, type DeclaredData } from "./declared.ts";

/** Source: Cloud Adoption Framework, Relocate, Select: method by the downtime that is allowed; pages of the tools for their floors. */
export const dat03: Check = {
  meta: {
    id: "DAT-03",
    title: "Recovery point, recovery time, size and window agree",
    area: "data",
    severity: "warning",
    phase: "select",
    looksAt:
      "Each declared resource with data that states data.rpo, data.rto, or a size that is copied cold, stated or measured by Azure Monitor: whether its tool reaches the recovery point that it states, whether the recovery time lies within the window of its waves, and whether the amount could be copied in the window at the fastest that a storage account takes by default in any region, 60 Gbit/s. That is a bound, and no estimate: how long a copy takes depends on much that no page states.",
    ready: "The tool reaches the recovery point, and nothing that is stated of time and size is impossible.",
    howToFix:
      "Choose a tool that reaches the recovery point, state one that the tool reaches, widen the window, or copy most of the data before it (warm).",
    failsWhen: [
      "data.rpo is shorter than what the tool reaches, or the tool promises none.",
      "data.rto is longer than the window of a wave that moves the resource: the wave would be over before the data is back.",
      "The amount of a cold copy does not fit the window of the wave at 60 Gbit/s.",
    ],
    waive: "When the numbers state an aim and not a limit. Better state others.",
    facets: { resource: "key of the resource, for example shop-data.sql", type: "its resource type" },
    facts: ["usedSizes"],
    sources: [
      ...new Set([
        ...FLOORS.map(({ source }) => source),
        "https://learn.microsoft.com/azure/storage/common/scalability-targets-standard-account",
      ]),
    ],
  },
  cases(context) {
    const own = declaredData(context).filter((one) => isStated(one) || isMeasured(one, context));
    if (own.length === 0) {
      const about = { subject: "times and sizes of data", place: placeOf([], context.manifest) };
      return [notApplicable(about, SILENT)];
    }
    return own.map((one) => {
      const { key, resource, planned } = one;
      const about = {
        subject: `times of ${key}`,
        place: context.manifest.locate(resource.pointer),
        facets: { resource: key, type: resource.type },
        resources: planned,
      };
      if (!isMeasured(one, context)) return caseWithoutFacts(about, judge(one, context));
      const ref = measuredSizeRef(context.manifest, resource);
      return {
        ...caseOf(about, {}, (_, read) => {
          const measured = measuredSizes(context, read).get(key);
          const answer =
            measured === undefined && !isStated(one)
              ? { outcome: "not-applicable" as const, why: SILENT }
              : judge(one, context, measured);
          return [{ ...about, ...answer }];
        }),
        wants: ref === undefined ? [] : [ref],
      };
    });
  },
};

const SILENT = say`The manifest states no recovery point, recovery time or size of data.`;

function isStated({ resource: { rpo, rto, dataSize } }: DeclaredData): boolean {
  return [rpo, rto, dataSize].some(isDefined);
}

/** A cold copy of an account, of which no size is stated and Azure Monitor may have measured it. */
function isMeasured({ resource }: DeclaredData, { manifest }: Context): boolean {
  return isColdAccount(resource) && measuredSizeRef(manifest, resource) !== undefined;
}

function isColdAccount({ type, method }: ManifestResource): boolean {
  return sameText(method?.relocation ?? "", "cold") && sameType(type, "Microsoft.Storage/storageAccounts");
}

function judge(
  one: DeclaredData,
  context: Context,
  measured?: MeasuredSize,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const wrong = [...pointWrong(one), ...windowWrong(one, context, measured)];
  if (wrong.length === 0)
    return {
      outcome: "pass",
      why: say`Nothing that is stated of time and size contradicts ${one.key}'s tool and window.`,
    };
  return {
    outcome: "fail",
    why: sentence(wrong.join(" ")),
    fix: {
      text: say`State times that ${one.resource.method?.tool ?? "the tool"} and the window allow, or change them.`,
    },
  };
}

function pointWrong({ key, resource: { rpo, method, type } }: DeclaredData): Sentence[] {
  const tool = method?.tool;
  const floor = tool === undefined ? undefined : floorOf(tool, type);
  if (rpo === undefined || tool === undefined || floor === undefined) return [];
  if (floor.rpo === "none")
    return [
      say`${key} may lose ${spanWords(rpo)} of data, and ${tool} promises no recovery point for its type.`,
    ];
  if (rpo < floor.rpo)
    return [
      say`${key} may lose ${spanWords(rpo)} of data, and ${tool} reaches ${spanWords(floor.rpo)} at best.`,
    ];
  return [];
}

function windowWrong(
  { key, resource, planned }: DeclaredData,
  { manifest }: Context,
  measured?: MeasuredSize,
): Sentence[] {
  const { rto, dataSize } = resource;
  const names = new Set(planned.flatMap(({ waves }) => waves));
  const waves = manifest.waves.filter((wave) => names.has(wave.name) && wave.end > wave.start);
  const stated = dataSize === undefined ? measured?.bytes : sizeOf(dataSize);
  const bytes = isColdAccount(resource) ? stated : undefined;
  const seen =
    measured === undefined ? sentence("") : say` (measured by Azure Monitor on ${measured.at.slice(0, 10)})`;
  const least = bytes === undefined ? 0 : (bytes / MOST_INTO_ACCOUNT) * 1000;
  return waves.flatMap((wave) => {
    const window = wave.end - wave.start;
    return [
      ...(rto !== undefined && rto > window
        ? [say`${key} may be away ${spanWords(rto)}, longer than the ${spanWords(window)} of ${wave.name}.`]
        : []),
      ...(least > window
        ? [
            say`${dataSize ?? bytesText(bytes ?? 0)} of ${key}${raw(seen)} take ${spanWords(least)} at the very least, and ${wave.name} has ${spanWords(window)}.`,
          ]
        : []),
    ];
  });
}
