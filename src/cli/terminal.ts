/** What a terminal gives; passed in so that tests need no process. */
export interface Terminal {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly columns: number | undefined;
  readonly isTty: boolean;
  /** Columns of standard error; undefined when it is not a terminal. */
  readonly errColumns?: number | undefined;
  now(): number;
  /** Aborts when the system tells the process to stop, with the name of the signal. */
  readonly stop?: AbortSignal;
  err(text: string): void;
  /** Standard input, for commands that read it. */
  input(): AsyncIterable<Uint8Array>;
  /** Prints, and answers when the reader has taken the text. @throws the stream's own error */
  write(text: string): Promise<void>;
}
