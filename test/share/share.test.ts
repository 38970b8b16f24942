import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownWords } from "../../scripts/own-words.ts";
import { REGION_NAMES } from "../../src/catalog/regions/names.ts";
import { aliasTexts } from "../../src/run/aliases.ts";
import { differences } from "../../src/share/compare.ts";
import { shared } from "../../src/share/share.ts";
import { OWN_IDS } from "../../src/share/own-words.ts";
import { isPublicWord, vocabularyOf } from "../../src/share/vocabulary.ts";
import { changedBy, openReadyWorld, type Documents, type ReadyWorld } from "../robust/defects/world.ts";
import { DEFECTS } from "../robust/defects/tables/all.ts";
import { runs, sampled } from "../support/runs.ts";
import { sharedAndJudged, type Relocation } from "./judge.ts";

const VOCABULARY = vocabularyOf(aliasTexts());
const MANIFEST = "examples/relocation.yaml";
const SNAPSHOT = "examples/snapshot.json";
const FILES = ["web.json", "web.parameters.json", "data.tfplan.json"].map((file) => `examples/infra/${file}`);
const read = (file: string): [string, string] => [file, readFileSync(file, "utf8")];
const example: Relocation = {
  files: new Map([MANIFEST, SNAPSHOT, ...FILES].map(read)),
  manifest: MANIFEST,
  snapshot: SNAPSHOT,
};

let ready: ReadyWorld;
beforeAll(async () => {
  ready = await openReadyWorld();
}, 60_000);
afterAll(() => {
  ready.close();
});

function relocationOf(documents: Documents): Relocation {
  const files = [...documents].map(([name, document]): [string, string] => [
    name === "manifest" ? MANIFEST : name === "facts" ? SNAPSHOT : name,
    typeof document === "string" ? document : JSON.stringify(document),
  ]);
  return { files: new Map(files), manifest: MANIFEST, snapshot: SNAPSHOT };
}

describe("a relocation with stand-ins is judged like the real one", { timeout: 60_000 }, () => {
  it("in the example: the same verdict, and the same findings by check", async () => {
    const { shared: own, before, after } = await sharedAndJudged(example);
    expect(before.results.filter(({ outcome }) => outcome === "fail").length).toBeGreaterThan(10);
    expect(after.verdict).toBe(before.verdict);
    expect(differences(before, after)).toEqual([]);
    expect(own).toMatchObject({ dropped: 0, leftOut: [] });
  });

  it("in the world that is ready", async () => {
    const { before, after } = await sharedAndJudged(relocationOf(ready.documents));
    expect(after.verdict).toBe(before.verdict);
    expect(differences(before, after)).toEqual([]);
  });

  /**
   * What is judged by the very word that is nobody's but the writer's: how near it is to a known one, what it has in it, or of which parts a
   * template makes it where the codes of its regions are not those of the manifest. The command says of such a check that it is judged
   * otherwise, and ends with 3.
   */
  const byOwnWords = ["key-vault-backup", "is misspelt", "Initialized", "@Request[", "lies in Azure China"];
  const same = DEFECTS.filter(
    ({ check, what }) => check !== "DOM-08" && !byOwnWords.some((part) => what.includes(part)),
  );

  it.each(sampled(same, 2))("in a world where $check fails: $what", async ({ given = [], edits }) => {
    const { before, after } = await sharedAndJudged(
      relocationOf(changedBy(ready.documents, [...given, ...edits])),
    );
    expect(after.verdict).toBe(before.verdict);
    expect(differences(before, after)).toEqual([]);
  });
});

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const lower = (texts: Iterable<string>): Set<string> => new Set([...texts].map((one) => one.toLowerCase()));
/** Codes by which the names of the example say its regions. */
const CODES = ["weu", "sdc"];

/** Of machines: `DSv5`. */
const SERIES = /\b[A-Z]{1,3}[a-z]{0,3}v\d\b/g;

/** What of a text is somebody's: ids, and words of no list. */
function privateParts(text: string): Set<string> {
  const words = [
    ...text
      .replaceAll(GUID, "")
      .replaceAll(SERIES, "")
      .matchAll(/\p{L}+/gu),
  ].map(([word]) => word);
  const own = words.filter((word) => !isPublicWord(word, VOCABULARY) && !CODES.includes(word.toLowerCase()));
  return lower(own);
}

