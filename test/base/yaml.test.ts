import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { yamlList, yamlText } from "../../src/base/yaml.ts";

it.each(["2024", "1e3", "null", "True", "y", "~", "a: b", "# no", "a, b]", "- x", "", "&a", "shop-data"])(
  "%j is read as the same text",
  (text) => {
    expect(parse(yamlText(text))).toBe(text);
    expect(parse(yamlList([text, "one"]))).toEqual([text, "one"]);
  },
);

it("any text is read as the same text", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      expect(parse(`key: ${yamlList(texts)}`)).toEqual({ key: texts });
    }),
  );
});
