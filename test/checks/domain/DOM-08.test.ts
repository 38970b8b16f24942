import { describe, expect, it } from "vitest";
import { dom08 } from "../../../src/checks/domain/DOM-08.ts";
import type { Manifest } from "../../../src/manifest/model.ts";
import { context, Facts, manifest, outcomes, run } from "../../support/context.ts";
import { moving, SHOP, word } from "./hosts.ts";

const inChina = (value: Manifest): Manifest => ({ ...value, cloud: "AzureChinaCloud" });
const judge = (value: Manifest): string[] => outcomes(run(dom08, context(value), new Facts()));

describe("DOM-08", () => {
  it("is unknown for a host in China until somebody attests its filing", () => {
    expect(judge(inChina(moving()))).toEqual([`${SHOP}: unknown`]);
    const by = (...one: Parameters<typeof word>) =>
      judge(inChina(moving({}, { attestations: [word(...one)] })));
    expect(by("DOM-08", { host: SHOP })).toEqual([`${SHOP}: pass`]);
    expect(by("DOM-08", { host: "www.contoso.com" })).toEqual([`${SHOP}: unknown`]);
    expect(by("DOM-08", {})).toEqual([`${SHOP}: unknown`]);
    expect(by("DOM-08", { host: SHOP }, "2026-01-01")).toEqual([`${SHOP}: unknown`]);
  });

  it("is not applicable in another cloud, without hosts, and to hosts of a service", () => {
    const none = ["hosts in China: not-applicable"];
    expect(judge(moving())).toEqual(none);
    expect(judge(inChina(manifest()))).toEqual(none);
    expect(judge(inChina(moving({ host: "shop.chinacloudsites.cn" })))).toEqual(none);
  });
});
