import { UserError } from "../../../base/errors.ts";
import { pathText, type Place, type Pointer } from "../../../base/place.ts";
import { isJson, type Json } from "../../../expression/json.ts";
import { readJson } from "../arm/json/read.ts";
import { plain, pointerOf, type JsonDocument } from "../arm/json/tree.ts";
import { PlanTooLarge, valuesIn, type PlanBudget } from "./budget.ts";
import type { PlanEntry } from "./changes.ts";
import type { TextPosition } from "./split-text.ts";
import { member } from "./trees.ts";

/** As deep as the configuration of a plan may be nested. */
const DEEPEST = 250;
/** Values in one part of a plan. */
const MOST_VALUES = 2_000_000;

/** Parts of a plan's document, taken out as text, with their places in the whole. */
export class DocumentParts {
  readonly #file: string;
  readonly #budget: PlanBudget;

  constructor(file: string, budget: PlanBudget) {
    this.#file = file;
    this.#budget = budget;
  }

  place(pointer: Pointer, { line, column }: TextPosition): Place {
    return { file: this.#file, line, column, path: pathText(pointer) };
  }

  /** @throws UserError where it is no JSON, or too large */
  entry(text: string, path: Pointer, position: TextPosition): PlanEntry {
    return {
      json: this.json(text, path, position),
      place: this.place(path, position),
      placeOf: (...steps) => {
        const json = this.document(text, path, position);
        let at = json.root;
        for (const step of steps) at = member(at, step) ?? at;
        return json.place(at);
      },
    };
  }

  /**
   * Large parts are read by the machine; where they are wrong, the slower reader says what and where.
   * @throws UserError where it is no JSON, or more than may be read
   */
  json(text: string, path: Pointer, position: TextPosition): Json {
    try {
      const json: unknown = JSON.parse(text);
      if (isJson(json, { depth: DEEPEST, nodes: MOST_VALUES })) {
        this.#budget.takeValues(valuesIn(json), this.place(path, position));
        return json;
      }
    } catch (error) {
      if (error instanceof PlanTooLarge) throw error;
      // Told below.
    }
    return plain(this.document(text, path, position).root);
  }

  /** @throws UserError where it is no JSON, or too large */
  document(text: string, path: Pointer, position: TextPosition): JsonDocument {
    const moved = ({ line, column, ...rest }: Place, pointer: Pointer): Place => ({
      ...rest,
      line: line + position.line - 1,
      column: line === 1 ? column + position.column - 1 : column,
      path: pathText([...path, ...pointer]),
    });
    try {
      const json = readJson(this.#file, text);
      return { ...json, place: (tree) => moved(json.place(tree), pointerOf(tree)) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(
        error.problems.map((problem) =>
          problem.place === undefined ? problem : { ...problem, place: moved(problem.place, []) },
        ),
      );
    }
  }
}
