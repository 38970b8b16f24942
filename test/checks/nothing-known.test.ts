import { expect, it } from "vitest";
import { judge, resultOf } from "../../src/checks/frame.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import type { Context } from "../../src/checks/check.ts";
import { MAX_AGE } from "../../src/rules/limits.ts";
import { exampleEstate } from "../robust/estate.ts";
import { context, Facts, manifest } from "../support/context.ts";

/** What each check says where no fact is known, one line a finding: of what, at which key, with which facets, of which resources and waves. */
function said(about: Context): string {
  const { read } = new Facts();
  const lines = CHECKS.flatMap((check) =>
    judge(check, about, read)
      .judgements.map((judgement) => resultOf(check, judgement, about))
      .map(({ check: id, outcome, severity, subject, place, facets, resources, waves, why }) => {
        const named = Object.entries(facets).map(([name, value]) => `${name}=${value}`);
        const concerns = [...resources, ...waves.map((wave) => `wave ${wave}`)];
        // An unknown fact says why in its own words.
        const words = outcome === "unknown" ? [] : [String(why)];
        return [`${id} ${outcome} ${severity}`, subject, place.path, ...named, ...concerns, ...words].join(
          " | ",
        );
      }),
  );
  return `${lines.join("\n")}\n`;
}

it("is said of a manifest that declares nothing", async () => {
  await expect(said(context(manifest({ waves: [] })))).toMatchFileSnapshot("../golden/nothing-declared.txt");
});

it("is said of the example", async () => {
  const { manifest: own, plan, packs, now } = await exampleEstate();
  const evidence = { from: "snapshot", observedAt: now, maxAge: MAX_AGE.all, rehearsal: false } as const;
  const about: Context = { manifest: own, planned: plan.resources, plan, packs, now, evidence };
  await expect(said(about)).toMatchFileSnapshot("../golden/nothing-known.txt");
});
