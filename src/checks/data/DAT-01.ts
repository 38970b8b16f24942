import { say } from "../../base/sentence.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Workload } from "../../manifest/model.ts";
import type { Case, Check, Context } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { declaredData, type DeclaredData } from "./declared.ts";

/** Source: the relocation guidance: each stateful service names hot, warm or cold, and a tool. */
export const dat01: Check = {
  meta: {
    id: "DAT-01",
    title: "Each resource with data names method and tool",
    area: "data",
    severity: "blocker",
    phase: "select",
    looksAt:
      "The resources that the manifest declares with a name at the source and whose type holds data: whether method.relocation says hot, warm or cold, and method.tool what does it. Without a tool nobody has decided how the data gets across. A workload that is stateful has at least one such resource.",
    ready: "Every declared resource with data names its method and its tool.",
    howToFix:
      "Decide how the data gets across, and state it as method: { relocation: warm, tool: azcopy } of the resource.",
    failsWhen: [
      "A declared resource with data names no method, or no tool.",
      "A workload is stateful, and none of its declared resources brings data along.",
    ],
    waive: "When the data need not come along. Say so in the reason.",
    facets: {
      resource: "key of the resource, for example shop-data.sql, or name of the workload",
      type: "its resource type",
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation",
    ],
  },
  cases(context) {
    const own = declaredData(context);
    const stated = context.manifest.workloads.flatMap((workload) => statedCase(workload, own, context));
    if (own.length === 0 && stated.length === 0) {
      const about = { subject: "resources with data", place: placeOf([], context.manifest) };
      return [notApplicable(about, say`The manifest declares no resource that brings data along.`)];
    }
    const each = own.map(({ key, resource, planned }) => {
      const { type, method } = resource;
      const about = {
        subject: `method of ${key}`,
        place: context.manifest.locate(resource.pointer),
        facets: { resource: key, type },
        resources: planned,
      };
      if (method?.tool !== undefined)
        return caseWithoutFacts(about, {
          outcome: "pass",
          why: say`${key} is relocated ${method.relocation}, by ${method.tool}.`,
        });
      return caseWithoutFacts(about, {
        outcome: "fail",
        why:
          method === undefined
            ? say`${key} holds data, and the manifest does not say how it gets across.`
            : say`${key} holds data and is relocated ${method.relocation}, and the manifest names no tool that does it.`,
        fix: {
          text: say`State ${"method"} with ${"relocation"} and ${"tool"}. ${"relocation explain TYPE"} shows what is known of the type.`,
        },
      });
    });
    return [...each, ...stated];
  },
};

/** A workload that is said to hold data, and in which nobody says which resource does. */
function statedCase(
  { name, stateful, pointer }: Workload,
  own: readonly DeclaredData[],
  { manifest, planned }: Context,
): Case[] {
  if (stateful !== true || own.some(({ key }) => key.startsWith(`${name}.`))) return [];
  const about = {
    subject: `data of ${name}`,
    place: manifest.locate([...pointer, "stateful"]),
    facets: { resource: name },
    resources: planned.filter(({ workload }) => workload === name),
  };
  return [
    caseWithoutFacts(about, {
      outcome: "fail",
      why: say`${name} is declared to hold data, and no resource of it that has a name at the source holds any.`,
      fix: {
        text: say`Declare the resources that hold it, each with ${"from"} and ${"method"}, or say ${"stateful: false"}.`,
      },
    }),
  ];
}
