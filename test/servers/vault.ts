import { listen, record, send, cut, type Answer, type RecordedRequest, type Running } from "./http.ts";
import type { Json, JsonObject } from "./json.ts";
import { broken, isWireFault, type WireFault } from "./wire-faults.ts";

/** What is in a vault. Secrets have a value here, so that a test notices when anybody asks for one. */
export interface VaultContents {
  readonly secrets?: readonly JsonObject[];
  readonly keys?: readonly JsonObject[];
  readonly certificates?: readonly JsonObject[];
}

export type VaultFault =
  | { readonly fault: "firewall" | "private" | "roles" | "policy" | "unauthorized" | "cut" }
  | { readonly fault: "answer"; readonly body: Json }
  | { readonly fault: "next-link"; readonly to: string }
  | WireFault;

export interface FakeVaultsOptions {
  /** Says whether a token may come in. */
  readonly verify: (token: string) => boolean;
  readonly pageSize?: number;
  readonly fault?: VaultFault;
}

export interface FakeVaults extends Running {
  readonly requests: readonly RecordedRequest[];
  /** Requests that gave away the value of a secret, or would have changed something. Must stay empty. */
  readonly intrusions: readonly string[];
  fail(fault: VaultFault | undefined): void;
}

const INNER = {
  firewall: "ForbiddenByFirewall",
  private: "ForbiddenByConnection",
  roles: "ForbiddenByRbac",
  policy: "AccessDenied",
} as const;

function refused(status: number, code: string, inner?: string): Answer {
  const message = "Caller is not authorized. Caller: appid=0f0e0d0c;oid=jane@contoso.com";
  const innererror = inner === undefined ? {} : { innererror: { code: inner } };
  return { status, body: { error: { code, message, ...innererror } } };
}

/** An id of the data plane: `https://{vault}/{list}/{name}`. */
function nameOf(item: JsonObject): string {
  const id = item["kid"] ?? item["id"];
  return typeof id === "string" ? (/\/(?:secrets|keys|certificates)\/([^/]+)/.exec(id)?.[1] ?? "") : "";
}

/** Starts the data planes of vaults on one port of loopback, each below its name: three lists, and one item of each. */
export async function startFakeVaults(
  vaults: Readonly<Record<string, VaultContents>>,
  { verify, pageSize = 25, ...options }: FakeVaultsOptions,
): Promise<FakeVaults> {
  const requests: RecordedRequest[] = [];
  const intrusions: string[] = [];
  let { fault } = options;

  const right = (asked: RecordedRequest, origin: string): Answer => {
    const token = /^Bearer (\S+)$/.exec(asked.headers["authorization"] ?? "")?.[1];
    if (token === undefined || !verify(token)) return refused(401, "Unauthorized");
    if (asked.query["api-version"] !== "7.4") return refused(400, "BadParameter");
    const [, vault = "", list = "", name, version] = asked.path.split("/");
    const own = vaults[vault];
    const items = list === "secrets" || list === "keys" || list === "certificates" ? own?.[list] : undefined;
    if (own === undefined || version !== undefined) return refused(404, "NotFound");
    if (name !== undefined) {
      const found = items?.find((item) => nameOf(item) === name);
      if (list === "secrets") intrusions.push(asked.path);
      return found === undefined ? refused(404, "CertificateNotFound") : { status: 200, body: found };
    }
    const from = Number(asked.query["$skiptoken"] ?? 0);
    const rest = (items ?? []).length > from + pageSize;
    // A list has no values, and the links of the service name the port.
    const value = (items ?? [])
      .slice(from, from + pageSize)
      .map((item) =>
        Object.fromEntries(Object.entries(item).filter(([key]) => !["value", "cer", "policy"].includes(key))),
      );
    const next = `${origin}${asked.path}?api-version=7.4&$skiptoken=${String(from + pageSize)}`;
    return { status: 200, body: { value, nextLink: rest ? next : null } };
  };

  const running = await listen(async (request, response) => {
    const asked = await record(request);
    requests.push(asked);
    if (asked.method !== "GET") intrusions.push(`${asked.method} ${asked.path}`);
    const origin = `http://${asked.headers["host"] ?? ""}`;
    const answer = answerOf(asked, origin);
    if (answer === "cut") cut(response);
    else {
      asked.status = answer.status;
      send(response, answer);
    }
  });

  const answerOf = (asked: RecordedRequest, origin: string): Answer | "cut" => {
    if (fault === undefined) return right(asked, origin);
    if (isWireFault(fault)) return broken(fault, () => right(asked, origin));
    switch (fault.fault) {
      case "firewall":
      case "private":
      case "roles":
      case "policy":
        return refused(403, "Forbidden", INNER[fault.fault]);
      case "unauthorized":
        return refused(401, "Unauthorized");
      case "answer":
        return { status: 200, body: fault.body };
      case "next-link":
        return { status: 200, body: { value: [], nextLink: fault.to } };
      case "cut":
        return "cut";
    }
  };

  return {
    ...running,
    requests,
    intrusions,
    fail: (next) => {
      fault = next;
    },
  };
}
