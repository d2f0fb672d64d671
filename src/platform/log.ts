import pino, { type Logger } from 'pino';
import type { LogLevel } from '../config.js';

/** Structured log on standard error; standard output belongs to people. */
export function makeLog(level: LogLevel): Logger {
  const redact = [
    'password',
    '*.password',
    'authorization',
    '*.authorization',
    'accessToken',
    'refreshToken',
    'clientSecret',
  ];
  return pino(
    { level, redact, serializers: { error: pino.stdSerializers.err } },
    pino.destination({ dest: 2, sync: true }),
  );
}
