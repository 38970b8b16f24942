import { expect, it } from "vitest";
import { isPublicAddress } from "../../../../src/observe/channels/probe/address.ts";

it.each([
  "0.0.0.0",
  "10.255.255.255",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.0.1",
  "168.63.129.16",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.2.1",
  "192.168.1.1",
  "198.19.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::10.0.0.1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:20.1.2.3",
  "64:ff9b::a00:1",
  "2001:db8::1",
  "2002:7f00:1::",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "fe80::1%eth0",
  "ff02::1",
  "2130706433",
  "0x7f.1",
  "127.1",
  "shop.contoso.com",
  "",
])("%s is never contacted", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(["20.1.2.3", "168.63.129.17", "172.32.0.1", "9.255.255.255", "11.0.0.0", "2603:1030::5", "2a00::1"])(
  "%s is public",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
