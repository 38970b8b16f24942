/** Every input of action.yml. None of them can be set by the manifest. */
export const INPUTS = [
  "manifest",
  "snapshot",
  "report",
  "wave",
  "phase",
  "policies",
  "client-id",
  "tenant-id",
  "subscriptions",
  "require-gates",
  "waivers-from",
  "max-waiver",
  "max-age",
  "config",
  "fail-on",
  "comment",
  "comment-id",
  "pr-number",
  "annotations",
  "report-path",
  "formats",
  "timeout",
  "cache",
  "probe",
  "prices",
  "now",
  "records",
  "outcome",
  "github-token",
] as const;
export type InputName = (typeof INPUTS)[number];

/** The variable of the environment in which the runner hands an input over. */
export function variableOf(name: InputName): string {
  return `INPUT_${name.toUpperCase()}`;
}
