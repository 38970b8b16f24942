import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import { describe, expect, it } from "vitest";
import { Arm } from "../../../../src/observe/channels/arm/arm.ts";
import { ArmFailure, unknownOf, type Operation } from "../../../../src/observe/channels/arm/failure.ts";
import { resourceIdOf } from "../../../../src/base/resource-id.ts";
import { say } from "../../../../src/base/sentence.ts";
import { armError, ENDPOINT, scripted, transportOf, type Reply } from "../../support.ts";

const OPERATION: Operation = {
  what: say`the things`,
  path: "/things",
  versions: ["2025-01-01", "2023-01-01", "2020-01-01"],
  permission: "Microsoft.Test/things/read",
  scope: resourceIdOf("subscriptions/x"),
};

async function failureOf(work: Promise<unknown>): Promise<ArmFailure> {
  const outcome = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof ArmFailure) return outcome;
  throw new Error("did not fail as expected");
}

const versionOf = (url: string): string | null => new URL(url).searchParams.get("api-version");

describe("paging", () => {
  it.each<[string, unknown]>([
    ["no link", {}],
    ["null", { nextLink: null }],
    ["an empty link", { nextLink: "" }],
  ])("ends with %s", async (_, end) => {
    const client = scripted([
      { body: { value: [1], nextLink: `${ENDPOINT}/things?api-version=2025-01-01&$skiptoken=a` } },
      { body: { value: [2], nextLink: "/things?$skiptoken=b" } },
      { body: { value: [3], nextLink: "?api-version=2025-01-01&$skiptoken=c" } },
      { body: { value: [4], ...Object(end) } },
    ]);
    const pages = await new Arm(transportOf(client)).pages(OPERATION);
    expect(pages).toHaveLength(4);
    expect(client.requests.map(({ url }) => url)).toEqual([
      `${ENDPOINT}/things?api-version=2025-01-01`,
      `${ENDPOINT}/things?api-version=2025-01-01&$skiptoken=a`,
      `${ENDPOINT}/things?%24skiptoken=b&api-version=2025-01-01`,
      `${ENDPOINT}/things?api-version=2025-01-01&$skiptoken=c`,
    ]);
  });

  it.each<[string, unknown]>([
    ["to another host", "https://evil.example/things"],
    ["over plain http", "http://management.azure.com/things"],
    ["that is a number", 7],
    ["that is an object", { href: "/things" }],
    ["that is not a URL", "https://["],
  ])("refuses a link %s", async (_, nextLink) => {
    const client = scripted([{ body: { value: [], nextLink } }, {}]);
    expect((await failureOf(new Arm(transportOf(client)).pages(OPERATION))).kind).toBe("malformed");
    expect(client.requests).toHaveLength(1);
  });

  it("refuses to walk in a circle", async () => {
    const client = scripted((url) => ({
      body: {
        value: [],
        nextLink: `/things?api-version=1&p=${url.searchParams.get("p") === "1" ? "2" : "1"}`,
      },
    }));
    expect((await failureOf(new Arm(transportOf(client)).pages(OPERATION))).kind).toBe("malformed");
    expect(client.requests).toHaveLength(3);
  });

  it("gives up after 1000 pages", async () => {
    const client = scripted((_url, index) => ({
      body: { value: [], nextLink: `/things?p=${String(index)}` },
    }));
    expect((await failureOf(new Arm(transportOf(client)).pages(OPERATION))).kind).toBe("malformed");
    expect(client.requests).toHaveLength(1000);
  });

  it("fails as a whole when a later page fails", async () => {
    const client = scripted([
      { body: { value: [1], nextLink: "/things?p=2" } },
      armError(403, "AuthorizationFailed"),
    ]);
    expect((await failureOf(new Arm(transportOf(client)).pages(OPERATION))).kind).toBe("no-permission");
  });
});

describe("api-versions", () => {
  const lagging = (known: string, refusal: Reply) =>
    scripted((url) => (url.searchParams.get("api-version") === known ? { body: { value: [] } } : refusal));

  it.each<[string, Reply]>([
    ["InvalidApiVersionParameter", armError(400, "InvalidApiVersionParameter")],
    ["NoRegisteredProviderFound", armError(400, "NoRegisteredProviderFound")],
    ["NoRegisteredProviderFound with 404", armError(404, "NoRegisteredProviderFound")],
    ["InvalidResourceType", armError(404, "InvalidResourceType")],
  ])("fall back to an older one after %s", async (_, refusal) => {
    const client = lagging("2020-01-01", refusal);
    await new Arm(transportOf(client)).get(OPERATION);
    expect(client.requests.map(({ url }) => versionOf(url))).toEqual(OPERATION.versions);
  });

  it("stay with the one that was accepted", async () => {
    const client = lagging("2023-01-01", armError(400, "InvalidApiVersionParameter"));
    const arm = new Arm(transportOf(client));
    await arm.get(OPERATION);
    await arm.pages({ ...OPERATION, path: "/others" });
    expect(client.requests.map(({ url }) => versionOf(url))).toEqual([
      "2025-01-01",
      "2023-01-01",
      "2023-01-01",
    ]);
  });

  it("that are all refused leave the last refusal", async () => {
    const client = scripted(() => armError(400, "InvalidApiVersionParameter"));
    const failure = await failureOf(new Arm(transportOf(client)).get(OPERATION));
    expect(failure).toMatchObject({ status: 400, code: "InvalidApiVersionParameter" });
    expect(client.requests).toHaveLength(3);
  });

  it.each<[string, string, string]>([
    [
      "InvalidApiVersionParameter",
      "The api-version '2020-01-01' is invalid. The supported versions are '2019-04-01,2026-02-01-preview,2018-01-01'.",
      "2026-02-01-preview`, `2019-04-01`, `2018-01-01",
    ],
    [
      "NoRegisteredProviderFound",
      "No registered resource provider found for location '' and API version '2020-01-01' for type 't'. The supported api-versions are '2016-06-01, 2017-06-01'. The supported locations are ''.",
      "2017-06-01`, `2016-06-01",
    ],
  ])("that are all refused with %s are told with those that are offered", async (code, message, offered) => {
    const client = scripted(() => ({ status: 400, body: { error: { code, message } } }));
    const failure = await failureOf(new Arm(transportOf(client)).get(OPERATION));
    expect(failure.kind).toBe("not-understood");
    expect(unknownOf(OPERATION, failure).detail).toBe(
      `Could not read the things: the service refuses the api-versions that this version asks with, \`2025-01-01\`, \`2023-01-01\`, \`2020-01-01\`. It offers \`${offered}\`.`,
    );
  });

  it.each<[number, string]>([
    [400, "InvalidFilterInQueryString"],
    [403, "InvalidApiVersionParameter"],
    [404, "ResourceNotFound"],
  ])("are not changed for %i %s", async (status, code) => {
    const client = scripted(() => armError(status, code));
    await failureOf(new Arm(transportOf(client)).get(OPERATION));
    expect(client.requests).toHaveLength(1);
  });
});

