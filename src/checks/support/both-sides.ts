import { say } from "../../base/sentence.ts";
import type { SettingState } from "../../derive/consistency/settings.ts";
import { requestSettings, rowSettings } from "../../derive/consistency/sides.ts";
import { isSource, isTarget, type MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { factRef } from "../../facts/facts.ts";
import type { ResourceSettings } from "../../facts/kinds/resource-settings.ts";
import { caseOf, type About, type Case, type Context, type Judgement, type Read } from "../check.ts";

/** Judges the settings of a resource at the source beside its request, or its successor where no request shows. */
export function bothSides(
  about: About,
  pair: MovedPair,
  { manifest }: Pick<Context, "manifest">,
  judge: (
    source: ResourceSettings,
    target: (path: string) => SettingState,
    read: Read,
  ) => readonly Judgement[],
): Case {
  const { resource, planned } = pair;
  const [first] = planned;
  const shows = first?.body !== undefined || first?.stated !== undefined;
  const source = factRef("resourceSettings", sourceScope(manifest), resource.type);
  const target = factRef("resourceSettings", targetScope(manifest), resource.type);
  const judged = (
    read: Read,
    rows: readonly ResourceSettings[],
    own?: readonly ResourceSettings[],
  ): readonly Judgement[] => {
    const old = rows.find(({ id }) => isSource(id, pair, manifest));
    if (old === undefined)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`Azure Resource Graph shows no ${pair.from} at the source, so that nothing can be compared.`,
        },
      ];
    const made = own?.find(({ id }) => isTarget(id, pair, manifest));
    const said = first !== undefined && shows ? requestSettings(first) : made && rowSettings(made);
    if (said !== undefined) return judge(old, said, read);
    return [
      {
        ...about,
        outcome: "unknown",
        why: say`Neither a request nor a resource that exists shows how ${pair.to} is set up.`,
        fix: {
          text: say`Name the template or the Terraform plan that deploys it under ${"inventory"} in the manifest, or judge again once it exists.`,
        },
      },
    ];
  };
  return shows
    ? caseOf(about, { source }, ({ source }, read) => judged(read, source))
    : caseOf(about, { source, target }, ({ source, target }, read) => judged(read, source, target));
}
