import { counted, say } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { EffectivePolicy } from "../../policy/bind/assignments.ts";
import type { Judgement } from "../check.ts";
import { originText } from "./origin.ts";
import type { Undeclared } from "../../derive/policies/decisions.ts";

const MOST_SHOWN = 25;

/** One finding a workload: which policies wait for properties that nobody has stated. */
export function undeclaredFindings(
  undeclared: readonly Undeclared[],
  manifest: Manifest,
  nameOf: (policy: EffectivePolicy) => string = (policy) =>
    `${originText(policy, manifest)}: ${policy.definition.properties.displayName ?? policy.definition.name}`,
): Judgement[] {
  const byWorkload = new Map<string, Undeclared[]>();
  for (const one of undeclared) {
    const workload = one.assessed.subject.planned[0]?.workload ?? "";
    const known = byWorkload.get(workload);
    if (known === undefined) byWorkload.set(workload, [one]);
    else known.push(one);
  }
  return [...byWorkload].flatMap(([workload, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const subjects = [...new Set(all.map(({ assessed }) => assessed.subject))];
    const policies = [...new Set(all.map(({ policy }) => policy))];
    const evidence = policies.slice(0, MOST_SHOWN).map((policy) => ({
      label: "policy",
      value: nameOf(policy),
    }));
    const more = policies.length - evidence.length;
    return [
      {
        outcome: "unknown" as const,
        subject: workload === "" ? "what the manifest names" : `workload ${workload}`,
        place: first.assessed.subject.place,
        resources: [...new Set(subjects.flatMap(({ planned }) => planned))],
        facets: { decision: "undeclared", workload },
        why: say`The manifest does not state the properties of ${subjects.map(({ text }) => text)} that ${counted(policies.length, "policy reads", "policies read")}.`,
        evidence: [
          ...evidence,
          ...(more > 0 ? [{ label: "policy", value: `and ${String(more)} more` }] : []),
        ],
        fix: {
          text: say`Name the template or the Terraform plan that deploys them under ${"inventory"} in the manifest, or state what the policies read under ${"properties"} of the resource.`,
        },
      },
    ];
  });
}
