/** Writes to a stream and waits until it has taken the text. @throws the stream's own error, for example EPIPE */
export function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.once("error", failed);
    stream.write(text, (error) => {
      // After an error the listener stays: the stream tells of it again, and an error without listener ends the process.
      if (error) {
        failed(error);
        return;
      }
      stream.off("error", failed);
      done();
    });
  });
}

/** What a command that streams its answers could not write, for another reason than a reader that has left. */
export class OutputLost extends Error {
  constructor(error: unknown) {
    super(`cannot write the output (${systemCode(error)})`);
    this.name = "OutputLost";
  }
}

/** True for what a stream throws when its reader has left, as `head` does. */
export function isClosed(error: unknown): boolean {
  return ["EPIPE", "ERR_STREAM_DESTROYED"].includes(systemCode(error));
}

/** The code of a system error, such as `ENOSPC`. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown error";
}
