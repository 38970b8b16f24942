import { expect, test } from "vitest";
import { textsOf } from "../../../../src/checks/connection/texts.ts";
import { must, planned } from "../../../support/context.ts";
import { moduleOf, read, refers } from "./plan.ts";

const NAMES = { name: "app1", resource_group_name: "rg", location: "swedencentral" };

/** Whether a setting that a plan does not show may lead anywhere, by what its expression refers to. */
function mayLead(references: readonly string[], marks: Readonly<Record<string, unknown>>): boolean {
  const settings = references.length === 0 ? { constant_value: { DB: "x" } } : refers(...references);
  const { resources } = read(
    [
      { address: "azurerm_linux_web_app.a", after: { ...NAMES, app_settings: { DB: "x" } }, ...marks },
      { address: "azurerm_mssql_server.s", after: { ...NAMES, name: "sql1", version: "12.0" } },
    ],
    {
      configuration: {
        root_module: moduleOf([
          { address: "azurerm_linux_web_app.a", expressions: { app_settings: settings } },
          { address: "azurerm_mssql_server.s" },
        ]),
      },
    },
  );
  const { body, type, attributes } = must(
    resources.find(({ address }) => address === "azurerm_linux_web_app.a"),
  );
  const text = textsOf(planned(type, "app1", { body, ...(attributes && { attributes }) })).find(({ path }) =>
    path.startsWith("app_settings"),
  );
  return must(text).mayLead;
}

const UNKNOWN = { unknown: { app_settings: { DB: true } } };

test.each([
  ["a resource of the plan", ["azurerm_mssql_server.s.fully_qualified_domain_name"], UNKNOWN, false],
  ["a data source", ["data.azurerm_key_vault.k.vault_uri"], UNKNOWN, true],
  ["both", ["azurerm_mssql_server.s.name", "data.azurerm_key_vault.k.vault_uri"], UNKNOWN, true],
  ["what is not in the plan", ["azurerm_redis_cache.r.hostname"], UNKNOWN, true],
  ["nothing", [], UNKNOWN, true],
  ["a variable that is sensitive", ["var.db"], { sensitive: { app_settings: { DB: true } } }, true],
])("a setting that rests on %s", (_, references, marks, expected) => {
  expect(mayLead(references, marks)).toBe(expected);
});
