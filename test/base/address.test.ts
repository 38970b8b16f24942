import { expect, it } from "vitest";
import { shownAddress } from "../../src/base/address.ts";

it.each([
  ["https://app.contoso.com/health", "https://app.contoso.com/health"],
  ["https://app.contoso.com/health?code=hunter2#x", "https://app.contoso.com/health?…"],
  ["https://app.contoso.com/#token=hunter2", "https://app.contoso.com/#…"],
  ["https://user:hunter2@app.contoso.com/health", "https://…@app.contoso.com/health"],
  ["HTTPS://user:hun@ter2@app.contoso.com?a=hunter2", "HTTPS://…@app.contoso.com?…"],
  ["https:user:hunter2@app.contoso.com", "https:…@app.contoso.com"],
  ["https://app.contoso.com/@team", "https://app.contoso.com/@team"],
  ["@contoso/ops?", "@contoso/ops?"],
])("shows %s without what may be secret", (text, expected) => {
  expect(shownAddress(text)).toBe(expected);
});
