// Outside production graphql asks at every step whether two copies of it met: a tenth of the time that a run of tests takes.
// Loaded before the tests' own modules, which share it with them.
const before = process.env.NODE_ENV;
process.env.NODE_ENV = 'production';
await import('graphql/jsutils/instanceOf.js');
process.env.NODE_ENV = before;
