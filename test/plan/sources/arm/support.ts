import { problemText } from "../../../../src/base/errors.ts";
import { instant } from "../../../../src/base/time.ts";
import type { Json } from "../../../../src/expression/json.ts";
import { isArray, isObject, isUnknown, waitsOf, type Value } from "../../../../src/expression/value.ts";
import {
  expandTemplate,
  readJson,
  type ExpandedResource,
  type Expansion,
  type ParameterSource,
  type TemplateContext,
} from "../../../../src/plan/sources/arm/index.ts";
import { MOST_PARTS, MOST_STEPS } from "../../../../src/plan/sources/arm/limits.ts";
import { ExpansionWork } from "../../../../src/plan/sources/arm/work.ts";

export const SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";
export const OTHER = "33333333-3333-3333-3333-333333333333";
export const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-app`;

export const CONTEXT: TemplateContext = {
  cloud: "AzureCloud",
  now: instant(Date.UTC(2026, 2, 4, 5, 6, 7)),
  tenantId: "22222222-2222-2222-2222-222222222222",
  subscriptionId: SUBSCRIPTION,
  managementGroup: "corp",
  resourceGroup: "rg-app",
  groupLocations: new Map([[`${SUBSCRIPTION}/rg-app`, "swedencentral"]]),
  deploymentName: "main",
};

const SCHEMAS = {
  resourceGroup: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  subscription: "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  managementGroup:
    "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#",
  tenant: "https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#",
} as const;

export interface Parts {
  readonly [member: string]: Json;
}

/** A template of these members, for a resource group unless said otherwise. */
export function template(parts: Parts, kind: keyof typeof SCHEMAS = "resourceGroup"): Parts {
  return { $schema: SCHEMAS[kind], contentVersion: "1.0.0.0", resources: [], ...parts };
}

/** A storage account that carries values to look at. */
export function carrier(properties: Json, more: Parts = {}): Parts {
  return {
    type: "Microsoft.Storage/storageAccounts",
    apiVersion: "2023-01-01",
    name: "st1",
    properties,
    ...more,
  };
}

export function nested(name: string, inside: Parts, more: Parts = {}, properties: Parts = {}): Parts {
  return {
    type: "Microsoft.Resources/deployments",
    apiVersion: "2022-09-01",
    name,
    properties: {
      mode: "Incremental",
      expressionEvaluationOptions: { scope: "inner" },
      template: inside,
      ...properties,
    },
    ...more,
  };
}

export function values(of: Parts): ParameterSource {
  return { kind: "values", values: of };
}

export function expand(
  parts: Parts | string,
  parameters: Parts = {},
  context: Partial<TemplateContext> = {},
  work: ExpansionWork = new ExpansionWork(),
): Expansion {
  const text = typeof parts === "string" ? parts : JSON.stringify(parts, null, 2);
  return expandTemplate({
    template: readJson("main.json", text),
    parameters: [values(parameters)],
    context: { ...CONTEXT, ...context },
    work,
  });
}

/** The bounds of an expansion with nine tenths of them used already, so that the rest is soon used as well. */
export function almostUsed(): ExpansionWork {
  const work = new ExpansionWork();
  work.spend(0.9 * MOST_PARTS);
  for (let step = 0; step < 0.9 * MOST_STEPS; step += 1) work.tick();
  return work;
}

/** As {@link expand}, for templates in which nothing is wrong. */
export function resourcesOf(...args: Parameters<typeof expand>): readonly ExpandedResource[] {
  const { resources, problems } = expand(...args);
  if (problems.length > 0) throw new Error(problems.map(problemText).join("\n"));
  return resources;
}

/** The problems as a user reads them. */
export function problemsOf(...args: Parameters<typeof expand>): string[] {
  return expand(...args).problems.map(problemText);
}

/** A value in which what is unknown is shown as `?` and the expressions that would give it. */
export function shown(value: Value): unknown {
  if (isUnknown(value)) return `?${waitsOf(value).join("; ")}`;
  if (isArray(value)) return value.map(shown);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item)]));
  return value;
}

/** What the expressions give in a template of these members. */
export function computed(
  properties: Parts,
  parts: Parts = {},
  context: Partial<TemplateContext> = {},
): unknown {
  const [resource] = resourcesOf(template({ ...parts, resources: [carrier(properties)] }), {}, context);
  return shown(resource?.body["properties"] ?? null);
}

/** The expansion without places, so that two ways of writing the same thing can be compared; in the order of ids. */
export function essence(resources: readonly ExpandedResource[]): unknown[] {
  return resources
    .map(({ id, type, name, apiVersion, scope, location, body, condition }) => ({
      id,
      type,
      name,
      apiVersion,
      scope,
      location,
      body: shown(body),
      condition,
    }))
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}
