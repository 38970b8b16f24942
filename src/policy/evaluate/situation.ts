import type { Value, ValueObject } from "../../expression/value.ts";
import type { Instant } from "../../base/time.ts";
import type { AliasCatalogue } from "../aliases.ts";
import type { Disputed } from "./disputed.ts";
import type { EvaluationMemory } from "./memory.ts";
import type { Work } from "./work.ts";

/** A resource as it is sent to or read from Azure Resource Manager; any part may be unknown until deployment. */
export interface Resource {
  readonly body: ValueObject;
  /** api-version of the request that makes it. */
  readonly apiVersion?: string;
}

/** Everything that a rule can read besides itself. What is left out is unknown, not empty. */
export interface Situation {
  /** What `field` conditions read. */
  readonly resource: Resource;
  /** What the field() function reads: the resource of the `if`, while an existenceCondition looks at a related one. */
  readonly primary?: Resource;
  /** Parameter values by name in any casing, defaults included. */
  readonly parameters: Readonly<Record<string, Value>>;
  readonly aliases: AliasCatalogue;
  /** What subscription(), resourceGroup(), requestContext() and policy() give. */
  readonly subscription?: Value;
  readonly resourceGroup?: Value;
  readonly requestContext?: Value;
  readonly policy?: Value;
  readonly now?: Instant;
  readonly disputed?: Disputed;
  /** Bounds evaluations that belong together; without it each has a bound of its own. */
  readonly work?: Work;
  /** What evaluations that belong together remember of values; without it each has a memory of its own. */
  readonly memory?: EvaluationMemory;
}

/** What a verdict rests on besides the rule's own logic. */
export interface Notes {
  /** Aliases that no list explains: the resource's own body was walked, which is a guess, or their value is unknown. */
  readonly walked: Set<string>;
  /** Names of the disputed points that were consulted. */
  readonly disputed: Set<keyof Disputed>;
  readonly work?: Work;
}
