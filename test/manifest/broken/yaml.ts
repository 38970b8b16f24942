import type { Broken } from "./broken.ts";
import { BASE, changed } from "../fixtures/base.ts";

/** Manifests and every problem that must be told: what a manifest leaves out of YAML, and what is no YAML. */
export const YAML: readonly Broken[] = [
  {
    name: "a key that stands twice",
    text: changed(["region: swedencentral", "region: swedencentral\n  region: norwayeast"]),
    problems: [
      "m.yaml:10:3: target.region: the key `region` stands here again, first in line 9. Remove or rename one of them",
    ],
  },
  {
    name: "a key that stands twice in brackets",
    text: changed(["id: sql, type", "id: sql, id: db, type"]),
    problems: [
      "m.yaml:23:20: workloads.data.resources[0].id: the key `id` stands here again, first in line 23. Remove or rename one of them",
    ],
  },
  {
    name: "an anchor and an alias",
    text: changed(["metadata: {", "metadata: &m {"], ["owner: ciso", "owner: *m"]),
    problems: [
      "m.yaml:3:11: metadata: `&m` is an anchor. A manifest has none. Write the value out",
      "m.yaml:40:47: waivers[0].owner: `*m` is an alias. A manifest has none. Write the value out",
    ],
  },
  {
    name: "an alias where a map is wanted says nothing else",
    text: changed(["metadata: { name: shop }", "metadata: *m"]),
    problems: ["m.yaml:3:11: metadata: `*m` is an alias. A manifest has none. Write the value out"],
  },
  {
    name: "a merge key may hold the keys that are missing",
    text: changed([
      "{ id: plan, type: Microsoft.Web/serverfarms",
      "{ <<: { type: Microsoft.Web/serverfarms }, id: plan",
    ]),
    problems: [
      "m.yaml:27:11: workloads.web.resources[0]: `<<` is a merge key. A manifest has none. Write the keys out",
    ],
  },
  {
    name: "tags",
    text: changed(["name: shop", "name: !!str shop"], ["kind: Rel", "kind: !kind Rel"]),
    problems: [
      "m.yaml:2:7: kind: `!kind` is a tag. A manifest has none. Write the value without it. Quotes make text of a number",
      "m.yaml:3:19: metadata.name: `!!str` is a tag. A manifest has none. Write the value without it. Quotes make text of a number",
    ],
  },
  {
    name: "a tab as indentation",
    text: changed(["  region: swedencentral", "\tregion: swedencentral"]),
    problems: ["m.yaml:9:1: (document): a tab is used as indentation. Expected spaces"],
  },
  {
    name: "a tab in a list",
    text: changed(["      - { id: plan", "\t- { id: plan"]),
    problems: ["m.yaml:27:1: (document): a tab is used as indentation. Expected spaces"],
  },
  {
    name: "a second document",
    text: `${BASE}---\na: 1\n`,
    problems: [
      "m.yaml:41:1: (document): a second document begins here. Expected one document in the file. Put every manifest in a file of its own",
    ],
  },
  {
    name: "a version of YAML",
    text: `%YAML 1.1\n---\n${BASE}`,
    problems: ["m.yaml:1:1: (document): `%YAML 1.1` is a directive. A manifest has none. Expected YAML 1.2"],
  },
  {
    name: "an open bracket",
    text: changed(["gates: [ policy, quota ]", "gates: [ policy, quota"]),
    problems: ["m.yaml:38:12: (document): `[` is opened here and not closed. Expected `]`"],
  },
  {
    name: "an open brace",
    text: changed(["metadata: { name: shop }", "metadata: { name: shop"]),
    problems: ["m.yaml:3:11: (document): `{` is opened here and not closed. Expected `}`"],
  },
  {
    name: "an open quote",
    text: changed(["name: shop", 'name: "shop']),
    problems: ['m.yaml:3:19: (document): `"` is opened here and not closed. Expected `"`'],
  },
  {
    name: "a bad indentation",
    text: changed(["    start: 2026-09-01\n", "   start: 2026-09-01\n"]),
    problems: [
      "m.yaml:31:11: (document): a key with a value cannot stand here. Check the indentation. Put text that contains a colon and a space in quotes",
      "m.yaml:32:13: (document): a key with a value cannot stand here. Check the indentation. Put text that contains a colon and a space in quotes",
    ],
  },
  {
    name: "a colon in plain text",
    text: changed(["    window: PT8H", "    window: PT8H: long"]),
    problems: [
      "m.yaml:32:13: (document): a key with a value cannot stand here. Check the indentation. Put text that contains a colon and a space in quotes",
    ],
  },
  {
    name: "a key without a colon",
    text: changed(["    window: PT8H", "    window"]),
    problems: [
      "m.yaml:32:5: (document): this line is not a key with a value. Expected a key, a colon, a space and a value",
    ],
  },
  {
    name: "text that begins with @",
    text: changed(["owner: ciso", "owner: @ciso"]),
    problems: [
      "m.yaml:40:47: (document): text cannot begin with `@`, `%` or a backtick. Put the text in quotes",
    ],
  },
  {
    name: "an unknown escape",
    text: changed(["name: shop", 'name: "shop\\q"']),
    problems: [
      "m.yaml:3:24: (document): the text in double quotes contains a backslash sequence that YAML does not know. Use single quotes, or write the backslash twice",
    ],
  },
  {
    name: "missing comma in brackets",
    text: changed(["id: sql, type", 'id: "sql" type']),
    problems: [
      "m.yaml:23:21: (document): this is not valid YAML. Look for a missing colon, comma, bracket or quote here or in the line above",
    ],
  },
  {
    name: "keys of JavaScript machinery",
    text: changed(["metadata: {", "metadata: { __proto__: { name: x }, constructor: y,"]),
    problems: [
      "m.yaml:3:13: metadata: the key `__proto__` is reserved. Expected another name",
      "m.yaml:3:37: metadata: the key `constructor` is reserved. Expected another name",
    ],
  },
  {
    name: "a key that is not text",
    text: changed(["metadata: { name: shop }", "metadata: { name: shop, [ a ]: b, ~: c }"]),
    problems: [
      "m.yaml:3:25: metadata: a key is missing, or is not text. Expected a key before the colon",
      "m.yaml:3:35: metadata: a key is missing, or is not text. Expected a key before the colon",
    ],
  },
  {
    name: "invisible characters",
    text: changed(["name: shop", 'name: "sh\\u202eop", "\\u0007": x']),
    problems: [
      "m.yaml:3:19: metadata.name: the text contains invisible control characters",
      "m.yaml:3:33: metadata: the key ` ` contains invisible characters",
    ],
  },
  {
    name: "deep nesting",
    text: changed([
      "metadata: { name: shop }",
      "metadata: { name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] }",
    ]),
    problems: [
      "m.yaml:3:81: (document): maps and lists are nested too deep here. Expected at most 64 levels",
    ],
  },
];
