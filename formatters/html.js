export { default } from '../dist/src/cli/formatters/html.js';
