#!/usr/bin/env bash
# Drives the adapter against a real Ghost: npm run test:ghost
set -uo pipefail
cd "$(dirname "$0")/../../.."
server=test/publish/ghost/server.sh
export TZ=UTC NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning'
port=$(node -e 'const s = require("node:net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
trap 'bash "$server" stop' EXIT
given=$(bash "$server" start "$port") || { echo "Ghost did not start" >&2; exit 1; }
while IFS='=' read -r name value; do export "$name=$value"; done <<<"$given"
npx jest --testMatch '**/test/publish/ghost/real.live.ts' --maxWorkers=1 --testTimeout=120000
