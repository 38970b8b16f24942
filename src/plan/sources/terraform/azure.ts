/** Providers whose resources are made through Azure Resource Manager. */
export function isAzure(type: string): boolean {
  return /^(azurerm|azapi)_/.test(type);
}
