#!/usr/bin/env bash
# A real WordPress on loopback, in French, from Debian's packages: nothing stays installed but PHP and MariaDB.
#   server.sh start sqlite|mariadb PORT   prints the environment that the tests read
#   server.sh stop sqlite|mariadb
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=$(cd "$here/../../.." && pwd)/node_modules/.cache/depeche
verb=$1 database=$2 port=${3:-0}
site=$cache/wordpress-$database
run=$cache/run-$database
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

stop() {
  for file in "$run"/*.pid; do
    [ -f "$file" ] || continue
    # The whole group: PHP's workers would otherwise keep the port.
    kill -- "-$(cat "$file")" 2>/dev/null || true
    rm -f "$file"
  done
}

# Debian's packages need root; all the rest is done as whoever calls.
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

packages() {
  local wanted=(php-cli php-gd php-xml php-mbstring php-intl php-curl ca-certificates unzip curl)
  case $database in
    sqlite) wanted+=(php-sqlite3) ;;
    mariadb) wanted+=(php-mysql mariadb-server) ;;
  esac
  dpkg-query -W -f='${Status}\n' "${wanted[@]}" 2>/dev/null | grep -c 'ok installed' | grep -qx "${#wanted[@]}" && return
  as_root apt-get update -qq
  as_root apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# WordPress itself is only unpacked: its Debian package would bring Apache and settings for a whole machine.
unpack() {
  [ -f "$cache/wordpress/wp-load.php" ] && return
  rm -rf "$cache/wordpress.part"
  local work
  work=$(mktemp -d)
  chmod 755 "$work"
  (
    cd "$work"
    apt-get download -qq wordpress wordpress-l10n wordpress-theme-twentytwentythree php-getid3 libjs-underscore libjs-cropper 2>/dev/null ||
      { as_root apt-get update -qq && apt-get download -qq wordpress wordpress-l10n wordpress-theme-twentytwentythree php-getid3 libjs-underscore libjs-cropper; }
    for package in *.deb; do dpkg -x "$package" .; done
  ) >&2
  mkdir -p "$cache/wordpress.part"
  # Links lead to the other packages: the copies take their place.
  cp -rL "$work/usr/share/wordpress/." "$cache/wordpress.part/" 2>/dev/null || true
  cp -r "$work/var/lib/wordpress/wp-content/languages" "$cache/wordpress.part/wp-content/"
  mkdir -p "$cache/wordpress.part/wp-content/uploads"
  rm -f "$cache/wordpress.part/.htaccess"
  mv "$cache/wordpress.part" "$cache/wordpress"
  rm -rf "$work"
}

# WordPress speaks to MySQL only; this drop-in, which a registry package carries, has it speak to SQLite.
sqlite_dropin() {
  local work plugin
  work=$(mktemp -d)
  (cd "$work" && npm pack --silent @wp-playground/cli@3.1.48 >/dev/null && tar xzf ./*.tgz package/sqlite-database-integration.zip &&
    unzip -qo package/sqlite-database-integration.zip)
  plugin=$site/wp-content/plugins/sqlite-database-integration
  mv "$work"/*sqlite-database-integration "$plugin"
  rm -rf "$work"
  # WordPress 6.1 reads a property that the drop-in made private.
  sed -i 's/private [$]allow_unsafe/protected $allow_unsafe/' "$plugin"/wp-includes/sqlite/class-wp-sqlite-db.php
  sed -e "s#{SQLITE_IMPLEMENTATION_FOLDER_PATH}#$plugin#" -e "s#{SQLITE_PLUGIN}#sqlite-database-integration/load.php#" \
    "$plugin/db.copy" >"$site/wp-content/db.php"
}

mariadb_server() {
  local data=$run/mariadb
  mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$data" --auth-root-authentication-method=normal >/dev/null
  setsid mariadbd --no-defaults --user="$(id -un)" --datadir="$data" --socket="$run/mariadb.sock" --skip-networking \
    >"$run/mariadb.log" 2>&1 &
  echo $! >"$run/mariadb.pid"
  for _ in $(seq 120); do
    mariadb-admin -uroot -S "$run/mariadb.sock" ping >/dev/null 2>&1 && break
    sleep 0.5
  done
  mariadb -uroot -S "$run/mariadb.sock" -e "create database wordpress character set utf8mb4;
    grant all on wordpress.* to wordpress@localhost identified by 'wordpress'"
}

start() {
  mkdir -p "$cache"
  packages >&2
  unpack
  stop
  rm -rf "$site" "$run"
  mkdir -p "$run"
  cp -r "$cache/wordpress" "$site"
  sed -e "s#@SITE@#$site#g" -e "s#@RUN@#$run#g" -e "s#@PORT@#$port#g" "$here/wp-config.php" >"$site/wp-config.php"
  if [ "$database" = sqlite ]; then sqlite_dropin; else mariadb_server; fi
  # The seven lines that register our meta stand on one of the two only: both ways are then driven.
  if [ "$database" = mariadb ]; then mkdir -p "$site/wp-content/mu-plugins" && cp "$here/depeche-id.php" "$site/wp-content/mu-plugins/"; fi
  php "$here/install.php" "$site" >"$run/accounts"
  PHP_CLI_SERVER_WORKERS=4 setsid php -d upload_max_filesize=32M -d post_max_size=40M -S "127.0.0.1:$port" -t "$site" "$here/router.php" \
    >"$run/php.log" 2>&1 &
  echo $! >"$run/php.pid"
  for _ in $(seq 60); do
    curl -fsS -o /dev/null "http://127.0.0.1:$port/wp-json/" 2>/dev/null && break
    sleep 0.5
  done
  echo "WORDPRESS_URL=http://127.0.0.1:$port"
  cat "$run/accounts"
}

case $verb in
  start | stop) "$verb" ;;
  *)
    echo "server.sh start|stop sqlite|mariadb [PORT]" >&2
    exit 2
    ;;
esac
