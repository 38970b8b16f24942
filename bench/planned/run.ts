/** One process that expands one template: prints times, what it found and its peak memory as JSON. */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { instant } from "../../src/base/time.ts";
import { expandTemplate, readJson } from "../../src/plan/sources/arm/index.ts";
import { templateOf } from "./generate.ts";

const [what = "", ...assignments] = process.argv.slice(2);
const text = /^\d+$/.test(what) ? templateOf(Number(what)) : readFileSync(what, "utf8");
const values = Object.fromEntries(
  assignments.map((one) => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)]),
);
const SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";
const before = process.cpuUsage();
const start = performance.now();
const template = readJson("template.json", text);
const read = performance.now() - start;
const { resources, deployments, problems } = expandTemplate({
  template,
  parameters: [{ kind: "values", values }],
  context: {
    cloud: "AzureCloud",
    now: instant(Date.UTC(2026, 0, 1)),
    subscriptionId: SUBSCRIPTION,
    resourceGroup: "rg-app",
    groupLocations: new Map([[`${SUBSCRIPTION}/rg-app`, "swedencentral"]]),
    deploymentName: "main",
    deploymentLocation: "swedencentral",
  },
});
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    read,
    milliseconds,
    cpu: (user + system) / 1_000,
    size: text.length,
    resources: resources.length,
    deployments: deployments.length,
    problems: problems.length,
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
