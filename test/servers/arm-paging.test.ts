import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleWorld } from "../worlds/example.ts";
import { SUBSCRIPTION } from "../worlds/shop.ts";
import { startFakeArm } from "./arm.ts";
import { page } from "./arm-paging.ts";
import { ask, askAll, errorCode, names } from "./ask.ts";
import { isJsonObject, listAt, stringAt, type Json } from "./json.ts";

const ROLES = `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01`;
const ASSIGNMENTS = `${SUBSCRIPTION}/providers/Microsoft.Authorization/policyAssignments?api-version=2025-03-01`;

describe("paging of the fake Azure Resource Manager", () => {
  it("gives the same rows in pages as at once, filter and all", async () => {
    const whole = await startFakeArm(exampleWorld());
    const paged = await startFakeArm(exampleWorld(), { pageSize: 2 });
    for (const path of [ASSIGNMENTS, `${ASSIGNMENTS}&$filter=atScope()`, ROLES]) {
      expect(await askAll(paged, path)).toEqual(await askAll(whole, path));
    }
    expect(paged.requestsOf("policyAssignments").length).toBe(5 + 4);
    await Promise.all([whole.close(), paged.close()]);
  });

  it("gives absolute links to itself, which carry the query", async () => {
    const arm = await startFakeArm(exampleWorld(), { pageSize: { roleAssignments: 3 } });
    const first = await ask(arm, `${ROLES}&$filter=atScope()`);
    const link = new URL(stringAt(first.body, "nextLink"));
    expect(link.origin).toBe(arm.url);
    expect(link.searchParams.get("$filter")).toBe("atScope()");
    expect(link.searchParams.get("api-version")).toBe("2022-04-01");
    expect(link.searchParams.has("$skipToken")).toBe(true);
    await arm.close();
  });

  it("refuses a token of another list, or one that it did not make", async () => {
    const arm = await startFakeArm(exampleWorld(), { pageSize: 2 });
    const first = await ask(arm, ROLES);
    const token = new URL(stringAt(first.body, "nextLink")).searchParams.get("$skipToken") ?? "";
    for (const path of [`${ASSIGNMENTS}&$skiptoken=${token}`, `${ROLES}&$skipToken=nonsense`]) {
      expect(errorCode(await ask(arm, path))).toBe("InvalidSkipToken");
    }
    await arm.close();
  });

  it.each([
    { lastPage: "null", link: null },
    { lastPage: "empty", link: "" },
    { lastPage: "absent", link: undefined },
  ] as const)("ends lists with a link that is $lastPage", async ({ lastPage, link }) => {
    const arm = await startFakeArm(exampleWorld(), { lastPage });
    expect((await ask(arm, ROLES)).body["nextLink"]).toBe(link);
    await arm.close();
  });

  it("neither loses nor repeats a row, whatever the page size", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 12 }), (count, size) => {
        const rows = Array.from({ length: count }, (_, index): Json => ({ name: String(index) }));
        const got: Json[] = [];
        let query: Readonly<Record<string, string>> = {};
        for (let pages = 0; pages <= count; pages += 1) {
          const request = {
            operation: "roleAssignments",
            path: "/x",
            origin: "http://fake",
            size,
            query,
          } as const;
          const { body } = page(rows, request);
          if (!isJsonObject(body)) throw new Error("a page is an object");
          got.push(...listAt(body, "value"));
          const next = stringAt(body, "nextLink");
          if (next === "") break;
          query = Object.fromEntries(new URL(next).searchParams);
        }
        expect(names(got)).toEqual(names(rows));
      }),
    );
  });
});
