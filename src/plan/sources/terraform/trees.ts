import type { JsonTree } from "../arm/json/tree.ts";

/** Member of that very name: Terraform tells names apart by case. */
export function member(tree: JsonTree | undefined, name: string): JsonTree | undefined {
  return tree?.kind === "map" ? tree.entries.get(name) : undefined;
}
export function textOf(tree: JsonTree | undefined): string | undefined {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : undefined;
}
export function truthOf(tree: JsonTree | undefined): boolean | undefined {
  return tree?.kind === "scalar" && typeof tree.value === "boolean" ? tree.value : undefined;
}
export function itemsOf(tree: JsonTree | undefined): readonly JsonTree[] {
  return tree?.kind === "list" ? tree.items : [];
}
