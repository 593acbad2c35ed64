export { default } from '../dist/src/cli/formatters/sarif.js';
