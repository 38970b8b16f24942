import { analytics } from "./analytics.ts";
import { compute } from "./compute.ts";
import { containers } from "./containers.ts";
import { databases } from "./databases.ts";
import { everyday } from "./everyday.ts";
import { identity } from "./identity.ts";
import { integration } from "./integration.ts";
import { iot } from "./iot.ts";
import { management } from "./management.ts";
import { media } from "./media.ts";
import { network } from "./network.ts";
import type { MethodRow } from "./row.ts";
import { security } from "./security.ts";
import { storage } from "./storage.ts";
import { web } from "./web.ts";

/** Methods of everyday types beside the categories. */
export const EVERYDAY: readonly MethodRow[] = everyday;

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
