/**
 * How one member of the request body follows from attributes of a Terraform resource. A text is the path of an attribute that is
 * copied: `a.b` steps into the first block of `a`, `a|b` takes the first that the provider's version has, `.` is the item itself
 * within `each`.
 */
export type ArgumentRule = string | Made;

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
  /** The provider always sends this; null: it never sends the member. */
  | { readonly make: "fixed"; readonly value: string | boolean | null }
  /** The first group of a pattern, then as `pick`. Text that does not match leaves the member unknown. */
  | {
      readonly make: "match";
      readonly from: string;
      readonly pattern: RegExp;
      readonly table?: Readonly<Record<string, string>>;
      /** The group is digits, sent as a number. */
      readonly numeric?: true;
    }
  | { readonly make: "times"; readonly from: string; readonly factor: number }
  /** A list as one text. */
  | { readonly make: "joined"; readonly from: string; readonly by: string }
  /** One value as a list of one. */
  | { readonly make: "list"; readonly from: string }
  /**
   * One object for each block or item, or for those of which an attribute has the value of `only`. `whole`: the provider sends nothing
   * else in it.
   */
  | {
      readonly make: "each";
      readonly from: string;
      readonly rules: Rules;
      readonly whole?: true;
      readonly only?: readonly [attribute: string, value: boolean];
      /** Nothing is sent where the configuration leaves it out, though a plan shows it as known only after the apply. */
      readonly orNone?: true;
    }
  /** A map as a list of objects with a member for the key and one for the value. */
  | { readonly make: "pairs"; readonly from: string; readonly key: string; readonly value: string }
  /**
   * One object where the block is there; without it the member is known to be absent, or what `otherwise` gives. `whole` as above.
   */
  | {
      readonly make: "block";
      readonly from: string;
      readonly rules: Rules;
      readonly whole?: true;
      readonly otherwise?: Rules;
    }
  /** A list of one object, made of the resource's own attributes. */
  | { readonly make: "own"; readonly rules: Rules }
  /** The texts of those attributes that are true. */
  | { readonly make: "chosen"; readonly of: Readonly<Record<string, string>> }
  /** The first of several that the provider's version has: attributes that were renamed and changed their sense. */
  | { readonly make: "first"; readonly rules: readonly ArgumentRule[] }
  /** What the first of the attributes that is true, or set, decides; `otherwise` where none is, absent without it. */
  | {
      readonly make: "when";
      readonly cases: readonly (readonly [attribute: string, value: string | boolean])[];
      readonly otherwise: string | null;
    }
  /**
   * An object made of the resource's own attributes; absent where none of them is set, and unknown where none is known to be, unless it
   * is sent `always`. The provider sends nothing else in it, unless it is `open`.
   */
  | { readonly make: "object"; readonly rules: Rules; readonly open?: true; readonly always?: true }
  /**
   * An object by keys that may hold dots; a key whose rule gives null is left out. The attributes of `left` are taken as not set where the
   * configuration leaves them out, and nothing is told where the text of `unless` matches.
   */
  | {
      readonly make: "map";
      readonly entries: Rules;
      readonly left: readonly string[];
      readonly unless: readonly [attribute: string, pattern: RegExp];
    }
  /** The attribute, and where it is not set what the rule gives. */
  | { readonly make: "given"; readonly from: string; readonly otherwise: ArgumentRule };

/** Rules by the path of the member in the request body. */
export type Rules = Readonly<Record<string, ArgumentRule>>;

