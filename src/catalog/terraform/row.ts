/**
 * How one member of the request body follows from attributes of a Terraform resource. A text is the path of an attribute that is
 * copied: `a.b` steps into the first block of `a`, `a|b` takes the first that the provider's version has, `.` is the item itself
 * within `each`.
 */
export type Rule = string | Made;

export type Made =
  /**
   * A boolean. Not set, it is sent as false by some resources of the provider and left out by others, so the member is unknown
   * then; so it is with the two rules below.
   */
  | { readonly make: "flag"; readonly from: string }
  /** A boolean as two words: `Enabled` and `Disabled`. */
  | { readonly make: "words"; readonly from: string; readonly yes: string; readonly no: string }
  | { readonly make: "not"; readonly from: string }
  /** `{a}_{b}` with the values of the attributes in it. */
  | { readonly make: "text"; readonly template: string }
  /** Other spellings of some values; null for one that leaves the member out. The rest is copied. */
  | {
      readonly make: "pick";
      readonly from: string;
      readonly table: Readonly<Record<string, string | boolean | null>>;
    }
  | { readonly make: "fixed"; readonly value: string | boolean }
  /** The first group of a pattern, then as `pick`. Text that does not match leaves the member unknown. */
  | {
      readonly make: "match";
      readonly from: string;
      readonly pattern: RegExp;
      readonly table?: Readonly<Record<string, string>>;
    }
  | { readonly make: "times"; readonly from: string; readonly factor: number }
  /** A list as one text. */
  | { readonly make: "joined"; readonly from: string; readonly by: string }
  /** One value as a list of one. */
  | { readonly make: "list"; readonly from: string }
  /** One object for each block or item. */
  | { readonly make: "each"; readonly from: string; readonly rules: Rules }
  /** One object where the block is there; without it the member is known to be absent. */
  | { readonly make: "block"; readonly from: string; readonly rules: Rules };

/** Rules by the path of the member in the request body. */
export type Rules = Readonly<Record<string, Rule>>;

/** Where the resource stands, and so what its id is. */
export type Home =
  /** In the group that `resource_group_name` names. */
  | { readonly at: "group" }
  /** In the subscription itself. */
  | { readonly at: "subscription" }
  /** Under the resource whose id is in an attribute; `through` are the fixed segments between the two. */
  | { readonly at: "parent"; readonly id: string; readonly through?: string }
  /** Under resources of the same group, named by attributes from the outermost inwards. */
  | { readonly at: "names"; readonly names: readonly string[] }
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
  /** Attribute or fixed text that holds the last segment of the name; `name` unless said. */
  readonly name?: string | { readonly constant: string };
  /** The provider writes `global` whatever the plan says. */
  readonly global?: true;
  /** Attribute with the id of the resource, of that type, whose region this one shares; it has no `location` of its own. */
  readonly near?: { readonly id: string; readonly type: string };
}

export const GROUP: Home = { at: "group" };
export const SUBSCRIPTION: Home = { at: "subscription" };
export function under(id: string, through?: string): Home {
  return { at: "parent", id, ...(through === undefined ? {} : { through }) };
}
export function beside(...names: readonly string[]): Home {
  return { at: "names", names };
}
export function on(id: string): Home {
  return { at: "scope", id };
}

export function flag(from: string): Rule {
  return { make: "flag", from };
}
export function onOff(from: string): Rule {
  return { make: "words", from, yes: "Enabled", no: "Disabled" };
}
export function words(from: string, yes: string, no: string): Rule {
  return { make: "words", from, yes, no };
}
export function not(from: string): Rule {
  return { make: "not", from };
}
export function text(template: string): Rule {
  return { make: "text", template };
}
export function pick(from: string, table: Readonly<Record<string, string | boolean | null>>): Rule {
  return { make: "pick", from, table };
}
export function always(value: string | boolean): Rule {
  return { make: "fixed", value };
}
export function match(from: string, pattern: RegExp, table?: Readonly<Record<string, string>>): Rule {
  return { make: "match", from, pattern, ...(table === undefined ? {} : { table }) };
}
export function times(from: string, factor: number): Rule {
  return { make: "times", from, factor };
}
export function joined(from: string, by = ", "): Rule {
  return { make: "joined", from, by };
}
export function list(from: string): Rule {
  return { make: "list", from };
}
export function each(from: string, rules: Rules): Rule {
  return { make: "each", from, rules };
}
export function block(from: string, rules: Rules): Rule {
  return { make: "block", from, rules };
}
/** `{ id }` of an id, absent without one. */
export function ref(from: string): Rule {
  return { make: "block", from, rules: { id: "." } };
}
/** `[{ id }, …]` of a list of ids. */
export function refs(from: string): Rule {
  return { make: "each", from, rules: { id: "." } };
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
