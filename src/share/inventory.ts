/** A manifest as plain JSON, with the files of its inventory that can be shared. */
export interface ShareableInventory {
  readonly manifest: unknown;
  readonly files: readonly string[];
  /** What is no JSON: its entry is not in the manifest. */
  readonly leftOut: readonly string[];
}

/** Keys of an entry that name a file. */
const FILES = ["file", "parameters", "snapshot"] as const;

/** Takes out of a manifest what cannot be rewritten value by value: Bicep files, and files of parameters in that language. */
export function shareable(manifest: unknown): ShareableInventory {
  if (!isObject(manifest) || !Array.isArray(manifest["inventory"]))
    return { manifest, files: [], leftOut: [] };
  const files = new Set<string>();
  const leftOut = new Set<string>();
  const inventory = manifest["inventory"].filter((entry: unknown) => {
    const named = filesOf(entry);
    const odd = named.filter((file) => !file.endsWith(".json"));
    for (const file of odd) leftOut.add(file);
    if (odd.length === 0) for (const file of named) files.add(file);
    return odd.length === 0;
  });
  return { manifest: { ...manifest, inventory }, files: [...files], leftOut: [...leftOut] };
}

function filesOf(entry: unknown): string[] {
  if (!isObject(entry)) return [];
  return Object.values(entry).flatMap((source) =>
    isObject(source)
      ? FILES.flatMap((key) => {
          const file = source[key];
          return typeof file === "string" ? [file] : [];
        })
      : [],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
