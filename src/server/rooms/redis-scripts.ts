/**
 * Scripts that Redis runs as one step. Keys of a room share its hash tag: `{room}:log`, `{room}:epoch`, `{room}:owner`.
 */

/** Adds rows only under the present epoch: a holder that was replaced is fenced off. */
export const appendScript = `
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
if redis.call('XLEN', KEYS[1]) ~= tonumber(ARGV[2]) then return -1 end
for i = 4, #ARGV do redis.call('XADD', KEYS[1], '*', 'row', ARGV[i]) end
redis.call('PEXPIRE', KEYS[1], ARGV[3], 'NX')
redis.call('PEXPIRE', KEYS[2], ARGV[3], 'NX')
return 1`;

/** Takes a room that nobody else holds; with ARGV[3] = 1 only a new one. Returns the new epoch, or 0. */
export const claimScript = `
local known = redis.call('EXISTS', KEYS[2])
if ARGV[3] == '1' and known == 1 then return 0 end
if ARGV[3] == '0' and known == 0 then return 0 end
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
local epoch = redis.call('INCR', KEYS[2])
if known == 0 then redis.call('PEXPIRE', KEYS[2], ARGV[4]) end
return epoch`;

/** Holds on to a room under an epoch. 1, or 0 if it was lost. */
export const renewScript = `
if redis.call('GET', KEYS[2]) ~= ARGV[2] then return 0 end
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
return 1`;

/** Lets go of a room, if it is still held under that epoch. */
export const releaseScript = `
if redis.call('GET', KEYS[2]) == ARGV[2] and redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('DEL', KEYS[1])
end
return 1`;
