import type { Cursor } from "./cursor.ts";
import { withoutAddresses } from "./redact.ts";
import { texts } from "../schema/parts.ts";
import { choice, list, named, object, text, variants, type Schema } from "../schema/schema.ts";

/**
 * What a budget counts, as a tree over the cost records. `unread` stands for a part whose form this version does not know:
 * what it lets through is not known either.
 */
export type BudgetFilter =
  | { readonly kind: "all" | "any"; readonly of: readonly BudgetFilter[] }
  | { readonly kind: "not"; readonly of: readonly BudgetFilter[] }
  | {
      readonly kind: "dimension" | "tag";
      /** `ResourceGroupName`, `ResourceLocation`, `ResourceId`, …, or the key of the tag. */
      readonly name: string;
      readonly operator: string; // In
      readonly values: readonly string[];
    }
  | { readonly kind: "unread" };

export const budgetFilter: Schema<BudgetFilter> = named("budgetFilter", () =>
  variants<BudgetFilter>(
    object({ kind: choice("all", "any", "not"), of: list(budgetFilter) }),
    object({ kind: choice("dimension", "tag"), name: text, operator: text, values: texts }),
    object({ kind: choice("unread") }),
  ),
);

/** Deeper than any filter that the service accepts. */
const MAX_DEPTH = 32;

/** Dimensions that older api-versions (2018) list under `filters` by a name of their own. */
const LISTS: Readonly<Record<string, string>> = {
  resourcegroups: "ResourceGroupName",
  resources: "ResourceId",
  meters: "MeterId",
};

/**
 * The filter of a budget, of old and new form: `filter` with `and`, `not`, `dimensions` and `tags`, and `filters` of
 * 2018. Undefined where there is none or an empty one. A part of another form becomes `unread` and never nothing.
 */
export function filterOf(properties: Cursor): BudgetFilter | undefined {
  const now = properties.at("filter").optional((filter) => node(filter, 0));
  const old = properties.at("filters").optional(lists);
  return all([...parts(now), ...parts(old)]);
}

function parts(filter: BudgetFilter | undefined): BudgetFilter[] {
  return filter === undefined ? [] : [filter];
}

function all(of: readonly BudgetFilter[]): BudgetFilter | undefined {
  return of.length < 2 ? of[0] : { kind: "all", of };
}

function node(item: Cursor, depth: number): BudgetFilter | undefined {
  if (!item.isObject() || depth > MAX_DEPTH) return { kind: "unread" };
  const found = item.entries().flatMap(([key, value]): BudgetFilter[] => {
    if (value.absent) return [];
    switch (key.toLowerCase()) {
      case "and":
        return group("all", value, depth);
      case "or":
        return group("any", value, depth);
      case "not":
        return group("not", value, depth);
      case "dimension":
      case "dimensions":
        return leaves("dimension", value);
      case "tag":
      case "tags":
        return leaves("tag", value);
      default:
        return [{ kind: "unread" }];
    }
  });
  return all(found);
}

function group(kind: "all" | "any" | "not", value: Cursor, depth: number): BudgetFilter[] {
  const items = value.isObject() ? [value] : value.items();
  const of = items.flatMap((item) => parts(node(item, depth + 1)));
  return of.length === 0 ? [] : [{ kind, of: kind === "not" && of.length > 1 ? [{ kind: "all", of }] : of }];
}

/** One comparison, or a list of them, all of which must hold. */
function leaves(kind: "dimension" | "tag", value: Cursor): BudgetFilter[] {
  if (!value.isObject()) {
    return value
      .items()
      .flatMap((item) => (item.isObject() ? leaves(kind, item) : [{ kind: "unread" as const }]));
  }
  const name = value.at("name").optional((text) => text.text());
  if (name === undefined) return value.entries().length === 0 ? [] : [{ kind: "unread" }];
  return [
    {
      kind,
      name: withoutAddresses(name),
      operator: value.at("operator").optional((text) => text.text()) ?? "In",
      values: value.at("values").texts().map(withoutAddresses),
    },
  ];
}

/** `filters` of 2018: lists of values by dimension, and tags as lists of values by key. */
function lists(value: Cursor): BudgetFilter | undefined {
  if (!value.isObject()) return { kind: "unread" };
  const found = value.entries().flatMap(([key, list]): BudgetFilter[] => {
    if (list.absent) return [];
    if (key.toLowerCase() === "tags") {
      return list.entries().flatMap(([tag, values]) => comparison("tag", tag, values));
    }
    const name = Object.hasOwn(LISTS, key.toLowerCase()) ? LISTS[key.toLowerCase()] : undefined;
    return name === undefined ? [{ kind: "unread" }] : comparison("dimension", name, list);
  });
  return all(found);
}

function comparison(kind: "dimension" | "tag", name: string, list: Cursor): BudgetFilter[] {
  const values = list.texts().map(withoutAddresses);
  return values.length === 0 ? [] : [{ kind, name: withoutAddresses(name), operator: "In", values }];
}
