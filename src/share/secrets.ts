import { withoutCredentials } from "../base/credentials.ts";

/** In place of a secret. */
const REMOVED = "removed";

/**
 * Documents without the secrets in them, which no check reads: what a Terraform plan marks as sensitive, values of parameters and variables
 * that are declared secure or sensitive, members that are named as a secret is, and keys and tokens within texts.
 */
export function withoutSecrets(documents: readonly unknown[]): unknown[] {
  const secure = new Set(documents.flatMap((one) => [...secureNames(one)]));
  return documents.map((one) => clean(one, undefined, secure));
}

/** Members whose text is a secret itself, and not the name or the address of one. */
const SECRET =
  /(?:password|passwd|pwd|secret|token|(?:account|access|shared|primary|secondary|private|api|master|admin|license)_?keys?)$/i;

/** @param mark what Terraform says of the value: `true` where all of it is sensitive, else the same for its parts */
function clean(value: unknown, mark: unknown, secure: ReadonlySet<string>): unknown {
  if (mark === true) return null;
  if (typeof value === "string") return withoutCredentials(value);
  if (Array.isArray(value))
    return value.map((item, index) => clean(item, Array.isArray(mark) ? mark[index] : undefined, secure));
  if (!isObject(value)) return value;
  const hidden = value["sensitive"] === true ? ["value"] : [];
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (hidden.includes(name)) return [name, null];
      if (isSecret(name, member, secure)) return [name, removed(member)];
      const own = isObject(mark) ? mark[name] : undefined;
      return [name, clean(member, own ?? value[`${name}_sensitive`] ?? value[`sensitive_${name}`], secure)];
    }),
  );
}

/** A literal, by itself or as the value of a parameter or variable. */
function isSecret(name: string, member: unknown, secure: ReadonlySet<string>): boolean {
  if (isLiteral(member)) return SECRET.test(name);
  if (!isObject(member)) return false;
  const isNamed = SECRET.test(name) || secure.has(name.toLowerCase());
  return isNamed && VALUES.some((key) => key in member);
}

const VALUES = ["value", "defaultValue", "constant_value", "default"];

/** An expression says where a value comes from, and nothing of it. */
function isLiteral(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !/^\[(?!\[)/.test(value);
}

function removed(member: unknown): unknown {
  if (!isObject(member)) return REMOVED;
  return Object.fromEntries(
    Object.entries(member).map(([name, value]) => [
      name,
      VALUES.includes(name) && !(typeof value === "string" && !isLiteral(value))
        ? isObject(value)
          ? {}
          : REMOVED
        : value,
    ]),
  );
}

/** Lower case: parameters of a secure type, and variables that are sensitive. */
function* secureNames(root: unknown): Generator<string> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) for (const item of value) open.push(item);
    if (!isObject(value)) continue;
    for (const [name, member] of Object.entries(value)) {
      open.push(member);
      if (!isObject(member)) continue;
      const { type, sensitive } = member;
      if (sensitive === true || (typeof type === "string" && /^secure(?:string|object)$/i.test(type)))
        yield name.toLowerCase();
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
