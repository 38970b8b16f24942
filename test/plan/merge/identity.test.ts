import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idIn, idParts, maySame, parentOf } from "../../../src/plan/merge/identity.ts";
import { keyOf, unique } from "../../../src/plan/merge/key.ts";
import { TARGET, type } from "../../support/context.ts";

const HOME = `/subscriptions/${TARGET}/resourceGroups/rg`;

describe("idParts", () => {
  it.each([
    [`${HOME}/providers/Microsoft.Web/sites/app`, "Microsoft.Web/sites", "app"],
    [`${HOME}/providers/Microsoft.Sql/servers/a/databases/b`, "Microsoft.Sql/servers/databases", "a/b"],
    [
      `${HOME}/providers/Microsoft.Web/sites/app/providers/Microsoft.Insights/diagnosticSettings/d`,
      "Microsoft.Insights/diagnosticSettings",
      "d",
    ],
  ])("reads %s", (id, typeText, name) => {
    expect(idParts(id)).toEqual({ subscription: TARGET, resourceGroup: "rg", type: typeText, name });
  });

  it("reads the id of a resource group as a resource in no group", () => {
    const parts = { subscription: TARGET, type: "Microsoft.Resources/resourceGroups", name: "rg" };
    expect(idParts(HOME)).toEqual(parts);
  });

  it.each([
    "",
    "app",
    `/subscriptions/${TARGET}`,
    `${HOME}/providers/Microsoft.Web`,
    `${HOME}/providers/Microsoft.Web/sites`,
    `${HOME}/providers/Microsoft.Web/sites/app/slots`,
    `${HOME}/providers/Microsoft.Web/sites/`,
  ])("knows that %s is none", (id) => {
    expect(idParts(id)).toBeUndefined();
  });

  it("reads back what idIn makes", () => {
    const segment = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(segment, segment), { minLength: 1, maxLength: 3 }), (pairs) => {
        const made = type(`Contoso.X/${pairs.map(([one]) => one).join("/")}`);
        const name = pairs.map(([, one]) => one).join("/");
        const parts = idParts(idIn(TARGET, "rg", made, name) ?? "");
        expect(parts).toMatchObject({ type: made, name, resourceGroup: "rg" });
      }),
    );
  });
});

describe("sameness", () => {
  const site = { type: type("Microsoft.Web/sites"), name: "app" };

  it.each([
    [{}, {}, true],
    [{ resourceGroup: "a" }, {}, true],
    [{ resourceGroup: "A" }, { resourceGroup: "a" }, true],
    [{ resourceGroup: "a" }, { resourceGroup: "b" }, false],
    [{ id: "/x/A" }, { id: "/x/a" }, true],
    [{ id: "/x/a", resourceGroup: "a" }, { id: "/x/b", resourceGroup: "a" }, false],
  ])("of %j and %j is %s", (a, b, same) => {
    expect(maySame({ ...site, ...a }, { ...site, ...b })).toBe(same);
    expect(maySame({ ...site, ...b }, { ...site, ...a })).toBe(same);
  });

  it("finds parents up to the top", () => {
    const leaf = { type: type("A.B/c/d/e"), name: "1/2/3" };
    const parent = parentOf(leaf);
    expect(parent).toEqual({ type: "A.B/c/d", name: "1/2" });
    expect(parent && parentOf(parent)).toEqual({ type: "A.B/c", name: "1" });
    expect(parentOf({ type: type("A.B/c"), name: "1" })).toBeUndefined();
  });
});

describe("keys", () => {
  it("name type and name without the namespace", () => {
    expect(keyOf("data", { type: type("Microsoft.Sql/servers/databases"), name: "a/b" })).toBe(
      "data.servers/a/databases/b",
    );
  });

  it("are never given twice, whatever the case", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "A", "a#2", "b", "a#3")), (texts) => {
        const keys = texts.map(unique());
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(texts.length);
      }),
    );
  });
});
