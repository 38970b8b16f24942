import type { AttributeComparison, Family, AttributeRelation } from "./ast.ts";

const SHAPE =
  /^(?:For(any|all)Of(any|all)Values:)?(string|numeric|datetime|bool|guid)(not)?(equals|startswith|like|lessthanequals|lessthan|greaterthanequals|greaterthan)(ignorecase)?$/i;

const FAMILIES: Readonly<Record<string, string>> = {
  string: "String",
  numeric: "Numeric",
  datetime: "DateTime",
  bool: "Bool",
  guid: "Guid",
};
const RELATIONS: Readonly<Record<string, string>> = {
  equals: "Equals",
  startswith: "StartsWith",
  like: "Like",
  lessthan: "LessThan",
  lessthanequals: "LessThanEquals",
  greaterthan: "GreaterThan",
  greaterthanequals: "GreaterThanEquals",
};

function isFamily(text: string): text is Family {
  return Object.hasOwn(FAMILIES, text);
}
function isRelation(text: string): text is AttributeRelation {
  return Object.hasOwn(RELATIONS, text);
}

/**
 * The comparison that an operator's name stands for, without regard to case; undefined for a name that the documentation
 * does not list. Source: "Azure role assignment condition format and syntax", operators.
 */
export function comparisonOf(word: string): AttributeComparison | undefined {
  const match = SHAPE.exec(word);
  if (match === null) return undefined;
  const [, left, right, family = "", not, relation = "", ignoring] = match.map((part: string | undefined) =>
    part?.toLowerCase(),
  );
  if (!isFamily(family) || !isRelation(relation)) return undefined;
  const negated = not !== undefined;
  const ignoreCase = ignoring !== undefined;
  if (!exists(family, relation, negated, ignoreCase)) return undefined;
  const plain = `${FAMILIES[family] ?? ""}${negated ? "Not" : ""}${RELATIONS[relation] ?? ""}${ignoreCase ? "IgnoreCase" : ""}`;
  const base = { family, relation, negated, ignoreCase };
  if ((left !== "any" && left !== "all") || (right !== "any" && right !== "all"))
    return { name: plain, ...base };
  const title = (word: string): string => (word === "any" ? "Any" : "All");
  return { name: `For${title(left)}Of${title(right)}Values:${plain}`, ...base, over: { left, right } };
}

function exists(family: Family, relation: AttributeRelation, negated: boolean, ignoreCase: boolean): boolean {
  if (family === "string") return relation === "equals" || relation === "startswith" || relation === "like";
  if (ignoreCase || relation === "startswith" || relation === "like") return false;
  if (relation === "equals") return true;
  return !negated && (family === "numeric" || family === "datetime");
}
