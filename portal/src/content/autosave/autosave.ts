import { Problem } from '@portal/api/problem';
import type { Keep, KeptText } from './kept-text';
import { readOutcome } from './outcome';

export type SaveState<Value> =
  | Readonly<{ kind: 'saved'; at: Date | null }>
  | Readonly<{ kind: 'waiting' | 'saving' | 'offline' | 'signed-out' }>
  /** Somebody else saved meanwhile; nothing is sent until a person has chosen. */
  | Readonly<{ kind: 'conflict'; theirs: Value; version: number }>
  | Readonly<{ kind: 'refused'; problem: unknown }>;

export type AutosaveParts<Value> = Readonly<{
  version: number;
  /** The new version; throws a `Problem`. */
  save: (value: Value, version: number) => Promise<number>;
  keep: Keep<Value>;
  same: (a: Value, b: Value) => boolean;
  /** The others' text of a 409. */
  theirsOf: (problem: Problem) => Value;
  saved: Value;
}>;

const quiet = 1_500;
const longest = 10_000;
const keepEvery = 400;
const retries = [3_000, 6_000, 12_000, 30_000];

/** Saves by itself what a person writes: one save at a time, each on the version before, and kept on the device until then. */
export class Autosave<Value> {
  state: SaveState<Value> = { kind: 'saved', at: null };
  /** The device keeps what is unsaved; false where it has no room. */
  keeps = true;
  version: number;
  private readonly listeners = new Set<() => void>();
  private read: (() => Value) | null = null;
  private saved: Value;
  /** Sent without an answer, each once: any of them may stand at the server. */
  private unanswered: Value[] = [];
  private changes = 0;
  private dirtySince = 0;
  private failures = 0;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: AutosaveParts<Value>) {
    this.version = parts.version;
    this.saved = parts.saved;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): SaveState<Value> => this.state;

  get isUnsaved(): boolean {
    return this.state.kind !== 'saved';
  }

  /** The person's text as it is now; null where nothing was written yet. */
  get current(): Value | null {
    return this.read?.() ?? null;
  }

  /** What the server had last, as far as this page knows. */
  get base(): Value {
    return this.saved;
  }

  /** Called at every change; the text is read when it is kept or sent. */
  change(read: () => Value): void {
    this.read = read;
    this.changes++;
    if (!this.isUnsaved) this.dirtySince = Date.now();
    this.keepTimer ??= setTimeout(() => this.keepNow(), keepEvery);
    if (this.state.kind === 'saving' || this.state.kind === 'conflict' || this.state.kind === 'signed-out') return;
    if (this.state.kind !== 'offline') this.tell({ kind: 'waiting' });
    if (this.state.kind !== 'offline') this.plan(Math.min(quiet, Math.max(0, this.dirtySince + longest - Date.now())));
  }

  /** Goes on with what the device had kept; where the server has newer text, both are in conflict from the start. */
  restore({ value, base, version }: KeptText<Value>, server: Value, serverVersion: number): void {
    this.change(() => value);
    if (serverVersion <= version) return;
    clearTimeout(this.saveTimer);
    Object.assign(this, { saved: base, version });
    this.met(server, serverVersion);
  }

  /** For a tab that closes: the device has the text before the page is gone. */
  keepNow = (): void => {
    clearTimeout(this.keepTimer);
    this.keepTimer = undefined;
    if (!this.read || !this.isUnsaved) return;
    const { saved: base, version } = this;
    this.keeps = this.parts.keep.write({ value: this.read(), base, version, at: new Date().toISOString() });
  };

  /** Now, and not in a moment; also the way on after a fault. */
  flush = async (): Promise<void> => {
    clearTimeout(this.saveTimer);
    if (!this.read || ['saving', 'conflict', 'saved'].includes(this.state.kind)) return;
    const changes = this.changes;
    const value = this.read();
    if (this.parts.same(value, this.saved)) return this.done(changes === this.changes, value, this.version);
    this.keepNow();
    if (!this.unanswered.some((sent) => this.parts.same(sent, value))) this.unanswered.push(value);
    this.tell({ kind: 'saving' });
    try {
      const version = await this.parts.save(value, this.version);
      this.done(changes === this.changes, value, version);
    } catch (error) {
      this.failed(error);
    }
  };

  /** A person chose what to save over the others' text. */
  resolve(value: Value): void {
    if (this.state.kind !== 'conflict') return;
    this.version = this.state.version;
    this.saved = this.state.theirs;
    this.read = () => value;
    this.changes++;
    this.tell({ kind: 'waiting' });
    void this.flush();
  }

  /** What the server has newer is the text now; false, and nothing changes, where it is not newer or the person wrote. */
  adopt(value: Value, version: number): boolean {
    if (this.isUnsaved || version <= this.version) return false;
    this.saved = value;
    this.version = version;
    this.read = null;
    this.tell({ kind: 'saved', at: null });
    return true;
  }

  /** The person agreed to lose what is not saved. */
  abandon(): void {
    clearTimeout(this.saveTimer);
    this.read = null;
    this.forget();
  }

  close(): void {
    this.keepNow();
    void this.flush();
    clearTimeout(this.saveTimer);
  }

  /** `isAll`: nothing was written since `value`. */
  private done(isAll: boolean, value: Value, version: number): void {
    this.version = version;
    this.saved = value;
    this.failures = 0;
    this.unanswered = [];
    if (isAll) return this.forget();
    this.dirtySince = Date.now();
    this.tell({ kind: 'waiting' });
    this.keepNow();
    this.plan(quiet);
  }

  /** Nothing is left for this device to keep. */
  private forget(): void {
    clearTimeout(this.keepTimer);
    this.keepTimer = undefined;
    this.parts.keep.clear();
    this.tell({ kind: 'saved', at: new Date() });
  }

  private failed(error: unknown): void {
    const outcome = readOutcome(error);
    if (outcome.kind === 'conflict') return this.met(this.parts.theirsOf(outcome.problem), outcome.version);
    if (outcome.kind === 'offline') this.plan(retries[Math.min(this.failures++, retries.length - 1)]!);
    this.tell(outcome.kind === 'refused' ? { kind: 'refused', problem: error } : { kind: outcome.kind });
  }

  /** Another text stands at the server: one's own whose answer was lost on the way, or somebody else's. */
  private met(theirs: Value, version: number): void {
    const isOwn = this.unanswered.some((value) => this.parts.same(value, theirs));
    if (!isOwn) return this.tell({ kind: 'conflict', theirs, version });
    this.done(this.parts.same(this.read!(), theirs), theirs, version);
    if (this.isUnsaved) void this.flush();
  }

  private plan(wait: number): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => void this.flush(), wait);
  }

  private tell(state: SaveState<Value>): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
