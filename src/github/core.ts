import type { AnnotationProperties } from "@actions/core";

/** The part of `@actions/core` that is used; passed in, so that a test can look at what a run said. */
export interface ActionsCore {
  getInput(name: string): string;
  getIDToken(audience?: string): Promise<string>;
  setOutput(name: string, value: string): void;
  setFailed(message: string): void;
  error(message: string, properties?: AnnotationProperties): void;
  warning(message: string, properties?: AnnotationProperties): void;
  notice(message: string, properties?: AnnotationProperties): void;
  info(message: string): void;
  debug(message: string): void;
  startGroup(name: string): void;
  endGroup(): void;
}

/**
 * One line for the log. The runner takes lines for commands that begin with `::` after any space, or contain `##[`
 * anywhere, so text from a manifest or from Azure must not.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029]+/g, " ")
    .replaceAll("##[", "# #[")
    .replace(/^(\s*):(?=:)/, "$1: ");
}

/** Several lines for the log, each of them plain. */
export function logText(core: ActionsCore, text: string): void {
  for (const line of text.replace(/\n$/, "").split("\n")) core.info(plainLine(line));
}
