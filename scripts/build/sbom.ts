import { readFileSync } from "node:fs";
import type { Bundled } from "./packages.ts";

/**
 * The software bill of materials of a bundle: CycloneDX 1.6 as JSON. It names no time and no serial number, so that the same sources
 * give the same bytes. Source: https://cyclonedx.org/docs/1.6/json/
 */
export function billOf(entry: string, packages: readonly Bundled[]): string {
  const { name, version } = own();
  const ref = `${name}/${entry}@${version}`;
  const components = packages.map((one) => ({
    type: "library",
    "bom-ref": purlOf(one),
    name: one.name,
    version: one.version,
    purl: purlOf(one),
    licenses: [
      /^[\w.-]+$/.test(one.license) ? { license: { id: one.license } } : { expression: one.license },
    ],
  }));
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": ref,
        name: `${name}/${entry}`,
        version,
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components,
    dependencies: [
      { ref, dependsOn: components.map(({ purl }) => purl) },
      ...components.map(({ purl }) => ({ ref: purl })),
    ],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** The package's URL: https://github.com/package-url/purl-spec, where a scope's `@` is encoded. */
function purlOf({ name, version }: Bundled): string {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
}

function own(): { name: string; version: string } {
  const read: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  const member = (key: string): string => {
    const value: unknown = typeof read === "object" && read !== null ? Reflect.get(read, key) : undefined;
    if (typeof value !== "string") throw new Error(`package.json has no ${key}`);
    return value;
  };
  return { name: member("name"), version: member("version") };
}
