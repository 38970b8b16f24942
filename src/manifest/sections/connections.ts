import type { Frozen } from "../language/frozen.ts";
import { form, list, section, set, text, used, type TypeOf } from "../language/shape.ts";
import { at, present } from "../language/values.ts";

const mapping = section(
  "One endpoint and what takes its place.",
  {
    from: text("The endpoint at the source."),
    to: text("The endpoint at the target."),
    usedBy: set(
      "Resources that use it, as workload.resource. All of them unless said.",
      "resourceRef",
      {},
      "resource",
    ),
  },
  ["from", "to"],
);

const allowed = section(
  "A text of the source that may stay.",
  {
    text: text("The text as it stands there, or a part of it: a host, a name, an id."),
    resource: text("Only in this resource, as workload.resource."),
    file: form("path", "Only in this file, or in the files of this folder."),
    reason: used("people", text("Why it may stay.")),
  },
  ["text", "reason"],
);

export const connections = section("Connection strings and endpoints that name the source.", {
  forbidPatterns: set(
    "Texts that must no longer occur in what is deployed and in the scanned files.",
    "label",
  ),
  allow: list("Texts of the source that may stay, each with the reason.", allowed),
  scan: set(
    "Tracked files to scan, as patterns of Git: * stays within a folder, ** does not. ! before a path leaves it out.",
    "filePattern",
  ),
  map: list("Endpoints that change.", mapping),
});

/** Nothing is forbidden, allowed or mapped where the manifest has no such section. */
export function connectionsOf(raw: TypeOf<typeof connections> | undefined) {
  return {
    forbidden: (raw?.forbidPatterns ?? []).map((pattern, index) => ({
      text: pattern,
      pointer: at("connections", "forbidPatterns", index),
    })),
    allowed: (raw?.allow ?? []).map(({ text: allowedText, resource, file, reason }, index) => ({
      text: allowedText,
      ...present({ resource, file }),
      reason,
      pointer: at("connections", "allow", index),
    })),
    scanned: (raw?.scan ?? []).flatMap((pattern, index) =>
      pattern.startsWith("!") ? [] : [{ pattern, pointer: at("connections", "scan", index) }],
    ),
    /** Paths that are left out of the scan. */
    notScanned: (raw?.scan ?? []).flatMap((path) => (path.startsWith("!") ? [path.slice(1)] : [])),
    map: (raw?.map ?? []).map(({ from, to, usedBy }, index) => ({
      from,
      to,
      ...present({ usedBy }),
      pointer: at("connections", "map", index),
    })),
  };
}

export type Connections = Frozen<ReturnType<typeof connectionsOf>>;
