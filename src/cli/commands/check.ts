import { AREAS } from "../../base/area.ts";
import { SURFACE_NAMES } from "../../report/surfaces.ts";
import { WAIVERS_FROM } from "../../rules/limits.ts";
import { FAIL_ON } from "../../run/verdict-exit.ts";
import {
  MANIFESTS,
  FORMAT,
  OUTPUT,
  NOW,
  WAVE,
  PHASE,
  TIMEOUT,
  CACHE,
  PROBE,
  PRICES,
  SNAPSHOT,
  CONFIG,
  RECORDS,
  WIDTH,
  DETAILS,
  SHELL,
  COLORS,
  POLICIES,
  type CommandSpec,
} from "./spec.ts";

/** The main job. */
export const CHECK = {
  name: "check",
  what: "judge the target against the manifest, or several manifests together",
  operands: [MANIFESTS],
  options: [
    SNAPSHOT,
    WAVE,
    PHASE,
    POLICIES,
    FORMAT(SURFACE_NAMES),
    OUTPUT("write the report there instead of to the terminal"),
    {
      name: "fail-on",
      value: "LEVEL",
      what: "blocker (default), warning, unknown, waived or never",
      values: FAIL_ON,
    },
    {
      name: "base",
      value: "FILE",
      what: "the manifest of the base branch: the report says what the change does to gates, waivers and waves",
      values: "file",
    },
    CONFIG,
    RECORDS,
    {
      name: "record",
      value: "FILE",
      what: "write the record of this run there: hashes of what was judged, verdict and findings",
      values: "file",
    },
    {
      name: "require-gates",
      value: "LIST",
      what: "areas that gate every wave whatever the manifest says, or all",
      values: ["all", ...AREAS],
      list: true,
    },
    {
      name: "waivers-from",
      value: "WHERE",
      what: "head (default), or base: only waivers, attestations and closings that --base has, too",
      values: WAIVERS_FROM,
      list: true,
    },
    {
      name: "max-waiver",
      value: "TIME",
      what: "no waiver counts that lasts longer than this, such as P30D",
    },
    {
      name: "max-age",
      value: "TIME",
      what: "facts older than this leave the verdict unknown (default PT24H for one wave, else P7D)",
    },
    NOW,
    TIMEOUT,
    CACHE,
    PROBE,
    PRICES,
    WIDTH,
    DETAILS,
    SHELL,
    ...COLORS,
  ],
  exits: "with --fail-on never: 0 instead of 1 and 3, and with warning, unknown or waived more runs fail",
  examples: [
    "relocation check --wave web",
    "relocation check shop.yaml billing.yaml",
    "relocation check relocation.yaml --snapshot snapshot.json --format html --output report.html",
  ],
} as const satisfies CommandSpec;
