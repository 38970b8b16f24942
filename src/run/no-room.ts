/** Want of room, or a fault of the device: not a mistake of whoever named the file, and no reason to change a verdict. */
const NO_ROOM = ["ENOSPC", "EDQUOT", "EFBIG", "EIO"];

/** The code of a write that failed for want of room; undefined for every other error. */
export function noRoom(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return NO_ROOM.find((one) => one === code);
}
