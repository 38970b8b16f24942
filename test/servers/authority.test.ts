import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleWorld } from "../worlds/example.ts";
import { SHOP, SUBSCRIPTION } from "../worlds/shop.ts";
import { ask, request } from "./ask.ts";
import { startFakeAzure, type FakeAzure } from "./azure.ts";
import { claimsOf, fakeJwt } from "./jwt.ts";
import { listAt, stringAt } from "./json.ts";

const AUDIENCE = "api://AzureADTokenExchange";
const SCOPE = "https://management.azure.com/.default";

describe("fake Entra and the runner's id-token endpoint", () => {
  let azure: FakeAzure;
  beforeAll(async () => {
    azure = await startFakeAzure(exampleWorld());
  });
  afterAll(() => azure.close());

  const idToken = async (audience = AUDIENCE) => {
    const { body } = await request(`${azure.oidc.requestUrl}&audience=${encodeURIComponent(audience)}`, {
      headers: { authorization: `Bearer ${azure.oidc.requestToken}` },
    });
    return stringAt(body, "value");
  };
  const form = (assertion: string, rest: Readonly<Record<string, string>> = {}) => ({
    grant_type: "client_credentials",
    client_id: SHOP.deployClient,
    scope: SCOPE,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
    ...rest,
  });
  const exchange = (fields: Readonly<Record<string, string>>, tenant: string = SHOP.tenant) =>
    request(`${azure.authority.url}/${tenant}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams(fields),
    });

  it("issues id tokens to the runner's token only, for the audience asked", async () => {
    const without = await request(`${azure.oidc.requestUrl}&audience=x`);
    expect(without.status).toBe(401);
    expect(claimsOf(await idToken("x"))).toMatchObject({
      aud: "x",
      sub: "repo:contoso/shop:pull_request",
      iss: "https://token.actions.githubusercontent.com",
    });
  });

  it("changes an id token into an access token that opens Resource Manager", async () => {
    const { status, body } = await exchange(form(await idToken()));
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3599 });
    const token = stringAt(body, "access_token");
    expect(claimsOf(token)).toMatchObject({
      oid: SHOP.deployObject,
      appid: SHOP.deployClient,
      tid: SHOP.tenant,
      aud: "https://management.azure.com",
    });
    expect((await ask(azure.arm, `${SUBSCRIPTION}?api-version=2022-12-01`, token)).status).toBe(200);
    expect((await ask(azure.arm, `${SUBSCRIPTION}?api-version=2022-12-01`, `${token}x`)).status).toBe(401);
  });

  it.each([
    { what: "another audience", audience: "api://AzureADTokenExchangeChina", code: 700212 },
    { what: "an unknown application", fields: { client_id: SHOP.tenant }, code: 700016 },
    { what: "a scope of no resource", fields: { scope: "http://127.0.0.1:1/.default" }, code: 70011 },
    { what: "no scope", fields: { scope: "" }, code: 900144 },
    { what: "another grant", fields: { grant_type: "password" }, code: 70003 },
    { what: "a secret", fields: { client_secret: "x" }, code: 7000215 },
    { what: "no assertion", fields: { client_assertion: "" }, code: 7000218 },
    { what: "an assertion that is no token", fields: { client_assertion: "x" }, code: 50027 },
    { what: "another tenant", tenant: SHOP.subscription, code: 90002 },
  ])("refuses $what with AADSTS$code", async ({ audience, fields, tenant, code }) => {
    const { status, body } = await exchange(form(await idToken(audience), fields), tenant);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(listAt(body, "error_codes")).toEqual([code]);
    expect(stringAt(body, "error_description")).toContain(`AADSTS${String(code)}: `);
  });

  it("refuses an assertion that GitHub did not issue", async () => {
    const claims = claimsOf(await idToken());
    const forged = await exchange(form(fakeJwt({ ...claims, jti: "forged" })));
    expect(listAt(forged.body, "error_codes")).toEqual([700027]);
    const foreign = await exchange(form(fakeJwt({ ...claims, iss: "https://elsewhere.example" })));
    expect(listAt(foreign.body, "error_codes")).toEqual([700211]);
  });

  it("refuses a body that is no form", async () => {
    const answer = await request(`${azure.authority.url}/${SHOP.tenant}/oauth2/v2.0/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(form(await idToken())),
    });
    expect(listAt(answer.body, "error_codes")).toEqual([900144]);
  });

  it("matches subjects exactly, case included", async () => {
    const applications = [
      {
        clientId: SHOP.deployClient,
        objectId: SHOP.deployObject,
        subjects: ["repo:Contoso/shop:pull_request"],
      },
    ];
    const strict = await startFakeAzure(exampleWorld(), { authority: { applications } });
    const issued = await request(`${strict.oidc.requestUrl}&audience=${AUDIENCE}`, {
      headers: { authorization: `Bearer ${strict.oidc.requestToken}` },
    });
    const answer = await request(`${strict.authority.url}/${SHOP.tenant}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams(form(stringAt(issued.body, "value"))),
    });
    expect(listAt(answer.body, "error_codes")).toEqual([700213]);
    expect(answer.text).toContain("subject 'repo:contoso/shop:pull_request'");
    await strict.close();
  });

  it("fails on demand, and ends tokens when their time is up", async () => {
    azure.authority.failWith(7000215);
    expect((await exchange(form(await idToken()))).status).toBe(401);
    azure.authority.failWith(undefined);
    const brief = await startFakeAzure(exampleWorld(), { authority: { lifetime: 0 } });
    const token = brief.authority.issue(SHOP.deployClient);
    const answer = await ask(brief.arm, `${SUBSCRIPTION}?api-version=2022-12-01`, token);
    expect(answer.status).toBe(401);
    expect(answer.text).toContain("ExpiredAuthenticationToken");
    await brief.close();
  });

  it("refuses id tokens where the workflow may not have one", async () => {
    const closed = await startFakeAzure(exampleWorld(), { oidc: { refuse: 403 } });
    const answer = await request(closed.oidc.requestUrl, {
      headers: { authorization: `Bearer ${closed.oidc.requestToken}` },
    });
    expect(answer.status).toBe(403);
    await closed.close();
  });

  it("tells where its token endpoint is", async () => {
    const { body } = await request(
      `${azure.authority.url}/${SHOP.tenant}/v2.0/.well-known/openid-configuration`,
    );
    expect(stringAt(body, "token_endpoint")).toBe(`${azure.authority.url}/${SHOP.tenant}/oauth2/v2.0/token`);
  });
});
