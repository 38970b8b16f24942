import { list, section, set, text, unverified } from "../language/shape.ts";

const mapping = section(
  "One endpoint and what takes its place.",
  {
    from: text("The endpoint at the source."),
    to: text("The endpoint at the target."),
    usedBy: set("Resources that use it, as workload.resource.", "resourceRef", {}, "resource"),
  },
  ["from", "to"],
);

export const connections = unverified(
  "connection",
  section("Connection strings and endpoints that name the source.", {
    forbidPatterns: set("Texts that must no longer occur in the scanned files.", "label"),
    scan: set("Files to scan, as globs.", "path"),
    map: list("Endpoints that change.", mapping),
  }),
);
