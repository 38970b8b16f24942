import { FileFault } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import type { Json } from "../../../expression/json.ts";
import { MIB } from "../../../base/bytes.ts";

/** Bytes of all plans of a run; one plan may have them all. */
export const MOST_PLAN_BYTES = 256 * MIB;
/** What a list or a map counts as beside what is in it. */
const CONTAINER = 3;

/** How much all plans of a run may hold. */
export interface PlanLimits {
  readonly bytes: number;
  /** By {@link valuesIn}; 20,000 changes as providers write them hold some 7,000,000. */
  readonly values: number;
  /** Those that blocks of resources make among them. */
  readonly resources: number;
}

const LIMITS: PlanLimits = { bytes: MOST_PLAN_BYTES, values: 9_000_000, resources: 50_000 };

/** What stands in this many characters counts as one value more. */
const CHARACTERS = 32;
/** Keys in a map of more than this many are seldom those of another map, and so take more memory. */
const USUAL_KEYS = 128;
const RARE_KEY = 6;

/** A plan, or the plans of a run together, contain more than is read: what came before counts, and nothing after it is read. */
export class PlanTooLarge extends FileFault {}

/** What the Terraform plans of a run may hold in all, however many there are. */
export class PlanBudget {
  readonly #limits: PlanLimits;
  #bytes = 0;
  #values = 0;
  #resources = 0;

  constructor(limits = LIMITS) {
    this.#limits = limits;
  }

  /** @throws PlanTooLarge */
  takeBytes(count: number, place: Place): void {
    this.#bytes += count;
    if (this.#bytes > this.#limits.bytes)
      throw tooLarge(
        say`the Terraform plans of the run are larger than ${this.#limits.bytes / MIB} MiB together`,
        place,
      );
  }

  /** @throws PlanTooLarge */
  takeValues(count: number, place: Place): void {
    this.#values += count;
    if (this.#values > this.#limits.values)
      throw tooLarge(
        say`the Terraform plans of the run contain more than ${this.#limits.values} values up to here`,
        place,
      );
  }

  /** What is wrong where there is no room for so many more resources. */
  takeResources(count: number): Sentence | undefined {
    this.#resources += count;
    return this.#resources <= this.#limits.resources
      ? undefined
      : say`the Terraform plans of the run make more than ${this.#limits.resources} resources. Nothing is read from here on`;
  }
}

function tooLarge(message: Sentence, place: Place): PlanTooLarge {
  return new PlanTooLarge([{ message, place, help: say`plan the parts of the configuration by themselves` }]);
}

/** How many values a part of a plan counts as, by the memory they take: texts by their length, lists and maps and very many keys for more. */
export function valuesIn(json: Json): number {
  if (typeof json === "string") return 1 + Math.floor(json.length / CHARACTERS);
  if (typeof json !== "object" || json === null) return 1;
  let count = CONTAINER;
  if (isList(json)) {
    for (const item of json) count += valuesIn(item);
    return count;
  }
  let keys = 0;
  for (const key in json) {
    keys += 1;
    if (keys > USUAL_KEYS) count += RARE_KEY + Math.floor(key.length / CHARACTERS);
    count += valuesIn(json[key] ?? null);
  }
  return count;
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
