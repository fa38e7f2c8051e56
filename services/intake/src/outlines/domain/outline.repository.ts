import type { Outline } from '@common/contracts/outline';

export type OutlineName = Readonly<{ code: string; version: number }>;

/** Published outlines never change, so they may be kept in memory. */
export abstract class OutlineRepository {
  /** Throws `OutlineNotFound`. */
  abstract get(name: OutlineName): Promise<Outline>;
  abstract find(name: OutlineName): Promise<Outline | null>;
  abstract list(): Promise<(OutlineName & { title: string; source: string })[]>;
  abstract add(outline: Outline): Promise<void>;
}
