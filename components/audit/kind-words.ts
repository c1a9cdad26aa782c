// What each kind of finding is called, and what it means.
import type { FindingKind } from '@/utils/core/audit/finding';
import { say } from '../shared/words/say';

export const KIND_WORDS: Readonly<Record<FindingKind, { name: string; about: string }>> = {
  unreadable: { name: say('audit_unreadable'), about: say('audit_unreadable_about') },
  'no-head': { name: say('audit_no_head'), about: say('audit_no_head_about') },
  'key-twice': { name: say('audit_key_twice'), about: say('audit_key_twice_about') },
  unread: { name: say('audit_unread'), about: say('audit_unread_about') },
  meaning: { name: say('audit_meaning'), about: say('audit_meaning_about') },
  'key-missing': { name: say('audit_key_missing'), about: say('audit_key_missing_about') },
  date: { name: say('audit_date'), about: say('audit_date_about') },
  value: { name: say('audit_value'), about: say('audit_value_about') },
  'image-missing': { name: say('audit_image_missing'), about: say('audit_image_missing_about') },
  'address-taken': { name: say('audit_address_taken'), about: say('audit_address_taken_about') },
  'path-alike': { name: say('audit_path_alike'), about: say('audit_path_alike_about') },
  'path-unfit': { name: say('audit_path_unfit'), about: say('audit_path_unfit_about') },
  'article-twice': { name: say('audit_article_twice'), about: say('audit_article_twice_about') },
  'term-unknown': { name: say('audit_term_unknown'), about: say('audit_term_unknown_about') },
  'term-replaced': { name: say('audit_term_replaced'), about: say('audit_term_replaced_about') },
  'community-unknown': { name: say('audit_community_unknown'), about: say('audit_community_unknown_about') },
  'type-unknown': { name: say('audit_type_unknown'), about: say('audit_type_unknown_about') },
  'key-extra': { name: say('audit_key_extra'), about: say('audit_key_extra_about') },
  frame: { name: say('audit_frame'), about: say('audit_frame_about') },
  'excerpt-long': { name: say('audit_excerpt_long'), about: say('audit_excerpt_long_about') },
  'path-other': { name: say('audit_path_other'), about: say('audit_path_other_about') },
  'image-unused': { name: say('audit_image_unused'), about: say('audit_image_unused_about') },
  'term-added': { name: say('audit_term_added'), about: say('audit_term_added_about') },
  'address-other': { name: say('audit_address_other'), about: say('audit_address_other_about') },
  order: { name: say('audit_order'), about: say('audit_order_about') },
  style: { name: say('audit_style'), about: say('audit_style_about') },
};
