import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fakeAz } from "../servers/az.ts";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { loadWorld, type World } from "../servers/world.ts";
import { SHOP } from "../worlds/shop.ts";

/** Display names of the regions of source and target. */
export type Regions = readonly [source: string, target: string];

/** A text of the example, in the regions of another cloud: by name and by display name. */
export function inCloud(text: string, [from, to]: Regions): string {
  const plain = (name: string): string => name.toLowerCase().replaceAll(" ", "");
  return text
    .replaceAll("West Europe", from)
    .replaceAll("Sweden Central", to)
    .replaceAll("westeurope", plain(from))
    .replaceAll("swedencentral", plain(to));
}

/** A world of the example, in other regions: written and read as a file is, so that it is checked. */
function worldIn(world: World, regions: Regions): World {
  const file = join(mkdtempSync(join(tmpdir(), "world-")), "world.json");
  writeFileSync(file, inCloud(JSON.stringify(world), regions));
  return loadWorld(file);
}

/** The example in another cloud: its Azure, and a folder with its manifest and its deployment. */
export async function exampleIn(
  cloud: string,
  regions: Regions,
  world: World,
  manifest: string,
): Promise<{
  readonly azure: FakeAzure;
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
}> {
  const azure = await startFakeAzure(worldIn(world, regions));
  const az = fakeAz({
    token: azure.authority.issue(SHOP.deployClient),
    vaultToken: azure.authority.issue(SHOP.deployClient, "https://vault.azure.net"),
    tenantId: SHOP.tenant,
    subscriptionId: SHOP.subscription,
  });
  const folder = mkdtempSync(join(tmpdir(), "cloud-"));
  const text = inCloud(manifest, regions).replace("AzureCloud", cloud);
  writeFileSync(join(folder, "relocation.yaml"), text);
  cpSync("examples/infra", join(folder, "examples/infra"), { recursive: true });
  for (const file of ["data.tfplan.json", "web.json", "web.parameters.json"]) {
    const path = join(folder, "examples/infra", file);
    writeFileSync(path, inCloud(readFileSync(path, "utf8"), regions));
  }
  return { azure, env: { ...azure.env, PATH: az.path }, folder };
}
