/** One membership: `member` is directly in `group`; ids in any casing. */
export interface MembershipEdge {
  readonly member: string;
  readonly group: string;
}

/** Group memberships, transitive as Azure counts them. */
export interface Membership {
  /** Every group of the principal, each with the way to it: the groups from the principal outwards, the group itself last. */
  groupsOf(principal: string): ReadonlyMap<string, readonly string[]>;
}

/** Source: "What is Azure role-based access control?", groups: role assignments are transitive for groups. */
export function membershipOf(edges: readonly MembershipEdge[]): Membership {
  const direct = new Map<string, string[]>();
  for (const { member, group } of edges) {
    const key = member.toLowerCase();
    const groups = direct.get(key);
    if (groups === undefined) direct.set(key, [group.toLowerCase()]);
    else groups.push(group.toLowerCase());
  }
  const reached = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return {
    groupsOf(principal) {
      const start = principal.toLowerCase();
      const known = reached.get(start);
      if (known !== undefined) return known;
      const ways = new Map<string, readonly string[]>();
      let level: readonly (readonly string[])[] = [[start]];
      while (level.length > 0) {
        const next: (readonly string[])[] = [];
        for (const way of level) {
          for (const group of direct.get(way.at(-1) ?? "") ?? []) {
            if (group === start || ways.has(group)) continue;
            const longer = [...way.slice(way[0] === start ? 1 : 0), group];
            ways.set(group, longer);
            next.push(longer);
          }
        }
        level = next;
      }
      reached.set(start, ways);
      return ways;
    },
  };
}
