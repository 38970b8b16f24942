import { STEPS } from "../base/phase.ts";
import { checkId, list, object, ref, severity, text, type ReportShape } from "./schema-kit.ts";

/** What a report carries of a check. */
export const CHECK_DEFINITIONS: Readonly<Record<string, ReportShape>> = {
  check: object(
    {
      id: checkId,
      title: text,
      area: ref("area"),
      severity,
      page: {
        type: "string",
        pattern: "^docs/checks/[A-Z]{2,8}-\\d{2,4}\\.md$",
        description: "its page, from the root of the tool's repository",
      },
      step: { type: "string", enum: STEPS, description: "step of the relocation method" },
      attestable: { type: "boolean", description: "whether a person may settle it" },
      rule: ref("rule"),
    },
    ["step", "attestable", "rule"],
  ),
  rule: object({
    looksAt: ref("sentence"),
    ready: ref("sentence"),
    failsWhen: list("sentence"),
    howToFix: ref("sentence"),
    sources: { type: "array", items: { ...text, pattern: "^https://[^\\s<>\"'`]+$" } },
  }),
};
