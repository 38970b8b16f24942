import type { Instant } from "../base/time.ts";
import type { Locate, Place, Pointer } from "../base/place.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { JsonObject, PolicyDefinition } from "../policy/model.ts";
import type { Rule } from "../policy/rule.ts";

/** The text of a file below the root, with its path from there. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A folder with a policy as it stands in files. */
export interface PackSource {
  /** Path from the root, with slashes. */
  readonly folder: string;
  readonly policy: SourceFile;
  readonly cases?: SourceFile;
  /** One file of a folder with many definitions: it has no cases, and its name is not a folder's. */
  readonly alone?: true;
}

/** A definition that was read and found sound. */
export interface PackDefinition {
  readonly definition: PolicyDefinition;
  readonly rule: Rule;
  /** Names of the effects that the rule can have, in the writer's order. */
  readonly effects: readonly string[];
  readonly description?: string;
  /** What the metadata says of each parameter that has some. */
  readonly parameterDescriptions: Readonly<Record<string, string>>;
  readonly category?: string;
  readonly version?: string;
  readonly locate: Locate;
  /** Where the rule stands in its file. */
  readonly rulePointer: Pointer;
}

/** `non-compliant` is a match: the effect of the policy would act. */
export const EXPECTATIONS = ["compliant", "non-compliant", "unknown", "error"] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** One resource and what the policy must say to it. */
export interface PackCase {
  readonly name: string;
  readonly place: Place;
  /** Where a part of the case stands. */
  readonly locate: Locate;
  readonly expect: Expectation;
  /** Parameter values of the policy, those of the whole file included; defaults are not. */
  readonly parameters: JsonObject;
  readonly resource: ValueObject;
  readonly apiVersion?: string;
  readonly subscription?: Value;
  readonly resourceGroup?: Value;
  readonly requestContext?: Value;
  /** What utcNow() gives. */
  readonly now?: Instant;
  /** Related resources that exist, for effects that ask for them; undefined when nobody has looked. */
  readonly related?: readonly Value[];
}

/** A policy with the resources that prove it. */
export interface Pack extends PackDefinition {
  /** Of its folder. */
  readonly name: string;
  readonly folder: string;
  readonly file: string;
  readonly cases: readonly PackCase[];
}
