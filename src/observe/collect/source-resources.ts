import { subscriptionScope } from "../../base/resource-id.ts";
import { graphCondition } from "../../base/graph-condition.ts";
import type { SubscriptionId } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { Cursor, inOrder } from "../../facts/decode/cursor.ts";
import { decodeListedResource } from "../../facts/decode/listed-resource.ts";
import { unknown } from "../../facts/fact.ts";
import type { ListedResource } from "../../facts/model/inventory.ts";
import { ArmFailure } from "../failure.ts";
import { fieldOf } from "../json-field.ts";
import { eachOfSubscription, factOf, type Collector, type Run } from "../run.ts";

const VERSIONS = ["2024-04-01", "2022-10-01", "2021-03-01"];
/** The largest page there is. */
const PAGE = 1000;
const MOST_PAGES = 200;

/**
 * Resources of the subscription that meet a condition, by Azure Resource Graph. Without an order the service gives no token
 * for the next page, so the query sets one; columns that may hold secrets are not asked for.
 */
export function sourceResources({ arm }: Run): Collector<"sourceResources"> {
  return eachOfSubscription((id, condition) => {
    const clauses = graphCondition(condition);
    const scope = subscriptionScope(id);
    if (clauses === undefined) {
      const why = say`${condition} is not a condition that selects resources.`;
      return Promise.resolve(unknown("not-understood", why, { scope }));
    }
    const operation = {
      what: say`the resources of the source in Azure Resource Graph`,
      path: "/providers/Microsoft.ResourceGraph/resources",
      versions: VERSIONS,
      permission: "Microsoft.ResourceGraph/resources/read",
      scope,
    };
    return factOf(operation, async () => {
      const rows = await allRows(id, clauses, (body) => arm.ask(operation, body));
      return inOrder(rows, (row) => row.id);
    });
  });
}

async function allRows(
  subscription: SubscriptionId,
  clauses: string,
  ask: (body: unknown) => Promise<unknown>,
): Promise<ListedResource[]> {
  const query = `resources | ${clauses} | project id, type, location, sku, managedBy | order by id asc`;
  const rows: ListedResource[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const options = {
      resultFormat: "objectArray",
      $top: PAGE,
      ...(token === undefined ? {} : { $skipToken: token }),
    };
    const answer = await ask({ subscriptions: [subscription], query, options });
    const page = new Cursor(answer);
    rows.push(...page.at("data").items().map(decodeListedResource));
    token = tokenOf(answer);
    if (token === undefined) requireAll(page, rows.length);
    else if (seen.has(token) || seen.size >= MOST_PAGES)
      throw new ArmFailure("malformed", say`the pages of the answer come to no end`);
    else seen.add(token);
  } while (token !== undefined);
  const foreign = rows.find(
    ({ id }) => !id.toLowerCase().startsWith(`/subscriptions/${subscription.toLowerCase()}/`),
  );
  if (foreign !== undefined) throw new ArmFailure("malformed", say`the answer is about another subscription`);
  return rows;
}

function tokenOf(answer: unknown): string | undefined {
  const token = fieldOf(answer, "$skipToken");
  return typeof token === "string" && token !== "" ? token : undefined;
}

/** The last page must complete the list: a cut list would make what is missing look gone. */
function requireAll(page: Cursor, count: number): void {
  const truncated = page.at("resultTruncated").optional((value) => value.text());
  const total = page.at("totalRecords").optional((value) => value.number());
  if (truncated?.toLowerCase() === "true" || (total !== undefined && total > count)) {
    throw new ArmFailure("malformed", say`the answer is cut off and does not say how it goes on`);
  }
}
