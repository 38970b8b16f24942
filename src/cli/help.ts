import { SURFACE_NAMES } from "../report/surfaces.ts";

const [usual = "", ...others] = SURFACE_NAMES;
const FORMATS = `${usual} (default), ${others.slice(0, -1).join(", ")} or ${others.at(-1) ?? ""}`;

export const HELP = `relocation - is the target of an Azure relocation ready?

Usage
  relocation check [MANIFEST] [options]      judge the target against the manifest (default: relocation.yaml)
  relocation capture [MANIFEST] --output FILE
                                             collect the facts that the checks need into a redacted snapshot
  relocation resources [MANIFEST]            list the planned resources with the origin of each and what is unknown until
                                             deployment; --format text or json
  relocation explain [CHECK|TYPE|CATEGORY]   what a check looks at and how to get there; how a resource type moves, or those
                                             of a category such as databases
  relocation policy eval [FILE]              evaluate policies: JSON lines in (standard input without FILE), JSON lines out
  relocation policy test [PATH…]             read policy definitions as Azure would and run their cases (default: policies);
                                             --format text, json, tap or junit; --coverage: which conditions they prove
  relocation rbac eval [FILE]                answer who may do what where: JSON lines in, JSON lines out

Options of check
  --snapshot FILE      read the facts from a snapshot instead of Azure
  --wave NAME          only what gates this wave
  --policies FOLDER    hold the policy packs there against the plan, too; may be given several times
  --format FORMAT      ${FORMATS}
  --output FILE        write the report there instead of to the terminal
  --fail-on LEVEL      blocker (default), warning, unknown, waived or never
  --base FILE          the manifest of the base branch: the report says what the change does to gates, waivers and waves
  --config FILE        the policy of the organisation, which no manifest can weaken
  --require-gates LIST areas that gate every wave whatever the manifest says, or all
  --waivers-from WHERE head (default), or base: only waivers, attestations and closings count that --base has, too
  --max-waiver TIME    no waiver counts that lasts longer than this, such as P30D
  --max-age TIME       facts older than this leave the verdict unknown (default PT24H for one wave, else P7D)
  --now TIME           judge as of this moment (ISO 8601): a rehearsal, and says so
  --timeout SECONDS    give up on facts that Azure has not answered by then (default 120)
  --cache FOLDER       remember there what had to be asked, to ask sooner the next time; no answer is kept
  --width COLUMNS      width of the text report (default: the terminal's)
  --no-color           plain text

Signing in
  The Azure CLI: run az login first, in a workflow azure/login. A run with --snapshot signs in nowhere.

Exit codes
  0 ready   1 not ready   2 the manifest or the call is wrong   3 could not tell   70 a bug of this tool
  check with --fail-on never: 0 instead of 1 and 3; --fail-on warning, unknown and waived fail more
  capture: 0 when every fact could be read, 3 when some are unknown (the snapshot is written all the same)
`;
