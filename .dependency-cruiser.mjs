/** The arrows of the house run downwards only: entry points → run → checks → derive → facts, plan → manifest, languages → base. */
const shells = "^src/(action|cli|run|observe|github)/";

const only = (room, allowed, comment) => ({
  name: `${room}-knows-its-place`,
  comment,
  severity: "error",
  from: { path: `^src/${room}(/|\\.ts$)` },
  to: { path: "^src/", pathNot: [room, ...allowed].map((name) => `^src/${name}(/|\\.ts$)`) },
});

export default {
  forbidden: [
    {
      name: "no-cycle",
      comment: "a cycle means two rooms are one",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "an import that resolves to nothing fails only in the bundle",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency-in-src",
      comment: "what src imports is shipped, so it must be a justified dependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"] },
    },
    {
      name: "no-test-in-src",
      comment: "the product never reaches into its tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|scripts)/" },
    },
    only("base", [], "base is the ground: it stands on nothing"),
    only("expression", ["base"], "the template language knows neither policy nor relocation"),
    only("policy", ["base", "expression"], "the Azure Policy engine knows nothing of relocation"),
    only("rbac", ["base"], "effective permissions know nothing of relocation"),
    only(
      "policy-pack",
      ["base", "expression", "policy"],
      "a pack is a definition with its cases; files are read in read.ts alone",
    ),
    only("catalog", ["base"], "tables of facts stand on nothing"),
    only("manifest", ["base"], "the manifest is read before anything is known of the target"),
    only("rules", ["base", "manifest"], "limits bound the manifest before anything is planned or observed"),
    only(
      "plan",
      ["base", "manifest", "expression", "catalog"],
      "planned resources come from the team's files alone",
    ),
    only(
      "facts",
      ["base", "policy", "rbac"],
      "facts are values; how they are got is the business of observe",
    ),
    only("report", ["base"], "renderers know the report model, not the checks that filled it"),
    only(
      "share",
      ["base", "catalog", "facts", "manifest", "report"],
      "stand-ins know words and lists, not what a check asks",
    ),
    only("records", ["base", "report"], "what is kept of a run follows from its report"),
    only(
      "derive",
      ["base", "manifest", "rules", "records", "plan", "facts", "policy", "rbac", "catalog", "expression"],
      "what several checks need is derived before any of them judges",
    ),
    only(
      "checks",
      [
        "base",
        "derive",
        "manifest",
        "rules",
        "records",
        "plan",
        "facts",
        "policy",
        "rbac",
        "catalog",
        "report",
        "expression",
      ],
      "checks judge values; they never fetch or print",
    ),
    only(
      "observe",
      ["base", "facts", "policy", "rbac", "catalog"],
      "collectors bring facts; they judge nothing",
    ),
    only("github", ["base", "report", "records"], "publishing knows the report, not how it came about"),
    {
      name: "no-sdk-in-pure-rooms",
      comment: "rooms that touch nothing import no SDK",
      severity: "error",
      from: { path: "^src/", pathNot: shells },
      to: { path: "node_modules/(@azure|@actions)/" },
    },
    {
      name: "shells-apart",
      comment: "the two shells share the core, not each other",
      severity: "error",
      from: { path: "^src/(action|cli)/" },
      to: { path: "^src/(action|cli)/", pathNot: "^src/$1/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
