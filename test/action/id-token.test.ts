import { expect, it } from "vitest";
import { requestedAhead } from "../../src/action/id-token.ts";

const PUBLIC = "api://AzureADTokenExchange";

it("asks for the public cloud's token at once, and only once", async () => {
  const asked: string[] = [];
  const get = requestedAhead((audience) => {
    asked.push(audience);
    return Promise.resolve(`token for ${audience}`);
  });
  expect(asked).toEqual([PUBLIC]);
  expect(await get(PUBLIC)).toBe(`token for ${PUBLIC}`);
  expect(asked).toEqual([PUBLIC]);
});

it("asks anew for another cloud's", async () => {
  const asked: string[] = [];
  const get = requestedAhead((audience) => {
    asked.push(audience);
    return Promise.resolve(audience);
  });
  expect(await get("api://AzureADTokenExchangeChina")).toBe("api://AzureADTokenExchangeChina");
  expect(asked).toEqual([PUBLIC, "api://AzureADTokenExchangeChina"]);
});

it("tells a refusal to whoever needs the token, and nobody else", async () => {
  const get = requestedAhead(() => Promise.reject(new Error("refused")));
  await new Promise((resolve) => setImmediate(resolve));
  await expect(get(PUBLIC)).rejects.toThrow("refused");
});
