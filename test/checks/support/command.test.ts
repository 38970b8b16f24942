import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  azCommand,
  scopeWord,
  targetSubscription,
  variable,
  type CommandPart,
} from "../../../src/checks/support/command.ts";
import { tame } from "../../../src/base/sentence.ts";
import { SOURCE, TARGET } from "../../support/context.ts";

/** What a POSIX shell hands to `az`, one line of JSON-safe arguments a command. */
function argumentsOf(commands: readonly string[]): string[][] {
  const script = [
    `az() { for argument in "$@"; do printf '%s\\036' "$argument"; done; printf '\\035'; }`,
    ...commands,
  ].join("\n");
  const output = execFileSync("/bin/sh", ["-c", script], {
    encoding: "utf8",
    env: { TARGET_SUBSCRIPTION_ID: "the-target", SUBSCRIPTION_ID: "another", HOME: "/home/someone" },
  });
  return output
    .split("\u001d")
    .slice(0, -1)
    .map((line) => line.split("\u001e").slice(0, -1));
}

const HOSTILE = [
  "$(rm -rf ~)",
  "`id`",
  "a'b\"c",
  "'; reboot; '",
  "a && b || c > d",
  "~",
  "*",
  "!!",
  "\\",
  "#comment",
  "a\nb",
  "",
  "-x",
  "--debug",
  "$TARGET_SUBSCRIPTION_ID",
  "${HOME}",
  "é ü 漢",
];

test.each([
  [
    ["provider", "register", ["--namespace", "Microsoft.Sql"], "--wait"],
    "az provider register --namespace Microsoft.Sql --wait",
  ],
  [[["--subscription", targetSubscription]], `az --subscription "$TARGET_SUBSCRIPTION_ID"`],
  [
    [["--scope", scopeWord(`/subscriptions/${TARGET}/resourceGroups/rg-shop`, TARGET)]],
    `az --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/resourceGroups/rg-shop"`,
  ],
  [
    [["--scope", scopeWord(`/subscriptions/${SOURCE}/resourceGroups/rg`, TARGET)]],
    `az --scope "/subscriptions/$SUBSCRIPTION_ID/resourceGroups/rg"`,
  ],
  [
    [["--scope", scopeWord("/providers/Microsoft.Management/managementGroups/mg", TARGET)]],
    "az --scope /providers/Microsoft.Management/managementGroups/mg",
  ],
  [[["--role", "Key Vault Secrets User"]], "az --role 'Key Vault Secrets User'"],
  [[["--name", "$(rm -rf ~)"]], "az --name '$(rm -rf ~)'"],
  [[["--name", "--debug"]], "az --name=--debug"],
] as const satisfies readonly (readonly [readonly CommandPart[], string])[])("%j", (parts, command) => {
  expect(azCommand(parts)).toBe(command);
});

test("a shell gets hostile text as one inert argument", () => {
  const commands = HOSTILE.map((text) => azCommand([["--name", text]]));
  const expected = HOSTILE.map((text) =>
    text.startsWith("-") ? [`--name=${text}`] : ["--name", tame(text)],
  );
  expect(argumentsOf(commands)).toEqual(expected);
});

test("a scope keeps its hostile tail beside the variable", () => {
  const commands = HOSTILE.map((text) =>
    azCommand([["--scope", scopeWord(`/subscriptions/${TARGET}/resourceGroups/${text}`, TARGET)]]),
  );
  expect(argumentsOf(commands)).toEqual(
    HOSTILE.map((text) => ["--scope", `/subscriptions/the-target/resourceGroups/${tame(text)}`]),
  );
});

test("no text of any kind leaves its argument or shows the target's id", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", maxLength: 40 }), { minLength: 50, maxLength: 50 }),
      (texts) => {
        const clean = texts.map((text) => text.replaceAll("\0", " "));
        const commands = clean.map((text) =>
          azCommand([
            ["--name", `x${text}`],
            ["--scope", scopeWord(`/subscriptions/${TARGET}/${text}`, TARGET)],
          ]),
        );
        expect(commands.join("")).not.toContain(TARGET);
        expect(argumentsOf(commands)).toEqual(
          clean.map((text) => [
            "--name",
            tame(`x${text}`),
            "--scope",
            `/subscriptions/the-target/${tame(text)}`,
          ]),
        );
      },
    ),
    { numRuns: 10 },
  );
});

test("a variable never runs into the letters after it", () => {
  expect(azCommand([{ pieces: [...variable("AMOUNT").pieces, { data: "EUR" }] }])).toBe(`az "\${AMOUNT}EUR"`);
});
