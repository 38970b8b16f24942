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
import { withProvenance } from "./provenance.ts";
import type { MethodRow, StatedRow } from "./row.ts";
import { security } from "./security.ts";
import { storage } from "./storage.ts";
import { toolWords } from "./tool-words.ts";
import { web } from "./web.ts";

const STATED: Readonly<Record<string, readonly StatedRow[]>> = {
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

/** Methods of everyday types beside the categories. */
export const EVERYDAY: readonly MethodRow[] = withProvenance("everyday", everyday);

/** The relocation methods by category of service. */
export const METHODS: Readonly<Record<string, readonly MethodRow[]>> = Object.fromEntries(
  Object.entries(STATED).map(([category, rows]) => [category, withProvenance(category, rows)]),
);

/** The tools of the rows in words. */
export const TOOL_WORDS: Readonly<Record<string, string>> = toolWords;
