<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', 'wordpress');
define('DB_HOST', 'localhost:@RUN@/mariadb.sock');
define('DB_CHARSET', 'utf8mb4');
define('DB_DIR', '@RUN@/database/');
define('DB_FILE', 'wordpress.sqlite');
define('WP_HOME', 'http://127.0.0.1:@PORT@');
define('WP_SITEURL', WP_HOME);
// Application passwords over plain HTTP, on this machine only.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WPLANG', 'fr_FR');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define($name . '_KEY', 'loopback only');
  define($name . '_SALT', 'loopback only');
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
