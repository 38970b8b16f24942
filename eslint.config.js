import tseslint from "typescript-eslint";

/**
 * Pure is the default: no file, network, process or clock; time and values are passed in. What may touch them is listed here,
 * with the reason; a new folder is born pure.
 */
const MAY_TOUCH_THE_WORLD = [
  "src/action/*.ts", // entry point: the runner's environment and files
  "src/cli/*.ts", // entry point: the terminal; what its commands are made of lies in folders, and is pure
  "src/run/*.ts", // the pipeline: wires files, Azure and clock to the pure rooms
  "!src/run/{assess,brief,causes,concessions,consistency,cost-table,in-force,judging,not-judged,records,statuses,together}.ts", // facts and plan in, report out
  "src/observe/channels/**", // network: Azure
  "src/observe/credentials/**", // network: the sign-in
  "src/observe/{clock,collect,folded,run}.ts", // the clock, and the channels that a run has
  "src/observe/collect/policy/{policies,store}.ts", // ask through Azure's SDK
  "src/github/*.ts", // network: GitHub
  "src/base/path.ts", // follows the links of paths and reads no more than it is told to: here and nowhere else
  "src/manifest/repository-file.ts", // opens files inside the repository, and nothing outside
  "src/plan/sources/load/files.ts", // opens the files of the inventory
  "src/policy-pack/read.ts", // opens policy packs
  "src/facts/snapshot-file.ts", // opens snapshots
];

/** A cache that outlives the run it was made in: what was remembered for one would be there in the next. */
const NO_CACHE_OF_MODULES = [
  "Program > VariableDeclaration > VariableDeclarator",
  "Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator",
  "PropertyDefinition[static=true]",
].map((place) => ({
  selector: `${place} > NewExpression[callee.name=/^Weak(Map|Set)$/]`,
  message: "what is remembered belongs to a run: pass it in, or keep it on the value itself",
}));

/** Arguments lie on the stack: from some ten thousand on a call fails. */
const NO_LONG_ARGUMENTS = [
  {
    selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
    message: "a list may be of any length: use largest and smallest of base/extremes.ts",
  },
  {
    selector: "CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement",
    message: "a list may be of any length: push its items one by one",
  },
];

const CLOCK = "time is passed in as an Instant, so that the same input gives the same bytes";

export default tseslint.config(
  { ignores: ["dist/**", "lib/**", "site/**", "node_modules/**", "coverage/**"] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**"],
    rules: { "no-restricted-syntax": ["error", ...NO_CACHE_OF_MODULES, ...NO_LONG_ARGUMENTS] },
  },
  {
    files: ["src/**"],
    ignores: MAY_TOUCH_THE_WORLD,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^node:(?!crypto$|buffer$)",
              message: "this room touches nothing: what it needs is passed in",
            },
            { regex: "^(@azure|@actions)/", message: "this room touches nothing: no SDK belongs in it" },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        { name: "process", message: "this room touches nothing: what it needs is passed in" },
        { name: "fetch", message: "this room touches nothing: facts are passed in" },
        { name: "globalThis", message: "this room touches nothing: what it needs is passed in" },
        { name: "setTimeout", message: CLOCK },
        { name: "setInterval", message: CLOCK },
        { name: "setImmediate", message: CLOCK },
        { name: "performance", message: CLOCK },
      ],
      "no-restricted-syntax": [
        "error",
        ...NO_CACHE_OF_MODULES,
        ...NO_LONG_ARGUMENTS,
        {
          selector: "ImportExpression > Literal[value=/^(node:(?!crypto$|buffer$)|@azure|@actions)/]",
          message: "this room touches nothing: what it needs is passed in",
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
        { selector: "CallExpression[callee.name='Date']", message: CLOCK },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "the same input gives the same bytes",
        },
      ],
    },
  },
  {
    files: ["test/**", "scripts/**", "bench/**"],
    rules: { "no-console": "off", "max-lines": "off" },
  },
  { files: ["**/*.js", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
);
