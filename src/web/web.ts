import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import type { DemoLogin } from '../seeds/index.js';
const STATIC = fileURLToPath(new URL('./static/', import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

/** GraphiQL and React as their packages ship them: no outside request, also without a network. */
const VENDOR: Readonly<Record<string, string>> = {
  'graphiql.js': join(dirname(resolve('graphiql/package.json')), 'graphiql.min.js'),
  'graphiql.css': join(dirname(resolve('graphiql/package.json')), 'graphiql.min.css'),
  'react.js': join(dirname(resolve('react/package.json')), 'umd/react.production.min.js'),
  'react-dom.js': join(dirname(resolve('react-dom/package.json')), 'umd/react-dom.production.min.js'),
};

/** The pages for people: the start page at `/`, papers at `/documents` and GraphiQL at `/graphiql`. */
export function webRoutes(demoLogins: () => Promise<readonly DemoLogin[]>): Router {
  const router = Router();
  router.get('/', (_request, response) => response.sendFile(join(STATIC, 'start.html')));
  router.get('/graphiql', (_request, response) => response.sendFile(join(STATIC, 'graphiql.html')));
  router.get('/documents', (_request, response) => response.sendFile(join(STATIC, 'documents.html')));
  router.get('/demo-logins.json', async (_request, response) => void response.json(await demoLogins()));
  router.get('/web/vendor/:name', (request, response, next) => {
    const file = Object.hasOwn(VENDOR, request.params.name) ? VENDOR[request.params.name] : undefined;
    if (file === undefined) return next();
    response.sendFile(file, { dotfiles: 'allow' });
  });
  router.use('/web', express.static(STATIC, { index: false, redirect: false }));
  return router;
}
