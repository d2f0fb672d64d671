import type { Request, Response } from 'express';
import { collectDefaultMetrics, register } from 'prom-client';

let started = false;

/** Process metrics in Prometheus' text form. */
export async function metricsRoute(_request: Request, response: Response): Promise<void> {
  if (!started) collectDefaultMetrics();
  started = true;
  response.type(register.contentType).send(await register.metrics());
}