describe("a subscription of another tenant", () => {
  const TENANT = "5f3e2d1c-0b9a-4d8e-8f7a-6b5c4d3e2f1a";
  const challenge = `Bearer authorization_uri="https://login.windows.net/${TENANT}", error="invalid_token", error_description="The access token is from the wrong issuer."`;

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["with the tenant", { "www-authenticate": challenge }, "another tenant (`5f3e2d1c-…`)"],
    ["without it", {}, "another tenant than"],
  ])("is told as that, %s, and asks for no role", async (_, headers, words) => {
    const client = scripted([armError(401, "InvalidAuthenticationTokenTenant", headers)]);
    const fact = unknownOf(OPERATION, await failureOf(new Arm(transportOf(client)).get(OPERATION)));
    expect(fact.kind).toBe("no-credentials");
    expect(fact.detail).toContain(words);
    expect(fact.detail).not.toContain(TENANT);
    expect(fact.permission).toBeUndefined();
  });
});

describe("through an SDK", () => {
  it("the bodies come back raw, and the SDK sees the paging only", async () => {
    const secret = { id: "/a", undocumented: { kept: true } };
    const client = scripted([
      { body: { value: [secret], nextLink: "/things?p=2" } },
      { body: { value: [secret], nextLink: null } },
    ]);
    const seen: (string | null | undefined)[] = [];
    const pages = await new Arm(transportOf(client)).through(OPERATION, async (http) => {
      const ask = async (url: string) => (await http.sendRequest(createPipelineRequest({ url }))).bodyAsText;
      seen.push(await ask(`${ENDPOINT}/things?api-version=1999-01-01`));
      seen.push(await ask(`${ENDPOINT}/things?p=2&api-version=2025-01-01`));
    });
    expect(pages).toEqual([
      { value: [secret], nextLink: "/things?p=2" },
      { value: [secret], nextLink: null },
    ]);
    expect(seen).toEqual([
      JSON.stringify({ value: [], nextLink: `${ENDPOINT}/things?p=2&api-version=2025-01-01` }),
      JSON.stringify({ value: [] }),
    ]);
    expect(versionOf(client.requests[0]?.url ?? "")).toBe("2025-01-01");
  });

  it("a failure passes through the SDK unchanged", async () => {
    const arm = new Arm(transportOf(scripted([armError(403, "AuthorizationFailed")])));
    const failure = await failureOf(
      arm.through(OPERATION, async (http) => {
        await http.sendRequest(
          createPipelineRequest({ url: `${ENDPOINT}/things`, headers: createHttpHeaders() }),
        );
      }),
    );
    expect(failure.kind).toBe("no-permission");
  });

  it("nothing but GET is sent", async () => {
    const client = scripted([{}]);
    const arm = new Arm(transportOf(client));
    const post = arm.through(OPERATION, async (http) => {
      await http.sendRequest(createPipelineRequest({ url: `${ENDPOINT}/things`, method: "POST" }));
    });
    await expect(post).rejects.toThrow("POST");
    expect(client.requests).toHaveLength(0);
  });
});

describe("the fact that a failure leaves", () => {
  it("names the permission and the scope when that is what lacks", async () => {
    const arm = new Arm(
      transportOf(scripted([armError(403, "AuthorizationFailed", { "x-ms-correlation-request-id": "c-1" })])),
    );
    expect(unknownOf(OPERATION, await failureOf(arm.get(OPERATION)))).toEqual({
      known: false,
      kind: "no-permission",
      detail:
        "Could not read the things: the identity of the run has no permission (403 `AuthorizationFailed`).",
      permission: "Microsoft.Test/things/read",
      scope: "/subscriptions/x",
      status: 403,
      correlationId: "c-1",
    });
  });

  it("names no permission otherwise", async () => {
    const arm = new Arm(transportOf(scripted([armError(404, "ResourceNotFound")])));
    const fact = unknownOf(OPERATION, await failureOf(arm.get(OPERATION)));
    expect(fact).not.toHaveProperty("permission");
    expect(fact).toMatchObject({ kind: "not-found", status: 404 });
  });
});
