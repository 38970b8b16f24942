import { region, sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { isNewSubscription } from "../../base/new-subscription.ts";
import { child, isMap, textOf } from "../json.ts";
import type { Finding } from "./finding.ts";

function endOf(value: unknown, side: "source" | "target"): { id: string; region: string } | undefined {
  const end = child(value, side);
  const id = textOf(child(child(end, "subscription"), "id"));
  const place = region(textOf(child(end, "region")) ?? "");
  return id === undefined || place === undefined ? undefined : { id, region: place };
}

/** A subscription has an id, or is new and has a management group that holds it. */
function subscriptionFindings(value: unknown): Finding[] {
  const target = child(value, "target");
  const subscription = child(target, "subscription");
  const source = textOf(child(child(child(value, "source"), "subscription"), "id"));
  // It would count as one that does not exist yet, and so as one that contains nothing.
  if (source !== undefined && isNewSubscription(source))
    return [
      {
        pointer: ["source", "subscription", "id"],
        message: say`no subscription has this id`,
        expected: say`the id of the subscription that the workloads are in`,
      },
    ];
  if (!isMap(subscription)) return [];
  const id = textOf(child(subscription, "id"));
  const isNew = child(subscription, "new") === true;
  const pointer = ["target", "subscription"];
  if (id !== undefined && isNewSubscription(id))
    return [
      {
        pointer: [...pointer, "id"],
        message: say`no subscription has this id`,
        expected: say`the id of a subscription, or ${"new: true"} where it does not exist yet`,
      },
    ];
  if (!isNew && child(subscription, "id") === undefined)
    return [
      {
        pointer,
        message: say`the target subscription has no id`,
        expected: say`${"id"}, or ${"new: true"} where it does not exist yet`,
      },
    ];
  if (isNew && id !== undefined)
    return [
      {
        pointer: [...pointer, "new"],
        message: say`a subscription that has an id exists`,
        expected: say`either ${"id"} or ${"new: true"}`,
      },
    ];
  if (isNew && textOf(child(target, "managementGroup")) === undefined)
    return [
      {
        pointer: [...pointer, "new"],
        message: say`nothing says which policies and roles reach a subscription that does not exist yet`,
        expected: say`${"target.managementGroup"}, the group that will contain it`,
      },
    ];
  return [];
}

export function endFindings(value: unknown): Finding[] {
  return [...subscriptionFindings(value), ...sameEnds(value)];
}

/** Source and target must differ: a relocation to where everything is already would always be ready. */
function sameEnds(value: unknown): Finding[] {
  const source = endOf(value, "source");
  const target = endOf(value, "target");
  if (source === undefined || target === undefined) return [];
  if (!sameText(source.id, target.id) || source.region !== target.region) return [];
  return [
    {
      pointer: ["target", "region"],
      message: say`source and target are the same subscription and region, so nothing is relocated`,
      expected: say`another region or another subscription at the target`,
    },
  ];
}
