import type { Measures } from "../../../expression/measure.ts";
import type { Sentence } from "../../../base/sentence.ts";
import type { Functions } from "../../../expression/evaluate.ts";
import type { ParsedText } from "../../../expression/ast.ts";
import type { Unknown, Value, ValueObject } from "../../../expression/value.ts";
import type { TemplateContext } from "./model.ts";
import type { JsonDocument, JsonMap, JsonTree } from "./json/tree.ts";
import type { DeploymentScope, PlannedText } from "./scope.ts";

/** What one expansion shares among all its templates. */
export interface World {
  readonly context: TemplateContext;
  /** Templates of the repository by path. */
  readonly linked: ReadonlyMap<string, JsonDocument>;
  /** Paths of those that cannot be read, which is said already. */
  readonly unread: ReadonlySet<string>;
  /** Reads a text of a template; each text once. @throws ExpressionError */
  readonly read: (text: string) => ParsedText;
  /** Counts a resource. @throws UserError when there are too many */
  readonly count: () => void;
  /** Counts one step of work. @throws ExpressionError when there is too much of it */
  readonly tick: () => void;
  /** Counts the parts of a value that was made. @throws ExpressionError when there are too many */
  readonly spend: (parts: number) => void;
  readonly report: (document: JsonDocument, tree: JsonTree, message: Sentence, more?: Remark) => void;
  /** Values that are being computed, innermost last; a value that needs itself is found by it. */
  readonly running: string[];
  /**
   * What requests state, from the round before: regions by id in lower case, of groups that exist and of what the template
   * makes; `id#kind`, `id#sku` and the other members that the service only echoes; ids by bare name.
   */
  readonly stated: ReadonlyMap<string, Value>;
  /** Keys of what was asked for in vain. */
  readonly missed: Set<string>;
  /** What `reference()` was asked about, by the unknown that it gave. */
  readonly described: WeakMap<Unknown, ReferencedResource>;
  /** Functions that were called in the text at hand and that the service alone answers, as they are written. */
  readonly unanswered: Set<string>;
  /** What was probably meant by names that a template lacks, by what is named and the name. */
  readonly near: WeakMap<JsonMap, Map<string, string | undefined>>;
  /** Values of which every output was read; shared parts are read once. */
  readonly complete: WeakSet<object>;
  /** Sizes of values that were measured before. */
  readonly measures: Measures;
  /** Opens the template of a nested deployment. */
  readonly open: (deployment: Instance) => Frame | undefined;
}

/** A resource whose state was asked for: in full, or its properties alone. */
export interface ReferencedResource {
  readonly id: string;
  readonly full: boolean;
}

export interface Remark {
  readonly kind?: "not-readable" | "notice";
  readonly whole?: true;
  readonly expected?: Sentence;
  readonly help?: Sentence;
}

/** How often a loop has run where an expression stands. */
export interface Loop {
  readonly name: string;
  readonly index: number | Unknown;
  /** The loop of a resource, to which `copyIndex()` without a name refers. */
  readonly resource: boolean;
}

/** What an expression sees. */
export interface Sight {
  readonly world: World;
  readonly document: JsonDocument;
  readonly functions: Functions;
  readonly loops: readonly Loop[];
  /** How a text is read on that the template around has evaluated: with one bracket of `[[` taken off. */
  readonly again?: Sight;
}

/** A value that was given for a parameter: at the top, or by the deployment around. */
export interface Given {
  readonly value: () => Value;
  readonly document: JsonDocument;
  readonly tree: JsonTree;
}

/** A template at a scope, with the values of its parameters. */
export interface Frame {
  readonly world: World;
  readonly document: JsonDocument;
  readonly template: JsonMap;
  readonly scope: DeploymentScope;
  readonly name: PlannedText;
  readonly location: PlannedText | undefined;
  readonly path: readonly string[];
  readonly sight: Sight;
  /** True where its expressions are those of the template around it. */
  readonly shared: boolean;
  readonly given: ReadonlyMap<string, Given>;
  /** What a parameter without a value waits for, where its values stand elsewhere. */
  readonly elsewhere?: Unknown;
  readonly declarations: readonly Declaration[];
  /** By symbolic name in lower case, for language version 2.0. */
  readonly symbols: ReadonlyMap<string, Declaration>;
  /** Names of what is being computed. */
  readonly busy: Set<string>;
  /** Computed on demand. */
  readonly parameters: Map<string, Value>;
  readonly variables: Map<string, Value>;
  readonly instances: Map<Declaration, readonly Instance[]>;
  /** The deployments of this template by name and id in lower case, once they are looked for. */
  deployments?: ReadonlyMap<string, Instance>;
  /** Instances by lower-case name, of a loop, a resource or its symbol, once they are looked for. */
  names?: ReadonlyMap<string, readonly Instance[]>;
  /** The outputs, once they are asked for. */
  outputs?: ValueObject;
}

/** A resource as it is written. */
export interface Declaration {
  readonly tree: JsonMap;
  readonly symbol?: string;
  readonly existing: boolean;
  /** Name of its loop, if it has one. */
  readonly loop?: string;
  readonly children: readonly Declaration[];
  readonly parent?: Declaration;
}

/** One resource of a declaration: one run of its loop. */
export interface Instance {
  readonly declaration: Declaration;
  readonly frame: Frame;
  readonly sight: Sight;
  readonly type: string;
  readonly name: PlannedText;
  /** False where it is certainly not deployed. */
  readonly condition: boolean | Unknown;
  /** Where it lives, before any resource that it extends. */
  readonly scope: DeploymentScope;
  readonly extended: PlannedText | undefined;
  readonly id: PlannedText | undefined;
  readonly children: readonly Instance[];
  /** The template inside, for a deployment; undefined where it cannot be read. */
  readonly inner: Frame | undefined;
}
