/** What the events of all services say of one campaign so far. */
export type CampaignEvidence = Readonly<{
  /** The opened campaign: its plan and its outline are there. */
  code: string;
  outline: string;
  participants: number;
  accepted: number;
  lettersSent: number;
  sections: number;
  sectionsWithText: number;
  /** Frozen drafts by number, each with the documents rendered from it. */
  drafts: readonly Readonly<{ number: number; frozenOn: string; documents: number }>[];
  /** Issued documents by kind. */
  issued: readonly Readonly<{ kind: string; number: string; issuedOn: string }>[];
}>;

/** One countable reason of a task's state. `of` is null where there is nothing to compare with. */
export type Proof = Readonly<{ what: Readonly<{ vi: string; en: string }>; count: number; of: number | null }>;

/** `no-data`: the source of this task's evidence is not built yet ("chưa có dữ liệu"), never a made-up state. */
export type TaskState = 'done' | 'in-progress' | 'not-started' | 'no-data';
export type Judgement = Readonly<{ state: TaskState; evidence: readonly Proof[] }>;
