import type { TemplateFunction } from "../evaluate.ts";
import { COLLECTIONS } from "./collections.ts";
import { COMPARE } from "./compare.ts";
import { DATES } from "./dates.ts";
import { ENCODING } from "./encoding.ts";
import { IDENTIFIERS } from "./identifiers.ts";
import { LOGIC } from "./logic.ts";
import { NETWORK } from "./network.ts";
import { TEXT } from "./text.ts";
import { TRY_GET } from "./tryget.ts";

/**
 * Functions of values alone, by lower-case name: what templates and policies share. What a function reads besides its
 * arguments (parameters, fields, the clock) is added by the room that has it.
 */
export const STANDARD: ReadonlyMap<string, TemplateFunction> = new Map(
  [LOGIC, COMPARE, TEXT, COLLECTIONS, TRY_GET, ENCODING, IDENTIFIERS].flatMap((table) =>
    Object.entries(table),
  ),
);

/** Functions that exist in policies only. */
export const POLICY_ONLY: ReadonlyMap<string, TemplateFunction> = new Map(
  [DATES, NETWORK].flatMap((table) => Object.entries(table)),
);
