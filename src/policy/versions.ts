/**
 * True when a definition's version is one that a pin such as `1.*.*`, `1.2.*` or `2.*.*-preview` admits. Definitions
 * carry the suffix of a preview not in every answer: one without it says nothing of it.
 */
export function admits(pin: string, version: string): boolean {
  const [wanted, given] = [parts(pin), parts(version)];
  if (wanted === undefined || given === undefined) return false;
  if (given.suffix !== "" && wanted.suffix !== given.suffix) return false;
  return wanted.numbers.every((number, index) => number === "*" || number === given.numbers[index]);
}

function parts(text: string): { readonly numbers: readonly string[]; readonly suffix: string } | undefined {
  const match = /^(\d+|\*)\.(\d+|\*)\.(\d+|\*)(?:-([a-z]+))?$/i.exec(text.trim());
  if (match === null) return undefined;
  return {
    numbers: [match[1] ?? "", match[2] ?? "", match[3] ?? ""],
    suffix: (match[4] ?? "").toLowerCase(),
  };
}
