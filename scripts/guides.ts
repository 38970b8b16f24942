import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** What a page says of a check besides what the check says of itself: `docs/guides/<area>.yaml`. */
export interface Guide {
  /** What happens in Azure when this is ignored, with the error that it shows. */
  readonly ignored: string;
  /** Who can fix it. */
  readonly who: string;
  /** The command that fixes it, where one does. */
  readonly fix?: string;
  /** The command that shows that it is fixed. */
  readonly verify: string;
  /** When not to use the check, or what it passes over. */
  readonly skip: string;
  readonly related: readonly string[];
}

const FOLDER = "docs/guides";
const TEXTS = ["ignored", "who", "verify", "skip"] as const;

/** The guides of all checks by their ids, and the area in whose file each stands. @throws Error when one is not whole. */
export function readGuides(folder = FOLDER): ReadonlyMap<string, Guide & { readonly area: string }> {
  const guides = new Map<string, Guide & { readonly area: string }>();
  for (const file of readdirSync(folder).sort()) {
    const all: unknown = parse(readFileSync(`${folder}/${file}`, "utf8"));
    if (typeof all !== "object" || all === null) throw new Error(`${file} holds no guides`);
    for (const [id, one] of Object.entries<unknown>({ ...all }))
      guides.set(id, { ...guideOf(one, `${file}, ${id}`), area: file.replace(/\.yaml$/, "") });
  }
  return guides;
}

function guideOf(value: unknown, where: string): Guide {
  const parts = new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries<unknown>({ ...value }) : [],
  );
  const text = (name: string): string => {
    const part = parts.get(name);
    if (typeof part !== "string" || part.trim() === "") throw new Error(`${where} says no ${name}`);
    return part.trim();
  };
  const odd = [...parts.keys()].filter((key) => ![...TEXTS, "fix", "related"].includes(key));
  if (odd.length > 0) throw new Error(`${where} has an unknown key ${odd.join(", ")}`);
  const related = parts.get("related");
  if (!Array.isArray(related) || related.length === 0) throw new Error(`${where} names no related check`);
  return {
    ignored: text("ignored"),
    who: text("who"),
    ...(parts.has("fix") ? { fix: text("fix") } : {}),
    verify: text("verify"),
    skip: text("skip"),
    related: related.map(String),
  };
}
