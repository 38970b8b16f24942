import { entryOf } from "../../expression/json.ts";
import { isArray, isObject, isUnknown, memberOf, restOf, type Value } from "../../expression/value.ts";

/** One step into a resource: a property, or `[*]`, all members of an array. */
export type PathStep = { readonly key: string } | "all";

/** A way into a resource. A loose one was not looked up but is found by walking the resource's own body. */
export interface FieldPath {
  readonly steps: readonly PathStep[];
  readonly loose: boolean;
}

const [DOT, BRACKET] = [46, 91];

/** `a.b[*].c`, `a['b.c']`; keys keep their casing. */
export function pathFrom(text: string, loose = false): FieldPath {
  const steps: PathStep[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) steps.push({ key: text.slice(from, to) });
  };
  let at = 0;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    const end = char === BRACKET ? text.indexOf("']", at) : -1;
    if (char === DOT) {
      flush(at);
      from = at += 1;
    } else if (char === BRACKET && text.startsWith("[*]", at)) {
      flush(at);
      steps.push("all");
      from = at += 3;
    } else if (end > 0 && text.charAt(at + 1) === "'") {
      flush(at);
      steps.push({ key: text.slice(at + 2, end) });
      from = at = end + 2;
    } else at += 1;
  }
  flush(at);
  return { steps, loose };
}

/** True when `prefix` is the beginning of `path`, keys without regard to case. */
export function startsWith(path: FieldPath, prefix: readonly PathStep[]): boolean {
  return (
    path.steps.length >= prefix.length &&
    prefix.every((step, index) => {
      const other = path.steps[index];
      if (other === undefined || other === "all" || step === "all") return other === step;
      return other.key.toLowerCase() === step.key.toLowerCase();
    })
  );
}

/** One value that a path leads to, and the array members passed on the way there. */
export interface PathMatch {
  /** Undefined where the property is missing. */
  readonly value: Value | undefined;
  /** True when there is no member, only a missing array. */
  readonly virtual: boolean;
  /** True when an array on the way is unknown, and so how many members there are. */
  readonly open: boolean;
  /** Members by the number of steps that lead to them. */
  readonly members: readonly { readonly steps: number; readonly value: Value }[];
}

/** Everything that the steps from `from` on lead to; at least one entry for every array that is not empty. */
export function follow(start: Value | undefined, path: FieldPath, from: number): PathMatch[] {
  const found: PathMatch[] = [];
  const go = (value: Value | undefined, at: number, members: PathMatch["members"]): void => {
    const step = path.steps[at];
    if (step === undefined) found.push({ value, virtual: false, open: false, members });
    else if (value !== undefined && isUnknown(value)) {
      found.push({ value, virtual: false, open: path.steps.includes("all", at), members });
    } else if (step !== "all") go(property(value, step.key, path.loose, at === 0), at + 1, members);
    else if (value !== undefined && isArray(value)) {
      for (const member of value) go(member, at + 1, [...members, { steps: at + 1, value: member }]);
    } else found.push({ value: undefined, virtual: true, open: false, members });
  };
  go(start, from, []);
  return found;
}

/** Properties of every resource that stand beside `properties`. */
export const AT_ROOT: ReadonlySet<string> = new Set([
  "sku",
  "kind",
  "identity",
  "location",
  "tags",
  "plan",
  "zones",
  "extendedlocation",
  "managedby",
  "etag",
  "systemdata",
]);

function property(value: Value | undefined, key: string, loose: boolean, atRoot: boolean): Value | undefined {
  if (value === undefined || !isObject(value)) return undefined;
  if (!loose) return memberOf(value, key);
  const inner = memberOf(value, "properties");
  const below = inner === undefined ? undefined : isObject(inner) ? memberOf(inner, key) : inner;
  if (atRoot && !AT_ROOT.has(key.toLowerCase())) return below;
  return entryOf(value, key) ?? below ?? restOf(value);
}

/** The path as the service writes it: `properties.rules[*].port`. */
export function pathText({ steps }: FieldPath): string {
  return steps.reduce<string>((text, step) => {
    if (step === "all") return `${text}[*]`;
    const plain = /^[\w-]+$/.test(step.key);
    return plain ? (text === "" ? step.key : `${text}.${step.key}`) : `${text}['${step.key}']`;
  }, "");
}
