import { expect, test } from "vitest";
import { mostAlike } from "../../src/derive/services/likeness.ts";

test.each([
  ["GP_Gen5_8", ["BC_Gen5_8", "GP_Gen5_16", "GP_Gen5_2", "S3"], ["GP_Gen5_16", "GP_Gen5_2", "BC_Gen5_8"]],
  [
    "GP_Gen5_8",
    ["GP_Gen5/6", "GP_Gen5_6", "GP_Gen5/16", "GP_Gen5_2"],
    ["GP_Gen5_6", "GP_Gen5/16", "GP_Gen5_2"],
  ],
  ["1.29.4", ["1.31.4", "1.29.9", "1.30.0"], ["1.29.9", "1.30.0", "1.31.4"]],
  [
    "Standard_ZRS/StorageV2",
    ["Standard_LRS/StorageV2", "Standard_GRS/StorageV2", "Standard_GZRS/StorageV2"],
    ["Standard_GZRS/StorageV2", "Standard_LRS/StorageV2", "Standard_GRS/StorageV2"],
  ],
  [
    "Standard_GZRS/StorageV2",
    [
      "Standard_LRS/StorageV2",
      "Standard_GRS/StorageV2",
      "Standard_RAGZRS/StorageV2",
      "Standard_ZRS/StorageV2",
    ],
    ["Standard_RAGZRS/StorageV2", "Standard_GRS/StorageV2", "Standard_ZRS/StorageV2"],
  ],
  [
    "Standard_ZRS/StorageV2",
    ["Premium_ZRS/StorageV2", "Standard_LRS/StorageV2", "Standard_ZRS/BlobStorage"],
    undefined,
  ],
  [
    "OpenAI/gpt-4o/2024-11-20/Standard",
    [
      "OpenAI/gpt-4o/2024-08-06/Standard",
      "OpenAI/gpt-35-turbo/0613/Standard",
      "OpenAI/gpt-4o/2024-11-20/GlobalStandard",
    ],
    [
      "OpenAI/gpt-4o/2024-08-06/Standard",
      "OpenAI/gpt-4o/2024-11-20/GlobalStandard",
      "OpenAI/gpt-35-turbo/0613/Standard",
    ],
  ],
  [
    "Standard_D4ds_v5",
    ["Standard_E4ds_v5", "Standard_D8ds_v5", "Standard_D2ds_v5"],
    ["Standard_D8ds_v5", "Standard_D2ds_v5", "Standard_E4ds_v5"],
  ],
])("what is like %s is found by its parts", (asked, names, expected) => {
  const found = mostAlike(asked, names);
  expect(found).toHaveLength(3);
  if (expected !== undefined) expect(found).toEqual(expected);
});
