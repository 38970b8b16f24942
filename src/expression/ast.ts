/** An expression of the template language, without its brackets. */
export type Node =
  | { readonly kind: "literal"; readonly value: string | number }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "property"; readonly of: Node; readonly name: string }
  | { readonly kind: "index"; readonly of: Node; readonly index: Node };

/** A text as the template language reads it: itself, or an expression to evaluate. */
export type ParsedText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "expression"; readonly source: string; readonly node: Node };

/** Visits every node, callers before their arguments. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (node.kind === "call") for (const argument of node.args) walk(argument, visit);
  else if (node.kind === "property") walk(node.of, visit);
  else if (node.kind === "index") {
    walk(node.of, visit);
    walk(node.index, visit);
  }
}
