import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { commandLines, powershellLines } from "../../src/report/command.ts";

it("breaks a long command before its options", () => {
  const command = `az policy exemption create --name relocation-landing-zone --policy-assignment /providers/x/y --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID"`;
  expect(commandLines(command)).toEqual([
    "az policy exemption create \\",
    "  --name relocation-landing-zone \\",
    "  --policy-assignment /providers/x/y \\",
    `  --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID"`,
  ]);
  expect(commandLines("az login --tenant x")).toEqual(["az login --tenant x"]);
});

it("is the same command to a shell, whatever is quoted in it", () => {
  const word = fc
    .stringMatching(/^[a-z $"\\;&|-]{0,30}$/)
    .map((text) => `'${text.replaceAll("'", `'\\''`)}'`);
  const command = fc
    .array(fc.tuple(fc.stringMatching(/^--[a-z]{3,12}$/), word), { minLength: 4, maxLength: 8 })
    .map((pairs) => `printf %s\\\\n ${pairs.map(([name, value]) => `${name} ${value}`).join(" ")}`);
  const ran = (text: string): string =>
    spawnSync("bash", ["--norc", "-c", text], { encoding: "utf8" }).stdout;
  fc.assert(
    fc.property(command, (text) => {
      expect(ran(commandLines(text).join("\n"))).toBe(ran(text));
    }),
    { numRuns: 15 },
  );
});

it("leaves a command alone whose quotes do not pair", () => {
  const odd = `az thing --name 'open ${"x".repeat(100)} --other`;
  expect(commandLines(odd)).toEqual([odd]);
});

it.each([
  [
    `az provider register --subscription "$TARGET_SUBSCRIPTION_ID"`,
    ['az provider register --subscription "${env:TARGET_SUBSCRIPTION_ID}"'],
  ],
  [
    // A letter after a variable, a quote within quotes, a comma and an at sign, which mean something outside of quotes.
    `az x "/subscriptions/\${SUBSCRIPTION_ID}x/y" 'it'\\''s $5' a,b --by=@me "a \\"b\\""`,
    [`az x "/subscriptions/\${env:SUBSCRIPTION_ID}x/y" 'it''s $5' 'a,b' '--by=@me' 'a "b"'`],
  ],
  [
    `az policy exemption create --name relocation-landing-zone --policy-assignment /providers/x/y --category 'a b'`,
    [
      "az policy exemption create `",
      "  --name relocation-landing-zone `",
      "  --policy-assignment /providers/x/y `",
      "  --category 'a b'",
    ],
  ],
  [
    // PowerShell takes typographic quotes for quotes.
    "az group create --name 'rg’; calc; ’x' --scope \"/a”; calc; “$TARGET_ID\"",
    ["az group create --name 'rg’’; calc; ’’x' --scope \"/a`”; calc; `“${env:TARGET_ID}\""],
  ],
  ["az account show --query id", undefined],
  ["az thing --name 'open", undefined],
  ["az thing $(rm x)", undefined],
  ["az thing `rm`; rm", undefined],
])("%s in PowerShell", (command, lines) => {
  expect(powershellLines(command)).toEqual(lines);
});
