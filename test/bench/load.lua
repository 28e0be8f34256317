-- What wrk sends: a method, then headers, each as a name and a value. Where BENCH_FRESH is set, `{n}` in a
-- value is another number in each request, counted up from BENCH_FRESH.
local fresh = tonumber(os.getenv('BENCH_FRESH'))

function init (args)
  wrk.method = args[1]
  for i = 2, #args, 2 do wrk.headers[args[i]] = args[i + 1] end
end

if fresh then
  function request ()
    fresh = fresh + 1
    local headers = {}
    for name, value in pairs(wrk.headers) do headers[name] = value:gsub('{n}', fresh) end
    return wrk.format(nil, nil, headers)
  end
end
