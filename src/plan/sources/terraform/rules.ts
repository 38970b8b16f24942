import { oncePer, oncePerObject } from "../../../base/once.ts";
import {
  wholeSku,
  type ArgumentRule,
  type Made,
  type Rules,
  type TerraformRow,
} from "../../../catalog/terraform/index.ts";
import {
  anyUnknown,
  isArray,
  isObject,
  isUnknown,
  memberOf,
  type Value,
  type ValueObject,
} from "../../../expression/value.ts";
import { attribute } from "./values.ts";

/** The rules as the tree of members that they make; the same rules are read of thousands of resources. */
interface Branch {
  readonly key: string;
  rule?: ArgumentRule;
  readonly inner: Branch[];
}

const branchesOf = oncePerObject((rules: Rules): readonly Branch[] => {
  const root: Branch = { key: "", inner: [] };
  for (const [path, rule] of Object.entries(rules)) {
    let at = root;
    for (const key of path.split(".")) {
      let next = at.inner.find((one) => one.key === key);
      if (next === undefined) at.inner.push((next = { key, inner: [] }));
      at = next;
    }
    at.rule = rule;
  }
  return root.inner;
});

/**
 * The members that the rules give of a resource's values. What the provider's version does not have is left out, what is known
 * not to be set is null. An object that only nulls would make is left out, since whether the request holds it is not known;
 * `properties` it holds.
 */
export function membersOf(rules: Rules, values: Value): ValueObject {
  return grown(branchesOf(rules), values)?.members ?? {};
}

interface Grown {
  readonly members: ValueObject;
  /** Whether a rule gave anything but null. */
  readonly isTold: boolean;
  /** Whether a rule gave anything that is known to be sent. */
  readonly isSent: boolean;
}

/** Undefined where the branches make no member. */
function grown(branches: readonly Branch[], values: Value): Grown | undefined {
  let members: Record<string, Value> | undefined;
  let isTold = false;
  let isSent = false;
  for (const { key, rule, inner } of branches) {
    let value = rule === undefined ? undefined : valueOf(rule, values);
    let tells = value !== null;
    let sends = value !== undefined && value !== null && !isUnknown(value);
    if (value === undefined) {
      const below = inner.length === 0 ? undefined : grown(inner, values);
      if (below === undefined || !(below.isTold || key === "properties")) continue;
      value = below.members;
      tells = below.isTold;
      sends = below.isSent;
    }
    isTold ||= tells;
    isSent ||= sends;
    members ??= {};
    members[key] = value;
  }
  return members === undefined ? undefined : { members, isTold, isSent };
}

/** Rules for booleans: not set, they are false in some requests and missing from others. */
const FLAGS: ReadonlySet<Made["make"]> = new Set(["flag", "words", "not"]);

function valueOf(rule: ArgumentRule, values: Value): Value | undefined {
  if (typeof rule === "string") return attribute(values, rule);
  if (rule.make === "fixed") return rule.value;
  if (rule.make === "text") return textOf(rule.template, values);
  if (rule.make === "own") return [membersOf(rule.rules, values)];
  if (rule.make === "chosen") return chosenOf(rule.of, values);
  if (rule.make === "first") return firstOf(rule.rules, values);
  if (rule.make === "when") return whenOf(rule, values);
  if (rule.make === "object") return objectOf(rule, values);
  if (rule.make === "map") return mapOf(rule, values);
  const value = attribute(values, rule.from);
  if (value === undefined) return undefined;
  if (value === null) return notSet(rule, values);
  if (rule.make === "given") return value;
  if (rule.make === "each") return isUnknown(value) ? value : eachOf(rule, value);
  if (rule.make === "block") {
    const made = blockOf(rule.rules, value);
    return made === null ? notSet(rule, values) : made;
  }
  return isUnknown(value) ? value : madeOf(rule, value);
}

/** The provider's version has one of them, or both for a while: what is known goes before what is not, and that before nothing. */
function firstOf(rules: readonly ArgumentRule[], values: Value): Value | undefined {
  const given = rules.map((rule) => valueOf(rule, values)).filter((value) => value !== undefined);
  const set = given.filter((value) => value !== null);
  return set.find((value) => !isUnknown(value)) ?? set[0] ?? given[0];
}

function chosenOf(of: Readonly<Record<string, string>>, values: Value): Value | undefined {
  const read = Object.entries(of).map(([path, text]) => [attribute(values, path) ?? false, text] as const);
  const open = anyUnknown(read.map(([value]) => value));
  return open ?? read.flatMap(([value, text]) => (value === true ? [text] : []));
}

function whenOf({ cases, otherwise }: Extract<Made, { make: "when" }>, values: Value): Value {
  for (const [path, value] of cases) {
    const decides = attribute(values, path) ?? null;
    if (isUnknown(decides)) return decides;
    const isSet = (typeof decides === "string" && decides !== "") || (isArray(decides) && decides.length > 0);
    if (decides === true || isSet) return value;
  }
  return otherwise;
}

function objectOf(rule: Extract<Made, { make: "object" }>, values: Value): Value | undefined {
  const made = grown(branchesOf(rule.rules), values);
  if (rule.always === true) return made?.members ?? {};
  if (made === undefined || made.isSent) return made?.members;
  // Each of the open values may turn out not to be set, and with all of them the object.
  return made.isTold ? (anyUnknown([made.members]) ?? made.members) : null;
}

