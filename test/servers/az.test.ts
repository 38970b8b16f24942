import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { SHOP } from "../worlds/shop.ts";
import { fakeAz, type FakeAzOptions } from "./az.ts";
import { parseJson } from "./json.ts";

const WHO = { tenantId: SHOP.tenant, subscriptionId: SHOP.subscription };

function run(options: FakeAzOptions, args: readonly string[]) {
  const az = fakeAz(options);
  const result = spawnSync("az", args, { env: { PATH: az.path }, encoding: "utf8" });
  const calls = az.calls();
  az.remove();
  return { ...result, calls };
}

describe.skipIf(process.platform === "win32")("fake Azure CLI (needs a POSIX shell)", () => {
  it("hands out its token, and remembers what it was asked", () => {
    const args = ["account", "get-access-token", "--resource", "https://management.azure.com/", "-o", "json"];
    const { status, stdout, calls } = run({ ...WHO, token: "a.b.c" }, args);
    expect(status).toBe(0);
    expect(parseJson(stdout)).toMatchObject({ accessToken: "a.b.c", tenant: SHOP.tenant });
    expect(calls).toEqual([args.join(" ")]);
  });

  it.each([
    {
      what: "nobody is signed in",
      options: WHO,
      args: ["account", "get-access-token"],
      code: 1,
      text: "az login",
    },
    {
      what: "it is asked anything else",
      options: { ...WHO, token: "x" },
      args: ["group", "delete"],
      code: 2,
      text: "not recognized",
    },
  ])("refuses when $what", ({ options, args, code, text }) => {
    const { status, stderr } = run(options, args);
    expect(status).toBe(code);
    expect(stderr).toContain(text);
  });
});
