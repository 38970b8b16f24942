import { describe, expect, it } from "vitest";
import { withShortNames } from "../../scripts/build/names.ts";

describe("the names of a bundle's parts", () => {
  it.each([
    [
      "where a part is loaded",
      "var _4PNPCHCU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3802);",
      "var part$12 = __webpack_require__(3802);",
    ],
    ["where it is used", "(0,_4PNPCHCU_js__WEBPACK_IMPORTED_MODULE_12__ .em)(x)", "(0,part$12.em)(x)"],
    [
      "two in one line",
      "a(_4PNPCHCU_js__WEBPACK_IMPORTED_MODULE_1__, _Q5PDXHSO_js__WEBPACK_IMPORTED_MODULE_0__)",
      "a(part$1, part$0)",
    ],
  ])("are short %s", (_, code, wanted) => {
    expect(withShortNames(code)).toBe(wanted);
  });

  it.each([
    "(0,node_fs__WEBPACK_IMPORTED_MODULE_3__ .readFileSync)(x)",
    "__webpack_require__.d(__webpack_exports__, { part: () => ( part) })",
  ])("leave other names as they are: %s", (code) => {
    expect(withShortNames(code)).toBe(code);
  });

  it("stop the build where the code has such a name itself", () => {
    expect(() => withShortNames("const part$1 = 2;")).toThrow("names like part$1");
  });
});
