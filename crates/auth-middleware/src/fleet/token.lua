-- A token that all workers use, and the lease of the one that is getting a new one. All times are milliseconds of this server.
--
-- KEYS 1  a hash: token, version, since (when it came), ends (it is not given out after that), expires (as the worker said it);
--         lease (whose), lease_until
-- ARGV 1  claim       2  ticket   3  the version that is not wanted   4  how long a lease is good
--         put         2  ticket   3  the token   4  expires   5  how long the token is given out
--         release     2  ticket
--         invalidate  2  version
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local key, what, who = KEYS[1], ARGV[1], ARGV[2]
local state = redis.call('HMGET', key, 'token', 'version', 'since', 'ends', 'expires', 'lease', 'lease_until')
local token, version, ends = state[1], state[2], tonumber(state[4] or 0)
local lease, lease_until = state[6], tonumber(state[7] or 0)

local function text(number) return string.format('%.0f', number) end

-- The key lives as long as what is in it.
local function keep()
  local left = math.max(ends, lease_until) - now
  if left > 0 then
    redis.call('PEXPIRE', key, text(left))
  end
end

if what == 'claim' then
  if token and ends > now and version ~= ARGV[3] then
    return { 'token', token, version, text(now - tonumber(state[3] or now)), state[5] or '' }
  end
  if lease and lease ~= who and lease_until > now then
    return { 'busy' }
  end
  lease_until = now + tonumber(ARGV[4])
  redis.call('HSET', key, 'lease', who, 'lease_until', text(lease_until))
  keep()
  return { 'yours' }
end

if what == 'put' then
  -- Whose lease went to another worker is too late.
  if lease ~= who then
    return { 'late' }
  end
  ends, lease_until = now + tonumber(ARGV[5]), 0
  redis.call('HSET', key, 'token', ARGV[3], 'version', who, 'since', text(now), 'ends', text(ends), 'expires', ARGV[4])
  redis.call('HDEL', key, 'lease', 'lease_until')
  keep()
  return { 'kept' }
end

if what == 'release' then
  if lease == who then
    redis.call('HDEL', key, 'lease', 'lease_until')
  end
  return { 'done' }
end

-- A newer token stays.
if version == who then
  redis.call('HDEL', key, 'token', 'version', 'since', 'ends', 'expires')
end
return { 'done' }
