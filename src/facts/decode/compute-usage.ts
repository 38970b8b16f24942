import type { ComputeUsage } from "../model/compute.ts";
import { dense, type Cursor } from "./cursor.ts";

/** @throws Malformed */
export function decodeComputeUsage(item: Cursor): ComputeUsage {
  const name = item.at("name");
  return dense({
    name: name.at("value").text(),
    localizedName: name.at("localizedValue").optional((value) => value.text()),
    currentValue: item.at("currentValue").number(),
    limit: item.at("limit").number(),
  });
}
