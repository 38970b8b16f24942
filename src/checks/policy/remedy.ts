import { largest } from "../../base/extremes.ts";
import { sentence, say, raw, type Sentence } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import { extendedBy } from "../../base/resource-id.ts";
import { isResourceGroupType } from "../../base/resource-type.ts";
import { isDefined } from "../../base/result.ts";
import { DAY_MS, instant, isoDate, isoTime } from "../../base/time.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import type { PolicyAssignment, PolicyExemption } from "../../policy/model.ts";
import type { Fix } from "../../report/model.ts";
import { azCommand, scopeWord } from "../support/command.ts";
import { groupScope, targetScope } from "../../derive/planned.ts";
import type { Subject } from "../../derive/policies/subject.ts";

/** What the owner of the assignment would change so that it lets the subjects through. */
export interface Remedy {
  /** A whole sentence without its full stop. */
  readonly change: (policy: EffectivePolicy, subjects: readonly Subject[]) => Sentence;
}

/** Change the assignment, or exempt the target until the waves are over. */
export function exemptFix(
  policy: EffectivePolicy,
  subjects: readonly Subject[],
  remedy: Remedy,
  manifest: Manifest,
): Fix {
  const last = instant(largest(subjects.map(({ end }) => end)) + DAY_MS);
  const { id, name } = policy.assignment;
  const change = remedy.change(policy, subjects);
  const target = manifest.target.subscription.id;
  // A system assignment cannot be exempted.
  if (/^system/i.test(policy.assignment.properties.assignmentType ?? ""))
    return { text: say`${raw(change)}.` };
  return {
    text: say`A: ${raw(lowerFirst(change))}. B, with this command: exempt the target until ${isoDate(last)}. It needs the right to exempt from ${name}.`,
    command: azCommand([
      "policy",
      "exemption",
      "create",
      ["--name", exemptionName(policy)],
      ["--policy-assignment", scopeWord(id, target)],
      ...(policy.referenceId === undefined
        ? []
        : [["--policy-definition-reference-ids", policy.referenceId] as const]),
      ["--scope", scopeWord(narrowest(subjects, manifest), target)],
      ["--exemption-category", "Waiver"],
      ["--expires-on", isoTime(last)],
    ]),
  };
}

/** A sentence of the remedy begins with prose, so its first letter is ours. */
function lowerFirst(text: Sentence): Sentence {
  return sentence(text.charAt(0).toLowerCase() + text.slice(1));
}

/** One name an assignment and reference, of the characters that the service takes. */
function exemptionName({ assignment, referenceId }: EffectivePolicy): string {
  const name = ["relocation", assignment.name, referenceId].filter(isDefined).join("-");
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 64);
}

/** Move the end of an exemption past the waves that need it. */
export function extendFix(exemption: PolicyExemption, end: number, manifest: Manifest): Fix {
  const until = instant(end + DAY_MS);
  const scope = extendedBy(exemption.id);
  return {
    text: say`A: move the wave before the exemption expires. B, with this command: extend the exemption past the end of the wave, to ${isoDate(until)} or later.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", isoTime(until)],
    ]),
  };
}

/** The resource group that holds all of them, else the subscription. A group itself is exempted at the subscription. */
function narrowest(subjects: readonly Subject[], manifest: Manifest): string {
  const groups = subjects.map(({ target }) =>
    isResourceGroupType(target.type) ? undefined : target.place.resourceGroup,
  );
  const [first] = groups;
  const same = first !== undefined && groups.every((group) => group !== undefined && sameText(group, first));
  return (same ? groupScope(manifest, first) : undefined) ?? targetScope(manifest);
}

/** Turn the enforcement of an assignment on. */
export function enforceFix(assignment: PolicyAssignment, manifest: Manifest): Fix {
  return {
    text: say`Set the enforcement mode of ${assignment.name} to ${"Default"}.`,
    command: azCommand([
      "policy",
      "assignment",
      "update",
      ["--name", assignment.name],
      ["--scope", scopeWord(assignment.properties.scope, manifest.target.subscription.id)],
      ["--enforcement-mode", "Default"],
    ]),
  };
}
