<?php
/* Plugin Name: Identifiant Dépêche */
add_action('init', fn() => register_post_meta('post', 'depeche_id', [
  'type' => 'string', 'single' => true, 'show_in_rest' => true, 'auth_callback' => fn() => current_user_can('edit_posts'),
]));
add_filter('rest_post_query', fn($query, $request) => empty($request['depeche_id']) ? $query
  : ['meta_key' => 'depeche_id', 'meta_value' => sanitize_key($request['depeche_id'])] + $query, 10, 2);
