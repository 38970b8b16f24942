import type { JsonSchema } from "../../base/json-schema.ts";
import { map, scalar, isText } from "./shape.ts";

/**
 * A form of text. `title` completes the sentence "expected …" in errors, so it is a noun phrase with an example where
 * the form is not known to everybody.
 */
function written(title: string, pattern: string, rest: JsonSchema = {}): JsonSchema {
  return { title, type: "string", pattern, ...rest };
}

const GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
const SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\s?#%\\\\]+";
/** Naming rule of Microsoft.Resources/resourceGroups. */
export const RESOURCE_GROUP = "^[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]$";
const OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
const PRINCIPAL = "(?:group|identity|servicePrincipal|user):\\S(?:.*\\S)?";

/** The forms that values of the manifest take, each under the name that the sections use. */
export const forms: Readonly<Record<string, JsonSchema>> = {
  guid: written("a GUID such as 11111111-1111-1111-1111-111111111111", `^${GUID}$`),
  name: written("a name of letters, digits, - and _ that begins with a letter or digit", `^${NAME}$`),
  key: written("a name of letters, digits and . _ - /", "^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$"),
  anyKey: written("a name that is not empty", "^\\S(?:.*\\S)?$"),
  region: written(
    "a region by its name or display name, such as swedencentral or Sweden Central",
    "^[A-Za-z0-9](?: ?[A-Za-z0-9])+$",
    { maxLength: 60 },
  ),
  resourceType: written(
    "a resource type such as Microsoft.Sql/servers/databases",
    "^[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:/[A-Za-z0-9_.-]+)+$",
  ),
  resourceName: written(
    "the name of a resource, parent/child for a child, without spaces and ? # % \\",
    `^${SEGMENT}(?:/${SEGMENT})*$`,
  ),
  resourceGroup: written(
    "the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end",
    RESOURCE_GROUP,
  ),
  managementGroup: written("the name of a management group", "^[A-Za-z0-9_().-]{1,90}$"),
  resourceRef: written("a resource as workload.resource", `^${NAME}\\.${NAME}$`),
  dependency: written(
    "the id of a resource of this workload, or workload.resource",
    `^${NAME}(?:\\.${NAME})?$`,
  ),
  scope: written(
    "subscription, a resource group, the name of a declared resource, mg: and a management group, or a full resource id",
    `^(?:mg:[A-Za-z0-9_().-]{1,90}|(?:/${SEGMENT})+|(?!mg:)${SEGMENT}(?:/${SEGMENT})*)$`,
  ),
  principal: written(
    "a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID",
    `^(?:${GUID}|${PRINCIPAL})$`,
  ),
  namedPrincipal: written(
    "the name of a principal as expectations write it, such as group:sg-shop-ops",
    `^${PRINCIPAL}$`,
  ),
  instant: written(
    "a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00",
    "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$",
  ),
  duration: written(
    "an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H",
    "^P(?!$)(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T(?!$)(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,5}S)?)?$",
  ),
  checkId: written("the id of a check such as REG-08", "^[A-Z]{2,4}-\\d{2}$"),
  cidr: written(
    "an address range such as 10.61.0.0/16",
    `^(?:${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?[0-9])|(?=[^/]*:[^/]*:)[0-9A-Fa-f:]{2,39}/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$`,
  ),
  host: written("a host name such as shop.contoso.com", `^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`, {
    maxLength: 254,
  }),
  filePattern: written(
    "a pattern of paths inside the repository such as infra/**, or ! and a path",
    "^!?(?![/\\\\~!:]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$",
    { maxLength: 400 },
  ),
  path: written(
    "a path inside the repository, relative to its root",
    "^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$",
  ),
  https: written("an address that begins with https://", "^https://[^\\s/?#@]+(?:[/?#]\\S*)?$"),
  dataSize: written("a size with its unit, such as 480 GiB", "^\\d{1,9}(?:\\.\\d{1,6})? ?(?:B|[KMGTP]i?B)$"),
  label: { title: "text that is not empty", type: "string", minLength: 1 },
};

/** Tags at the target, in the writer's own casing. */
export const tags = map(
  "Tags at the target.",
  "anyKey",
  scalar({ description: "Value of the tag.", type: "string", maxLength: 256 }, isText),
  { maxProperties: 50 },
);
