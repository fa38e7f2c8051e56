import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/**
 * Which replica relays. The lease is judged by the database's clock; the fence grows with each change of owner, and a
 * relay that lost its lease without knowing marks nothing as published.
 */
export class RelayLease {
  private readonly owner = randomUUID();
  private heldFence: string | null = null;
  private renewedAt = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly seconds = 10,
  ) {}

  /** How often a lease in use is renewed. */
  get renewAfterMs(): number {
    return this.seconds * 250;
  }

  /** The fence if this replica relays, else null. Asks the database only when the lease should be renewed. */
  async fence(): Promise<string | null> {
    if (this.heldFence && Date.now() - this.renewedAt < this.renewAfterMs) return this.heldFence;
    return this.take();
  }

  /** Takes a free or expired lease, or renews our own. */
  async take(): Promise<string | null> {
    const askedAt = Date.now();
    const rows: { fence: string }[] = await this.dataSource.query(
      `insert into relay_lease as lease (name, owner, fence, expires_at)
       values ('outbox', $1, 1, now() + make_interval(secs => $2))
       on conflict (name) do update
          set owner = excluded.owner, expires_at = excluded.expires_at,
              fence = lease.fence + (lease.owner <> excluded.owner)::integer
        where lease.owner = excluded.owner or lease.expires_at < now()
       returning fence`,
      [this.owner, this.seconds],
    );
    this.heldFence = rows[0]?.fence ?? null;
    this.renewedAt = askedAt;
    return this.heldFence;
  }

  lose(): void {
    this.heldFence = null;
  }

  async release(): Promise<void> {
    if (!this.heldFence) return;
    this.heldFence = null;
    await this.dataSource.query(`update relay_lease set expires_at = now() where name = 'outbox' and owner = $1`, [
      this.owner,
    ]);
  }
}
