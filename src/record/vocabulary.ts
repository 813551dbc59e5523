/** The record's closed lists of words, in the order in which interfaces and links give them. */
export const EVENT_TYPES = [
  'call',
  'meeting',
  'proposal',
  'response',
  'statement',
  'agreement',
  'measure',
] as const;
export const CHANNELS = [
  'in-person',
  'phone',
  'video',
  'letter',
  'post',
  'press',
  'through-mediator',
  'deed',
] as const;
export const ROLES = [
  'author',
  'speaker',
  'host',
  'participant',
  'addressee',
  'mediator',
  'mentioned',
] as const;
export const STANCES = [
  'asserts',
  'confirms',
  'denies',
  'corrects',
  'conditions',
  'accepts',
  'rejects',
  'comments',
] as const;
export const RELATIONS = [
  'responds-to',
  'clarifies',
  'contradicts',
  'follows-from',
  'part-of',
  'implements',
  'violates',
  'supersedes',
] as const;
export const ABOUT = [
  'occurrence',
  'participants',
  'time',
  'wording',
  'terms',
  'number',
  'responsibility',
] as const;
export const SOURCE_KINDS = ['primary', 'reporting', 'reference'] as const;
export const OUTLET_KINDS = ['state', 'party', 'independent', 'agency'] as const;
export const TRANSLATIONS = ['official', 'outlet', 'ours', 'unknown'] as const;
export const ACTOR_KINDS = ['person', 'government', 'state', 'organisation', 'anonymous'] as const;
export const DENSITIES = ['dense', 'thin', 'none'] as const;
/** What may have become of an entry when we mended it: `changes`, never a party’s own correction. */
export const CHANGE_KINDS = ['corrected', 're-dated', 're-sourced', 'withdrawn'] as const;
/** What has a permanent id. */
export const PERMANENT = ['event', 'actor', 'topic', 'side', 'account', 'source'] as const;
/** What may have become of it when it is gone. */
export const FATES = ['withdrawn', 'merged'] as const;

export type EventType = (typeof EVENT_TYPES)[number];
export type Channel = (typeof CHANNELS)[number];
export type Role = (typeof ROLES)[number];
export type Stance = (typeof STANCES)[number];
export type Relation = (typeof RELATIONS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
