import { readFileSync } from "node:fs";
import { UserError } from "../../src/base/errors.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { FACT_KINDS, kindOf } from "../../src/facts/facts.ts";
import { readDocument } from "../../src/manifest/document/document.ts";
import { fitsShape } from "../../src/manifest/validate/conforms.ts";
import { isPublicAddress } from "../../src/observe/channels/probe/address.ts";
import { TextSearch } from "../../src/observe/channels/repository/search.ts";
import { retryAfter } from "../../src/observe/retry.ts";
import { readChain } from "../../src/records/chain.ts";
import { relocationPolicy } from "../../src/rules/relocation-policy.ts";
import { ofText, type Target } from "./target.ts";

const NOW = Date.parse("2026-08-24T05:00:00Z");

/** Readers of headers, inputs, keys and lines. */
export const LINE_TARGETS: readonly Target[] = [
  {
    name: "wait that an answer asks for",
    corpus: ["5", "Mon, 24 Aug 2026 05:00:10 GMT", "1.5", " 7 "],
    read: ofText((text) => {
      const wait = retryAfter({ get: () => text }, NOW);
      if (wait !== undefined && !(wait >= 0)) throw new Error(`waits ${String(wait)} ms`);
    }),
    refusals: [],
  },
  {
    name: "inputs of the Action",
    corpus: [
      "11111111-1111-1111-1111-111111111111\n22222222-2222-2222-2222-222222222222",
      "sarif, html",
      "subscription policy",
      "P30D",
      "relocation.yaml",
    ],
    read: ofText((text) => {
      for (const name of [
        "subscriptions",
        "formats",
        "require-gates",
        "max-age",
        "policies",
        "now",
        "pr-number",
      ]) {
        try {
          readInputs((asked) => (asked === name ? text : ""));
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }
    }),
    refusals: [],
  },
  {
    name: "policy of an organisation",
    corpus: [readFileSync("examples/relocation-policy.yaml", "utf8")],
    read: ofText((text) => {
      fitsShape(relocationPolicy, readDocument(text, "policy.yaml").value);
    }),
    refusals: [UserError],
  },
  {
    name: "chain of records",
    corpus: ['{"version":1,"sequence":1,"digest":"sha256:0"}', "{}\n[]"],
    read: ofText((text) => {
      readChain(text.split("\n"));
    }),
    refusals: [],
  },
  {
    name: "key of a fact",
    corpus: [
      "/subscriptions/22222222-2222-2222-2222-222222222222|swedencentral",
      "shop.contoso.com|CNAME",
      "sha256:0123456789abcdef|infra/**|app/**",
    ],
    read: ofText((text) => {
      for (const kind of FACT_KINDS) {
        const { key } = kindOf(kind);
        const read = key.read(text);
        if (read !== undefined) key.write(read);
      }
    }),
    refusals: [],
  },
  {
    name: "text of a repository",
    corpus: ["url: https://stshopweu-secondary.blob.core.windows.net\nregion: West Europe\n"],
    read: (bytes) => {
      new TextSearch([
        { text: "stshopweu", as: "word" },
        { text: "westeurope", as: "region" },
        { text: "shop", as: "anywhere" },
      ]).each(bytes, (_, where) => {
        where();
      });
    },
    refusals: [],
  },
  {
    name: "address of a host",
    corpus: ["20.40.60.80", "::ffff:10.0.0.1", "2603:1020::1"],
    read: ofText((text) => {
      isPublicAddress(text);
    }),
    refusals: [],
  },
];
