import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { azureCliCredential } from "../../src/observe/credentials/azure-cli.ts";
import { claimsOf } from "../../src/observe/credentials/claims.ts";
import { cached, CredentialError, type Credential } from "../../src/observe/credentials/credential.ts";
import { execProgram, type ExecResult } from "../../src/observe/credentials/exec.ts";
import { oidcCredential, type OidcOptions } from "../../src/observe/credentials/oidc.ts";
import { resolveEndpoints } from "../../src/observe/endpoints.ts";
import { subscriptionId } from "../../src/base/names.ts";
import { startFakeAuthority } from "../servers/authority.ts";
import { startFakeOidc } from "../servers/oidc.ts";
import { fakeClock, scripted, type Reply } from "./support.ts";

const CLIENT = "22222222-2222-2222-2222-222222222222";
const TENANT = "99999999-9999-9999-9999-999999999999";
const OBJECT = "55555555-5555-5555-5555-555555555555";
const ENDPOINTS = resolveEndpoints("AzureCloud", {});
const ASSERTION = "the-assertion-of-the-workflow";

async function refusalOf(credential: Credential): Promise<string> {
  try {
    await credential.token();
  } catch (error) {
    if (error instanceof CredentialError) return error.reason;
    throw error;
  }
  throw new Error("a token was given");
}

function oidc(script: Parameters<typeof scripted>[0], options: Partial<OidcOptions> = {}) {
  const httpClient = scripted(script);
  const credential = oidcCredential({
    endpoints: ENDPOINTS,
    clientId: CLIENT,
    tenantId: TENANT,
    getIdToken: () => Promise.resolve(ASSERTION),
    httpClient,
    clock: fakeClock(),
    ...options,
  });
  return { credential, httpClient };
}

const aadsts = (code: number, text = ""): Reply => ({
  status: 401,
  body: {
    error: "invalid_client",
    error_description: `AADSTS${String(code)}: ${text} Trace ID: x`,
    error_codes: [code],
  },
});

