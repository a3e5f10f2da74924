/**
 * Ends a process that has nothing left to do at once, instead of giving back every module first. Jest gives a worker
 * half a second for that; after many specs on a busy machine it takes longer, and then looks like a leak.
 */
process.once('beforeExit', () => process.exit());
