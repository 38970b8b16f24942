/** What a piece of text means; the styler says what it looks like. */
export type TextRole = "bad" | "unknown" | "warning" | "notice" | "good" | "strong" | "dim" | "data";

/** Decorates text that has already been measured: it may add no visible character. */
export type Styler = (text: string, role: TextRole) => string;

export const plainStyler: Styler = (text) => text;

const CODES: Readonly<Record<TextRole, string>> = {
  bad: "1;31",
  unknown: "1;35",
  warning: "1;33",
  notice: "34",
  good: "1;32",
  strong: "1",
  dim: "2",
  data: "36",
};

/** SGR colours that every terminal of the last decades knows. */
export const ansiStyler: Styler = (text, role) =>
  text === "" ? "" : `\u001b[${CODES[role]}m${text}\u001b[0m`;
