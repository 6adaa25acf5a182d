/** What a test lets go wrong; counts start with the next action or sync. */
export class Faults {
  private editing: { readonly finished: Promise<void>; finish(): void } | null = null;
  private actionFault: Countdown | null = null;
  private syncFault: Countdown | null = null;
  private isDisconnected = false;
  private delay = 0;
  private readonly changes: Change[] = [];

  /** The person at the screen types into a cell: Excel refuses, or waits where the request asks for that. */
  beginCellEdit(): void {
    if (this.editing) return;
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    this.editing = { finished, finish };
  }

  endCellEdit(): void {
    this.editing?.finish();
    this.editing = null;
  }

  get cellEdit(): Promise<void> | null {
    return this.editing?.finished ?? null;
  }

  /** Requests fail as the library reports trouble with the network. */
  loseConnection(): void {
    this.isDisconnected = true;
  }

  restoreConnection(): void {
    this.isDisconnected = false;
  }

  get isConnectionLost(): boolean {
    return this.isDisconnected;
  }

  /** The action of that number (1 for the next) fails with a code of Excel's; what ran before it stays. */
  failAtAction(number: number, code: string): void {
    this.actionFault = { remaining: number, code };
  }

  /** From the sync of that number (1 for the next) on, no action is carried out any more. */
  failFromSync(number: number, code: string): void {
    this.syncFault = { remaining: number, code };
  }

  /** Lets somebody else change the workbook right before the sync of that number (1 for the next). */
  changeBeforeSync(number: number, change: () => void): void {
    this.changes.push({ remaining: number, change });
  }

  /** Every sync takes this long. */
  slowDown(milliseconds: number): void {
    this.delay = milliseconds;
  }

  get delayOfSync(): number {
    return this.delay;
  }

  /** Ends every fault, whatever it was. */
  clear(): void {
    this.endCellEdit();
    this.actionFault = null;
    this.syncFault = null;
    this.isDisconnected = false;
    this.delay = 0;
    this.changes.length = 0;
  }

  /** To be called once a sync: makes the changes that are due and gives the code that all its actions fail with. */
  startSync(): string | null {
    for (const change of this.changes) {
      change.remaining -= 1;
      if (change.remaining === 0) change.change();
    }
    if (!this.syncFault) return null;
    this.syncFault.remaining -= 1;
    return this.syncFault.remaining <= 0 ? this.syncFault.code : null;
  }

  /** To be called before every action: the code that it fails with. */
  startAction(): string | null {
    if (!this.actionFault) return null;
    this.actionFault.remaining -= 1;
    return this.actionFault.remaining === 0 ? this.actionFault.code : null;
  }
}

type Countdown = { remaining: number; readonly code: string };
type Change = { remaining: number; readonly change: () => void };
