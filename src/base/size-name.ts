/** What the name of a virtual machine size tells. Source: learn.microsoft.com/azure/virtual-machines/vm-naming-conventions. */
export interface SizeName {
  /** Letters of the series: `D`, `NC`. */
  readonly series: string;
  readonly vCPUs: number;
  /** Letters behind the number: `a` AMD, `d` a temporary disk, `p` ARM, `s` premium storage. */
  readonly features: string;
  /** 1 where the name has none. */
  readonly version: number;
}

/** `Standard_E16-4ds_v5`: the number behind the dash is that of the vCPUs that are left. */
const NAME = /^(?:standard|basic)_([a-z]+)(\d+)(?:-(\d+))?([a-z]*)(?:_[a-z0-9]+)??(?:_v(\d+))?$/i;

/** Undefined for a name of another form. */
export function sizeName(name: string): SizeName | undefined {
  const [, series, count = "", constrained = count, features = "", version = "1"] = NAME.exec(name) ?? [];
  if (series === undefined) return undefined;
  return {
    series: series.toUpperCase(),
    vCPUs: Number(constrained),
    features: features.toLowerCase(),
    version: Number(version),
  };
}
