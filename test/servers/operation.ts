import type { Answer } from "./http.ts";
import type { Json } from "./json.ts";
import type { World } from "./world.ts";

/** One kind of request that the fake Azure Resource Manager understands. */
export interface OperationShape {
  readonly path: RegExp;
  /** The permission that the caller must hold; named in a 403. */
  readonly permission: string;
  /** Resource type, which decides how a wrong api-version is refused. */
  readonly type: string;
  /** Newest first, as the service lists them. */
  readonly apiVersions: readonly string[];
}

/** What a request says beside its operation. */
export interface Ask {
  /** Named parts of the path, decoded. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A list that a file of `operations` brings whole: its shape, and its rows from a world. */
export interface ListOperation extends OperationShape {
  /** Rows before paging; `scope` is what stands before the provider in the path. */
  readonly rows: (world: World, scope: string, ask: Ask) => readonly Json[];
}

/** The same for one answer that is not a list. */
export interface ItemOperation extends OperationShape {
  /** The body; undefined for a place that the service does not have. */
  readonly item: (world: World, scope: string, ask: Ask) => Json | undefined;
}

/** A question that is posed as a POST and changes nothing: its shape, and its answer from a world. */
export interface PosedOperation extends OperationShape {
  /** `parts` are the named groups of the path. */
  readonly answer: (world: World, parts: Readonly<Record<string, string>>, body: string) => Answer;
}

/** An operation that has a file of its own. */
export type OwnOperation = ListOperation | ItemOperation | PosedOperation;

/** A path with a scope before the provider, which the tenant's is not asked without. */
export function onScope(type: string): RegExp {
  const [namespace = "", ...segments] = type.replaceAll(".", "\\.").split("/");
  return new RegExp(`^(?<scope>(?:/.+)?)/providers/${namespace}/${segments.join("/")}$`, "i");
}
