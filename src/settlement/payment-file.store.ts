import { collection } from '../platform/database/collection.js';
import type { PaymentFile } from './payment-file.js';

const text = { type: String, required: true };
const whole = { type: Number, required: true };

export const paymentFiles = collection<PaymentFile>(
  'payment_files',
  {
    organisation: text,
    messageId: text,
    requestedOn: text,
    instructions: [String],
    total: { type: 'Decimal128', required: true },
    state: text,
    sha256: text,
    size: whole,
    createdAt: { type: Date, required: true },
    cancelled: { type: { at: { type: Date, required: true }, reason: text }, _id: false },
    version: whole,
  },
  [{ fields: { organisation: 1, createdAt: -1, _id: -1 } }],
);

interface PaymentFileContent {
  /** The file's id. */
  readonly _id: string;
  readonly bytes: Uint8Array;
}

export const paymentFileContents = collection<PaymentFileContent>('payment_file_contents', {
  bytes: { type: Buffer, required: true },
});
