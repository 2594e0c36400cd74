/** The keys of a room. The braces keep them on one shard, as the scripts need. */
export const redisKeys = (room: string) => ({
  log: `{${room}}:log`,
  epoch: `{${room}}:epoch`,
  owner: `{${room}}:owner`,
});
