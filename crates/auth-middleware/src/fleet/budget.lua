-- One budget for all workers: the generic cell rate algorithm on the time of this server. All times are microseconds.
--
-- KEYS 1  a hash: tat (when all places are free again), closed (nobody goes before), gap (between two requests), gap_until
-- ARGV 1  how long one request takes of the budget       2  how many may go at once after a pause
--      3  a place is only taken if it is free within this  4  the place that was taken before, or 0
--      5  closed for so long    6  gap    7  the gap holds for so long
--      8  1: take a place, 0: only write down what 5 to 7 say
-- Answer  how long to wait (0: go), and the place that is taken (0: none; ask again after the wait)
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local one, burst, longest, place = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local state = redis.call('HMGET', KEYS[1], 'tat', 'closed', 'gap', 'gap_until')
local tat = math.max(tonumber(state[1] or 0), now)
local closed = tonumber(state[2] or 0)
local gap = tonumber(state[3] or 0)
local gap_until = tonumber(state[4] or 0)

if tonumber(ARGV[5]) > 0 then
  closed = math.max(closed, now + tonumber(ARGV[5]))
end
if tonumber(ARGV[7]) > 0 then
  gap = tonumber(ARGV[6])
  gap_until = now + tonumber(ARGV[7])
end

local wait = 0
if ARGV[8] == '1' then
  if closed > now then
    -- A place that was taken before is given up: it comes to nothing while nobody goes.
    wait = closed - now
    place = 0
  else
    if place == 0 then
      place = math.max(tat - (burst - 1) * one, now)
      wait = place - now
      if wait < longest or wait == 0 then
        tat = tat + one
      else
        place = 0
      end
    else
      wait = math.max(place - now, 0)
    end
    if wait == 0 then
      place = 0
      if gap_until > now then
        closed = now + gap
      end
    end
  end
end

local keep = math.max(tat, closed, gap_until) - now
if keep > 0 then
  local text = function(number) return string.format('%.0f', number) end
  redis.call('HSET', KEYS[1], 'tat', text(tat), 'closed', text(closed), 'gap', text(gap), 'gap_until', text(gap_until))
  redis.call('PEXPIRE', KEYS[1], text(math.ceil(keep / 1000)))
end
return { wait, place }
