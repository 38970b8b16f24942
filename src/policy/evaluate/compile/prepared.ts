import { memberOf } from "../../../expression/value.ts";
import type { Resource } from "../situation.ts";
import { ValueNode } from "./node.ts";

export interface PreparedResource {
  readonly resource: Resource;
  /** Lower case; empty when the resource has none. */
  readonly type: string;
  /** Type and api-version: where fields stand depends on nothing else. */
  readonly form: string;
  readonly root: ValueNode;
  /** A type that is not text: what is compiled for a type would not be the same. */
  readonly odd: boolean;
}

/** Normalises a resource once, for any number of policies; parts that no policy reads are never looked at. */
export function prepare(resource: Resource): PreparedResource {
  const type = memberOf(resource.body, "type");
  const lower = typeof type === "string" ? type.toLowerCase() : "";
  return {
    resource,
    type: lower,
    form: `${type === undefined ? "?" : lower} ${resource.apiVersion ?? "?"}`,
    root: new ValueNode(resource.body),
    odd: type !== undefined && typeof type !== "string",
  };
}
