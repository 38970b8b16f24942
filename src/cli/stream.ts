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

/** True for what a stream throws when its reader has left, as `head` does. */
export function isClosed(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED")
  );
}
