import { typeKey } from "../../base/resource-type.ts";
import { compute } from "./compute.ts";
import { databases } from "./databases.ts";
import { integration } from "./integration.ts";
import { network } from "./network.ts";
import type { RequestRow } from "./row.ts";
import { usual } from "./usual.ts";
import { web } from "./web.ts";

export type { CountPaths, MemberPath, RequestRow, SkuPaths } from "./row.ts";

/** The types whose requests keep something at a place of their own. */
export const REQUESTS: readonly RequestRow[] = [
  ...compute,
  ...databases,
  ...integration,
  ...network,
  ...usual,
  ...web,
];

const BY_TYPE: ReadonlyMap<string, RequestRow> = new Map(
  REQUESTS.flatMap((row) => row.types.map((type) => [typeKey(type), row] as const)),
);

/** Undefined for a type that keeps everything at the usual places. */
export function requestRow(type: string): RequestRow | undefined {
  return BY_TYPE.get(typeKey(type));
}