describe("the workflow's OIDC token", () => {
  it("is asked for the cloud's audience and traded at the cloud's authority", async () => {
    const audiences: string[] = [];
    const { credential, httpClient } = oidc([{ body: { access_token: "a", expires_in: 3600 } }], {
      endpoints: resolveEndpoints("AzureChinaCloud", {}),
      getIdToken: (audience) => {
        audiences.push(audience);
        return Promise.resolve(ASSERTION);
      },
    });
    expect(await credential.token()).toEqual({ token: "a", expiresOn: Date.UTC(2026, 7, 24, 1) });
    expect(audiences).toEqual(["api://AzureADTokenExchangeChina"]);
    const [request] = httpClient.requests;
    expect(request?.url).toBe(`https://login.partner.microsoftonline.cn/${TENANT}/oauth2/v2.0/token`);
    expect(request?.method).toBe("POST");
    expect(
      Object.fromEntries(new URLSearchParams(typeof request?.body === "string" ? request.body : "")),
    ).toEqual({
      grant_type: "client_credentials",
      client_id: CLIENT,
      scope: "https://management.chinacloudapi.cn/.default",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: ASSERTION,
    });
  });

  it("is given up with its run, whether the workflow or the authority is slow", async () => {
    const never = new Promise<never>(() => undefined);
    for (const slow of [{ getIdToken: () => never }, { httpClient: { sendRequest: () => never } }]) {
      const abort = new AbortController();
      const waiting = oidc([], { ...slow, signal: abort.signal }).credential.token();
      abort.abort();
      await expect(waiting).rejects.toBeInstanceOf(CredentialError);
    }
  });

  it.each<[number, string, string]>([
    [
      700213,
      "No matching federated identity record found for presented assertion subject 'repo:o/r:pull_request'.",
      "subject `repo:o/r:pull_request` and audience `api://AzureADTokenExchange`",
    ],
    [
      70021,
      "No matching federated identity record found for presented assertion. Assertion Issuer: 'i'. Assertion Subject: 'repo:o/r:ref:refs/heads/main'.",
      "subject `repo:o/r:ref:refs/heads/main`",
    ],
    [
      7002138,
      "The subject matches with case-insensitive comparison; presented assertion subject 'repo:O/r:environment:Prod'.",
      "must be exactly `repo:O/r:environment:Prod`",
    ],
    [
      700016,
      "Application with identifier was not found in the directory.",
      `knows no application \`${CLIENT}\``,
    ],
    [90002, "Tenant not found.", `no tenant \`${TENANT}\``],
    [700024, "Client assertion is not within its valid time range.", "Check the clock"],
    [53003, "Access has been blocked by Conditional Access policies.", "conditional access"],
    [9999999, "Something new.", "see the error code"],
  ])("refused with AADSTS%i gives advice", async (code, text, advice) => {
    const { credential, httpClient } = oidc([aadsts(code, text)]);
    const reason = await refusalOf(credential);
    expect(reason).toContain(`AADSTS${String(code)}`);
    expect(reason).toContain(advice);
    expect(reason).not.toContain(ASSERTION);
    expect(httpClient.requests).toHaveLength(1);
  });

  it.each<[string, Reply | Error | undefined, string]>([
    ["HTML", { status: 403, text: "<html>" }, "(403)"],
    ["a broken service", { status: 503, text: "" }, "(503)"],
    ["no connection", new Error(`cannot connect with ${ASSERTION}`), "gave no answer"],
    ["no token", { body: { token_type: "Bearer" } }, "without a token"],
    ["a token without an end", { body: { access_token: "a" } }, "without a token"],
  ])("that meets %s says so", async (_, reply, words) => {
    const { credential } = oidc(() => reply);
    const reason = await refusalOf(credential);
    expect(reason).toContain(words);
    expect(reason).not.toContain(ASSERTION);
  });

  it("is traded again when the service was busy", async () => {
    const { credential, httpClient } = oidc([
      { status: 503 },
      new Error("reset"),
      { body: { access_token: "a", expires_in: 60 } },
    ]);
    expect((await credential.token()).token).toBe("a");
    expect(httpClient.requests).toHaveLength(3);
  });

  it("that nobody answers for times out", async () => {
    const clock = fakeClock({ impatient: true });
    expect(await refusalOf(oidc(() => undefined, { clock }).credential)).toContain("gave no answer");
    const { credential } = oidc([], { clock, getIdToken: () => new Promise(() => undefined) });
    expect(await refusalOf(credential)).toContain("no OIDC token within 20 s");
  });

  it("that the job may not have names the permission to add", async () => {
    const { credential, httpClient } = oidc([], {
      getIdToken: () => Promise.reject(new Error(`denied ${ASSERTION}`)),
    });
    const reason = await refusalOf(credential);
    expect(reason).toContain("`id-token: write`");
    expect(reason).toContain("fork");
    expect(reason).not.toContain(ASSERTION);
    expect(httpClient.requests).toHaveLength(0);
  });

  describe("over the wire", () => {
    const running: { close(): Promise<void> }[] = [];
    afterEach(async () => {
      await Promise.all(running.splice(0).map((server) => server.close()));
    });

    it("opens Azure for the federated identity only", async () => {
      const fake = await startFakeOidc();
      const authority = await startFakeAuthority({
        tenantId: TENANT,
        applications: [{ clientId: CLIENT, objectId: OBJECT }],
        oidc: fake,
      });
      running.push(fake, authority);
      const endpoints = resolveEndpoints("AzureCloud", { AZURE_AUTHORITY_HOST: authority.url });
      const getIdToken = async (audience: string): Promise<string> => {
        const answer = await fetch(`${fake.requestUrl}&audience=${encodeURIComponent(audience)}`, {
          headers: { authorization: `Bearer ${fake.requestToken}` },
        });
        return /"value":"([^"]+)"/.exec(await answer.text())?.[1] ?? "";
      };
      const { token } = await oidcCredential({
        endpoints,
        clientId: CLIENT,
        tenantId: TENANT,
        getIdToken,
      }).token();
      expect(authority.verify(token)).toBe("valid");
      expect(claimsOf(token)).toMatchObject({ objectId: OBJECT, clientId: CLIENT, tenantId: TENANT });
      const stranger = oidcCredential({ endpoints, clientId: OBJECT, tenantId: TENANT, getIdToken });
      expect(await refusalOf(stranger)).toContain("AADSTS700016");
    });
  });
});

