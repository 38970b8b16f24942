/**
 * Writes the registries of kinds of facts and of their collectors from the files that there are: a kind is a file in
 * `src/facts/kinds`, its collector the file of the same name in `src/observe/collect`. The compiler must see every kind, so
 * that one without a collector is an error; a test holds the two files to the folder. And the registry of the operations of the
 * fake Azure Resource Manager that have a file of their own, in `test/servers/operations`; and that of the adapters of services.
 */
import { readdirSync } from "node:fs";

const NOTE =
  "// Generated from the files of the folder by `npm run generate`; add a file there and run it, do not edit this one.";

export const KINDS_FOLDER = "src/facts/kinds";
export const KIND_REGISTRY = "src/facts/registry.ts";
export const COLLECTOR_REGISTRY = "src/observe/collectors.ts";
export const OPERATIONS_FOLDER = "test/servers/operations";
export const OPERATION_REGISTRY = "test/servers/operations.ts";

/** `policy-assignments.ts` → `policyAssignments` */
export function nameOfFile(file: string): string {
  return file.replace(/\.ts$/, "").replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `computeSku` → `compute-sku` */
export function fileOfName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function namesOf(files: readonly string[]): string[] {
  return files.map((file) => `  ${nameOfFile(file)},`);
}

export const SERVICES_FOLDER = "src/catalog/services";
export const SERVICE_REGISTRY = "src/catalog/services.ts";

/** The text of `src/catalog/services.ts`. */
export function serviceRegistry(files = filesIn(SERVICES_FOLDER)): string {
  const imports = files.map((file) => `import { adapter as ${nameOfFile(file)} } from "./services/${file}";`);
  const names = namesOf(files);
  return `${NOTE}\n${imports.join("\n")}\nimport type { ServiceAdapter } from "./services/support/adapter.ts";\n\n/** The adapter of every service. */\nexport const SERVICES: readonly ServiceAdapter[] = [\n${names.join("\n")}\n];\n`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .toSorted();
}

/** The text of `src/facts/registry.ts`. */
export function kindRegistry(files = filesIn(KINDS_FOLDER)): string {
  const imports = files.map((file) => `import { ${nameOfFile(file)} } from "./kinds/${file}";`);
  const names = namesOf(files);
  return `${NOTE}\n${imports.join("\n")}\n\n/** Every kind of fact, in the order of snapshots. */\nexport const KINDS = {\n${names.join("\n")}\n};\n`;
}

/** The text of `src/observe/collectors.ts`. */
export function collectorRegistry(files = filesIn(KINDS_FOLDER)): string {
  const imports = files.map((file) => `import { ${nameOfFile(file)} } from "./collect/${file}";`);
  const names = namesOf(files);
  return `${NOTE}\n${imports.join("\n")}\nimport type { Collectors } from "./collector.ts";\n\n/** How every kind of fact is brought. */\nexport const COLLECTORS: Collectors = {\n${names.join("\n")}\n};\n`;
}

/** The text of `test/servers/operations.ts`. */
export function operationRegistry(files = filesIn(OPERATIONS_FOLDER)): string {
  const imports = files.map((file) => `import { ${nameOfFile(file)} } from "./operations/${file}";`);
  const names = namesOf(files);
  return `${NOTE}\n${imports.join("\n")}\n\n/** Operations of the fake Azure Resource Manager that have a file of their own. */\nexport const OPERATIONS = {\n${names.join("\n")}\n};\n`;
}
