import { parentType, sameType, type ResourceType } from "../base/resource-type.ts";

/** A type of which Azure Resource Graph shows no row: what exists of it is asked for at its parent. */
export interface NestedType {
  readonly type: string;
  /** Behind the id of the parent. */
  readonly tail: string;
  /** Accepted api-versions, newest first. */
  readonly versions: readonly string[];
  readonly permission: string;
  readonly source: string;
}

const REST = "https://learn.microsoft.com/rest/api/";

/** Types that take of a counter and that are in no table of Azure Resource Graph. Source: "Azure Resource Graph table and resource type reference". */
export const NESTED_TYPES: readonly NestedType[] = [
  {
    type: "Microsoft.CognitiveServices/accounts/deployments",
    tail: "/deployments",
    versions: ["2024-10-01", "2023-05-01"],
    permission: "Microsoft.CognitiveServices/accounts/deployments/read",
    source: `${REST}aiservices/accountmanagement/deployments/list`,
  },
  {
    type: "Microsoft.MachineLearningServices/workspaces/computes",
    tail: "/computes",
    versions: ["2024-04-01", "2023-04-01", "2022-10-01"],
    permission: "Microsoft.MachineLearningServices/workspaces/computes/read",
    source: `${REST}azureml/compute/list`,
  },
];

export function nestedType(type: string): NestedType | undefined {
  return NESTED_TYPES.find((one) => sameType(one.type, type));
}

/** What a fact about what lies in one parent is called: `<type>|<name of the parent>`. */
export function nestedItem(type: string, parent: string): string {
  return `${type}|${parent}`;
}

/** The parts of {@link nestedItem}; undefined for text that is none. */
export function nestedItemParts(
  item: string,
): { readonly nested: NestedType; readonly parentType: ResourceType; readonly parent: string } | undefined {
  const [type = "", parent = ""] = item.split("|");
  const nested = nestedType(type);
  const above = nested === undefined ? undefined : parentType(nested.type);
  return nested === undefined || above === undefined || parent === ""
    ? undefined
    : { nested, parentType: above, parent };
}