describe("the Azure CLI", () => {
  const subscription = subscriptionId("11111111-1111-1111-1111-111111111111");
  if (subscription === undefined) throw new Error("not a subscription id");
  const NOW = 1_000_000;
  const cli = (result: ExecResult, calls: unknown[] = []) =>
    azureCliCredential({
      endpoints: ENDPOINTS,
      subscription,
      now: () => NOW,
      exec: (...call) => {
        calls.push(call);
        return Promise.resolve(result);
      },
    });
  const exited = (code: number, stdout: string, stderr = ""): ExecResult => ({
    kind: "exited",
    code,
    stdout,
    stderr,
  });

  it("is asked for a token of the subscription's account", async () => {
    const calls: unknown[] = [];
    const answer = JSON.stringify({
      accessToken: "a",
      expires_on: 5000,
      expiresOn: "2026-08-24 10:00:00.000000",
    });
    expect(await cli(exited(0, answer), calls).token()).toEqual({ token: "a", expiresOn: 5_000_000 });
    expect(calls).toEqual([
      [
        "az",
        [
          "account",
          "get-access-token",
          "--resource",
          "https://management.azure.com",
          "--subscription",
          subscription,
          "-o",
          "json",
        ],
        { timeoutMs: 60_000 },
      ],
    ]);
  });

  it.each([
    [{ accessToken: "a", expires_on: "5000" }, 5_000_000],
    [{ accessToken: "a", expiresOn: "2026-08-24 10:00:00.000000" }, NOW + 300_000],
    [{ accessToken: "a", expires_on: "soon" }, NOW + 300_000],
  ])("may answer %j", async (answer, expiresOn) => {
    expect(await cli(exited(0, JSON.stringify(answer))).token()).toEqual({ token: "a", expiresOn });
  });

  it.each<[string, ExecResult, string]>([
    ["not installed", { kind: "missing" }, "is not installed"],
    ["slow", { kind: "timed-out" }, "within 60 s"],
    ["given up", { kind: "aborted" }, "the run ended"],
    ["not signed in", exited(1, "", "ERROR: Please run 'az login' to setup account."), "`az login`"],
    [
      "of another tenant",
      exited(1, "", "ERROR: Subscription '11111111' not found. Check the spelling."),
      "does not see the subscription",
    ],
    ["refused", exited(1, "", "AADSTS53003: blocked for jane@contoso.com"), "AADSTS53003"],
    [
      "blocked and told to sign in",
      exited(1, "", "AADSTS53003: Access has been blocked for jane@contoso.com. Please run: az login"),
      "conditional access",
    ],
    [
      "signed in by a token of GitHub that is over",
      exited(1, "", "ERROR: AADSTS700024: Client assertion is not within its valid time range. jane"),
      "right before this step",
    ],
    ["broken", exited(1, "", "Traceback: eyJhbGciOi.secret"), "gave no token"],
    ["chatty", exited(0, "WARNING: no JSON"), "without a token"],
    ["silent", exited(0, "{}"), "without a token"],
  ])("that is %s says so and shows none of its text", async (_, result, words) => {
    const reason = await refusalOf(cli(result));
    expect(reason).toContain(words);
    expect(reason).not.toMatch(/jane|eyJ|Traceback/);
  });

  it("is started without a shell", async () => {
    const node = process.execPath;
    const shown = await execProgram(node, ["-e", "console.log(process.argv[1])", "$(id); `id` && x"], {
      timeoutMs: 20_000,
    });
    expect(shown).toMatchObject({ kind: "exited", code: 0, stdout: "$(id); `id` && x\n" });
    expect(await execProgram(node, ["-e", "process.exit(3)"], { timeoutMs: 20_000 })).toMatchObject({
      code: 3,
    });
    expect(await execProgram("no-such-program-here", [], { timeoutMs: 20_000 })).toEqual({ kind: "missing" });
    expect(await execProgram(node, ["-e", "setTimeout(() => 0, 60000)"], { timeoutMs: 50 })).toEqual({
      kind: "timed-out",
    });
    const { signal } = new AbortController();
    const abort = new AbortController();
    const waiting = execProgram(node, ["-e", "setTimeout(() => 0, 60000)"], {
      timeoutMs: 50_000,
      signal: abort.signal,
    });
    abort.abort();
    expect(await waiting).toEqual({ kind: "aborted" });
    expect(await execProgram(node, ["-e", "0"], { timeoutMs: 20_000, signal })).toMatchObject({ code: 0 });
  });
});

describe("a cached credential", () => {
  it("asks again when most of the token's life is over", async () => {
    let now = 0;
    let asked = 0;
    const credential = cached(
      { token: () => Promise.resolve({ token: String((asked += 1)), expiresOn: now + 100_000 }) },
      () => now,
    );
    expect((await credential.token()).token).toBe("1");
    now = 79_999;
    expect((await credential.token()).token).toBe("1");
    now = 80_000;
    const [first, second] = await Promise.all([credential.token(), credential.token()]);
    expect([first.token, second.token]).toEqual(["2", "2"]);
  });

  it("does not ask without end for a token that is born old", async () => {
    let asked = 0;
    const credential = cached(
      { token: () => Promise.resolve({ token: String((asked += 1)), expiresOn: 0 }) },
      () => 5000,
    );
    for (let index = 0; index < 10; index += 1) await credential.token();
    expect(asked).toBe(1);
  });
});

describe("claims", () => {
  const jwt = (payload: unknown) => `e30.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.sig`;

  it.each([
    [
      { oid: OBJECT.toUpperCase(), appid: CLIENT, tid: TENANT },
      { objectId: OBJECT, clientId: CLIENT, tenantId: TENANT },
    ],
    [{ azp: CLIENT }, { clientId: CLIENT }],
    [{ oid: 7, appid: "not a guid" }, {}],
    [null, {}],
    [[1], {}],
  ])("of %j", (payload, claims) => {
    expect(claimsOf(jwt(payload))).toEqual(claims);
  });

  it("of anything else are none", () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        expect(claimsOf(token)).toEqual({});
      }),
    );
  });
});
