export { match } from './match.js';
