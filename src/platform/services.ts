/**
 * Counterparts outside the platform (tax verification, movable-property register, ...). Each module that owns a gateway
 * adds its interface here by declaration merging; `main.ts` and the tests hand in the implementations.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the modules
export interface Services {}
