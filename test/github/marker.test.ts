import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markerLine, parseMarker, type Marker } from "../../src/github/marker.ts";

const MARKER: Marker = {
  id: "Readiness/check/relocation.yaml",
  run: "42.1",
  at: "2026-08-24T05:00:00Z",
  sha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
  hash: "0123456789abcdef",
};

describe("markerLine", () => {
  it("is one HTML comment with one JSON object", () => {
    expect(markerLine(MARKER)).toBe(
      '<!-- relocation-readiness {"v":2,"id":"Readiness/check/relocation.yaml","run":"42.1","at":"2026-08-24T05:00:00Z","sha":"ec26c3e57ca3a959ca5aad62de7213c562f8c821","hash":"0123456789abcdef"} -->',
    );
  });

  it("tells the moment of a rehearsal apart from the clock's", () => {
    expect(markerLine({ ...MARKER, asOf: "2026-09-12T03:00:00Z" })).toContain(
      '"at":"2026-08-24T05:00:00Z","asOf":"2026-09-12T03:00:00Z"',
    );
  });

  it("never ends before its end, on one line, and is read back, whatever the id holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), (id) => {
        const line = markerLine({ ...MARKER, id });
        expect(line).not.toContain("\n");
        const inner = line.slice("<!--".length, -"-->".length);
        expect(inner).not.toMatch(/--|<|>/);
        expect(parseMarker(`${line}\n## Report`)?.id).toBe(id);
      }),
    );
  });
});

describe("parseMarker", () => {
  const line = markerLine(MARKER);
  it.each([
    ["alone", line],
    ["with the report under it", `${line}\n## Not ready`],
    ["with the line ends of a browser", `${line}\r\n## Not ready`],
  ])("reads a marker %s", (_, body) => {
    expect(parseMarker(body)).toEqual({
      id: MARKER.id,
      run: { id: 42n, attempt: 1n },
      hash: MARKER.hash,
      sha: MARKER.sha,
      found: undefined,
    });
  });

  it.each([
    ["not on the first line", `Hello\n${line}`],
    ["quoted", `> ${line}`],
    ["of another tool", '<!-- other-tool {"id":"x"} -->'],
    ["that is not JSON", "<!-- relocation-readiness {id} -->"],
    ["that is a list", "<!-- relocation-readiness [1] -->"],
    ["without an id", '<!-- relocation-readiness {"v":1} -->'],
    ["with an id that is not text", '<!-- relocation-readiness {"id":1} -->'],
    ["that is not closed", '<!-- relocation-readiness {"id":"x"}'],
    ["closed on a later line", '<!-- relocation-readiness {"id":\n"x"} -->'],
    ["of absurd length", `<!-- relocation-readiness {"id":"${"x".repeat(20_000)}"} -->`],
    ["with its id in the prototype", '<!-- relocation-readiness {"__proto__":{"id":"x"}} -->'],
    ["that is nothing", ""],
  ])("finds none %s", (_, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });

  it("reads the marker of version 1", () => {
    const old =
      '<!-- relocation-readiness {"v":1,"id":"x","run":"7.2","at":"2026-08-24T05:00:00Z","sha":"","hash":"h"} -->';
    expect(parseMarker(old)).toMatchObject({
      id: "x",
      run: { id: 7n, attempt: 2n },
      hash: "h",
      found: undefined,
    });
  });

  it("takes the marker of a newer version by what it knows", () => {
    expect(parseMarker('<!-- relocation-readiness {"v":9,"id":"x","run":"soon","new":[]} -->')).toMatchObject(
      {
        id: "x",
        run: undefined,
        hash: undefined,
      },
    );
  });

  it("carries the open findings, and takes nothing else for them", () => {
    const found = { "POL-06": ["0123abcd", "4567ef89"], cause: ["ffffffff"] };
    expect(parseMarker(markerLine({ ...MARKER, found }))?.found).toEqual(found);
    for (const forged of [
      [],
      "x",
      { "POL-06": ["<b>"] },
      { "POL-06": "0123abcd" },
      { evil: ["0123abcd"] },
      null,
    ]) {
      const text = JSON.stringify({ id: "x", found: forged });
      expect(parseMarker(`<!-- relocation-readiness ${text} -->`)?.found).toBeUndefined();
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseMarker(`<!-- relocation-readiness ${text} -->`);
        parseMarker(text);
      }),
    );
  });
});
