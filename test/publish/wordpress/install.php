<?php
// Installs the site and prints one application password a role: WORDPRESS_EDITOR=name:password
define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'SERVER_NAME' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_URI' => '/', 'REMOTE_ADDR' => '127.0.0.1'];
function wp_mail() { return true; }
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Rédaction', 'chef', 'chef@example.test', true, '', wp_generate_password(), 'fr_FR');
update_option('WPLANG', 'fr_FR');
update_option('timezone_string', 'Europe/Paris');
update_option('permalink_structure', '/%postname%/');
delete_option('rewrite_rules');
foreach (['EDITOR' => 'editor', 'AUTHOR' => 'author', 'CONTRIBUTOR' => 'contributor'] as $name => $role) {
  $user = wp_insert_user(['user_login' => "compte-$role", 'user_pass' => wp_generate_password(), 'user_email' => "$role@example.test", 'role' => $role]);
  [$password] = WP_Application_Passwords::create_new_application_password($user, ['name' => 'depeche']);
  echo "WORDPRESS_$name=compte-$role:$password\n";
}
