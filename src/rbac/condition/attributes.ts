import type { Attribute, Scalar } from "./ast.ts";

/** Null: the attribute does not exist. */
export type AttributeValue = Scalar | null | readonly Scalar[];

/** What is known of the request that a condition judges. A member that is absent is not known. */
export interface Attributes {
  /** By name, `Microsoft.Authorization/roleAssignments:RoleDefinitionId` or `RoleDefinitionId`, in any casing. */
  readonly request?: ReadonlyMap<string, AttributeValue>;
  readonly resource?: ReadonlyMap<string, AttributeValue>;
  readonly principal?: ReadonlyMap<string, AttributeValue>;
  readonly environment?: ReadonlyMap<string, AttributeValue>;
  /** Of whatever source: serves where the source's own map contains nothing. */
  readonly any?: ReadonlyMap<string, AttributeValue>;
  /** `Blob.List`; empty says that there is none. */
  readonly subOperations?: readonly string[];
}

export const NOTHING_KNOWN: Attributes = {};

/** Undefined: not known. */
export function valueOf(attributes: Attributes, { source, name }: Attribute): AttributeValue | undefined {
  const own = find(attributes[source], name);
  if (own !== undefined) return own;
  if (source === "request" && name.toLowerCase() === "suboperation" && attributes.subOperations !== undefined)
    return attributes.subOperations;
  return find(attributes.any, name);
}

/** `tags:Project<$key_case_sensitive$>`: the keys of tags are told apart by case. */
const KEY_CASE = /<\$key_case_sensitive\$>$/i;

function find(
  values: ReadonlyMap<string, AttributeValue> | undefined,
  name: string,
): AttributeValue | undefined {
  if (values === undefined) return undefined;
  const exact = values.get(name);
  if (exact !== undefined) return exact;
  const plain = name.replace(KEY_CASE, "");
  const sensitive = plain !== name;
  const short = plain.slice(plain.lastIndexOf(":") + 1);
  for (const wanted of [plain, short]) {
    for (const [key, value] of values) {
      const given = key.replace(KEY_CASE, "");
      if (given.toLowerCase() !== wanted.toLowerCase()) continue;
      if (!sensitive || given.endsWith(short)) return value;
    }
  }
  return undefined;
}