function mapOf({ entries, unless }: Extract<Made, { make: "map" }>, values: Value): Value | undefined {
  const [name, pattern] = unless;
  const decides = attribute(values, name) ?? null;
  if (isUnknown(decides)) return decides;
  if (typeof decides !== "string" || pattern.test(decides)) return undefined;
  const members = Object.entries(entries).map(([key, rule]) => [key, valueOf(rule, values)] as const);
  const told = members.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return told.length < members.length
    ? undefined
    : Object.fromEntries(told.filter(([, value]) => value !== null));
}

function notSet(rule: Made, values: Value): Value | undefined {
  if (rule.make === "given") return valueOf(rule.otherwise, values);
  if (rule.make === "block" && rule.otherwise !== undefined) return membersOf(rule.otherwise, values);
  return FLAGS.has(rule.make) ? undefined : null;
}

/** True for rules that copy the value itself: an id that becomes `{ id }`. They keep the object's shape whatever the value is. */
function bare(rules: Rules): boolean {
  return Object.values(rules).some((rule) => rule === ".");
}

function blockOf(rules: Rules, value: Value): Value | undefined {
  if (bare(rules)) return isUnknown(value) || typeof value === "string" ? membersOf(rules, value) : undefined;
  if (isArray(value)) {
    const [first] = value;
    return first === undefined || first === null ? null : blockOf(rules, first);
  }
  if (isUnknown(value)) return value;
  return isObject(value) ? membersOf(rules, value) : undefined;
}

function eachOf({ rules, only }: Extract<Made, { make: "each" }>, all: Value): Value | undefined {
  const value = only === undefined ? all : chosenOnly(all, only);
  if (isUnknown(value)) return value;
  if (!isArray(value)) return undefined;
  return value.map((item) => (isUnknown(item) && !bare(rules) ? item : membersOf(rules, item)));
}

/** The items of which an attribute has a value; where that of one is not known, neither is the list. */
function chosenOnly(all: Value, [name, wanted]: readonly [string, boolean]): Value {
  if (!isArray(all)) return all;
  const told = all.map((item) => ({ item, is: attribute(item, name) ?? false }));
  return (
    anyUnknown(told.map(({ is }) => is)) ?? told.flatMap(({ item, is }) => (is === wanted ? [item] : []))
  );
}

/** Attributes that a template names. */
const namesIn = oncePer((template: string): readonly string[] =>
  [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name),
);

/** A template with the values of the attributes in it; undefined where the provider's version lacks one, null where one is not set. */
export function textOf(template: string, values: Value): Value | undefined {
  const known = namesIn(template).map((name) => attribute(values, name));
  if (known.includes(undefined)) return undefined;
  const open = anyUnknown(known.flatMap((value) => value ?? []));
  if (open !== undefined) return open;
  if (known.includes(null)) return null;
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => String(scalar(attribute(values, name))));
}

function scalar(value: Value | undefined): string | number | boolean | undefined {
  return typeof value === "object" ? undefined : value;
}

type Simple = Exclude<
  Made,
  {
    make:
      "fixed" | "text" | "each" | "block" | "own" | "chosen" | "first" | "when" | "object" | "map" | "given";
  }
>;

/** Of a known value; undefined where it has not the type that the rule is made for. */
function madeOf(rule: Simple, value: Value): Value | undefined {
  switch (rule.make) {
    case "flag":
      return typeof value === "boolean" ? value : undefined;
    case "words":
      return typeof value !== "boolean" ? undefined : value ? rule.yes : rule.no;
    case "not":
      return typeof value === "boolean" ? !value : undefined;
    case "times":
      return typeof value === "number" ? value * rule.factor : undefined;
    case "list":
      return [value];
    case "pairs":
      return isObject(value)
        ? Object.entries(value).map(([key, one]) => ({ [rule.key]: key, [rule.value]: one }))
        : undefined;
    case "joined": {
      if (!isArray(value)) return undefined;
      const open = anyUnknown(value);
      return open ?? (value.length === 0 ? null : value.map((item) => String(scalar(item))).join(rule.by));
    }
    case "pick": {
      if (typeof value !== "string" && typeof value !== "number") return undefined;
      return Object.hasOwn(rule.table, value) ? rule.table[value] : value;
    }
    case "match": {
      const part = typeof value === "string" ? rule.pattern.exec(value)?.[1] : undefined;
      if (part !== undefined && rule.numeric === true) return Number(part);
      if (part === undefined || rule.table === undefined) return part;
      return Object.hasOwn(rule.table, part) ? rule.table[part] : undefined;
    }
  }
}

/** Paths of the members of a body, without marks for lists, in which the provider sends nothing but what the rules give. */
export function wholePaths(rules: Rules, prefix = ""): string[] {
  return Object.entries(rules).flatMap(([path, rule]): string[] => {
    const full = prefix + path;
    if (typeof rule !== "string" && rule.make === "object")
      return rule.open === true ? wholePaths(rule.rules, `${full}.`) : [full];
    if (typeof rule === "string" || (rule.make !== "each" && rule.make !== "block")) return [];
    return rule.whole === true ? [full] : wholePaths(rule.rules, `${full}.`);
  });
}

/** The same of a whole request; its SKU is among them only where each rule of it told its member. */
export function wholePathsOf(row: TerraformRow, body: ValueObject, rules: Rules = row.rules): string[] {
  const paths = wholeSku(row);
  const isTold = paths.every((path) => valueAt(body, path.split(".")) !== undefined);
  const skus = isTold ? paths.map((path) => path.slice(0, path.lastIndexOf("."))) : [];
  return [...wholePaths(rules), ...new Set(skus)];
}

function valueAt(body: ValueObject, [step = "", ...rest]: readonly string[]): Value | undefined {
  const value = memberOf(body, step);
  return rest.length === 0
    ? value
    : value !== undefined && isObject(value)
      ? valueAt(value, rest)
      : undefined;
}