export function flag(from: string): ArgumentRule {
  return { make: "flag", from };
}
export function onOff(from: string): ArgumentRule {
  return { make: "words", from, yes: "Enabled", no: "Disabled" };
}
export function words(from: string, yes: string, no: string): ArgumentRule {
  return { make: "words", from, yes, no };
}
export function not(from: string): ArgumentRule {
  return { make: "not", from };
}
export function text(template: string): ArgumentRule {
  return { make: "text", template };
}
export function pick(from: string, table: Readonly<Record<string, string | boolean | null>>): ArgumentRule {
  return { make: "pick", from, table };
}
export function always(value: string | boolean | null): ArgumentRule {
  return { make: "fixed", value };
}
export function match(from: string, pattern: RegExp, table?: Readonly<Record<string, string>>): ArgumentRule {
  return { make: "match", from, pattern, ...(table === undefined ? {} : { table }) };
}
/** A number within a text. */
export function numberIn(from: string, pattern: RegExp): ArgumentRule {
  return { make: "match", from, pattern, numeric: true };
}
export function times(from: string, factor: number): ArgumentRule {
  return { make: "times", from, factor };
}
export function joined(from: string, by = ", "): ArgumentRule {
  return { make: "joined", from, by };
}
export function list(from: string): ArgumentRule {
  return { make: "list", from };
}
export function each(from: string, rules: Rules): ArgumentRule {
  return { make: "each", from, rules };
}
export function block(from: string, rules: Rules): ArgumentRule {
  return { make: "block", from, rules };
}
/** As `each` and `block`, where the rules cover all that the provider sends. */
export function eachWhole(from: string, rules: Rules): ArgumentRule {
  return { make: "each", from, rules, whole: true };
}
export function blockWhole(from: string, rules: Rules, otherwise?: Rules): ArgumentRule {
  return { make: "block", from, rules, whole: true, ...(otherwise === undefined ? {} : { otherwise }) };
}
/** One object for each block whose attribute has the value. */
export function eachOf(
  only: readonly [attribute: string, value: boolean],
  from: string,
  rules: Rules,
): ArgumentRule {
  return { make: "each", from, rules, only };
}
/** As `each`, and nothing where the configuration leaves it out. */
export function eachOrNone(from: string, rules: Rules): ArgumentRule {
  return { make: "each", from, rules, orNone: true };
}
/** As `block`, and what the provider sends where the configuration leaves it out. */
export function blockOr(from: string, rules: Rules, otherwise: Rules): ArgumentRule {
  return { make: "block", from, rules, otherwise };
}
export function pairs(from: string, key: string, value: string): ArgumentRule {
  return { make: "pairs", from, key, value };
}
export function own(rules: Rules): ArgumentRule {
  return { make: "own", rules };
}
export function chosen(of: Readonly<Record<string, string>>): ArgumentRule {
  return { make: "chosen", of };
}
export function first(...rules: readonly ArgumentRule[]): ArgumentRule {
  return { make: "first", rules };
}
export function when(
  otherwise: string | null,
  ...cases: readonly (readonly [attribute: string, value: string | boolean])[]
): ArgumentRule {
  return { make: "when", cases, otherwise };
}
/** Sent where it is true, and left out else. */
export function ifTrue(from: string): ArgumentRule {
  return when(null, [from, true]);
}
export function objectWhole(rules: Rules): ArgumentRule {
  return { make: "object", rules };
}
/** The same, in which the provider may send more. */
export function objectOpen(rules: Rules): ArgumentRule {
  return { make: "object", rules, open: true };
}
/** An object that is always sent, whatever is set in it. */
export function objectAlways(rules: Rules): ArgumentRule {
  return { make: "object", rules, open: true, always: true };
}
export function given(from: string, otherwise: ArgumentRule): ArgumentRule {
  return { make: "given", from, otherwise };
}
/** `{ id }` of an id, absent without one. */
export function ref(from: string): ArgumentRule {
  return { make: "block", from, rules: { id: "." } };
}
/** `[{ id }, …]` of a list of ids. */
export function refs(from: string): ArgumentRule {
  return { make: "each", from, rules: { id: "." } };
}

/** An empty list. */
export const NOTHING: ArgumentRule = { make: "chosen", of: {} };

/** Rules without some members. */
export function without(rules: Rules, ...paths: readonly string[]): Rules {
  return Object.fromEntries(Object.entries(rules).filter(([path]) => !paths.includes(path)));
}