describe("what is of somebody", () => {
  it("does not pass: no word of no list, no id that Azure does not publish, no e-mail address", async () => {
    const { shared: own } = await sharedAndJudged(example);
    const before = [...example.files.values()].join("\n");
    const after = [...own.files.values()].join("\n");
    const words = privateParts(before);
    expect(words.size).toBeGreaterThan(20);
    const passed = privateParts(after);
    expect([...words].filter((word) => passed.has(word))).toEqual([]);
    const builtIn = lower(
      [...before.matchAll(/"\/providers\/Microsoft\.Authorization\/\w+Definitions\/([^"]{36})"/gi)].map(
        ([, id = ""]) => id,
      ),
    );
    for (const [, id = ""] of before.matchAll(/"guid":\s*"([^"]+)"[^{}]*"type":\s*"BuiltInRole"/g))
      builtIn.add(id);
    // The sources name them: built-in roles, and the one of nothing but zeros.
    for (const id of OWN_IDS) builtIn.add(id);
    const ids = lower(before.match(GUID) ?? []);
    expect(ids.size).toBeGreaterThan(30);
    const kept = [...lower(after.match(GUID) ?? [])].filter((id) => ids.has(id));
    expect(kept.filter((id) => !builtIn.has(id))).toEqual([]);
    expect(after).not.toMatch(/shop|contoso|finops@/i);
  });

  it("stays where it is a region, a type, a SKU, a version, a number or a state", async () => {
    const { shared: own } = await sharedAndJudged(example);
    const after = [...own.files.values()].join("\n");
    const kept = [
      "swedencentral",
      "Microsoft.Sql/servers",
      "Standard_D4s_v5",
      "GP_Gen5",
      "NotRegistered",
      "10.61.0.0/16",
    ];
    for (const one of [...kept, "42000", "Key Vault Secrets User", "BUD-03", "BuiltIn"])
      expect(after).toContain(one);
  });

  const word = fc
    .array(fc.constantFrom("qua", "zor", "bli", "fex", "wum", "jyd", "Ä"), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join(""))
    .filter((one) => !isPublicWord(one, VOCABULARY));
  const place = fc.constantFrom(
    (name: string) => name,
    (name: string) => `rg-${name}-weu-01`,
    (name: string) => `st${name}sdc`,
    (name: string) => `/subscriptions/${"1".repeat(8)}-2222-3333-4444-555555555555/resourceGroups/${name}`,
    (name: string) => `${name.toUpperCase()}@${name}.example`,
    (name: string) => `https://${name}.vault.azure.net/secrets/x?y=${name}`,
    (name: string) => `[concat('${name}', parameters('${name}Name'))]`,
    (name: string) => `Ask ${name}. The number is +49 170 12345678.`,
  );

  it("does not pass in whatever text it stands, as key or as value, and has one stand-in", () => {
    fc.assert(
      fc.property(word, fc.array(place, { minLength: 1, maxLength: 6 }), (name, places) => {
        const texts = places.map((one) => one(name));
        const value = { [texts[0] ?? ""]: texts, own: { [name]: [name, name.toUpperCase()] } };
        const { documents } = shared([value, texts], [`${name}/a.json`], VOCABULARY, CODES);
        const after = JSON.stringify([documents.contents, documents.names]);
        expect(after.toLowerCase()).not.toContain(name.toLowerCase());
        expect(after).not.toContain("12345678");
        expect(after).not.toMatch(/2222-3333-4444/);
        const [, standIn = "", both] = /"own":\{"([^"]+)":(\[[^\]]*\])/.exec(after) ?? [];
        expect(JSON.parse(both ?? "")).toEqual([
          standIn,
          expect.stringMatching(new RegExp(`^${standIn}$`, "i")),
        ]);
        expect(standIn).toHaveLength(name.length);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each(["rg-network-web", "rg-storage-prod-weu", "vnet-backup-sdc"])(
    "does not pass in a name that is made of common words: %s",
    (name) => {
      const id = `/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/${name}`;
      const { documents } = shared([[id, name, { kind: "Storage", text: "web" }]], [], VOCABULARY, CODES);
      expect(JSON.stringify(documents.contents)).not.toContain(name);
      expect(JSON.stringify(documents.contents)).toContain('{"kind":"Storage","text":"web"}');
    },
  );

  it("keeps what lies in a range within it, and private ranges as they are", () => {
    const texts = [
      "20.50.4.0",
      "20.50.4.17",
      "20.50.9.1",
      "10.1.2.3",
      "192.168.4.0/24",
      "2603:1020:206::7",
      "0.0.0.0",
    ];
    const [after] = shared([texts], [], VOCABULARY, []).documents.contents;
    const [net = "", host = "", other = "", ...own] = Array.isArray(after) ? after.map(String) : [];
    expect(net.split(".").slice(0, 3)).toEqual(host.split(".").slice(0, 3));
    expect(other.split(".").slice(0, 2)).toEqual(net.split(".").slice(0, 2));
    expect([net, host, other].filter((one) => texts.includes(one))).toEqual([]);
    expect(own).toEqual(["10.1.2.3", "192.168.4.0/24", expect.stringMatching(/^2603:/), "0.0.0.0"]);
    expect(own[2]).not.toBe("2603:1020:206::7");
  });

  it("has another stand-in in another relocation, since it follows from all that is shared", () => {
    const one = shared([["quaxzor"]], [], VOCABULARY, []).documents.contents;
    const other = shared([["quaxzor", "more"]], [], VOCABULARY, []).documents.contents;
    expect(JSON.stringify(one)).not.toBe(JSON.stringify(other).replace(',"more"', ""));
  });
});

describe("the words that stay", () => {
  it("are of lists that everybody has: no region is missing, no first name is there", () => {
    for (const name of REGION_NAMES)
      for (const word of name.match(/\p{L}+/gu) ?? [])
        expect(isPublicWord(word, VOCABULARY), name).toBe(true);
    const names = "anna maria peter andrew frank thomas sarah hans klaus bosch siemens lufthansa".split(" ");
    expect(names.filter((one) => VOCABULARY.words.has(one))).toEqual([]);
  });

  it("hold what the sources compare with, but for what was written since (npm run generate)", () => {
    const missing = ownWords().filter((one) => !VOCABULARY.words.has(one));
    expect(missing.length, missing.join(" ")).toBeLessThanOrEqual(60);
  });
});
