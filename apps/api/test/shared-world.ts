/**
 * A world that several tests only look at: made by the first that asks for it, and the same for all others. For tests that are refused or
 * read; whoever changes something makes one of their own.
 */
export function sharedWorld<World>(make: () => Promise<World>): () => Promise<World> {
  let made: Promise<World> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
