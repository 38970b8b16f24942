import { say } from "../../base/sentence.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { declaredData } from "./declared.ts";

/** Source: the relocation guidance: each stateful service names hot, warm or cold, and a tool. */
export const dat01: Check = {
  meta: {
    id: "DAT-01",
    title: "Each resource with data names method and tool",
    area: "data",
    severity: "blocker",
    phase: "select",
    looksAt:
      "The resources that the manifest declares with a name at the source and whose type holds data: whether method.relocation says hot, warm or cold, and method.tool what does it. Without a tool nobody has decided how the data gets across.",
    ready: "Every declared resource with data names its method and its tool.",
    howToFix:
      "Decide how the data gets across, and state it as method: { relocation: warm, tool: azcopy } of the resource.",
    failsWhen: ["A declared resource with data names no method, or no tool."],
    waive: "When the data need not come along; say so in the reason.",
    facets: { resource: "key of the resource, for example shop-data.sql", type: "its resource type" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation",
    ],
  },
  cases(context) {
    const own = declaredData(context);
    if (own.length === 0) {
      const about = { subject: "resources with data", place: placeOf([], context.manifest) };
      return [notApplicable(about, say`The manifest declares no resource that brings data along.`)];
    }
    return own.map(({ key, resource, planned }) => {
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
          text: say`State ${"method"} with ${"relocation"} and ${"tool"}; ${"relocation explain TYPE"} shows what is known of the type.`,
        },
      });
    });
  },
};
