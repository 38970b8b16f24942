import type { Node } from "./ast.ts";

/** An expression as one would write it, without its brackets; for people to read. */
export function printed(node: Node): string {
  switch (node.kind) {
    case "literal":
      return literal(node.value);
    case "call":
      return `${node.name}(${node.args.map(printed).join(", ")})`;
    case "property":
      return `${printed(node.of)}.${node.name}`;
    case "index":
      return `${printed(node.of)}[${printed(node.index)}]`;
  }
}

/** A text or number as an expression has it. */
export function literal(value: string | number): string {
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
