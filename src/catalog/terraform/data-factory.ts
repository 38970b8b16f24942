import { beside, row, under } from "./row.ts";
import { always } from "./rule.ts";
import type { TerraformRow } from "./row.ts";

/** Sources: the documentation of each type, with the id that it gives for the import, and the resource reference of the service. */
export const dataFactory: readonly TerraformRow[] = [
  row(
    "data_factory_integration_runtime_azure_ssis",
    "Microsoft.DataFactory/factories/integrationRuntimes",
    [under("data_factory_id"), beside("data_factory_name")],
    { "properties.type": always("Managed") },
  ),
  row(
    "data_factory_integration_runtime_azure",
    "Microsoft.DataFactory/factories/integrationRuntimes",
    [under("data_factory_id"), beside("data_factory_name")],
    { "properties.type": always("Managed") },
  ),
  row(
    "data_factory_integration_runtime_self_hosted",
    "Microsoft.DataFactory/factories/integrationRuntimes",
    [under("data_factory_id"), beside("data_factory_name")],
    { "properties.type": always("SelfHosted") },
  ),
  row(
    "data_factory_integration_runtime_managed",
    "Microsoft.DataFactory/factories/integrationruntimes",
    [under("data_factory_id"), beside("data_factory_name")],
    { "properties.type": always("Managed") },
  ),
  row("data_factory_linked_service_key_vault", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_dataset_azure_blob", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_dataset_cosmosdb_sqlapi", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_dataset_delimited_text", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_dataset_http", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_dataset_json", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_dataset_mysql", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_dataset_postgresql", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_dataset_sql_server_table", "Microsoft.DataFactory/factories/datasets", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_azure_blob_storage", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_azure_databricks", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_azure_file_storage", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_azure_function", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_azure_sql_database", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_cosmosdb", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row(
    "data_factory_linked_service_data_lake_storage_gen2",
    "Microsoft.DataFactory/factories/linkedservices",
    [under("data_factory_id"), beside("data_factory_name")],
  ),
  row("data_factory_linked_service_mysql", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_postgresql", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_sftp", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_sql_server", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_linked_service_web", "Microsoft.DataFactory/factories/linkedservices", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_pipeline", "Microsoft.DataFactory/factories/pipelines", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row("data_factory_trigger_schedule", "Microsoft.DataFactory/factories/triggers", [
    under("data_factory_id"),
    beside("data_factory_name"),
  ]),
  row(
    "data_factory_managed_private_endpoint",
    "Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints",
    under("data_factory_id"),
  ),
  row(
    "data_factory_credential_user_managed_identity",
    "Microsoft.DataFactory/factories/credentials",
    under("data_factory_id"),
  ),
  row("data_factory_data_flow", "Microsoft.DataFactory/factories/dataflows", under("data_factory_id")),
  row(
    "data_factory_trigger_blob_event",
    "Microsoft.DataFactory/factories/triggers",
    under("data_factory_id"),
  ),
  row(
    "data_factory_trigger_tumbling_window",
    "Microsoft.DataFactory/factories/triggers",
    under("data_factory_id"),
  ),
];
