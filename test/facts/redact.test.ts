import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/base/fingerprint.ts";
import { parseJson } from "../servers/json.ts";
import { withoutAddresses, withoutAddressesInJson } from "../../src/facts/decode/redact.ts";

describe("addresses in text", () => {
  it.each([
    ["mail jane.doe+x@mail.contoso.co.uk now", `mail ${fingerprint("jane.doe+x@mail.contoso.co.uk")} now`],
    ["Jane@Contoso.com", fingerprint("jane@contoso.com")],
    ["a@b.example,c@d.example", `${fingerprint("a@b.example")},${fingerprint("c@d.example")}`],
    ["*@contoso.com", "*@contoso.com"],
    ["@Resource[x] StringEquals 'a'", "@Resource[x] StringEquals 'a'"],
    ["id@1.*.*", "id@1.*.*"],
    ["no address", "no address"],
  ])("%s", (text, redacted) => {
    expect(withoutAddresses(text)).toBe(redacted);
  });

  it("are gone wherever they stand", () => {
    fc.assert(
      fc.property(fc.emailAddress({ size: "small" }), fc.string(), fc.string(), (address, before, after) => {
        fc.pre(/^[A-Za-z0-9]/.test(address) && /^[\w.%+-]+@/.test(address));
        expect(withoutAddresses(`${before} ${address} ${after}`)).not.toContain(address);
      }),
    );
  });

  it("take no time worth speaking of in a text made to be slow", () => {
    for (const text of ["a".repeat(200_000), `a@${"a.".repeat(100_000)}`, "a@".repeat(100_000)])
      // A pattern that backtracks would not come back before the test's own time is over.
      expect(withoutAddresses(text)).not.toBe("");
  });
});

describe("addresses in policy JSON", () => {
  it("become a call of a function that no policy engine knows, so nothing is decided by them", () => {
    const json = { a: ["x@contoso.com", 1, null, { b: "plain" }], c: "to x@contoso.com and y@contoso.com" };
    const redacted = withoutAddressesInJson(json);
    expect(redacted).toEqual({
      a: [`[redacted('${fingerprint("x@contoso.com")}')]`, 1, null, { b: "plain" }],
      c: `[redacted('${fingerprint("to x@contoso.com and y@contoso.com")}')]`,
    });
  });

  it("leave everything else as it is", () => {
    fc.assert(
      fc.property(
        fc.object({ values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] }),
        (value) => {
          const json = parseJson(JSON.stringify(value).replaceAll("@", ""));
          expect(withoutAddressesInJson(json)).toEqual(json);
        },
      ),
    );
  });
});
