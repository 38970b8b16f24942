import type { AnnotationProperties } from "@actions/core";
import type { ActionsCore } from "../../src/github/core.ts";

export interface SaidLine {
  readonly kind: "error" | "warning" | "notice" | "info" | "debug" | "failed" | "group" | "end-of-group";
  readonly message: string;
  readonly properties?: AnnotationProperties | undefined;
}

/** What a run said to the runner. */
export class FakeCore implements ActionsCore {
  readonly inputs: Record<string, string> = {};
  readonly outputs: Record<string, string> = {};
  readonly said: SaidLine[] = [];
  idTokens = 0;

  getInput(name: string): string {
    return (this.inputs[name] ?? "").trim();
  }
  getIDToken(audience?: string): Promise<string> {
    this.idTokens++;
    return Promise.resolve(`token for ${audience ?? "nobody"}`);
  }
  setOutput(name: string, value: string): void {
    this.outputs[name] = value;
  }
  setFailed(message: string): void {
    this.said.push({ kind: "failed", message });
  }
  error(message: string, properties?: AnnotationProperties): void {
    this.said.push({ kind: "error", message, properties });
  }
  warning(message: string, properties?: AnnotationProperties): void {
    this.said.push({ kind: "warning", message, properties });
  }
  notice(message: string, properties?: AnnotationProperties): void {
    this.said.push({ kind: "notice", message, properties });
  }
  info(message: string): void {
    this.said.push({ kind: "info", message });
  }
  debug(message: string): void {
    this.said.push({ kind: "debug", message });
  }
  startGroup(name: string): void {
    this.said.push({ kind: "group", message: name });
  }
  endGroup(): void {
    this.said.push({ kind: "end-of-group", message: "" });
  }

  texts(kind: SaidLine["kind"]): string[] {
    return this.said.filter((line) => line.kind === kind).map(({ message }) => message);
  }
}
