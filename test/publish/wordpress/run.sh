#!/usr/bin/env bash
# Drives the adapter against a real WordPress, on SQLite then on MariaDB: npm run test:wordpress [sqlite|mariadb]
set -uo pipefail
cd "$(dirname "$0")/../../.."
server=test/publish/wordpress/server.sh
export TZ=UTC NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning'
status=0
for database in ${1:-sqlite mariadb}; do
  # A port that nobody holds: the site writes its own address into its pages, so it must be known beforehand.
  port=$(node -e 'const s = require("node:net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  trap 'bash "$server" stop "$database"' EXIT
  echo "WordPress on $database"
  given=$(bash "$server" start "$database" "$port") || { echo "WordPress on $database did not start" >&2; exit 1; }
  (
    while IFS='=' read -r name value; do export "$name=$value"; done <<<"$given"
    exec npx jest --testMatch '**/test/publish/wordpress/real.live.ts' --maxWorkers=1 --testTimeout=120000
  ) || status=1
  bash "$server" stop "$database"
done
exit "$status"
