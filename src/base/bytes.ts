/** Bytes of a kibibyte and of a mebibyte, in which limits are stated. */
export const KIB = 1024;
export const MIB = 1024 * KIB;
