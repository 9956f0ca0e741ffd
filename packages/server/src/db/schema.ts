import type { Generated, Kysely } from 'kysely';

/** Columns that only a migration or an insert sets; times are ISO-8601 UTC text, JSON is text. */
interface AnswersTable {
  workspace_id: string;
  id: string;
  person_id: string;
  created_at: string;
  question_id: string | null;
  question_text: string;
  /** SHA-256 of the question's text: what lists by question are looked up by, since the text may be long. */
  question_hash: string;
  question_kind: string;
  key_points: string | null;
  text: string;
  mode: string;
  seconds: number | null;
  words: number;
  revises: string | null;
  session_id: string | null;
  recording_id: string | null;
  timed_words: string | null;
  dossier_id: string | null;
  /** The passage of the revised answer that was said anew, as JSON. */
  retake: string | null;
  /** Which turn of its session it answers, 0 for the question; null without a session. */
  turn: number | null;
  /** 1 where it speaks to its grader, so that our own reading leads; null on rows from before this was asked. */
  holds_instructions: number | null;
}

interface AssessmentsTable {
  workspace_id: string;
  id: string;
  answer_id: string;
  /** Which of its answer's assessments, counted from 0: their order, whatever the clock said. */
  seq: Generated<number>;
  created_at: string;
  schema_version: number;
  engine_kind: string;
  engine_name: string;
  engine_version: string;
  rubric_version: string;
  level: string;
  status: string;
  reason: string | null;
  overall: number | null;
  json: string;
}

/** Only dimensions that have points: what does not apply is no row, so that trends need no filter. */
interface AssessmentPointsTable {
  workspace_id: string;
  assessment_id: string;
  dimension: string;
  points: number;
}

interface RatingsTable {
  workspace_id: string;
  id: string;
  answer_id: string;
  person_id: string;
  created_at: string;
  schema_version: number;
  rubric_version: string;
  level: string;
  overall: number;
  json: string;
}

interface RatingPointsTable {
  workspace_id: string;
  rating_id: string;
  dimension: string;
  points: number;
}

interface IdempotencyKeysTable {
  workspace_id: string;
  person_id: string;
  key: string;
  request_hash: string;
  answer_id: string;
  /** The assessment that the request got. */
  assessment_id: string | null;
  created_at: string;
}

/** What is known of a recording; its sound is a file, whose size is the truth about `bytes`. */
interface RecordingsTable {
  workspace_id: string;
  id: string;
  person_id: string;
  created_at: string;
  draft_id: string;
  question_id: string | null;
  question_text: string | null;
  /** `recording`, `finished`, or `deleted` until its file is gone. */
  state: string;
  bytes: number;
  /** How long the page said that it is, in bytes; null until it said so. */
  length: number | null;
  /** 1 for one that was made out of two others, else null. */
  spliced: number | null;
  touched_at: string;
  finished_at: string | null;
}

interface DraftsTable {
  workspace_id: string;
  person_id: string;
  key: string;
  draft_id: string;
  recording_id: string | null;
  /** Milliseconds of the page's clock. */
  edited_at: number;
  json: string;
}

/** What lists and searches need of a session, derived from its events. */
interface SessionsTable {
  workspace_id: string;
  id: string;
  person_id: string;
  created_at: string;
  touched_at: string;
  reducer_version: number;
  /** The `seq` that the next event gets: whoever appends moves it on, and sees there whether another was faster. */
  next_seq: number;
  question_id: string | null;
  question_text: string;
  question_kind: string;
  status: string;
  /** Follow-ups asked so far. */
  follow_ups: number;
  /** How many of them were answered. */
  answered: number;
  overall: number | null;
  first_answer_id: string | null;
  /** The key of the request that began it, and a hash of its body. */
  request_key: string | null;
  request_hash: string | null;
}

interface SessionEventsTable {
  workspace_id: string;
  session_id: string;
  seq: number;
  at: string;
  kind: string;
  json: string;
}

/** The assessment of a whole closed session. */
interface SessionClosingsTable {
  workspace_id: string;
  session_id: string;
  created_at: string;
  schema_version: number;
  json: string;
}

/** What a model replied to a text that is known by its hash; it goes with the answer or session that it is about. */
interface ModelRepliesTable {
  workspace_id: string;
  hash: string;
  answer_id: string | null;
  session_id: string | null;
  created_at: string;
  text: string;
  /** As JSON. */
  usage: string | null;
}

interface WorkspacesTable {
  id: string;
  created_at: string;
}

interface PeopleTable {
  workspace_id: string;
  id: string;
  created_at: string;
}

/** The tables, as the latest migration leaves them. */
export interface Schema {
  workspaces: WorkspacesTable;
  people: PeopleTable;
  answers: AnswersTable;
  assessments: AssessmentsTable;
  assessment_points: AssessmentPointsTable;
  ratings: RatingsTable;
  rating_points: RatingPointsTable;
  idempotency_keys: IdempotencyKeysTable;
  recordings: RecordingsTable;
  drafts: DraftsTable;
  sessions: SessionsTable;
  session_events: SessionEventsTable;
  session_closings: SessionClosingsTable;
  model_replies: ModelRepliesTable;
}

/** Which of the two databases is underneath. Only `db/` asks. */
export type DatabaseKind = 'sqlite' | 'postgresql';

/** An open database: the query layer, and the little that differs between the two. */
export interface Database {
  readonly kind: DatabaseKind;
  readonly query: Kysely<Schema>;
  /** After rows were deleted: sees to it that no copy stays in the write-ahead log. */
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
}
