import { hash as argon2, verify as argon2Verify } from '@node-rs/argon2';
import { isRefused, problem, refuse, type Decision } from '../kernel/decision.js';
import { act } from '../platform/act.js';
import type { Actor } from '../platform/actor.js';
import { text } from '../platform/checks.js';
import type { Platform } from '../platform/unit.js';
import { takeGuess } from './guesses.js';
import { passwordProblems } from './organisation.service.js';
import { people, sessions } from './parties.store.js';

interface PasswordAsk {
  readonly oldPassword: string;
  readonly newPassword: string;
}

/**
 * Changes one's own password. Whoever has only found an open session does not know the old one: it is asked again, and guessed
 * at only so often. All other sessions of the person end, in every organisation; this one goes on.
 */
export const passwordChange = act({
  name: 'passwordChange',
  keyed: false,
  secrets: ['oldPassword', 'newPassword'],
  check: ({ oldPassword, newPassword }: PasswordAsk) => [
    ...text('oldPassword', oldPassword, 1, 200),
    ...passwordProblems('newPassword', newPassword),
    ...(oldPassword === newPassword ? [problem('newPassword', 'PASSWORD_UNCHANGED')] : []),
  ],
  prepare: (platform, actor, input: PasswordAsk, from) => checkedHashes(platform, actor, input, from),
  async decide(unit, actor, _input: PasswordAsk, { old, passwordHash }) {
    // Of two changes at once the second has proved a password that is no longer the present one.
    const guard = { _id: actor.id, passwordHash: old };
    if (!(await people.update(unit, guard, { $set: { passwordHash } })))
      return refuse('PASSWORD_WRONG', {}, 'oldPassword');
    const others = { person: actor.id, endedAt: null, _id: { $ne: actor.session } };
    const sessionsEnded = await sessions.updateMany(unit, others, { $set: { endedAt: new Date() } });
    return { sessionsEnded };
  },
});

async function checkedHashes(
  platform: Platform,
  actor: Actor,
  { oldPassword, newPassword }: PasswordAsk,
  from: string,
): Promise<Decision<{ old: string; passwordHash: string }>> {
  const person = await people.byId(platform, actor.id);
  if (person === null) return refuse('PASSWORD_WRONG', {}, 'oldPassword');
  const giveBack = await takeGuess(platform, person.email, from);
  if (isRefused(giveBack)) return giveBack;
  if (!(await argon2Verify(person.passwordHash, oldPassword)))
    return refuse('PASSWORD_WRONG', {}, 'oldPassword');
  await giveBack();
  return { old: person.passwordHash, passwordHash: await argon2(newPassword) };
}
