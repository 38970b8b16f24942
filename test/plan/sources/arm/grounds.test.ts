import { expect, test } from "vitest";
import { GAP, type Grounds } from "../../../../src/expression/grounds.ts";
import { entryOf } from "../../../../src/expression/json.ts";
import { groundsOf, isObject, isUnknown } from "../../../../src/expression/value.ts";
import { carrier, GROUP, resourcesOf, template } from "./support.ts";

/** What is known of a value of a template all the same. */
function groundsIn(expression: string): Grounds | undefined {
  const [resource] = resourcesOf(
    template({
      parameters: {
        secret: { type: "secureString" },
        given: { type: "secureString", defaultValue: "x" },
        other: { type: "string", defaultValue: "[newGuid()]" },
      },
      resources: [carrier({ value: expression })],
    }),
    { secret: "s3cret" },
  );
  const properties = entryOf(resource?.body ?? {}, "properties");
  const value = properties !== undefined && isObject(properties) ? entryOf(properties, "value") : undefined;
  if (value === undefined || !isUnknown(value)) throw new Error(`${expression} is known`);
  return groundsOf(value);
}

const SQL = `${GROUP}/providers/Microsoft.Sql/servers/sql1`;
const REFERENCE = "reference(resourceId('Microsoft.Sql/servers', 'sql1'), '2023-08-01')";

test.each<[string, string, Grounds | undefined]>([
  ["what reference() asks", `[${REFERENCE}.fullyQualifiedDomainName]`, { texts: [SQL], from: "resource" }],
  [
    "what a list function asks",
    "[listKeys(resourceId('Microsoft.Sql/servers', 'sql1'), '2023-08-01').keys[0].value]",
    { texts: [SQL], from: "resource" },
  ],
  ["a secret", "[parameters('secret')]", { texts: [], from: "secret" }],
  [
    "words beside a secret",
    "[concat('Server=sql1.example.org;Password=', parameters('secret'), ';')]",
    { texts: [`Server=sql1.example.org;Password=${GAP};`], from: "secret" },
  ],
  [
    "words beside a secret and a reference",
    `[format('Server={0};Password={1};', ${REFERENCE}.fullyQualifiedDomainName, parameters('secret'))]`,
    { texts: [SQL, `Server=${GAP};Password=${GAP};`], from: "resource" },
  ],
  [
    "words beside what may be anything",
    "[concat('https://', parameters('other'), '.example.org')]",
    { texts: [`https://${GAP}.example.org`], from: "anything" },
  ],
  [
    "no words of a document",
    `[concat('${"x".repeat(5_000)}', parameters('secret'))]`,
    { texts: [], from: "secret" },
  ],
  ["what functions make of it", "[toLower(parameters('secret'))]", { texts: [], from: "secret" }],
  ["nothing of what may be anything", "[parameters('other')]", undefined],
  [
    "nothing of the outputs of a deployment that is not shown",
    "[reference(resourceId('Microsoft.Resources/deployments', 'before'), '2024-03-01').outputs.x.value]",
    undefined,
  ],
])("%s", (_, expression, grounds) => {
  expect(groundsIn(expression)).toEqual(grounds);
});

test("an api-version that is known only after deployment keeps what it waits for", () => {
  const own = (apiVersion: string) => {
    const [one] = resourcesOf(
      template({
        parameters: { version: { type: "string", defaultValue: "[newGuid()]" } },
        resources: [{ ...carrier({}), apiVersion }],
      }),
    );
    return [one?.apiVersion, one?.apiVersionWaits];
  };
  expect(own("2023-01-01")).toEqual(["2023-01-01", undefined]);
  expect(own("[parameters('version')]")).toEqual([undefined, "newGuid()"]);
});
