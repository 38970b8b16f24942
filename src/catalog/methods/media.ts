import { playbook, type StatedRow } from "./row.ts";

export const media: readonly StatedRow[] = [
  {
    types: ["Microsoft.Media/mediaServices"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    tools: ["redeploy"],
    how: "New account, load and encode again.",
    needs: "Storage first. The service is retired.",
    verified: false,
  },
  {
    types: [],
    about: "Media Player",
    state: "none",
    methods: [],
    downtime: [],
    tools: [],
    how: "Give the player the endpoints of both regions.",
    needs: "",
    source: playbook("media"),
    verified: true,
  },
];
