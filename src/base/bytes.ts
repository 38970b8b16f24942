/** Bytes of a kibibyte and of a mebibyte, in which limits are stated. */
export const KIB = 1024;
export const MIB = 1024 * KIB;
export const GIB = 1024 * MIB;

/** `256 GiB`, `1.5 TiB`, `250 MiB`: for people. */
export function bytesText(bytes: number): string {
  const [unit, name] = bytes >= 1024 * GIB ? [1024 * GIB, "TiB"] : bytes >= GIB ? [GIB, "GiB"] : [MIB, "MiB"];
  return `${String(Math.round((bytes / unit) * 10) / 10)} ${name}`;
}
