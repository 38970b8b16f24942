import { say, type Sentence } from "../../base/sentence.ts";
import { closedWaves, isDone } from "../../plan/schedule/over.ts";
import { mayBeWritten } from "../../plan/write.ts";
import type { NotJudged } from "../../report/model.ts";
import type { Context } from "../check.ts";

const MOST_SHOWN = 50;

/** What the plans say besides what they make: it asks nothing of the target, and nobody should take that for an oversight. */
export function leftAlone({ manifest, planned, plan, now }: Context): NotJudged[] {
  const closed = closedWaves(manifest, now);
  const done = planned.filter((one) => isDone(one, closed));
  const removals = (plan?.terraform ?? []).flatMap(({ plan: { removals: own } }) => own);
  const entry = (what: Sentence, items: readonly string[]): NotJudged[] =>
    items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST_SHOWN) }];
  const removed = (action: "delete" | "forget"): string[] =>
    removals.filter((one) => one.action === action).map(({ address }) => address);
  return [
    ...entry(
      say`resources that the Terraform plan leaves as they are: no policy, right or quota is judged for them`,
      planned.filter((one) => !mayBeWritten(one) && !done.includes(one)).map(({ key }) => key),
    ),
    ...entry(
      say`resources of waves that are closed: they are taken to be at the target, and nothing is judged of them`,
      done.map(({ key }) => key),
    ),
    ...entry(say`resources that the Terraform plan deletes`, removed("delete")),
    ...entry(
      say`resources that the Terraform plan deletes and makes again: they are judged as new`,
      planned.filter(({ write }) => write?.known === true && write.value === "replace").map(({ key }) => key),
    ),
    ...entry(
      say`resources that the Terraform plan takes out of the state and leaves in Azure`,
      removed("forget"),
    ),
    ...entry(
      say`resources that were changed outside of Terraform since the state was written`,
      planned.filter(({ drifted }) => drifted === true).map(({ key }) => key),
    ),
    ...entry(
      say`resources that exist and that the Terraform plan takes under management`,
      planned.filter(({ imported }) => imported === true).map(({ key }) => key),
    ),
    ...entry(
      say`resources that have another address in the configuration now, and are not created again for it`,
      planned.flatMap(({ key, movedFrom }) => (movedFrom === undefined ? [] : [`${key} (${movedFrom})`])),
    ),
  ];
}
