import type { Decimal } from '../kernel/decimal.js';
import { sha256Hex } from '../kernel/hash.js';
import { collection, isDuplicate, type Place } from '../platform/database/collection.js';
import type { RegisterFiling, RegisterGateway, Registration } from './register-gateway.js';
import type { EncumbranceKind } from './title.js';

interface SimulatedRegistration {
  /** The filing's id, so that no filing can be registered twice. */
  readonly _id: string;
  readonly registrationNo: string;
  readonly registeredAt: Date;
  readonly kind: EncumbranceKind;
  readonly grantor: string;
  readonly securedParty: string;
  readonly collateral: readonly string[];
  readonly amount: Decimal;
  readonly dischargedAt: Date | null;
}

/** Outside the platform's own records, as the real register is: only the gateway reads and writes it. */
export const simulatedRegistrations = collection<SimulatedRegistration>(
  'sim_register',
  {
    registrationNo: { type: String, required: true },
    registeredAt: { type: Date, required: true },
    kind: { type: String, required: true },
    // Not known of a registration that was planted.
    grantor: String,
    securedParty: { type: String, required: true },
    collateral: { type: [String], required: true },
    amount: { type: 'Decimal128', required: true },
    dischargedAt: Date,
  },
  [{ fields: { collateral: 1 } }],
);

const MOST_FOUND = 1_000;

/** Stands in for the unified register. It registers at once, with the time of the submission. */
export function simulatedRegister(place: Place): RegisterGateway {
  return {
    simulated: true,
    file: (filing) => register(place, filing),
    async discharge(filingId, at) {
      await simulatedRegistrations.update(
        place,
        { _id: filingId, dischargedAt: null },
        { $set: { dischargedAt: at } },
      );
    },
    async search(collateral) {
      const filter = { collateral: { $in: [...collateral] }, dischargedAt: null };
      const found = await simulatedRegistrations.find(place, filter, {
        sort: { registeredAt: 1, _id: 1 },
        limit: MOST_FOUND,
      });
      return found.map(({ _id, grantor: _grantor, dischargedAt: _at, ...shown }): Registration => ({
        ...shown,
        filingId: _id,
      }));
    },
  };
}

async function register(
  place: Place,
  filing: RegisterFiling,
): Promise<{ registrationNo: string; registeredAt: Date }> {
  const { filingId, submittedAt, ...facts } = filing;
  const registrationNo = registrationNumber(filingId, submittedAt);
  try {
    await simulatedRegistrations.insert(place, {
      _id: filingId,
      registrationNo,
      registeredAt: submittedAt,
      ...facts,
      dischargedAt: null,
    });
    return { registrationNo, registeredAt: submittedAt };
  } catch (error) {
    const known = isDuplicate(error) ? await simulatedRegistrations.byId(place, filingId) : null;
    if (known) return known;
    throw error;
  }
}

/** Twenty digits, as the register's own numbers have: the year and a number that follows from the filing. */
function registrationNumber(filingId: string, at: Date): string {
  const number = BigInt(`0x${sha256Hex(filingId).slice(0, 16)}`) % 10n ** 16n;
  return `${at.getUTCFullYear()}${number.toString().padStart(16, '0')}`;
}
