const POWERS = "KMGTP";

/** Bytes of a size as the manifest has it, such as `480 GiB` or `1.5 TB`; undefined for another text. */
export function sizeOf(text: string): number | undefined {
  const found = /^(\d{1,9}(?:\.\d{1,6})?) ?(?:([KMGTP])(i)?)?B$/.exec(text);
  if (found === null) return undefined;
  const [, amount = "", prefix, binary] = found;
  const power = prefix === undefined ? 0 : POWERS.indexOf(prefix) + 1;
  return Number(amount) * (binary === undefined ? 1000 : 1024) ** power;
}
