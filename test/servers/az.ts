import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface FakeAzOptions {
  /** The token it hands out, for example `azure.authority.issue(clientId)`. Nobody is signed in when absent. */
  readonly token?: string;
  /** What it hands out for vaults; the same where it is absent. */
  readonly vaultToken?: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
  /** Seconds that the token still lives; an hour when absent. */
  readonly lifetime?: number;
}

export interface FakeAz {
  /** `PATH` with the fake in front of everything. */
  readonly path: string;
  /** The command lines it was called with. */
  calls(): readonly string[];
  remove(): void;
}

/**
 * Writes an executable `az` that knows `az version` and `az account get-access-token` alone, for processes that take their token from the
 * Azure CLI. Needs a POSIX shell.
 */
export function fakeAz(options: FakeAzOptions): FakeAz {
  const folder = mkdtempSync(join(tmpdir(), "fake-az-"));
  const log = join(folder, "calls");
  const expires = Math.floor(Date.now() / 1000) + (options.lifetime ?? 3600);
  const answer = (accessToken: string | undefined): string =>
    JSON.stringify({
      accessToken,
      // Local time without a zone, as the real one prints it.
      expiresOn: new Date(expires * 1000).toISOString().replace("T", " ").replace("Z", "000"),
      expires_on: expires,
      subscription: options.subscriptionId,
      tenant: options.tenantId,
      tokenType: "Bearer",
    });
  writeFileSync(join(folder, "answer.json"), answer(options.token));
  writeFileSync(join(folder, "vault.json"), answer(options.vaultToken ?? options.token));
  const printed = (file: string): string =>
    `while read -r line || [ -n "$line" ]; do echo "$line"; done < '${join(folder, file)}' ;;`;
  const script = [
    "#!/bin/sh",
    `echo "$*" >> '${log}'`,
    'case "$*" in',
    ...(options.token === undefined
      ? [
          `  "account get-access-token"*) echo "ERROR: Please run 'az login' to setup account." >&2; exit 1 ;;`,
        ]
      : [
          `  "account get-access-token --resource https://vault."*) ${printed("vault.json")}`,
          `  "account get-access-token"*) ${printed("answer.json")}`,
        ]),
    `  "version -o json") echo '{ "azure-cli": "2.79.0" }' ;;`,
    `  *) echo "ERROR: '$*' is misspelled or not recognized by the system." >&2; exit 2 ;;`,
    "esac",
    "",
  ].join("\n");
  writeFileSync(join(folder, "az"), script);
  chmodSync(join(folder, "az"), 0o755);
  return {
    path: `${folder}${delimiter}${process.env["PATH"] ?? ""}`,
    calls: () => (existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n") : []),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
