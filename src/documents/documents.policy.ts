import type { Actor } from '../platform/actor.js';
import type { Filter } from '../platform/database/collection.js';

/** Uploads are their organisation's own. */
export const visibleUploads = (actor: Actor): Filter => ({ organisation: actor.organisation });
