import {
  TerraformPlanReader,
  type TerraformPlan,
  type TerraformResource,
} from "../../../../src/plan/sources/terraform/index.ts";
import { must, TARGET } from "../../../support/context.ts";

/** A resource of a plan as a test writes it; what is left out is as Terraform writes it for a creation. */
export interface Entry {
  /** `azurerm_subnet.main`, also in modules and with keys. */
  readonly address: string;
  readonly actions?: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
  readonly change?: Readonly<Record<string, unknown>>;
  readonly rest?: Readonly<Record<string, unknown>>;
}

export interface PlanParts {
  readonly configuration?: unknown;
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** `azurerm_subnet` and `main` of `module.net["a"].azurerm_subnet.main[0]`. */
function typeAndName(address: string): { readonly type: string; readonly name: string } {
  const [, type = "", name = ""] = /([A-Za-z]\w*)\.(\w+)(?:\[[^\]]*\])?$/.exec(address) ?? [];
  return { type, name };
}

export function changeOf({
  address,
  actions = ["create"],
  before = null,
  after,
  unknown,
  sensitive,
  change,
  rest,
}: Entry): unknown {
  const { type, name } = typeAndName(address);
  return {
    address,
    mode: "managed",
    type,
    name,
    provider_name: `registry.terraform.io/${type.startsWith("azapi") ? "azure/azapi" : `hashicorp/${type.slice(0, type.indexOf("_"))}`}`,
    change: {
      actions,
      before,
      after: after ?? null,
      after_unknown: unknown ?? {},
      before_sensitive: {},
      after_sensitive: sensitive ?? {},
      ...change,
    },
    ...rest,
  };
}

export function planText(entries: readonly Entry[], { configuration, rest }: PlanParts = {}): string {
  return JSON.stringify(
    {
      format_version: "1.2",
      terraform_version: "1.9.5",
      resource_changes: entries.map(changeOf),
      ...(configuration === undefined ? {} : { configuration }),
      ...rest,
    },
    undefined,
    1,
  );
}

export const FILE = "plan.json";

export function readText(text: string): TerraformPlan {
  const reader = new TerraformPlanReader({ file: FILE, subscriptionId: TARGET });
  reader.push(new TextEncoder().encode(text));
  return reader.end();
}

export function read(entries: readonly Entry[], parts: PlanParts = {}): TerraformPlan {
  return readText(planText(entries, parts));
}

/** The one resource of a plan with one entry. */
export function one(entry: Entry, parts: PlanParts = {}): TerraformResource {
  return must(read([entry], parts).resources[0]);
}

export const GROUP = `/subscriptions/${TARGET}/resourceGroups/rg`;

/** References of one attribute, as the configuration of a plan holds them. */
export function refers(...references: readonly string[]): unknown {
  return { references };
}

export interface Block {
  readonly address: string;
  readonly expressions?: Readonly<Record<string, unknown>>;
  readonly provider?: string;
  readonly dependsOn?: readonly string[];
}

/** The part of the configuration that one module holds. */
export function moduleOf(
  resources: readonly Block[],
  rest: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    resources: resources.map(({ address, expressions = {}, provider, dependsOn }) => ({
      address,
      mode: "managed",
      ...typeAndName(address),
      provider_config_key: provider ?? "azurerm",
      expressions,
      ...(dependsOn === undefined ? {} : { depends_on: dependsOn }),
    })),
    ...rest,
  };
}
