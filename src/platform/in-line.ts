const lines = new Map<string, Promise<unknown>>();

/**
 * Runs the work of one name one after the other in this process. Every act of an organisation appends to its audit chain,
 * so two at once would only collide and retry; between replicas the database still decides.
 */
export async function inLine<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  lines.set(name, settled);
  void settled.then(() => {
    if (lines.get(name) === settled) lines.delete(name);
  });
  return mine;
}
