interface Version {
  readonly parts: readonly string[];
  /** `preview`, `deprecated` or nothing. */
  readonly label: string;
}

function parse(text: string): Version | undefined {
  const match = /^(\d{1,6}|\*)\.(\d{1,6}|\*)\.(\d{1,6}|\*)(?:-([a-z]{1,20}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, major = "", minor = "", patch = "", label = ""] = match;
  return { parts: [major, minor, patch], label: label.toLowerCase() };
}

/**
 * Whether a definition's version is one that a pin such as `1.*.*`, `1.2.*` or `2.*.*-preview` takes. A preview is taken
 * only by a pin that says so, which takes released versions too: built-in initiatives keep such pins on members that left
 * their preview. A deprecated version stays in force for those who hold it, whatever the pin says of previews. Undefined
 * when a text is not understood.
 * Source: Azure Policy, assignment structure, policy definition ID and version; definition structure, version states.
 */
export function satisfies(version: string, pin: string): boolean | undefined {
  const have = parse(version);
  const want = parse(pin);
  if (!have || !want || have.parts.includes("*")) return undefined;
  if (have.label !== "" && have.label !== "deprecated" && have.label !== want.label) return false;
  return want.parts.every((part, index) => part === "*" || Number(part) === Number(have.parts[index]));
}

/** Newest first. Texts that are not versions come last. */
export function newestFirst(a: string, b: string): number {
  const left = parse(a)?.parts ?? [];
  const right = parse(b)?.parts ?? [];
  for (let index = 0; index < 3; index += 1) {
    const difference = Number(right[index] ?? -1) - Number(left[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
