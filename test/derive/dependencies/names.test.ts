import { expect, test } from "vitest";
import { namesIn, siblingIn } from "../../../src/derive/dependencies/names.ts";

const STORAGE = "Microsoft.Storage/storageAccounts";
const VAULT = "Microsoft.KeyVault/vaults";
const [EVENTS, BUS] = ["Microsoft.EventHub/namespaces", "Microsoft.ServiceBus/namespaces"];

test.each<[string, string, string, [type: string, name: string][]]>([
  ["of an account", "Some__accountName", " StShop ", [[STORAGE, "stshop"]]],
  ["of an account, in another casing", "SOME__ACCOUNTNAME", "stshop", [[STORAGE, "stshop"]]],
  ["of an account for logs", "bootDiagnosticStorageAccountName", "StDiag", [[STORAGE, "stdiag"]]],
  ["of an account of its own", "storageAccountName", "stshop", [[STORAGE, "stshop"]]],
  ["of an account, after other words", "myStorageAccountName", "stshop", []],
  ["of an account, before other words", "storageAccountNames", "stshop", []],
  [
    "of a namespace, which two services have",
    "serviceBusNamespace",
    "\tSB-Shop\n",
    [
      [EVENTS, "sb-shop"],
      [BUS, "sb-shop"],
    ],
  ],
  ["of a namespace among other words", "theServiceBusNamespace", "sb", []],
  ["that says nothing", "x", "stshop", []],
  ["of which the text says it", "x", "a=b;AccountName=StShop;c=d", [[STORAGE, "stshop"]]],
  ["of which the text begins with it", "x", "AccountName=stshop", [[STORAGE, "stshop"]]],
  ["of which the text has another key", "x", "MyAccountName=stshop", []],
  ["of which the text has a name that is no account's", "x", "AccountName=st_shop", []],
  [
    "with a secret of a vault",
    "x",
    "@Microsoft.KeyVault(VaultName=KV-Shop;SecretName=s)",
    [[VAULT, "kv-shop"]],
  ],
  [
    "with a secret of a vault, the other way round",
    "x",
    "@Microsoft.KeyVault(SecretName=s;VaultName=kv)",
    [],
  ],
  [
    "with the secrets of two vaults",
    "x",
    "@Microsoft.KeyVault(VaultName=kv1) @Microsoft.KeyVault(SecretName=s;VaultName=kv2)",
    [
      [VAULT, "kv1"],
      [VAULT, "kv2"],
    ],
  ],
])("a setting %s", (_, setting, text, expected) => {
  expect(namesIn(text, setting).map(({ type, name }) => [type, name])).toEqual(expected);
});

test.each<[string, Parameters<typeof siblingIn>[0], ReturnType<typeof siblingIn>]>([
  [
    "a reference to a dataset",
    { referenceName: "orders", type: "DatasetReference" },
    { segments: ["datasets"], name: "orders", key: "referenceName" },
  ],
  ["a reference of a kind that nobody knows", { referenceName: "orders", type: "OtherReference" }, undefined],
  ["a kind with the name of a method", { referenceName: "orders", type: "constructor" }, undefined],
  ["a kind without a name", { type: "DatasetReference" }, undefined],
  ["a name without a kind", { referenceName: "orders" }, undefined],
  [
    "a queue that forwards",
    { forwardTo: "all" },
    { segments: ["queues", "topics"], name: "all", key: "forwardTo" },
  ],
  [
    "a queue that forwards dead letters alone",
    { forwardTo: "", forwardDeadLetteredMessagesTo: "dead" },
    { segments: ["queues", "topics"], name: "dead", key: "forwardDeadLetteredMessagesTo" },
  ],
  ["a queue that forwards nothing", { forwardTo: "" }, undefined],
  ["a queue of which that is no text", { forwardTo: 1 }, undefined],
  ["nothing of the kind", {}, undefined],
])("of the same resource, %s", (_, value, expected) => {
  expect(siblingIn(value)).toEqual(expected);
});
