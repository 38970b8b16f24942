import { randomUUID } from "node:crypto";
import { aadError, type AadCode } from "./authority-errors.ts";
import { listen, record, send, sleep, type Answer, type RecordedRequest, type Running } from "./http.ts";
import { claimsOf, fakeJwt } from "./jwt.ts";
import { stringAt } from "./json.ts";
import type { Rounds } from "./rounds.ts";
import { broken, type WireFault } from "./wire-faults.ts";
import type { FakeOidc } from "./oidc.ts";

export interface FakeApplication {
  readonly clientId: string;
  /** Object id of its service principal: the `oid` of its tokens. */
  readonly objectId: string;
  /** Subjects of its federated credentials; the fake OIDC endpoint's own when absent. */
  readonly subjects?: readonly string[];
}

export interface FakeAuthorityOptions {
  readonly tenantId: string;
  readonly applications: readonly FakeApplication[];
  /** Where client assertions come from; without it none is accepted. */
  readonly oidc?: FakeOidc;
  /** Audience of the federated credentials. */
  readonly audience?: string;
  /** Scopes that name a resource of the tenant; Resource Manager and Key Vault of the three clouds when absent. */
  readonly scopes?: RegExp;
  /** Seconds that an access token lives. */
  readonly lifetime?: number;
  /** Answers every token request with this error. */
  readonly failWith?: AadCode;
  readonly latencyMs?: number;
  /** Answers come in these rounds, for all servers of the run. */
  readonly rounds?: Rounds;
  /** Breaks every answer, or so many of them. */
  readonly fault?: WireFault & { readonly times?: number };
}

export interface FakeAuthority extends Running {
  readonly requests: readonly RecordedRequest[];
  /** Whether an access token is one of this authority's, for {@link FakeArmOptions.verify}. */
  verify(token: string): "valid" | "expired" | "invalid";
  /** An access token outside the protocol, for what gets its tokens elsewhere (the Azure CLI). */
  issue(clientId: string, resource?: string): string;
  failWith(code: AadCode | undefined): void;
}

const RESOURCES =
  /^https:\/\/(management\.(azure\.com|chinacloudapi\.cn|usgovcloudapi\.net|core\.windows\.net)|vault\.(azure\.net|azure\.cn|usgovcloudapi\.net))\/{1,2}\.default$/;
const JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const REQUIRED = ["grant_type", "client_id", "scope"] as const;

/** Starts a fake Microsoft Entra: the client-credentials grant with a federated client assertion, and discovery. */
export async function startFakeAuthority(options: FakeAuthorityOptions): Promise<FakeAuthority> {
  const { tenantId, oidc } = options;
  const audience = options.audience ?? "api://AzureADTokenExchange";
  const lifetime = options.lifetime ?? 3599;
  const requests: RecordedRequest[] = [];
  const issued = new Map<string, number>();
  let failing = options.failWith;

  const issue = (application: FakeApplication, resource: string): string => {
    const now = Math.floor(Date.now() / 1000);
    const token = fakeJwt({
      aud: resource,
      iss: `https://sts.windows.net/${tenantId}/`,
      iat: now,
      nbf: now,
      exp: now + lifetime,
      appid: application.clientId,
      appidacr: "2",
      idtyp: "app",
      oid: application.objectId,
      sub: application.objectId,
      tid: tenantId,
      uti: randomUUID(),
      ver: "1.0",
    });
    issued.set(token, (now + lifetime) * 1000);
    return token;
  };

  const assertionError = (assertion: string, application: FakeApplication): Answer | undefined => {
    const claims = claimsOf(assertion);
    if (!claims) return aadError(50027);
    const issuer = stringAt(claims, "iss");
    if (oidc === undefined || issuer !== oidc.issuer) return aadError(700211, issuer);
    if (!oidc.knows(assertion)) return aadError(700027);
    const presented = stringAt(claims, "aud");
    if (presented !== audience) return aadError(700212, presented);
    const subject = stringAt(claims, "sub");
    // Matching has been case-sensitive since 2025.
    if (!(application.subjects ?? [oidc.subject]).includes(subject)) return aadError(700213, subject);
    const expires = typeof claims["exp"] === "number" ? claims["exp"] * 1000 : 0;
    return expires > Date.now() ? undefined : aadError(700024);
  };

  const token = (request: RecordedRequest, tenant: string): Answer => {
    if (failing !== undefined) return aadError(failing, stringAt(claimsOf(request.body), "sub"));
    const form = new URLSearchParams(request.body);
    const isForm = (request.headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
    const missing = isForm ? REQUIRED.find((name) => (form.get(name) ?? "") === "") : "grant_type";
    if (missing !== undefined) return aadError(900144, missing);
    if (tenant.toLowerCase() !== tenantId.toLowerCase()) return aadError(90002, tenant);
    const grant = form.get("grant_type") ?? "";
    if (grant !== "client_credentials") return aadError(70003, grant);
    const clientId = form.get("client_id") ?? "";
    const application = options.applications.find(
      (one) => one.clientId.toLowerCase() === clientId.toLowerCase(),
    );
    if (!application) return aadError(700016, clientId);
    const scope = form.get("scope") ?? "";
    if (!(options.scopes ?? RESOURCES).test(scope)) return aadError(70011, scope);
    if (form.has("client_secret")) return aadError(7000215);
    const assertion = form.get("client_assertion") ?? "";
    if (assertion === "" || form.get("client_assertion_type") !== JWT_BEARER) return aadError(7000218);
    const refused = assertionError(assertion, application);
    if (refused) return refused;
    const accessToken = issue(application, scope.replace(/\/+\.default$/, ""));
    return {
      status: 200,
      headers: { "cache-control": "no-store" },
      body: {
        token_type: "Bearer",
        expires_in: lifetime,
        ext_expires_in: lifetime,
        access_token: accessToken,
      },
    };
  };

  const answer = (request: RecordedRequest, origin: string): Answer => {
    const [, tenant = "", ...rest] = request.path.split("/");
    const tail = rest.join("/");
    if (tail === "oauth2/v2.0/token") {
      return request.method === "POST" ? token(request, tenant) : { status: 405 };
    }
    if (tail === "v2.0/.well-known/openid-configuration" && request.method === "GET") {
      return {
        status: 200,
        body: {
          issuer: `${origin}/${tenantId}/v2.0`,
          token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
          token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt"],
        },
      };
    }
    return { status: 404 };
  };

  const running = await listen(async (request, response) => {
    const recorded = await record(request);
    requests.push(recorded);
    await options.rounds?.turn();
    await sleep(options.latencyMs ?? 0);
    const right = (): Answer => answer(recorded, running.url);
    const { fault } = options;
    const hit = fault !== undefined && requests.length <= (fault.times ?? Infinity);
    const given = hit ? broken(fault, right) : right();
    recorded.status = given.status;
    send(response, given);
  });
  return {
    ...running,
    requests,
    verify: (text) => {
      const expires = issued.get(text);
      if (expires === undefined) return "invalid";
      return expires > Date.now() ? "valid" : "expired";
    },
    issue: (clientId, resource = "https://management.azure.com") => {
      const application = options.applications.find((one) => one.clientId === clientId);
      if (!application) throw new Error(`the fake authority has no application ${clientId}`);
      return issue(application, resource);
    },
    failWith: (code) => {
      failing = code;
    },
  };
}
