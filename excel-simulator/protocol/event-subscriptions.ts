/** Which events the add-in asked to hear of; those of the workbook and its collections have the target `Workbook`. */
export class EventSubscriptions {
  private readonly heard = new Set<string>();

  subscribe(targetId: string, event: string): void {
    this.heard.add(keyOf(targetId, event));
  }

  unsubscribe(targetId: string, event: string): void {
    this.heard.delete(keyOf(targetId, event));
  }

  isSubscribed(targetId: string, event: string): boolean {
    return this.heard.has(keyOf(targetId, event));
  }
}

const keyOf = (targetId: string, event: string): string => `${targetId} ${event}`;
