import { describe, expect, it } from "vitest";
import type { Dependency } from "../../../src/derive/schedule/dependencies.ts";
import { workloadGroups } from "../../../src/derive/schedule/groups.ts";
import { proposedWaves } from "../../../src/derive/schedule/propose.ts";
import { timingOf } from "../../../src/derive/schedule/timing.ts";
import { planned } from "../../support/context.ts";

const EMPTY = timingOf([], []);

/** `web>data`: web needs data; `web=data`: they move together; `web-data`: web points at data. */
function dependency(text: string): Dependency {
  const [, from = "", sign = "", to = ""] = /^(\w+)([>=-])(\w+)$/.exec(text) ?? [];
  const of = (workload: string) => ({ ...planned("Microsoft.Web/sites", workload), workload });
  const kind = sign === ">" ? "exists" : sign === "=" ? "together" : "points";
  return { dependent: of(from), needed: of(to), kind, declared: true, classified: true };
}

interface Estate {
  /** `name`, or `name:environment`. */
  readonly workloads: string;
  readonly needs?: string;
  /** So many workloads fit into one wave. */
  readonly room?: number;
}

function workloadsOf({ workloads }: Estate) {
  return workloads.split(" ").map((text) => {
    const [name = "", environment] = text.split(":");
    return { name, ...(environment === undefined ? {} : { environment }) };
  });
}
const dependenciesOf = ({ needs = "" }: Estate): Dependency[] =>
  needs
    .split(" ")
    .filter((one) => one !== "")
    .map(dependency);

/** Each wave as `a+b<wave-1`. */
function proposed(estate: Estate): string[] {
  const { room = 99 } = estate;
  const timed = ({ length }: readonly string[]) => ({
    ...EMPTY,
    window: { ...EMPTY.window, p80: length },
  });
  return proposedWaves(workloadsOf(estate), dependenciesOf(estate), room, { timed, tried: timed }).map(
    ({ name, workloads, dependsOn }, index) => {
      expect(name).toBe(`wave-${String(index + 1)}`);
      return [workloads.join("+"), ...dependsOn].join("<");
    },
  );
}

describe("proposed waves", () => {
  it.each<[string, Estate, readonly string[]]>([
    ["are one where nothing needs another", { workloads: "a b c" }, ["a+b+c"]],
    [
      "are in the order of what needs what",
      { workloads: "a b c", needs: "a>b b>c" },
      ["c", "b<wave-1", "a<wave-2"],
    ],
    ["keep what points at another beside it", { workloads: "a b", needs: "a-b" }, ["a+b"]],
    ["keep together what is bound", { workloads: "a b c", needs: "a=c", room: 2 }, ["a+c", "b"]],
    [
      "keep together what needs each other in a circle",
      { workloads: "a b c", needs: "a>b b>c c>a" },
      ["a+b+c"],
    ],
    ["hold what fits exactly, and no more", { workloads: "a b c", room: 2 }, ["a+b", "c"]],
    ["hold one group at least, however long it takes", { workloads: "a b", needs: "a=b", room: 0 }, ["a+b"]],
    [
      "begin with what is not production",
      { workloads: "a:prod b:test c:PRODUCTION d", room: 2 },
      ["b+d", "a+c"],
    ],
    [
      "begin with what most wait for",
      { workloads: "a b c d", needs: "c>b d>b", room: 1 },
      ["b", "a", "c<wave-1", "d<wave-1"],
    ],
    [
      "name each wave that they need once, in order",
      { workloads: "x a b c", needs: "x>a x>b x>c", room: 2 },
      ["a+b", "c", "x<wave-1<wave-2"],
    ],
    [
      "fill a wave with what needs none of its own",
      { workloads: "a b c", needs: "b>a", room: 9 },
      ["a+c", "b<wave-1"],
    ],
  ])("%s", (_, estate, waves) => {
    expect(proposed(estate)).toEqual(waves);
  });

  it("give each of very many groups the wave of its layer, whatever its window", () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) => `w${String(index)}`).join(" ");
    expect(proposed({ workloads: names(200), room: 100 })).toHaveLength(2);
    expect(proposed({ workloads: names(201), room: 100 })).toHaveLength(1);
  });
});

describe("groups of workloads", () => {
  it.each<[string, Estate, readonly string[]]>([
    ["stand alone", { workloads: "a b" }, ["a 0 []", "b 0 []"]],
    [
      "are one above what they need",
      { workloads: "a b c", needs: "a>b b>c" },
      ["a 2 [1]", "b 1 [2]", "c 0 []"],
    ],
    [
      "are above the highest of several",
      { workloads: "a b c d", needs: "a>b a>d b>c" },
      ["a 2 [1,3]", "b 1 [2]", "c 0 []", "d 0 []"],
    ],
    ["need a group once", { workloads: "a b c", needs: "b=c a>b a>c" }, ["a 1 [1]", "b+c 0 []"]],
    ["do not need themselves", { workloads: "a b", needs: "a=b a>b" }, ["a+b 0 []"]],
    [
      "join what two circles share",
      { workloads: "a b c d", needs: "a>b b>a b>c c>b d>a" },
      ["a+b+c 0 []", "d 1 [0]"],
    ],
    ["leave out what is no workload of theirs", { workloads: "a", needs: "a>gone gone>a" }, ["a 0 []"]],
  ])("%s", (_, estate, groups) => {
    const found = workloadGroups(workloadsOf(estate), dependenciesOf(estate));
    expect(
      found.map(({ workloads, layer, needs }) => `${workloads.join("+")} ${String(layer)} [${needs.join()}]`),
    ).toEqual(groups);
  });
});
