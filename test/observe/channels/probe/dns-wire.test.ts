import { expect, it } from "vitest";
import { askServer } from "../../../../src/observe/channels/probe/dns-wire.ts";

// The system refuses the broadcast address at once; the zone of the other is no interface of any machine.
it.each(["255.255.255.255", "fe80::1%none0"])(
  "a failure to connect to %s is an answer, and does not end the process",
  async (address) => {
    const asked = askServer(
      { name: "contoso.com", type: "A", recursive: false },
      { address, port: 53 },
      AbortSignal.timeout(5_000),
    );
    await expect(asked).rejects.toMatchObject({
      kind: "service-error",
      reason: "the name server could not be reached",
    });
  },
);
