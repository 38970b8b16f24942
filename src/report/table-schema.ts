import { checkId, amount, list, number, object, text, type ReportShape } from "./schema-kit.ts";

/** Definitions of the rows of tables: the counters of quotas, the settings of both sides, and replications. */
export const TABLE_DEFINITIONS: Readonly<Record<string, ReportShape>> = {
  quotaRow: object(
    {
      provider: text,
      region: text,
      counter: text,
      title: text,
      unit: text,
      outcome: { type: "string", enum: ["fits", "tight", "short", "unknown"] },
      need: { ...amount, description: "absent while the deployment leaves it open" },
      most: { ...amount, description: "after scaling and during upgrades" },
      used: amount,
      limit: amount,
      left: { ...amount, description: "after the move. Less than 0 where the limit does not suffice" },
      headroom: { ...amount, description: "what must stay free" },
      request: { ...amount, description: "a limit that suffices, where the present one does not" },
    },
    ["need", "most", "left", "headroom", "request"],
  ),
  consistencyRow: object(
    {
      resource: text,
      from: { ...text, description: "absent where it takes the place of nothing that the manifest names" },
      to: text,
      equal: { ...number, description: "settings that both sides have alike" },
      settings: list("consistencySetting"),
    },
    ["from"],
  ),
  consistencySetting: object(
    {
      property: text,
      source: text,
      target: text,
      instead: { ...text, description: "what the cloud of the target has in its place" },
      judged: {
        type: "string",
        enum: ["stricter", "weaker", "differs", "missing", "unknown", "not-offered"],
      },
      toldBy: { ...checkId, description: "the check that judges this setting by itself" },
    },
    ["target", "instead", "toldBy"],
  ),
  replicationLine: object(
    {
      resource: text,
      list: text,
      judged: {
        type: "string",
        enum: ["caught-up", "switched", "behind", "unknown", "elsewhere", "none"],
      },
      copy: { ...text, description: "absent where the service shows none" },
      state: { ...text, description: "as the service writes it, absent where it shows none" },
      role: { ...text, description: "what the source is in it" },
      partner: text,
      region: text,
      progress: { ...amount, description: "of the first copy, in percent" },
      pending: { ...amount, description: "operations that have not come across yet" },
      lag: { ...amount, description: "seconds that it is behind" },
      since: { ...text, description: "when it began" },
      asOf: { ...text, description: "for when state and lag hold" },
    },
    ["copy", "state", "role", "partner", "region", "progress", "pending", "lag", "since", "asOf"],
  ),
};
