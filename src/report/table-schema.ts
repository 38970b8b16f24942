import { checkId, amount, list, number, object, text, type ReportShape } from "./schema-kit.ts";

/** Definitions of the rows of tables: the counters of quotas, and the settings of both sides. */
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
  consistencyRow: object({
    resource: text,
    from: text,
    to: text,
    equal: { ...number, description: "settings that both sides have alike" },
    settings: list("consistencySetting"),
  }),
  consistencySetting: object(
    {
      property: text,
      source: text,
      target: text,
      judged: { type: "string", enum: ["stricter", "weaker", "differs", "missing", "unknown"] },
      toldBy: { ...checkId, description: "the check that judges this setting by itself" },
    },
    ["target", "toldBy"],
  ),
};
