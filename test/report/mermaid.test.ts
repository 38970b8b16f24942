import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mermaidGraph } from "../../src/report/mermaid.ts";
import { aReport, hostileReport, hugeReport, notReadyReport } from "../support/report.ts";
import { someReport } from "./arbitrary.ts";
import { runs } from "../support/runs.ts";

const LINE =
  /^(?:flowchart LR|  classDef \w+ fill:#\w{6},stroke:#\w{6},color:#\w{6}|  w\d+\(\["[^"]+"\]\):::\w+|  subgraph w\d+\["[^"]+"\]|  +n\d+\["[^"]+"\]:::\w+|  end|  style w\d+ fill:none,stroke:#\w{6},stroke-width:2px|  w\d+ ==> w\d+|  n\d+ --> n\d+|  rest\["\d+ more not drawn"\])$/;

describe("mermaidGraph", () => {
  it("draws waves in their order, workloads in their wave, and who waits for whom", () => {
    expect(mermaidGraph(notReadyReport())?.split("\n").slice(4)).toEqual([
      '  w0(["platform (not ready)"]):::notready',
      '  subgraph w1["data (not ready)"]',
      '    n0["shop-data"]:::notready',
      '    n1["shop-batch"]:::notready',
      "  end",
      "  style w1 fill:none,stroke:#cf222e,stroke-width:2px",
      '  subgraph w2["web (not ready)"]',
      '    n2["shop-web"]:::notready',
      "  end",
      "  style w2 fill:none,stroke:#cf222e,stroke-width:2px",
      "  w0 ==> w1",
      "  w1 ==> w2",
      "  n0 --> n2",
      "  n0 --> n1",
    ]);
  });

  it("draws nothing where there is no wave", () => {
    expect(mermaidGraph(aReport([], { waves: [] }))).toBeUndefined();
  });

  it("finds the workload of a key whose names hold dots", () => {
    const [sample] = notReadyReport().workloads;
    if (sample === undefined) throw new Error("the sample has workloads");
    const workloads = ["shop", "shop.web"].map((name) => ({ ...sample, name }));
    const graph = mermaidGraph(
      aReport([], { workloads, dependencies: [{ from: "shop.web.app", to: "shop.db" }] }),
    );
    expect(graph).toContain("n1 --> n0");
  });

  it("stays small and names what it leaves out", () => {
    const huge = hugeReport();
    const many = Array.from({ length: 30 }, () => huge.waves.map((wave) => ({ ...wave }))).flat();
    const workloads = Array.from({ length: 30 }, () =>
      huge.workloads.map((workload) => ({ ...workload })),
    ).flat();
    const graph = mermaidGraph({ ...huge, waves: many, workloads }) ?? "";
    expect(graph.length).toBeLessThan(20_000);
    expect(graph).toContain('rest["1360 more not drawn"]');
  });

  it("lets no name out of its label", () => {
    fc.assert(
      fc.property(someReport(), (report) => {
        for (const line of (mermaidGraph(report) ?? "flowchart LR").split("\n")) {
          expect(line).toMatch(LINE);
          expect(/\["(.*)"\]/.exec(line)?.[1] ?? "x").toMatch(/^[\p{L}\p{N}\p{M} ._/…()-]+$/u);
        }
      }),
      { numRuns: runs(60) },
    );
    expect(mermaidGraph(hostileReport())).not.toMatch(/<|`|http:|script>|"."/);
  });
});
