import { AREAS, areaOfGate } from "../base/area.ts";
import { isDefined } from "../base/result.ts";
import { say } from "../base/sentence.ts";
import type { Check } from "../checks/check.ts";
import type { Manifest, Wave } from "../manifest/model.ts";
import type { NotJudged, Result } from "../report/model.ts";

/** Areas that a wave has as gates and that no check looks at: nobody may take their silence for a pass. */
export function gatesWithoutChecks(waves: readonly Wave[], checks: readonly Check[]): NotJudged[] {
  const judged = new Set(checks.map((check) => check.meta.area));
  const items = AREAS.filter(
    (area) => !judged.has(areaOfGate(area)) && waves.some((wave) => wave.gates.includes(area)),
  );
  const what = say`areas that gate a wave and that no check of this version looks at`;
  return items.length === 0 ? [] : [{ what, count: items.length, items }];
}

/** Less the requirements that the report has a finding of: WAV-07 names those that no check verifies. */
export function unreadSections(manifest: Manifest, results: readonly Result[]): NotJudged[] {
  const named = new Set(
    results.flatMap(({ facets }) =>
      [facets["requirement"], ...(facets["requirements"]?.split(", ") ?? [])].filter(isDefined),
    ),
  );
  const unjudged = manifest.unjudged.filter((path) => !named.has(path));
  const what = say`what the manifest declares and no check of this version verifies`;
  return unjudged.length === 0 ? [] : [{ what, count: unjudged.length, items: unjudged }];
}
