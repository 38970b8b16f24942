import { day, list, number, object, ref, text, texts, type ReportShape } from "./schema-kit.ts";

/** The shapes of a {@link WaveBrief}. */
export const BRIEF_DEFINITIONS: Readonly<Record<string, ReportShape>> = {
  brief: object(
    {
      wave: text,
      start: { ...text, description: "as the manifest has it, with its offset" },
      window: { ...text, description: "ISO 8601 duration" },
      before: {
        type: "array",
        items: object({ wave: text, state: { type: "string", enum: ["closed", "over", "open"] } }),
      },
      steps: { ...list("briefStep"), description: "in the order in which they can be done" },
      rollback: ref("rollback"),
      probes: { type: "array", items: object({ url: text, expect: number }, ["expect"]) },
      approvers: texts,
      decommission: { ...day, description: "the day after which the source may go" },
    },
    ["window", "rollback", "decommission"],
  ),
  briefStep: object(
    {
      resource: text,
      type: text,
      from: text,
      to: text,
      relocation: { type: "string", enum: ["hot", "warm", "cold"] },
      tool: text,
      size: text,
      files: number,
      after: texts,
    },
    ["from", "to", "relocation", "tool", "size", "files"],
  ),
  rollback: object({ owner: text, decideWithin: text, triggers: texts, to: texts }, [
    "owner",
    "decideWithin",
  ]),
};
