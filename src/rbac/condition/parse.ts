import { actionMatcher } from "../pattern.ts";
import {
  SOURCES,
  type Attribute,
  type AttributeComparison,
  type Junction,
  type ConditionNode,
  type ConditionOperand,
  type Scalar,
} from "./ast.ts";
import { MalformedCondition, tokensOf, type ConditionToken, type TokenKind } from "./lex.ts";
import { comparisonOf } from "./operators.ts";
import { comparable } from "./values.ts";

/** The service takes 4 KB; a longer text comes from nowhere good. */
const MOST_CHARACTERS = 20_000;
const DEEPEST = 64;

/**
 * Reads a condition, version 2.0. Source: "Azure role assignment condition format and syntax".
 * @throws Malformed with the place
 */
export function parseCondition(condition: string): ConditionNode {
  if (condition.length > MOST_CHARACTERS)
    throw new MalformedCondition(MOST_CHARACTERS, `at most ${String(MOST_CHARACTERS)} characters`);
  return new Parser(tokensOf(condition)).whole();
}

class Parser {
  readonly #tokens: readonly ConditionToken[];
  #next = 0;

  constructor(tokens: readonly ConditionToken[]) {
    this.#tokens = tokens;
  }

  whole(): ConditionNode {
    const node = this.#expression(0);
    if (this.#now().kind !== "end") throw new MalformedCondition(this.#now().at, "AND, OR or the end");
    return node;
  }

  #expression(depth: number): ConditionNode {
    const first = this.#term(depth);
    const parts = [first];
    const between: Junction[] = [];
    for (let kind = this.#now().kind; kind === "and" || kind === "or"; kind = this.#now().kind) {
      this.#next += 1;
      between.push(kind);
      parts.push(this.#term(depth));
    }
    const [junction] = between;
    if (junction === undefined) return first;
    if (between.every((one) => one === junction)) return { kind: junction, parts };
    return { kind: "mixed", parts, between };
  }

  #term(depth: number): ConditionNode {
    const token = this.#now();
    if (depth > DEEPEST) throw new MalformedCondition(token.at, `at most ${String(DEEPEST)} levels`);
    if (token.kind === "not") {
      this.#next += 1;
      return { kind: "not", part: this.#term(depth + 1) };
    }
    if (token.kind === "(") {
      this.#next += 1;
      const node = this.#expression(depth + 1);
      this.#take(")", "a closing parenthesis");
      return node;
    }
    if (token.kind === "word") {
      const word = token.text.toLowerCase();
      if (word === "actionmatches") return this.#matches("action");
      if (word === "suboperationmatches") return this.#matches("suboperation");
      if (word === "exists") {
        this.#next += 1;
        return { kind: "exists", attribute: attributeOf(this.#take("attribute", "an attribute")) };
      }
    }
    return this.#comparison();
  }

  #matches(kind: "action" | "suboperation"): ConditionNode {
    this.#next += 1;
    this.#take("{", "a pattern in braces");
    const { text } = this.#take("text", "a pattern in quotes");
    this.#take("}", "a closing brace");
    return { kind, pattern: text, matches: actionMatcher([text]) };
  }

  #comparison(): ConditionNode {
    const left = this.#operand("a term");
    const word = this.#take("word", "an operator");
    const comparison = comparisonOf(word.text);
    if (comparison === undefined)
      throw new MalformedCondition(word.at, "an operator of the condition language");
    const right = this.#operand("a value or an attribute");
    for (const operand of [left, right]) fit(operand, comparison);
    return { kind: "compare", left: left.operand, comparison, right: right.operand };
  }

  #operand(expected: string): Placed {
    const token = this.#now();
    this.#next += 1;
    switch (token.kind) {
      case "attribute":
        return { at: token.at, operand: { kind: "attribute", attribute: attributeOf(token) } };
      case "text":
      case "word":
        return { at: token.at, operand: { kind: "values", values: [scalarOf(token)], braces: false } };
      case "{":
        return { at: token.at, operand: { kind: "values", values: this.#values(), braces: true } };
      default:
        throw new MalformedCondition(token.at, expected);
    }
  }

  #values(): Scalar[] {
    const values: Scalar[] = [];
    for (;;) {
      const token = this.#now();
      if (token.kind !== "text" && token.kind !== "word") throw new MalformedCondition(token.at, "a value");
      values.push(scalarOf(token));
      this.#next += 1;
      if (this.#now().kind === ",") {
        this.#next += 1;
        continue;
      }
      this.#take("}", "a comma or a closing brace");
      return values;
    }
  }

  #now(): ConditionToken {
    const token = this.#tokens[this.#next] ?? this.#tokens.at(-1);
    if (token === undefined) throw new Error("a condition without a last token");
    return token;
  }

  #take(kind: TokenKind, expected: string): ConditionToken {
    const token = this.#now();
    if (token.kind !== kind) throw new MalformedCondition(token.at, expected);
    this.#next += 1;
    return token;
  }
}

interface Placed {
  readonly at: number;
  readonly operand: ConditionOperand;
}

function attributeOf({ text, at }: ConditionToken): Attribute {
  const open = text.indexOf("[");
  const word = text.slice(0, open).replace("@", "").trim().toLowerCase();
  const source = SOURCES.find((name) => name === word);
  if (source === undefined)
    throw new MalformedCondition(at, "@Request, @Resource, @Principal or @Environment");
  const name = text.slice(open + 1, -1).trim();
  if (name === "") throw new MalformedCondition(at + open + 1, "the name of an attribute");
  return { source, name };
}

function scalarOf({ kind, text }: ConditionToken): Scalar {
  if (kind === "text") return text;
  if (/^[+-]?\d{1,15}$/.test(text)) return Number(text);
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : text;
}

/** Values of the wrong kind are the writer's mistake, whatever the request turns out to be. */
function fit({ at, operand }: Placed, { family }: AttributeComparison): void {
  if (operand.kind === "attribute") return;
  if (operand.values.some((value) => comparable(value, family) === undefined))
    throw new MalformedCondition(at, WORDS[family]);
}

const WORDS = {
  string: "texts",
  numeric: "whole numbers",
  datetime: "dates such as 2022-06-01T00:00:00.0Z",
  bool: "true or false",
  guid: "GUIDs",
} as const;
