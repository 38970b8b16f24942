import { format, resolveConfig } from "prettier";
import { EXPECTATIONS } from "../src/policy-pack/model.ts";

const common = {
  parameters: {
    description: "Values of the policy's parameters by name; its defaults fill the rest.",
    type: "object",
  },
  now: { description: "What utcNow() gives.", type: "string", format: "date-time" },
  apiVersion: { description: "api-version of the request that makes the resource.", type: "string" },
  context: {
    description: "What the functions of these names give.",
    type: "object",
    additionalProperties: false,
    properties: {
      subscription: { type: "object" },
      resourceGroup: { type: "object" },
      requestContext: { type: "object" },
    },
  },
};

const CASES_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Cases of a policy definition",
  description:
    "cases.yaml beside a policy.json, as `relocation policy test` runs it. What stands at the top serves for all cases.",
  type: "object",
  additionalProperties: false,
  required: ["cases"],
  properties: {
    ...common,
    cases: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name", "resource", "expect"],
        properties: {
          ...common,
          name: {
            description: "What is special about the resource; each case has a name of its own.",
            type: "string",
            minLength: 1,
          },
          resource: {
            description:
              "A resource as Azure Resource Manager takes it. {knownAfterDeployment: text} stands for a value that nobody knows before.",
            type: "object",
          },
          related: {
            description:
              "The related resources that exist, for policies that look for one; without it nobody has looked.",
            type: "array",
            items: { type: "object" },
          },
          expect: {
            description:
              "non-compliant: the rule matches and the policy acts. compliant: it does not. unknown: nobody can tell before deployment. error: the evaluation fails, which Azure denies.",
            enum: EXPECTATIONS,
          },
        },
      },
    },
  },
};

/** The text of `cases.schema.json`. */
export async function casesSchemaText(): Promise<string> {
  const file = "cases.schema.json";
  const style = (await resolveConfig(file)) ?? {};
  return format(JSON.stringify(CASES_SCHEMA), { ...style, parser: "json" });
}
