import { sameText } from "../../base/names.ts";
import { meant } from "../../base/nearest.ts";
import { raw, say } from "../../base/sentence.ts";
import { methodsOf, pageOf, type MethodRow, type Relocation } from "../../catalog/methods.ts";
import { fitsTool, nearTool, toolRow, TOOLS } from "../../catalog/tools.ts";
import { placeOf } from "../../derive/planned.ts";
import type { Check, Judgement } from "../check.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import { declaredResources, type DeclaredData } from "./declared.ts";

const ORDER: readonly Relocation[] = ["cold", "warm", "hot"];

/** Source: the catalogue of relocation methods, and the pages of the tools. */
export const dat02: Check = {
  meta: {
    id: "DAT-02",
    title: "Method and tool fit the type",
    area: "data",
    severity: "blocker",
    phase: "select",
    looksAt:
      "Each method of the manifest against the catalogue of relocation methods: hot needs a type that is replicated while it serves, warm one that can be switched after a replication, and cold fits all. Each tool is compared with the types that it works for. A tool that is not tied to types, such as Bicep or Terraform, fits all. One that the catalogue does not know is not judged, unless it is spelled nearly as one that it knows.",
    ready: "Every method is one that the type supports, and every tool works for it.",
    howToFix:
      "Choose a method and a tool that the type supports. The command relocation explain TYPE shows them.",
    failsWhen: [
      "The method is warm or hot, and the documented methods of the type are slower.",
      "The tool does not work for resources of the type.",
      "The name of the tool is not known, and one that is known is spelled nearly so (unknown).",
      "The catalogue knows the methods of the type from general knowledge only, and they are slower (unknown).",
      "The catalogue knows no method of the type, and it is to be relocated warm or hot (unknown, a warning).",
    ],
    waive: "When the team has rehearsed its own way. Name the rehearsal.",
    facets: { resource: "key of the resource, for example shop-data.sql", type: "its resource type" },
    facts: [],
    sources: [...new Set(TOOLS.map(({ source }) => source))],
  },
  cases(context) {
    const own = declaredResources(context.manifest, context.planned).filter(
      ({ resource }) => resource.method !== undefined,
    );
    if (own.length === 0) {
      const about = { subject: "methods", place: placeOf([], context.manifest) };
      return [notApplicable(about, say`The manifest names no method.`)];
    }
    return own.map((one) => {
      const { key, resource, planned } = one;
      const about = {
        subject: `method of ${key}`,
        place: context.manifest.locate(resource.pointer),
        facets: { resource: key, type: resource.type },
        resources: planned,
      };
      return caseWithoutFacts(about, judge(one));
    });
  },
};

type Answer = Pick<Judgement, "outcome" | "severity" | "why" | "evidence" | "fix">;

function judge({ key, resource: { type, method } }: DeclaredData): Answer {
  const rows = methodsOf(type).filter(({ methods }) => methods.length > 0);
  const relocation = method?.relocation ?? "cold";
  const row = method?.tool === undefined ? undefined : toolRow(method.tool);
  const evidence = rows.flatMap((row) => [
    { label: "documented", value: row.how },
    ...pageOf(row).map((value) => ({ label: "source", value })),
  ]);
  if (row !== undefined && !fitsTool(row, type))
    return {
      outcome: "fail",
      why: say`${row.tool} does not work for resources of the type ${type}.`,
      evidence: [...evidence, { label: "tool", value: row.source }],
      fix: toolsFor(type),
    };
  const near = row === undefined && method?.tool !== undefined ? nearTool(method.tool) : undefined;
  if (near !== undefined)
    return {
      outcome: "unknown",
      why: say`${method?.tool ?? ""} is not a tool that this version knows, so what it does to ${key} is not judged.`,
      fix: { text: say`${raw(meant(near))}Correct ${"tool"}.` },
    };
  if (rows.length === 0 && row === undefined && !sameText(relocation, "cold"))
    return {
      outcome: "unknown",
      severity: "warning",
      why: say`${key} is to be relocated ${relocation}, and the catalogue knows no method of ${type} to hold that against.`,
      fix: { text: say`Try the method before the wave. The page of the service says what it supports.` },
    };
  const slower = rows.length > 0 && rank(relocation) > fastest(rows);
  if (!slower || sameText(relocation, "cold"))
    return {
      outcome: "pass",
      why: say`Nothing known of ${type} is against ${relocation} for ${key}.`,
      evidence,
    };
  if (!rows.every(({ verified }) => verified))
    return {
      outcome: "unknown",
      why: say`${key} is to be relocated ${relocation}. From general knowledge the type is relocated ${ORDER[fastest(rows)] ?? "cold"}, which no page confirms.`,
      evidence,
      fix: { text: say`Try the method before the wave, or choose ${ORDER[fastest(rows)] ?? "cold"}.` },
    };
  return {
    outcome: "fail",
    why: say`${key} is to be relocated ${relocation}, and the type supports ${ORDER[fastest(rows)] ?? "cold"} at best.`,
    evidence,
    fix: {
      text: say`Declare ${`relocation: ${ORDER[fastest(rows)] ?? "cold"}`}, and plan the downtime that goes with it.`,
    },
  };
}

function rank(method: Relocation): number {
  return ORDER.indexOf(method);
}

function fastest(rows: readonly MethodRow[]): number {
  return rows.flatMap(({ methods }) => methods).reduce((best, one) => Math.max(best, rank(one)), 0);
}

function toolsFor(type: string): NonNullable<Judgement["fix"]> {
  const fitting = TOOLS.filter((row) => fitsTool(row, type)).map(({ tool }) => tool);
  return {
    text:
      fitting.length > 0
        ? say`Use one of ${fitting}, or a redeployment with a backup of the data.`
        : say`Use a redeployment, or a tool of the service. ${"relocation explain TYPE"} shows its methods.`,
  };
}
