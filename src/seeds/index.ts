/** The demo network of `seeds/`: invented parties with published passwords, loaded into an empty database. */
export { seedParties } from './files.js';
export { loadSeeds } from './load.js';
export { demoLogins, type DemoLogin } from './logins.js';
export { DEMO_PASSWORD } from './parties.js';
