import { sameText } from "../base/names.ts";
import { analytics } from "./methods/analytics.ts";
import { compute } from "./methods/compute.ts";
import { containers } from "./methods/containers.ts";
import { databases } from "./methods/databases.ts";
import { identity } from "./methods/identity.ts";
import { integration } from "./methods/integration.ts";
import { iot } from "./methods/iot.ts";
import { management } from "./methods/management.ts";
import { media } from "./methods/media.ts";
import { network } from "./methods/network.ts";
import type { MethodRow } from "./methods/row.ts";
import { security } from "./methods/security.ts";
import { storage } from "./methods/storage.ts";
import { web } from "./methods/web.ts";

export type { Downtime, MethodRow, Relocation } from "./methods/row.ts";

/** The relocation methods by category of service. */
export const METHODS: Readonly<Record<string, readonly MethodRow[]>> = {
  analytics,
  containers,
  compute,
  databases,
  identity,
  integration,
  iot,
  management,
  media,
  network,
  security,
  storage,
  web,
};

const ROWS: readonly MethodRow[] = Object.values(METHODS).flat();

/** The rows of a type; several where the way depends on tier or use. Child types have a row only of their own. */
export function methodsOf(type: string): MethodRow[] {
  return ROWS.filter((row) => row.types.some((listed) => sameText(listed, type)));
}
