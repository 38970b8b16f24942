/** One process that judges many resources as they come: prints the CPU time of each tenth, its answers and its peak memory as JSON. */
import { aliasCatalogue } from "../../src/policy/aliases.ts";
import { Engine } from "../../src/policy/evaluate/compile/engine.ts";
import { cpuOf } from "../measure.ts";
import { bound, parsed, readCorpus } from "./corpus.ts";
import { resources, vocabularyOf } from "./resources.ts";
import { AROUND, prepared } from "./world.ts";

const corpus = readCorpus();
if (corpus === undefined) throw new Error("the published definitions are not at hand");
const aliases = aliasCatalogue(corpus.aliases);
const policies = corpus.definitions.map((text) => bound(parsed(text)));
const engine = new Engine(policies, aliases);
const count = Number(process.argv[2]);
const all = [...resources(vocabularyOf(policies, aliases), count, 1)];
const before = process.memoryUsage().rss;
let found = 0;
const tenths = Array.from({ length: 10 }, (_, tenth) =>
  cpuOf(() => {
    for (const one of all.slice((tenth * count) / 10, ((tenth + 1) * count) / 10))
      found += engine.answers(prepared(one), AROUND).length;
  }),
);
console.log(JSON.stringify({ found, tenths, before, peak: process.resourceUsage().maxRSS * 1024 }));
