import { isJsonObject } from "../../../src/policy/json.ts";
import type { Json, JsonObject } from "../../../src/policy/model.ts";

/** Cases that are not run, with the reason. */
export interface Exclusion {
  readonly file: string;
  readonly notes: readonly string[];
  readonly reason: string;
}

/** Cases whose input is put into the shape that Azure has; the expectation stays as it is. */
export interface Mend {
  readonly file: string;
  readonly notes: readonly string[];
  readonly reason: string;
  mend(json: JsonObject): JsonObject;
}

const NULL = "the rule language has no null on the right side. The service refuses the definition";
const ORDER = "ordering values of two types, or a missing one: the service fails the evaluation";
const INTEGER = "the service reads integers and integer texts only";
const TICKS = "the service prints seven decimals of a second";

export const EXCLUDED: readonly Exclusion[] = [
  { file: "operators", notes: ["equals_null"], reason: NULL },
  { file: "value_conditions", notes: ["value_null_literal"], reason: NULL },
  {
    file: "operators",
    notes: ["like_question_mark"],
    reason: "like has one wildcard, `*`; `?` is not documented",
  },
  {
    file: "deep_nesting",
    notes: [
      "greater_on_missing_field",
      "less_on_missing_field",
      "coercion_greaterOrEquals_string_number",
      "coercion_lessOrEquals_string_number",
    ],
    reason: ORDER,
  },
  {
    file: "count",
    notes: ["current_zero_arg_nested_innermost"],
    reason: "the service forbids current() without a name in nested counts",
  },
  {
    file: "add_days",
    notes: [
      "add_one_day",
      "add_zero_days",
      "subtract_one_day",
      "add_thirty_days",
      "add_days_across_month",
      "add_days_leap_year",
      "add_days_non_leap_year",
      "add_365_days",
    ],
    reason: TICKS,
  },
  {
    file: "bool",
    notes: ["bool_from_string_1", "bool_from_string_0"],
    reason: "the service reads the texts true and false only",
  },
  {
    file: "int",
    notes: ["int_from_float_truncates", "int_from_negative_float", "int_from_string_float"],
    reason: INTEGER,
  },
  {
    file: "empty",
    notes: ["empty_number", "empty_bool_true", "empty_bool_false"],
    reason: "empty() takes text, arrays and objects",
  },
  {
    file: "ip_range_contains",
    notes: ["ip_invalid_range", "ip_invalid_target"],
    reason: "an address that cannot be read is a failure",
  },
  {
    file: "join",
    notes: ["join_with_numbers", "join_with_booleans", "join_with_null"],
    reason: "join() takes an array of text",
  },
  { file: "string", notes: ["string_from_null"], reason: "the text of null is empty" },
  {
    file: "string",
    notes: ["string_from_bool_true", "string_from_bool_false"],
    reason: "disputed: Azure Resource Manager writes True and False (Azure/PSRule.Rules.Azure issue 793)",
  },
  {
    file: "create_object",
    notes: ["create_object_numeric_key"],
    reason: "disputed: documented for keys of text only",
  },
];

function objectAt(json: JsonObject, key: string): JsonObject {
  const value = json[key];
  return isJsonObject(value) ? value : {};
}

/** Moves what stands under `properties` to the root, where resources have it. */
function tagsToRoot(json: JsonObject): JsonObject {
  const resource = objectAt(json, "resource");
  const { tags, ...properties } = objectAt(resource, "properties");
  return { ...json, resource: { ...resource, properties, ...(tags === undefined ? {} : { tags }) } };
}

/** The alias file leaves the name of the data source's kind out of the path. */
function datasourceFlat(json: JsonObject): JsonObject {
  const resource = objectAt(json, "resource");
  const properties = objectAt(resource, "properties");
  const flat = Object.entries(objectAt(properties, "datasource")).flatMap(([key, value]): [string, Json][] =>
    isJsonObject(value) ? Object.entries(value) : [[key, value]],
  );
  return {
    ...json,
    resource: { ...resource, properties: { ...properties, datasource: Object.fromEntries(flat) } },
  };
}

function withParameters(parameters: JsonObject): Mend["mend"] {
  return (json) => ({ ...json, parameters: { ...parameters, ...objectAt(json, "parameters") } });
}

const TAGS = "tags stand at the root of a resource, not under properties";

export const MENDED: readonly Mend[] = [
  {
    file: "e2e_tags_append",
    notes: ["pass_tag_already_exists", "pass_tag_matches_value"],
    reason: TAGS,
    mend: tagsToRoot,
  },
  { file: "e2e_tags_inherit_modify", notes: ["pass_tag_matches"], reason: TAGS, mend: tagsToRoot },
  {
    file: "e2e_azupdate_scheduled_patching",
    notes: ["dine_linux_vm_canonical_ubuntu"],
    reason: TAGS,
    mend: tagsToRoot,
  },
  {
    file: "e2e_stream_analytics_audit",
    notes: [
      "pass_output_eventhub_allowed",
      "pass_output_sql_allowed",
      "audit_output_blob_disallowed",
      "pass_output_blob_all_allowed",
    ],
    reason: "the data stands one level below the path that the case's own alias file gives",
    mend: datasourceFlat,
  },
  {
    file: "e2e_azupdate_scheduled_patching",
    notes: ["skip_wrong_type"],
    reason: "a parameter without value or default: the service refuses the assignment",
    mend: withParameters({ maintenanceConfigurationResourceId: "/x" }),
  },
  {
    file: "e2e_fic_github_issuer",
    notes: ["skip_wrong_type"],
    reason: "a parameter without value or default: the service refuses the assignment",
    mend: withParameters({ allowedRepoOwners: [] }),
  },
];
