/** Where a room is now. `node` is null while nobody holds it: whoever is asked may take it over. */
export interface Place {
  readonly node: string | null;
}

/** Who holds which room. Each holder has an epoch, higher than that of every holder before it. */
export interface Directory {
  /** Takes a code that is free; its epoch, or null if the code is taken. */
  create(room: string): Promise<number | null>;
  /** Takes over a room that nobody holds, or that this node held; its epoch, or null if another node holds it. */
  claim(room: string): Promise<number | null>;
  /** Says that these rooms are still held, under these epochs. Resolves with those that are lost. */
  renew(held: ReadonlyMap<string, number>): Promise<string[]>;
  /** Lets go of a room without ending it. */
  release(room: string, epoch: number): Promise<void>;
  /** Where a room is; null if there is none of that code. */
  find(room: string): Promise<Place | null>;
  /** Ends a room: its code is free again. */
  remove(room: string): Promise<void>;
  /** How long a holder may stay silent before its rooms may be taken over, in ms. */
  readonly leaseMs: number;
  close(): Promise<void>;
}
