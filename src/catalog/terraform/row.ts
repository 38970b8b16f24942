import type { ArgumentRule, Rules } from "./rule.ts";

/** Where the resource stands, and so what its id is. */
export type Home =
  /** In the group that `resource_group_name` names. */
  | { readonly at: "group" }
  /** In the subscription itself. */
  | { readonly at: "subscription" }
  /**
   * Under the resource whose id is in an attribute, or (`above`) under that which it is itself a child of; `through` are the fixed
   * segments between the two.
   */
  | { readonly at: "parent"; readonly id: string; readonly through?: string; readonly above?: true }
  /** In the resource group (or whatever scope) of the resource whose id is in an attribute. */
  | { readonly at: "beyond"; readonly id: string }
  /** Under resources of the same group, named by attributes from the outermost inwards; a text in quotes is a fixed name, `?` one that nobody knows yet. */
  | { readonly at: "names"; readonly names: readonly string[] }
  /** Under the resource of a type whose name, unique in Azure, is in an attribute; its group is known where the plan makes it. */
  | { readonly at: "named"; readonly name: string; readonly type: string; readonly through?: string }
  /** In the tenant, under no subscription. */
  | { readonly at: "tenant" }
  /** An extension of whatever resource or scope an attribute names. */
  | { readonly at: "scope"; readonly id: string };

/** How resources of one type of the provider are written to Azure Resource Manager. */
export interface TerraformRow {
  /** `azurerm_storage_account` */
  readonly terraform: string;
  /** `Microsoft.Storage/storageAccounts` */
  readonly type: string;
  /** Tried in order: the first whose attributes are set. */
  readonly homes: readonly Home[];
  readonly rules: Rules;
  /**
   * Attribute, fixed text, template or the name in an id that gives the last segment of the name; `name` unless said. `made`: Azure or the provider
   * makes it up, so that only a resource that exists has one.
   */
  readonly name?:
    | string
    | { readonly constant: string }
    | { readonly template: string }
    | { readonly lastOf: string }
    | { readonly made: true };
  /** The provider writes `global` whatever the plan says. */
  readonly global?: true;
  /** Attribute with the id of the resource, of that type, whose region this one shares; it has no `location` of its own. */
  readonly near?: { readonly id: string; readonly type: string };
  /**
   * It is sent as a part of the request for another resource, whose id (or name, where the home goes by names) this attribute
   * holds; no request is made for it alone.
   */
  readonly partOf?: string;
  /**
   * Members that the request which creates it never has, since another resource of the provider adds them afterwards. An update
   * sends what is there by then.
   */
  readonly addedLater?: readonly AddedLater[];
  /** Rules of the request that creates it, where they are others than those of one that changes it. */
  readonly onCreate?: Rules;
  /** Blocks of it that are resources of Azure themselves. */
  readonly blocks?: readonly BlockRow[];
  /** The attribute with the id below which the provider sends the same once more, where both ends of a relation have a resource. */
  readonly also?: string;
}

/** A member that the request which creates a resource never has. */
export interface AddedLater {
  /** Path in the request body. */
  readonly path: string;
  /** What is sent instead: null for nothing, or an empty list. */
  readonly rule: ArgumentRule;
  /** Attribute by which some versions of the provider do send it: where that is set, the rules of the row say what. */
  readonly unless?: string;
}

/** How the blocks of a resource are resources below it. */
export interface BlockRow {
  /** The attribute that holds the blocks. */
  readonly from: string;
  /** All that the attribute holds is one resource, there where it is not empty. */
  readonly together?: true;
  readonly type: string;
  /** Attribute of a block that names the resource, or its fixed name. */
  readonly name: string | { readonly constant: string };
  /** Attribute of a block with the region of the resource; one without it has no region of its own. */
  readonly location?: string;
  readonly rules: Rules;
  /** `own`: the provider makes each with a request of its own; `outer`: they are part of the request for the outer resource. */
  readonly request: "own" | "outer";
}

/** A name that only Azure or the provider knows. */
export const MADE = { name: { made: true } } as const;
export const TENANT: Home = { at: "tenant" };
export const GROUP: Home = { at: "group" };
export const SUBSCRIPTION: Home = { at: "subscription" };
export function under(id: string, through?: string): Home {
  return { at: "parent", id, ...(through === undefined ? {} : { through }) };
}
export function above(id: string): Home {
  return { at: "parent", id, above: true };
}
export function beyond(id: string): Home {
  return { at: "beyond", id };
}
export function beside(...names: readonly string[]): Home {
  return { at: "names", names };
}
export function named(name: string, type: string, through?: string): Home {
  return { at: "named", name, type, ...(through === undefined ? {} : { through }) };
}
export function on(id: string): Home {
  return { at: "scope", id };
}

/** Blocks that are sent with the resource that holds them, and are resources of their own afterwards. */
export function part(from: string, type: string, rules: Rules): BlockRow {
  return { from, type, name: "name", rules, request: "outer" };
}

/** Lists have a member `at` of their own, so that its presence tells nothing. */
function isOne(home: Home | readonly Home[]): home is Home {
  return !Array.isArray(home);
}

type More = Omit<TerraformRow, "terraform" | "type" | "homes" | "rules">;

/** One row; `terraform` without the provider's prefix. */
export function row(
  terraform: string,
  type: string,
  home: Home | readonly Home[],
  rules: Rules = {},
  more: More = {},
): TerraformRow {
  return { terraform: `azurerm_${terraform}`, type, homes: isOne(home) ? [home] : home, rules, ...more };
}
