import type { SubscriptionId } from "../../base/names.ts";
import { subscriptionScope, isWithin } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { Cursor } from "../../facts/decode/cursor.ts";
import { fieldOf } from "../json-field.ts";
import type { Arm } from "./arm/arm.ts";
import { ArmFailure, type Operation, type Question } from "./arm/failure.ts";

const PATH = "/providers/Microsoft.ResourceGraph/resources";
/** The largest page there is. */
const PAGE = 1000;
const MOST_PAGES = 200;

/** What is asked of Azure Resource Graph. */
export interface GraphQuestion extends Question {
  readonly subscription: SubscriptionId;
  /** From the table to the columns, without an order. Every row has the column `id`. */
  readonly statement: string;
}

/** Asks Azure Resource Graph, over the transport of Azure Resource Manager. */
export class Graph {
  readonly #arm: Arm;

  constructor(arm: Arm) {
    this.#arm = arm;
  }

  /**
   * All rows of a query in one subscription. Without an order the service gives no token for the next page, so one is set.
   * @returns one page for each answer, with its rows as `value`, as lists of Azure Resource Manager have them
   * @throws ArmFailure; also when the list is cut off, since what is missing would look gone.
   */
  async pages(question: GraphQuestion): Promise<unknown[]> {
    const { subscription } = question;
    const operation: Operation = { ...question, path: PATH };
    const query = `${question.statement} | order by id asc`;
    const pages: unknown[] = [];
    let count = 0;
    const seen = new Set<string>();
    let token: string | undefined;
    do {
      const options = {
        resultFormat: "objectArray",
        $top: PAGE,
        ...(token === undefined ? {} : { $skipToken: token }),
      };
      const answer = await this.#arm.ask(operation, { subscriptions: [subscription], query, options });
      const page = new Cursor(answer);
      const rows = page.at("data").items();
      if (!rows.every((row) => isOf(subscription, row)))
        throw new ArmFailure("malformed", say`the answer is about another subscription`);
      pages.push({ value: rows.map((row) => row.json()) });
      count += rows.length;
      token = tokenOf(answer);
      if (token === undefined) requireAll(page, count);
      else if (seen.has(token) || seen.size >= MOST_PAGES)
        throw new ArmFailure("malformed", say`the pages of the answer come to no end`);
      else seen.add(token);
    } while (token !== undefined);
    return pages;
  }
}

/** A row without an id cannot be read, and belongs to nothing. */
function isOf(subscription: SubscriptionId, row: Cursor): boolean {
  const id = row.isObject() ? row.at("id").textIfAny() : undefined;
  return id === undefined || isWithin(id, subscriptionScope(subscription));
}

function tokenOf(answer: unknown): string | undefined {
  const token = fieldOf(answer, "$skipToken");
  return typeof token === "string" && token !== "" ? token : undefined;
}

/** The last page must complete the list. */
function requireAll(page: Cursor, count: number): void {
  const truncated = page.at("resultTruncated").optional((value) => value.text());
  const total = page.at("totalRecords").optional((value) => value.number());
  if (truncated?.toLowerCase() === "true" || (total !== undefined && total > count)) {
    throw new ArmFailure("malformed", say`the answer is cut off and does not say how it goes on`);
  }
}
