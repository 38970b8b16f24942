import { arranged } from "../schema-kit.ts";
import { escapedJson } from "../unseen.ts";
import type { Fleet } from "./fleet.ts";
import { FLEET_DEFINITIONS, FLEET_SHAPE } from "./schema.ts";

export function fleetJson(fleet: Fleet): string {
  return `${escapedJson(JSON.stringify(arranged(fleet, FLEET_SHAPE, FLEET_DEFINITIONS), undefined, 2))}\n`;
}
