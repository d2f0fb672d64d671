/** `npm run schema:accept`: makes the present schema the baseline of the schema diff and the reference in docs/. */
import { acceptSchema } from './check/schema-changes.js';

acceptSchema();
console.log(
  'docs/reference/schema.graphql is the present schema now; commit it with the change that made it.',
);
