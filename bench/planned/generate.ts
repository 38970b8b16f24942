interface Json {
  readonly [member: string]: unknown;
}

/** Resources that one loop makes. */
export const COPIES = 500;

/**
 * The text of a template that makes `count` resources: loops of web sites inside deployments of their own, each with
 * names, tags and settings that are computed, as modules have them.
 */
export function templateOf(count: number): string {
  const loops = Math.ceil(count / COPIES);
  const resources = Array.from({ length: loops }, (_, index): Json => ({
    type: "Microsoft.Resources/deployments",
    apiVersion: "2022-09-01",
    name: `part-${String(index)}`,
    properties: {
      mode: "Incremental",
      expressionEvaluationOptions: { scope: "inner" },
      parameters: { prefix: { value: `[format('{0}-${String(index)}', parameters('prefix'))]` } },
      template: part(Math.min(COPIES, count - index * COPIES)),
    },
  }));
  return JSON.stringify(
    { ...head(), parameters: { prefix: { type: "string", defaultValue: "app" } }, resources },
    null,
    2,
  );
}

function head(): Json {
  return {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
  };
}

function part(count: number): Json {
  return {
    ...head(),
    parameters: {
      prefix: { type: "string" },
      location: { type: "string", defaultValue: "[resourceGroup().location]" },
      tags: { type: "object", defaultValue: { owner: "team", env: "prod" } },
    },
    variables: { suffix: "[uniqueString(resourceGroup().id, parameters('prefix'))]" },
    resources: [
      {
        type: "Microsoft.Web/sites",
        apiVersion: "2023-12-01",
        name: "[format('{0}-{1}-{2}', parameters('prefix'), variables('suffix'), copyIndex())]",
        location: "[parameters('location')]",
        copy: { name: "sites", count },
        tags: "[union(parameters('tags'), createObject('index', string(copyIndex())))]",
        properties: {
          serverFarmId: "[resourceId('Microsoft.Web/serverfarms', format('plan-{0}', mod(copyIndex(), 10)))]",
          httpsOnly: true,
          siteConfig: {
            copy: [
              {
                name: "appSettings",
                count: 3,
                input: {
                  name: "[format('SETTING_{0}', copyIndex('appSettings'))]",
                  value: "[string(copyIndex())]",
                },
              },
            ],
            minTlsVersion: "[if(equals(mod(copyIndex(), 2), 0), '1.2', '1.3')]",
          },
        },
      },
    ],
  };
}
