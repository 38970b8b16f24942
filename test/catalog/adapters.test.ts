import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { serviceRegistry } from "../../scripts/registry.ts";
import { readFileSync } from "node:fs";
import { resourceType } from "../../src/base/resource-type.ts";
import { adapterOf } from "../../src/catalog/adapters.ts";
import { questionsOf } from "../../src/catalog/questions.ts";
import { SERVICES } from "../../src/catalog/services.ts";
import { OFFER_SOURCES } from "../../src/facts/offers/sources.ts";
import { USAGE_PERMISSIONS } from "../../src/facts/usages.ts";
import { serviceRequest } from "../../src/derive/services/request.ts";
import { planned } from "../support/context.ts";

test("every file of the folder is an adapter in the registry", () => {
  expect(readFileSync("src/catalog/services.ts", "utf8")).toBe(serviceRegistry());
  expect(SERVICES).toHaveLength(
    readdirSync("src/catalog/services").filter((name) => name.endsWith(".ts")).length,
  );
});

test("no type has two adapters, and each is found whatever its letter case", () => {
  const types = SERVICES.flatMap((adapter) => adapter.types);
  expect(new Set(types.map((type) => type.toLowerCase())).size).toBe(types.length);
  for (const type of types) {
    expect(resourceType(type)).toBe(type);
    expect(adapterOf(type.toUpperCase())).toBeDefined();
  }
});

test.each(SERVICES.flatMap((adapter) => adapter.types.map((type) => [type, adapter] as const)))(
  "%s asks what the table of questions knows, names its sources, and reads a resource of which nothing is known",
  (type, adapter) => {
    const known = new Set((questionsOf(type) ?? []).map(({ question }) => question));
    for (const question of adapter.asks) expect(known, type).toContain(question);
    for (const source of adapter.sources) expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    const request = serviceRequest(planned(type, "one"));
    for (const { provider, counters, waits } of adapter.counters?.(request) ?? []) {
      expect(Object.keys(USAGE_PERMISSIONS)).toContain(provider);
      expect(counters.length > 0 || waits !== undefined).toBe(true);
    }
    for (const { source } of adapter.offers?.(request) ?? [])
      expect(Object.keys(OFFER_SOURCES)).toContain(source);
  },
);
